package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both public validators of Amazon States Language accept every compiled machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidatorsTest {

    private static final Path MACHINES = Peers.MODULE.resolve("../statemachines").normalize();
    private static final List<String> VALIDATORS =
            List.of("asl-validator", "amazon-states-language-service");

    private Path mutant;
    private JsonObject complaints;

    static List<Path> machines() throws IOException {
        try (Stream<Path> files = Files.list(MACHINES)) {
            return files.sorted().toList();
        }
    }

    @BeforeAll
    void validate(@TempDir Path folder) throws Exception {
        Peers.node();
        mutant = folder.resolve("mutant.asl.json");
        String sound = Files.readString(machines().getFirst());
        Files.writeString(mutant, sound.replace("\"Next\": \"Verdict\"", "\"Next\": \"Nowhere\""));

        List<Object> command = new ArrayList<>(List.of("node", Peers.script("validate.js")));
        command.addAll(machines());
        command.add(mutant);
        Program.Result result = Program.of(folder, command.toArray()).run();
        assertThat(result.exitCode()).as(result.err()).isZero();
        complaints = (JsonObject) JsonReader.parse(result.out());
    }

    @ParameterizedTest
    @MethodSource("machines")
    void bothAcceptWhatWeCompile(Path machine) {
        for (String validator : VALIDATORS) {
            assertThat(complaints(machine, validator)).as(validator).isEmpty();
        }
    }

    @Test
    void bothRefuseATransitionToNowhere() {
        for (String validator : VALIDATORS) {
            assertThat(complaints(mutant, validator)).as(validator).isNotEmpty();
        }
    }

    private List<Json> complaints(Path machine, String validator) {
        JsonObject ofMachine = complaints.object(machine.toString());
        return ((JsonArray) ofMachine.get(validator).orElseThrow()).items();
    }
}
