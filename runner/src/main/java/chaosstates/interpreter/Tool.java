package chaosstates.interpreter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Program that makes an environment, with the variables that it sees.
 *
 * @param told is told of each line while the program runs
 */
record Tool(Map<String, String> variables, Consumer<String> told) {

    /** End of a program: its status, and all that it wrote. */
    record End(int status, String output) {

        boolean isGood() {
            return status == 0;
        }
    }

    /** Runs a program to its end. One that can't be started ends badly. */
    End run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(variables);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return end(process);
        } catch (IOException | UncheckedIOException unusable) {
            return new End(-1, unusable.getMessage());
        }
    }

    private End end(Process process) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().peek(told).forEach(lines::add);
            return new End(process.waitFor(), String.join("\n", lines));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new End(-1, "it was interrupted");
        } finally {
            process.destroy();
        }
    }
}
