package chaosstates.cli.wizard;

import chaosstates.cli.shell.Terminal;
import chaosstates.cli.shell.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Asks a person, until there is an answer that will do. */
public record Questions(Terminal terminal) {

    public void say(String text) {
        terminal.out().println(text);
    }

    /** Asks for any text but an empty one. */
    String text(String question) {
        return until(question + ": ", answer -> Optional.of(answer).filter(it -> !it.isEmpty()));
    }

    /** Asks yes or no; no answer means no. */
    public boolean confirm(String question) {
        return until(
                question + " [y/N]: ",
                answer ->
                        switch (answer.toLowerCase(Locale.ROOT)) {
                            case "y", "yes" -> Optional.of(true);
                            case "n", "no", "" -> Optional.of(false);
                            default -> Optional.empty();
                        });
    }

    /** Asks for one of the numbers from 0. */
    int number(String question, int most) {
        return until(question + ": ", answer -> number(answer).filter(n -> n >= 0 && n <= most));
    }

    private static Optional<Integer> number(String answer) {
        return answer.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(answer)) : Optional.empty();
    }

    /**
     * @param prompt as it is shown
     * @param read empty when an answer won't do: then it is asked again
     * @throws UserError when there is nothing more to read
     */
    <T> T until(String prompt, Function<String, Optional<T>> read) {
        Optional<T> value = Optional.empty();
        while (value.isEmpty()) {
            value = read.apply(answer(prompt));
            if (value.isEmpty()) {
                say("That will not do.");
            }
        }
        return value.get();
    }

    private String answer(String prompt) {
        terminal.out().print(prompt);
        terminal.out().flush();
        try {
            String line = terminal.in().readLine();
            if (line == null) {
                say("");
                throw new UserError("Aborted!");
            }
            return line.strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
