package chaosstates.lambdas;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.Blocked;
import chaosstates.activity.InvalidActivity;
import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.PackageNeeds;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.function.FunctionCase;
import chaosstates.lambdas.handler.ActivityHandler;
import chaosstates.lambdas.handler.ClearanceHandler;
import chaosstates.lambdas.handler.ControlHandler;
import chaosstates.lambdas.handler.GuardHandler;
import chaosstates.lambdas.handler.HypothesisHandler;
import chaosstates.lambdas.handler.JournalHandler;
import chaosstates.lambdas.journal.JournalCase;
import chaosstates.lambdas.journal.RunSoFarTest;
import chaosstates.lambdas.packages.FunctionPackages;
import chaosstates.lambdas.registry.Activities;
import chaosstates.wire.FunctionRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what is deployed, the packages, in the runtime in which it is deployed. */
@Execution(ExecutionMode.CONCURRENT)
public class PackagesIT {

    private static final Path RUNTIME = Path.of("target/runtime");
    private static final Set<String> OUTCOMES = Set.of("output", "failed", "invalid");

    /** Needs without a module of the SDK; it is RDS that calls KMS. */
    private static final Set<String> NO_MODULES = Set.of(PackageNeeds.HTTP, "kms");

    @TempDir private static Path folder;

    /** Unpacks the package that a function is deployed with, once. */
    private static synchronized Path unpacked(FunctionRef function) throws IOException {
        PackageNeeds needs = needs(function);
        Path root = folder.resolve(needs.name());
        if (!Files.exists(root)) {
            UnpackedPackage.of(FunctionPackages.in(Path.of("target")).of(needs, List.of()), root);
        }
        return root;
    }

    /** Returns what the package of a function has: what the function needs, and no more. */
    private static PackageNeeds needs(FunctionRef function) {
        List<JsonObject> arguments =
                ActivityCase.of(function.key()).stream()
                        .map(example -> example.declared().object("arguments"))
                        .toList();
        FunctionUse use = new FunctionUse(Map.of(function.key(), arguments), 60);
        return PackageNeeds.of(function, use, List.of(), Activities.CATALOGUE);
    }

    /** Lists an activity of each package: the one with the most cases. */
    static Stream<String> activities() {
        return Activities.all().stream()
                .map(activity -> activity.spec().id())
                .filter(id -> Files.isDirectory(Path.of("src/test/resources/activities", id)))
                .collect(
                        Collectors.toMap(
                                id -> needs(new FunctionRef.Activity(id)).name(),
                                id -> id,
                                BinaryOperator.maxBy(
                                        Comparator.comparing(id -> ActivityCase.of(id).size())),
                                TreeMap::new))
                .values()
                .stream();
    }

