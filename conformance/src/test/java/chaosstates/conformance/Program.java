package chaosstates.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program to run to its end.
 *
 * @param folder where it runs
 * @param environment on top of ours
 * @param seconds the longest that it may take
 */
public record Program(
        List<String> command, Path folder, Map<String, String> environment, long seconds) {

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Exit code and output of a program. */
    public record Result(int exitCode, String out, String err) {}

    public static Program of(Path folder, Object... command) {
        List<String> words = new ArrayList<>();
        List.of(command).forEach(word -> words.add(word.toString()));
        return new Program(words, folder, Map.of(), 60);
    }

    public Program with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new Program(command, folder, all, seconds);
    }

    public Program within(long longest) {
        return new Program(command, folder, environment, longest);
    }

    public Result run() throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            return run(out, err);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private Result run(Path out, Path err) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException(command + " was still running after " + seconds + " s");
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
