package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.asl.AslReader;
import chaosstates.engine.Engine;
import chaosstates.engine.ExecutionIdentity;
import chaosstates.engine.RunListener;
import chaosstates.engine.TaskInvoker;
import chaosstates.engine.VirtualClock;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Host;
import chaosstates.journal.Journal;
import chaosstates.journal.JournalFold;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.clearance.ClearanceFunction;
import chaosstates.lambdas.clearance.Deployments;
import chaosstates.lambdas.clearance.Leases;
import chaosstates.lambdas.clearance.StopConditions;
import chaosstates.lambdas.function.ActivityFunction;
import chaosstates.lambdas.function.HypothesisFunction;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.sandbox.Sandbox;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.ClearanceCall;
import chaosstates.wire.ControlCall;
import chaosstates.wire.FunctionCall;
import chaosstates.wire.HypothesisCall;
import chaosstates.wire.JournalCall;
import chaosstates.wire.WatchCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test that another engine, with another JSONata, takes our machines through the same states,
 * errors and end as ours does. Both call our Java functions, and those call a sandbox.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignEngineTest {

    private static final Path CASES = Path.of("src/test/resources/foreign-engine");
    private static final Path EXPERIMENTS = Path.of("../experiments");

    /** A failover under a web site that nothing watches: two engines agree on its events' order. */
    private static final Path UNWATCHED =
            Path.of("../runner/src/test/resources/experiments/aurora-web.json");

    /**
     * Differences of moto from AWS, by the text that stands in our histories. Each case expects the
     * difference, so it fails when moto has mended it: then remove the entry.
     *
     * <p>AWS reports any failure of JSONata as {@code States.QueryEvaluationError}; moto does so
     * for undefined results and wrong types, but not for what {@code $error} raises.
     */
    private static final Map<String, String> KNOWN_DIFFERENCES =
            Map.of(
                    "EvaluationFailed States.QueryEvaluationError", //
                    "TaskFailed States.Runtime");

    private FunctionEndpoint functions;
    private MotoServer moto;

    static List<ForeignCase> cases() throws IOException {
        List<ForeignCase> cases = new ArrayList<>();
        for (Path file : files(CASES)) {
            cases.add(ForeignCase.read(file));
        }
        for (Path file : files(EXPERIMENTS)) {
            if (!Files.readString(file).contains("\"watches\"")) {
                cases.add(ForeignCase.published(file));
            }
        }
        cases.add(ForeignCase.published(UNWATCHED));
        return cases;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @BeforeAll
    void start() throws Exception {
        Peers.python("python");
        functions = FunctionEndpoint.start();
        moto = MotoServer.start(functions.uri());
    }

    @AfterAll
    void stop() throws Exception {
        if (moto != null) {
            moto.close();
            functions.close();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothGoTheSameWay(ForeignCase example) throws Exception {
        List<String> ours = Way.of(ours(example));
        List<String> theirs = Way.of(theirs(example));
        assertThat(theirs)
                .isEqualTo(
                        ours.stream()
                                .map(line -> KNOWN_DIFFERENCES.getOrDefault(line, line))
                                .toList());
        assertThat(ours.getLast()).startsWith(example.end());
    }

    private static History ours(ForeignCase example) throws Exception {
        VirtualClock clock = new VirtualClock(Instant.parse("2026-01-02T03:04:05Z"));
        List<HistoryEvent> events = new ArrayList<>();
        RunListener listener = events::add;
        try (Sandbox sandbox = Sandbox.start(clock, example.world())) {
            Engine engine =
                    new Engine(
                            functions(example, sandbox, clock, () -> new History(events)),
                            clock,
                            RandomGeneratorFactory.getDefault().create(0),
                            listener);
            return engine.run(
                            AslReader.read(example.definition()).get(),
                            example.input(),
                            ExecutionIdentity.local(example.name(), "run", "us-east-1"))
                    .history();
        }
    }

    private History theirs(ForeignCase example) throws Exception {
        InstantSource clock = InstantSource.system();
        MotoExecution execution = MotoExecution.create(moto, example.name(), example.definition());
        try (Sandbox sandbox = Sandbox.start(clock, example.world())) {
            functions.serveOurs(functions(example, sandbox, clock, execution::history));
            return execution.run(example.input());
        }
    }

    private static TaskInvoker functions(
            ForeignCase example, Sandbox sandbox, InstantSource clock, Supplier<History> history) {
        World world = world(sandbox, clock);
        ClearanceFunction clearance =
                new ClearanceFunction(
                        new StopConditions(new AwsClients(world.environment())),
                        Leases.NONE,
                        Deployments.NONE,
                        List.of(),
                        world.environment(),
                        world.clock());
        return (name, payload) ->
                switch (FunctionCall.of(name, (JsonObject) payload)) {
                    case JournalCall call ->
                            verdict(
                                    JournalFold.fold(
                                            example.plan(), history.get(), new Host("any", "any")));
                    case ClearanceCall call -> clearance.run(call).json();
                    case ActivityCall call -> ActivityFunction.run(call, world, Registered.ALL);
                    case HypothesisCall call -> HypothesisFunction.run(call, world, Registered.ALL);
                    case ControlCall call ->
                            throw new IllegalArgumentException("no case has controls");
                    case WatchCall call ->
                            throw new IllegalArgumentException("no case has watches");
                };
    }

    private static World world(Sandbox sandbox, InstantSource clock) {
        Environment environment = Environment.of(AwsSettings.of(sandbox.endpoint()));
        World real = RealWorld.of(clock, environment);
        return real.withHttp(call -> real.http().send(call.to(sandbox.route(call.url()))));
    }

    private static Json verdict(Journal journal) {
        return Json.of(
                Map.of(
                        "verdict", Json.of(journal.verdict().key()),
                        "reason", Json.of(journal.reason())));
    }
}