    /** Asserts that the package of an activity could lack nothing that the activity needs. */
    @Test
    void everyModuleThatAnActivityNeedsIsThere() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target/lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString().replaceFirst("-\\d.*", "")))
                    .contains("httpclient5")
                    .containsAll(modules());
        }
    }

    private static Set<String> modules() {
        return Activities.all().stream()
                .map(activity -> activity.spec())
                .flatMap(spec -> needs(new FunctionRef.Activity(spec.id())).modules().stream())
                .filter(need -> !NO_MODULES.contains(need))
                .collect(Collectors.toSet());
    }

    /** Runs every case that needs no other environment than the function's. */
    @ParameterizedTest
    @MethodSource("activities")
    void handlesItsCasesAndRefusesTheRest(String id) throws Exception {
        List<ActivityCase> cases =
                ActivityCase.of(id).stream()
                        .filter(example -> !example.declared().has("environment"))
                        .toList();
        try (ScriptedServer server = new ScriptedServer(List.of());
                LambdaRuntime function = activity(id, cases.getFirst(), server)) {
            for (ActivityCase example : cases) {
                server.script(Exchanges.replies(example.declared()));
                check(example, example.on(server.url()), function, server);
            }
            checkRefused(function.invoke("[1]"), "the payload is not a JSON object");
            checkRefused(function.invoke("{\"activity\": "), "the payload is not JSON: ");
            checkRefused(
                    function.invoke("{\"activity\": {\"provider\": {\"type\": \"other\"}}}"),
                    "this function is " + id + " and can't run other");
        }
    }

    private static LambdaRuntime activity(String id, ActivityCase any, ScriptedServer server)
            throws IOException {
        Map<String, String> environment = new HashMap<>(any.environment(server.url()));
        environment.put("ACTIVITY", id);
        return new LambdaRuntime(
                unpacked(new FunctionRef.Activity(id)),
                RUNTIME,
                ActivityHandler.class.getName(),
                environment);
    }

    private static void check(
            ActivityCase example,
            JsonObject expected,
            LambdaRuntime function,
            ScriptedServer server)
            throws InterruptedException {
        LambdaRuntime.Answer answer = function.invoke(example.payload(server.url()).toString());
        String outcome = OUTCOMES.stream().filter(expected::has).findFirst().orElseThrow();
        Json wanted = expected.get(outcome).orElseThrow();
        if (outcome.equals("output")) {
            assertThat(answer.isError()).as(example.name() + ": " + answer.body()).isFalse();
            Matching.check(wanted, ((JsonObject) answer.body()).get("output").orElseThrow());
        } else {
            Class<?> error =
                    outcome.equals("failed") ? ActivityFailed.class : InvalidActivity.class;
            assertThat(answer.field("errorType")).as(example.name()).isEqualTo(error.getName());
            Matching.check(wanted, Json.of(answer.field("errorMessage")));
        }
    }

    private static void checkRefused(LambdaRuntime.Answer answer, String message) {
        assertThat(answer.field("errorType")).isEqualTo(InvalidActivity.class.getName());
        assertThat(answer.field("errorMessage")).startsWith(message);
    }

    /** Told what the history says, it tells a web site. */
    @Test
    void callsAControlAndRefusesTheRest() throws Exception {
        try (ScriptedServer server = new ScriptedServer(List.of());
                LambdaRuntime function = control("chaosstates.controls.webhook", server)) {
            JsonObject example = RunSoFarTest.example(server);
            server.script(Exchanges.replies(example));
            LambdaRuntime.Answer answer = function.invoke(example.object("payload").toString());
            assertThat(answer.body()).isEqualTo(example.object("result"));
            Exchanges.check(example, server);
            checkRefused(
                    function.invoke("{\"control\": {\"provider\": {\"module\": \"other\"}}}"),
                    "this function is chaosstates.controls.webhook and can't run other");
        }
    }

    private static LambdaRuntime control(String id, ScriptedServer server) throws IOException {
        Map<String, String> environment = new HashMap<>(JournalCase.environment(server.url()));
        environment.put("CONTROL", id);
        return new LambdaRuntime(
                unpacked(new FunctionRef.Control(id)),
                RUNTIME,
                ControlHandler.class.getName(),
                environment);
    }

    static List<FunctionCase> embeddedCalls() {
        return FunctionCase.of("embedded-calls");
    }

    /** Around a sample and around a safeguard, from the package of the activities. */
    @ParameterizedTest
    @MethodSource("embeddedCalls")
    void callsItsControlsAndRefusesOthers(FunctionCase declared) throws Exception {
        try (ScriptedServer server = new ScriptedServer(List.of())) {
            FunctionCase example = declared.on(server);
            Map<String, String> environment = example.environment(Map.of());
            String handler =
                    environment.containsKey("ACTIVITIES")
                            ? HypothesisHandler.class.getName()
                            : ActivityHandler.class.getName();
            try (LambdaRuntime function =
                    new LambdaRuntime(
                            unpacked(new FunctionRef.Activity("http")),
                            RUNTIME,
                            handler,
                            environment)) {
                server.script(Exchanges.replies(example.declared()));
                LambdaRuntime.Answer answer = function.invoke(example.event());
                Matching.check(example.declared().object("result"), answer.body());
                Exchanges.check(example.declared(), server);
                checkRefused(
                        function.invoke(example.event().replace("controls.webhook", "other")),
                        "this function may call the controls [chaosstates.controls.webhook]");
            }
        }
    }

    @Test
    void writesTheJournal() throws Exception {
        try (ScriptedServer server = new ScriptedServer(List.of());
                LambdaRuntime function =
                        new LambdaRuntime(
                                unpacked(FunctionRef.Own.JOURNAL),
                                RUNTIME,
                                JournalHandler.class.getName(),
                                JournalCase.environment(server.url()))) {
            for (JournalCase example : JournalCase.all()) {
                server.script(Exchanges.replies(example.declared()));
                LambdaRuntime.Answer answer =
                        function.invoke(example.declared().object("payload").toString());
                Optional<String> failed = example.declared().string("failed");
                if (failed.isPresent()) {
                    assertThat(answer.field("errorMessage")).isEqualTo(failed.get());
                } else {
                    Matching.check(example.declared().object("result"), answer.body());
                }
                Exchanges.check(example.declared(), server);
            }
            checkRefused(function.invoke("[1]"), "the payload is not a JSON object");
        }
    }

    /** Runs the cases of the guard of an app; a sweep needs its own time. */
    @Test
    void guardsRuns() throws Exception {
        List<FunctionCase> cases =
                FunctionCase.of("app-guard").stream()
                        .filter(example -> !example.event().contains("sweep"))
                        .toList();
        assertThat(cases).isNotEmpty();
        try (ScriptedServer server = new ScriptedServer(List.of());
                LambdaRuntime function =
                        new LambdaRuntime(
                                unpacked(FunctionRef.Own.GUARD),
                                RUNTIME,
                                GuardHandler.class.getName(),
                                JournalCase.environment(server.url()))) {
            for (FunctionCase example : cases) {
                server.script(Exchanges.replies(example.declared()));
                LambdaRuntime.Answer answer = function.invoke(example.event());
                Matching.check(example.declared().object("result"), answer.body());
                Exchanges.check(example.declared(), server);
            }
        }
    }

    /** Runs every case except those in which the end of a run matters. */
    @Test
    void clearsRuns() throws Exception {
        try (ScriptedServer server = new ScriptedServer(List.of());
                LambdaRuntime function =
                        new LambdaRuntime(
                                unpacked(FunctionRef.Own.JOURNAL),
                                RUNTIME,
                                ClearanceHandler.class.getName(),
                                JournalCase.environment(server.url()))) {
            List<FunctionCase> cases =
                    FunctionCase.of("clearance-function").stream()
                            .filter(example -> !example.name().startsWith("holder"))
                            // The mark of a deployment holds until a moment of the case's clock.
                            .filter(example -> !example.name().startsWith("while"))
                            .filter(example -> !example.declared().has("environment"))
                            .toList();
            for (FunctionCase example : cases) {
                server.script(Exchanges.replies(example.declared()));
                LambdaRuntime.Answer answer = function.invoke(example.event());
                if (example.declared().has("failed")) {
                    assertThat(answer.field("errorType")).isEqualTo(Blocked.ERROR);
                } else {
                    assertThat(answer.body()).isEqualTo(example.declared().object("result"));
                }
            }
        }
    }
}
