package chaosstates.conformance.python;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.activity.InterruptExecution;
import chaosstates.conformance.Peers;
import chaosstates.interpreter.PythonWorker;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.PythonAnswer;
import chaosstates.lambdas.api.PythonAnswer.Failed;
import chaosstates.lambdas.api.PythonAnswer.Interrupted;
import chaosstates.lambdas.api.PythonAnswer.Output;
import chaosstates.lambdas.api.PythonCall;
import chaosstates.lambdas.api.PythonFunctions;
import chaosstates.tell.Log;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A worker outlives whatever functions do to it, and leaves nothing behind. */
class WorkerTest {

    private static final int SECONDS = 12;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Log log = (level, sentence) -> said.add(level + " " + sentence);

    @BeforeAll
    static void setUp() throws Exception {
        Peers.python("python");
    }

    private static PythonCall call(String function, JsonObject arguments) {
        return new PythonCall("hostile", function, arguments, JsonObject.EMPTY, Optional.empty());
    }

    private static PythonCall call(String function) {
        return call(function, JsonObject.EMPTY);
    }

    private static Output output(String text) {
        return new Output(Json.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "prints, ok",
        "prints_c, ok",
        "starts_program, 0",
        "reads_input, no input",
        "closes_stdout, ok",
        "writes_fd1, ok",
        "basic_config, ok",
        "threads_print, ok",
        "forks, ok",
        "daemon, ok",
        "surrogate, a?",
        "sets_alarm, main thread",
        "chdir, /"
    })
    void hearsTheAnswerOnly(String function, String output) throws Exception {
        try (PythonWorker worker = LocalPython.worker(log)) {
            assertThat(worker.call(call(function))).isEqualTo(told(output));
            assertThat(worker.call(call("stays"))).isEqualTo(output("here again"));
        }
    }

    private static Output told(String output) {
        return output.equals("0") ? new Output(Json.of(0)) : output(output);
    }

    @ParameterizedTest
    @CsvSource({
        "exits_hard, the Python process ended with status 5 during the call",
        "segfault, the Python process was ended by signal 11 during the call",
        "too_big, the output is larger than 5000000 bytes"
    })
    void failsTheCallAndGoesOn(String function, String message) throws Exception {
        try (PythonWorker worker = LocalPython.worker(log)) {
            assertThat(worker.call(call(function))).isEqualTo(new Failed(message));
            assertThat(worker.call(call("stays"))).isEqualTo(output("here again"));
        }
    }

    @Test
    void takesALargeOutput() throws Exception {
        try (PythonWorker worker = LocalPython.worker(log)) {
            assertThat(worker.call(call("big"))).isEqualTo(output("x".repeat(3_000_000)));
        }
    }

    /** Java's reader of JSON takes neither such a key nor such a number. */
    @Test
    void takesAKeyAndANumberThatAreTooLong() throws Exception {
        try (PythonWorker worker = LocalPython.worker(log)) {
            assertThat(worker.call(call("too_long")))
                    .isEqualTo(
                            new Output(
                                    JsonObject.EMPTY.with(
                                            "k".repeat(10_000), "1" + "0".repeat(1200))));
        }
    }

    @Test
    void endsTheRunWhenAFunctionExits() throws Exception {
        try (PythonWorker worker = LocalPython.worker(log)) {
            assertThat(worker.call(call("exits"))).isEqualTo(new Interrupted("SystemExit: 4"));
        }
    }

    @Test
    void makesTheFirstCallOnTheMainThreadAndOthersBesideIt() throws Exception {
        try (PythonWorker worker = LocalPython.worker(log)) {
            CompletableFuture<PythonAnswer> first =
                    CompletableFuture.supplyAsync(() -> worker.call(call("waits")));
            Thread.sleep(300);
            assertThat(worker.call(call("waits"))).isEqualTo(new Output(Json.of(false)));
            assertThat(first.get(SECONDS, TimeUnit.SECONDS)).isEqualTo(new Output(Json.of(true)));
        }
    }

    @Test
    void tellsTheLogWithoutSecrets() throws Exception {
        JsonObject secrets = JsonObject.EMPTY.with("token", "s3cret-token");
        PythonCall told =
                new PythonCall(
                        "hostile",
                        "tells",
                        JsonObject.EMPTY.with("text", "s3cret-token"),
                        JsonObject.EMPTY,
                        Optional.empty(),
                        secrets);
        try (PythonWorker worker = LocalPython.worker(log)) {
            worker.call(told);
        }
        assertThat(said).contains("WARNING it is ***", "INFO printed ***");
    }

    /** A call that is given up is interrupted; what comes next waits for its cleaning up. */
    @Test
    void letsAFunctionCleanUpBehindItself(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("cleaned");
        JsonObject arguments = JsonObject.EMPTY.with("file", file.toString());
        try (PythonWorker worker = LocalPython.worker(log)) {
            AtomicReference<Object> ended = new AtomicReference<>();
            Thread calling =
                    Thread.ofPlatform()
                            .start(() -> ended.set(caught(worker, call("cleans_up", arguments))));
            waitFor(folder.resolve("cleaned.begun"));
            calling.interrupt();
            calling.join();
            worker.settle();
            assertThat(file).exists();
            assertThat(ended.get()).isInstanceOf(InterruptExecution.class);
            assertThat(worker.call(call("stays"))).isEqualTo(output("here again"));
        }
    }

    private static Object caught(PythonWorker worker, PythonCall call) {
        try {
            return worker.call(call);
        } catch (InterruptExecution interruption) {
            return interruption;
        }
    }

    private static void waitFor(Path file) throws Exception {
        for (int tenths = 0; !Files.exists(file); tenths++) {
            assertThat(tenths).as("%s is written", file).isLessThan(10 * SECONDS);
            Thread.sleep(100);
        }
    }

    /** The end of the input is all that a worker learns of the end of who asks by kill -9. */
    @Test
    void endsWithWhoAsks(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("cleaned");
        JsonObject arguments = JsonObject.EMPTY.with("file", file.toString());
        PythonWorker worker = LocalPython.worker(log);
        Output told = (Output) worker.call(call("pid"));
        ProcessHandle process = ProcessHandle.of(Long.parseLong(told.output().toString())).get();
        Thread calling =
                Thread.ofPlatform().start(() -> caught(worker, call("cleans_up", arguments)));
        waitFor(folder.resolve("cleaned.begun"));
        worker.close();
        calling.join();
        process.onExit().get(SECONDS, TimeUnit.SECONDS);
        assertThat(file).exists();
    }

    @Test
    void saysThatThereIsNoPython() {
        PythonAnswer answer = new PythonWorker(log).call(call("stays"));
        assertThat(answer).isEqualTo(PythonFunctions.NONE.call(call("stays")));
    }
}
