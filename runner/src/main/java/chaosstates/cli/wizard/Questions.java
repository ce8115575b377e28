package chaosstates.cli.wizard;

import chaosstates.cli.discovery.Offer;
import chaosstates.cli.shell.Terminal;
import chaosstates.cli.shell.UserError;
import chaosstates.json.JsonNumber;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks a person, until there is an answer that will do. Answers are kept: to go back, the last one
 * is dropped, and the others are given again without a word. To go on another time, all are.
 */
public final class Questions {

    private static final String BACK = "<";

    /** Way back to an earlier question. */
    private static final class Back extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int question;

        Back(int question) {
            super(null, null, false, false);
            this.question = question;
        }
    }

    private final Terminal terminal;
    private final List<String> answers = new ArrayList<>();
    private Optional<Draft> draft = Optional.empty();
    private boolean repeating;
    private int next;

    public Questions(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Asks all questions of something, as often as it takes.
     *
     * @param kept where the answers are kept meanwhile
     * @param given the answers of another time: they are repeated, and not asked for
     * @param asked asks its questions in the same order whenever the answers are the same
     */
    public <T> T interview(Draft kept, List<String> given, Supplier<T> asked) {
        draft = Optional.of(kept);
        answers.clear();
        answers.addAll(given);
        repeating = true;
        while (true) {
            next = 0;
            try {
                return asked.get();
            } catch (Back back) {
                forget(back.question);
                repeating = false;
            }
        }
    }

    private void forget(int from) {
        answers.subList(from, answers.size()).clear();
        draft.ifPresent(file -> file.keep(answers));
    }

    /** Returns the number of the question that comes next, to go back to. */
    int mark() {
        return next;
    }

    /** Says what is wrong, if anything is, and goes back to a question. */
    void backIfAny(List<Problem> problems, int question) {
        if (!problems.isEmpty()) {
            problems.forEach(problem -> say("That will not do: " + said(problem)));
            throw new Back(question);
        }
    }

    static String said(Problem problem) {
        return problem.hint().isEmpty()
                ? problem.message()
                : problem.message() + "; " + problem.hint();
    }

    /** Says something to whoever is asked; nothing while earlier answers are given again. */
    public void say(String text) {
        if (repeating || next == answers.size()) {
            terminal.out().println(text);
        }
    }

    /** Asks for any text but an empty one. */
    String text(String question) {
        return ask(
                question + ": ",
                answer ->
                        answer.isEmpty()
                                ? Answer.wrong("something has to stand here")
                                : Answer.of(answer));
    }

    /** Asks for a text; an empty answer is the one in brackets. */
    String text(String question, String fallback) {
        return ask(
                "%s [%s]: ".formatted(question, fallback),
                answer -> Answer.of(answer.isEmpty() ? fallback : answer));
    }

    /** Asks yes or no; no answer means no. */
    public boolean confirm(String question) {
        return ask(
                question + " [y/N]: ",
                answer ->
                        switch (answer.toLowerCase(Locale.ROOT)) {
                            case "y", "yes" -> Answer.of(true);
                            case "n", "no", "" -> Answer.of(false);
                            default -> Answer.wrong("the answer is y or n");
                        });
    }

    /** Asks which of a few; returns its index. */
    int choice(String question, List<String> options) {
        say(question);
        for (int i = 0; i < options.size(); i++) {
            say("%d) %s".formatted(i + 1, options.get(i)));
        }
        return ask("A number [1]: ", answer -> number(answer.isEmpty() ? "1" : answer, options));
    }

    private static Answer<Integer> number(String answer, List<String> options) {
        boolean isThere =
                answer.matches("[1-9]\\d{0,5}") && Integer.parseInt(answer) <= options.size();
        return isThere
                ? Answer.of(Integer.parseInt(answer) - 1)
                : Answer.wrong("it is a number from 1 to " + options.size());
    }

    /** Asks for a number. */
    JsonNumber number(String question) {
        return ask(
                question + ": ",
                answer ->
                        Offer.jsonOrText(answer) instanceof JsonNumber number
                                ? Answer.of(number)
                                : Answer.wrong("`%s` is no number".formatted(answer)));
    }

    /**
     * Asks one question.
     *
     * @param prompt as it is shown
     * @param read reads an answer; while it is wrong, it is asked again
     * @throws UserError when there is nothing more to read
     */
    <T> T ask(String prompt, Function<String, Answer<T>> read) {
        while (true) {
            boolean isKept = next < answers.size();
            String answer = isKept ? kept(prompt) : typed(prompt);
            if (!isKept && answer.equals(BACK)) {
                goBack();
                continue;
            }
            switch (read.apply(answer)) {
                case Answer.Right<T>(T value) -> {
                    note(answer, isKept);
                    return value;
                }
                case Answer.Wrong<T>(String why) -> {
                    forget(next);
                    say("That will not do: " + why + ".");
                }
            }
        }
    }

    private void goBack() {
        if (next > 0) {
            throw new Back(next - 1);
        }
        say("This is the first question.");
    }

    private void note(String answer, boolean isKept) {
        next++;
        if (!isKept) {
            answers.add(answer);
            draft.ifPresent(file -> file.keep(answers));
        }
    }

    private String kept(String prompt) {
        String answer = answers.get(next);
        say(prompt + answer);
        return answer;
    }

    private String typed(String prompt) {
        terminal.out().print(prompt);
        terminal.out().flush();
        try {
            String line = terminal.in().readLine();
            if (line == null) {
                say("");
                throw new UserError("Aborted!" + whereKept());
            }
            return line.strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String whereKept() {
        return draft.filter(file -> !answers.isEmpty())
                .map(
                        file ->
                                " Your answers are kept in "
                                        + file.file()
                                        + "; the next call goes on with them.")
                .orElse("");
    }
}
