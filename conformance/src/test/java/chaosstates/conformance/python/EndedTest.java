package chaosstates.conformance.python;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.Peers;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are ended while a Python function works: it cleans up behind itself first. */
class EndedTest {

    private static final Path CASE = LocalPython.MODULES.resolve("ended");
    private static final int SECONDS = 60;

    /** A worker ends 10 seconds after who started it, at the latest. */
    private static final int SECONDS_OF_A_WORKER = 12;

    private static Process started(Path folder) throws Exception {
        for (String file : List.of("experiment.json", "cleaning.py")) {
            Files.copy(CASE.resolve(file), folder.resolve(file));
        }
        List<String> command = new ArrayList<>();
        Peers.ourselves().forEach(word -> command.add(word.toString()));
        command.addAll(List.of("run", "experiment.json"));
        File log = folder.resolve("log.txt").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log);
        builder.environment().put("CHAOS_PYTHON", Peers.python("python").toString());
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        await(folder.resolve("begun"));
        return process;
    }

    private static void await(Path file) throws InterruptedException {
        for (int tenths = 0; !Files.exists(file); tenths++) {
            assertThat(tenths).as("%s is written", file).isLessThan(10 * SECONDS);
            Thread.sleep(100);
        }
    }

    @Test
    void cleansUpBeforeTheRollbacks(@TempDir Path folder) throws Exception {
        Process process = started(folder);
        process.destroy();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        JsonObject journal =
                (JsonObject) JsonReader.parse(Files.readString(folder.resolve("journal.json")));
        assertThat(journal.string("status")).contains("interrupted");
        assertThat(journal.objects("rollbacks").getFirst().object("output").get("status"))
                .as(Files.readString(folder.resolve("log.txt")))
                .contains(Json.of(0));
    }

    @Test
    void leavesNoProcessBehindWhenItIsKilled(@TempDir Path folder) throws Exception {
        Process process = started(folder);
        ProcessHandle worker =
                ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("begun"))))
                        .orElseThrow();
        process.destroyForcibly();
        worker.onExit().get(SECONDS_OF_A_WORKER, TimeUnit.SECONDS);
        assertThat(folder.resolve("cleaned")).exists();
    }
}
