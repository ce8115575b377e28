package chaosstates.lambdas.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.Exchanges;
import chaosstates.lambdas.Matching;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.ControlFunction;
import chaosstates.lambdas.registry.Controls;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.ControlCall;
import chaosstates.wire.ControlResult;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every {@link ControlCase}, and holds every control to its spec. */
class ControlCasesTest {

    /** Stands for any module of Python, and has no spec of its own. */
    private static final String OF_PYTHON = "chaosstates.lambdas.function.PythonControl";

    @TestFactory
    Stream<DynamicTest> cases() {
        return ControlCase.all().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.id() + "/" + example.name(), () -> check(example)));
    }

    private static void check(ControlCase example) throws IOException {
        try (ScriptedServer server = new ScriptedServer(Exchanges.replies(example.declared()))) {
            JsonObject expected = example.on(server.url());
            World world =
                    RealWorld.of(
                            InstantSource.fixed(example.now()), example.environment(server.url()));
            JsonObject payload = example.payload(server.url());
            Json state = expected.get("state").orElse(Json.ofNull());
            if (expected.has("interrupted")) {
                checkThrown(InterruptExecution.class, expected, "interrupted", payload, world);
            } else if (expected.has("failed")) {
                checkThrown(ActivityFailed.class, expected, "failed", payload, world);
            } else {
                assertThat(call(payload, state, world).additions())
                        .isEqualTo(expected.object("additions"));
            }
            Exchanges.check(expected, server);
        }
    }

    private static ControlResult call(JsonObject payload, Json state, World world) {
        return new ControlFunction(Registered.ALL, world)
                .run(ControlCall.read(payload), () -> state);
    }

    private static void checkThrown(
            Class<?> type, JsonObject expected, String key, JsonObject payload, World world) {
        assertThatThrownBy(() -> call(payload, Json.ofNull(), world))
                .isExactlyInstanceOf(type)
                .message()
                .satisfies(text -> Matching.check(expected.get(key).orElseThrow(), Json.of(text)));
    }

    static Stream<ControlSpec> specs() {
        return Controls.SPECS.stream();
    }

    @Test
    void everyControlIsListed() {
        Set<String> classes =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("chaosstates.lambdas")
                                .stream()
                                .filter(type -> type.isAssignableTo(Control.class))
                                .filter(type -> !type.isInterface())
                                .map(JavaClass::getName)
                                .filter(name -> !name.equals(OF_PYTHON))
                                .collect(Collectors.toSet());
        assertThat(Controls.ALL.stream().map(control -> control.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(classes);
        assertThat(specs().map(ControlSpec::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void saysWhatItDoes(ControlSpec spec) {
        assertThat(List.of(spec.summary(), spec.page().effect()))
                .allMatch(text -> text.endsWith("."));
        assertThat(spec.parameters()).allMatch(it -> it.description().endsWith("."));
        JsonObject example = (JsonObject) JsonReader.parse(spec.page().example());
        JsonObject provider = example.object("provider");
        assertThat(provider.string("module")).contains(spec.id());
        assertThat(spec.parameters())
                .extracting(it -> it.name())
                .containsAll(provider.object("arguments").fields().keySet());
    }

    @ParameterizedTest
    @MethodSource("called")
    void hasACaseForEachHook(ControlSpec spec) {
        assertThat(spec.timeoutSeconds()).isBetween(1, 900);
        Set<Hook> hooks =
                ControlCase.all().stream()
                        .filter(example -> example.id().equals(spec.id()))
                        .map(ControlCase::hook)
                        .collect(Collectors.toSet());
        assertThat(hooks).containsExactlyInAnyOrderElementsOf(spec.hooks());
    }

    static Stream<ControlSpec> called() {
        return Controls.ALL.stream().map(Control::spec);
    }
}
