package chaosstates.explore;

import chaosstates.assume.Answers;
import chaosstates.assume.AssumedSecrets;
import chaosstates.assume.Assuming;
import chaosstates.compile.Compilation;
import chaosstates.engine.ExecutionResult;
import chaosstates.engine.VirtualClock;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Host;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Programs;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.Implementations;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.local.LocalRun;
import chaosstates.local.RunSetting;
import chaosstates.plan.EmbeddedControls;
import chaosstates.plan.Plan;
import chaosstates.report.ways.Mishap;
import chaosstates.report.ways.Mishap.Kind;
import chaosstates.report.ways.Way;
import chaosstates.report.ways.Ways;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/**
 * Explores every way that the run of an experiment can go: the machine as it is deployed, and its
 * guardian, run in virtual time once for each thing that can go wrong. Where the execution is ended
 * from outside, only its guardian runs: up to the end it is the planned run. Nothing is called.
 *
 * @param input of the execution
 * @param answers of activities, where their tolerances do not say enough
 * @param nowhere the world in which nothing can be reached
 * @param start of each run
 */
public record Explorer(
        Compilation compiled, JsonObject input, Answers answers, World nowhere, Instant start) {

    private static final Host HOST = new Host("virtual time", "exploration").rehearsing();

    /**
     * @param environment with the variables that the experiment reads
     */
    public static Explorer of(
            Compilation compiled,
            JsonObject input,
            Answers answers,
            Environment environment,
            Instant start) {
        JsonObject secrets = AssumedSecrets.of(compiled.plan().experiment().secrets());
        return new Explorer(compiled, input, answers, nowhere(environment, secrets), start);
    }

    private static World nowhere(Environment environment, JsonObject secrets) {
        return RealWorld.of(InstantSource.fixed(Instant.EPOCH), environment)
                .withHttp(
                        call -> {
                            throw new IllegalStateException("nothing is called");
                        })
                .withPrograms(Programs.NONE)
                .withSecrets(secrets);
    }

    /**
     * Outcome of a run.
     *
     * @param mishap that it was to have
     * @param isReal whether what was to go wrong did
     * @param unmet says which tolerances no known output meets
     */
    record Tried(Mishap mishap, LocalRun.Outcome outcome, boolean isReal, Optional<String> unmet) {}

    /** Runs it each way. */
    public Ways explore() {
        Tried planned = attempt(Mishap.NONE);
        List<Tried> all = attempts(planned);
        Plan plan = compiled.plan();
        return new Ways(
                plan.experiment().title(),
                Telling.injecting(plan).map(step -> step.activity().name()).distinct().toList(),
                plan.rollbacks().stream().map(step -> step.activity().name()).toList(),
                Stream.concat(Stream.of(planned), all.stream().filter(Tried::isReal))
                        .map(this::way)
                        .toList(),
                notes(planned, all));
    }

    /**
     * Runs the ways beside each other, one for each processor. Their threads are virtual, as those
     * of the functions that they wait for: such threads take turns without the operating system.
     */
    private List<Tried> attempts(Tried planned) {
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService ways =
                Executors.newFixedThreadPool(processors, Thread.ofVirtual().factory())) {
            return mishaps(planned).stream()
                    .map(
                            mishap ->
                                    CompletableFuture.supplyAsync(
                                            () -> tried(planned, mishap), ways))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private Tried tried(Tried planned, Mishap mishap) {
        return mishap.isEndOfExecution()
                ? ended(planned.outcome().execution(), mishap)
                : attempt(mishap);
    }

    private static List<String> notes(Tried planned, List<Tried> all) {
        List<String> untried =
                all.stream()
                        .filter(tried -> !tried.isReal())
                        .map(tried -> tried.mishap().toString())
                        .toList();
        Optional<String> note =
                Optional.of(
                                "Not tried, since it takes something else to go wrong before, or no"
                                        + " output is known that misses the tolerance: "
                                        + Ways.named(untried, "")
                                        + ".")
                        .filter(text -> !untried.isEmpty());
        return Stream.of(planned.unmet(), note).flatMap(Optional::stream).toList();
    }

    private List<Mishap> mishaps(Tried planned) {
        return new Mishaps(compiled.plan(), planned.outcome().execution().history()).all();
    }

    private Way way(Tried tried) {
        return new Telling(compiled.plan(), tried.outcome()).way(tried.mishap());
    }

    /** Runs it once, and has one thing go wrong. */
    Tried attempt(Mishap mishap) {
        VirtualClock clock = new VirtualClock(start);
        Assuming assuming = assuming(clock);
        Trial trial = new Trial(mishap, clock, assuming);
        LocalRun.Outcome outcome = run(clock, trial).runAsInAws();
        return new Tried(mishap, outcome, trial.hasHappened(), assuming.unmet());
    }

    /** Ends the planned run within a state: up to there nothing is different. */
    private Tried ended(ExecutionResult planned, Mishap mishap) {
        HistoryEvent last = Histories.within(planned.history(), mishap.state());
        VirtualClock clock = new VirtualClock(start);
        Trial trial = new Trial(mishap, clock, assuming(clock));
        clock.advance(Duration.between(start, last.timestamp()));
        ExecutionResult end = planned.endedAfter(last, status(mishap));
        return new Tried(mishap, run(clock, trial).guardAfter(end), true, Optional.empty());
    }

    private static ExecutionResult.Status status(Mishap end) {
        return end.kind() == Kind.TIMED_OUT
                ? ExecutionResult.Status.TIMED_OUT
                : ExecutionResult.Status.ABORTED;
    }

    private Assuming assuming(VirtualClock clock) {
        return new Assuming(compiled.plan().experiment(), answers, asked -> false, clock);
    }

    private LocalRun run(VirtualClock clock, Trial trial) {
        return new LocalRun(compiled.plan(), compiled.machine(), input, setting(clock, trial));
    }

    private RunSetting setting(VirtualClock clock, Trial trial) {
        return RunSetting.of(
                        nowhere.in(clock, clock::sleep),
                        clock,
                        RandomGeneratorFactory.getDefault().create(0),
                        HOST)
                .watchedBy(trial)
                .with(implementations(trial))
                .through(trial::between);
    }

    private Implementations implementations(Trial trial) {
        List<Control> controls =
                compiled.plan()
                        .embeddedControls()
                        .flatMap(EmbeddedControls::specs)
                        .distinct()
                        .<Control>map(spec -> new Unplayed(spec, trial))
                        .toList();
        return new Implementations(id -> Optional.empty(), controls, trial);
    }
}
