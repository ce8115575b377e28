package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test that both public validators of Amazon States Language accept every compiled machine. Mutants
 * of one machine show that they would refuse a wrong one, and which of them would.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidatorsTest {

    private static final Path MACHINES = Peers.MODULE.resolve("../statemachines").normalize();
    private static final Path MUTATED = MACHINES.resolve("chaos-aurora.asl.json");
    private static final Path MUTANTS = Path.of("src/test/resources/mutants.json");
    private static final List<String> VALIDATORS =
            List.of("asl-validator", "amazon-states-language-service");

    private Path folder;
    private JsonObject complaints;

    /** A change, and the validators that refuse what it makes of the machine. */
    record Mutant(String name, Change change, List<String> refusedBy) {

        static Mutant of(JsonObject json) {
            return new Mutant(
                    json.string("name").orElseThrow(),
                    Change.of(json),
                    Change.texts(json, "refused_by"));
        }

        String fileName() {
            return name.replace(' ', '-') + ".asl.json";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Path> machines() throws IOException {
        try (Stream<Path> files = Files.list(MACHINES)) {
            return files.sorted().toList();
        }
    }

    static List<Mutant> mutants() throws IOException {
        JsonArray mutants = (JsonArray) JsonReader.parse(Files.readString(MUTANTS));
        return mutants.items().stream().map(JsonObject.class::cast).map(Mutant::of).toList();
    }

    /** Validates all files in one process, since its start takes the time. */
    @BeforeAll
    void validate(@TempDir Path folder) throws Exception {
        Peers.node();
        this.folder = folder;
        List<Object> command = new ArrayList<>(List.of("node", Peers.script("validate.js")));
        command.addAll(machines());
        Json sound = JsonReader.parse(Files.readString(MUTATED));
        for (Mutant mutant : mutants()) {
            Path file = folder.resolve(mutant.fileName());
            Files.writeString(file, JsonWriter.pretty(mutant.change().applyTo(sound)));
            command.add(file);
        }
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

    @ParameterizedTest
    @MethodSource("mutants")
    void mutantsAreRefused(Mutant mutant) {
        Path file = folder.resolve(mutant.fileName());
        assertThat(VALIDATORS.stream().filter(each -> !complaints(file, each).isEmpty()))
                .containsExactlyElementsOf(mutant.refusedBy());
    }

    private List<Json> complaints(Path machine, String validator) {
        JsonObject ofMachine = complaints.object(machine.toString());
        return ((JsonArray) ofMachine.get(validator).orElseThrow()).items();
    }
}
