package chaosstates.interpreter;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Process of {@code worker.py}: requests in, answers and log lines out. */
final class WorkerProcess {

    private static final int SIGNALLED = 128;
    private static final Duration ENDING = Duration.ofSeconds(2);

    private final Process process;
    private final Writer requests;
    private final Heard heard;
    private final Map<Long, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final AtomicLong calls = new AtomicLong();

    /** Audience of a worker. */
    interface Heard {

        /** Hears a line of the Chaos Toolkit's logger, with Python's name of its level. */
        void logged(String level, String line);

        /** Hears a line that something in the process has printed. */
        void printed(String line);
    }

    /**
     * Call that goes on.
     *
     * @param answer fails when the process ends before
     */
    record Asked(long number, CompletableFuture<JsonObject> answer) {}

    WorkerProcess(ProcessBuilder start, Heard heard) throws IOException {
        this.process = start.start();
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
        this.heard = heard;
        thread(this::readAnswers);
        thread(this::readPrinted);
    }

    private static void thread(Runnable work) {
        Thread.ofPlatform().daemon().start(work);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Sends a request. */
    Asked ask(JsonObject request) {
        long number = calls.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(number, answer);
        say(request.with("id", Json.of(number)));
        return new Asked(number, answer);
    }

    /** Has modules imported, before the first call is made. */
    void preload(List<String> modules) {
        say(JsonObject.EMPTY.with("import", Json.texts(modules)));
    }

    /** Has a call interrupted. */
    void stop(Asked asked) {
        say(JsonObject.EMPTY.with("stop", Json.of(asked.number())));
    }

    /** Java takes what is written to a process that has ended without a word. */
    private void say(JsonObject message) {
        try {
            send(message);
            if (!process.isAlive()) {
                ended();
            }
        } catch (IOException gone) {
            ended();
        }
    }

    /** Tells whether all that goes on are calls of these. */
    boolean hasOnly(Iterable<Asked> calls) {
        Map<Long, ?> others = new ConcurrentHashMap<>(waiting);
        calls.forEach(call -> others.remove(call.number()));
        return others.isEmpty();
    }

    private synchronized void send(JsonObject message) throws IOException {
        requests.write(JsonWriter.compact(message));
        requests.write('\n');
        requests.flush();
    }

    private void readAnswers() {
        try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
            answers.lines().map(line -> (JsonObject) JsonReader.parse(line)).forEach(this::told);
        } catch (IOException | UncheckedIOException | IllegalArgumentException gone) {
            // The process has ended, or makes no sense; what it leaves open is told in any case.
        } finally {
            ended();
        }
    }

    private void told(JsonObject message) {
        if (message.get("id").orElse(Json.ofNull()) instanceof JsonNumber id) {
            CompletableFuture<JsonObject> answer = waiting.remove(id.value().longValue());
            if (answer != null) {
                answer.complete(message);
            }
        } else {
            heard.logged(message.string("log").orElse(""), message.string("message").orElse(""));
        }
    }

    private void readPrinted() {
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(heard::printed);
        } catch (IOException | UncheckedIOException gone) {
            // The process has ended.
        }
    }

    private void ended() {
        String how = "the Python process " + end() + " during the call";
        waiting.keySet().stream()
                .map(waiting::remove)
                .filter(Objects::nonNull)
                .forEach(answer -> answer.completeExceptionally(new IOException(how)));
    }

    /** Waits for the end of a process that tells nothing more: if need be, it is killed. */
    private String end() {
        try {
            if (!process.waitFor(ENDING)) {
                process.destroyForcibly();
            }
            int status = process.waitFor();
            return status > SIGNALLED
                    ? "was ended by signal " + (status - SIGNALLED)
                    : "ended with status " + status;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "was given up";
        }
    }

    /** Ends the process: at the end of its input it interrupts what goes on. */
    void close(Duration patience) {
        try {
            requests.close();
            process.waitFor(patience);
        } catch (IOException gone) {
            // The process has ended.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }

    void kill() {
        process.destroyForcibly();
    }
}
