package chaosstates.infra;

import chaosstates.json.Json;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Node modules of a folder's lock file, installed on first use and whenever that has changed. */
final class NodeModules {

    private static final int MINUTES = 3;

    private NodeModules() {}

    /** Output and exit code of a command. */
    record Result(int code, String output) {}

    /** Skips the calling test where it can't be done, which is an error where CI=true. */
    static void install(Path folder) throws Exception {
        Path lock = folder.resolve("package-lock.json");
        Path installed = folder.resolve("node_modules/.package-lock.json");
        if (Files.exists(installed)
                && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(lock))
                        >= 0) {
            return;
        }
        Result npm =
                run(
                        folder,
                        Map.of(),
                        List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        if (npm.code() != 0) {
            String why = "npm ci failed: " + npm.output();
            NeedsNode.Condition.skip(why);
            Assumptions.abort(why);
        }
    }

    /** Runs a script of a folder's, which gets a question and gives its answer. */
    static Json ask(Path folder, String script, Json question) throws Exception {
        Path input = Files.createTempFile("question", ".json");
        Files.writeString(input, question.toString());
        ProcessBuilder node = new ProcessBuilder("node", script).directory(folder.toFile());
        Result answer = ended(node.redirectInput(input.toFile()));
        if (answer.code() != 0) {
            throw new AssertionError(answer.output());
        }
        return JsonReader.parse(answer.output());
    }

    /** Runs a command without credentials. */
    static Result run(Path folder, Map<String, String> variables, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
        process.environment().putAll(variables);
        return ended(process);
    }

    private static Result ended(ProcessBuilder process) throws IOException, InterruptedException {
        Path output = Files.createTempFile("node", ".txt");
        Process running = process.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean ended = running.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
        return new Result(ended ? running.exitValue() : -1, Files.readString(output));
    }
}
