package chaosstates.lambdas.journal;

import chaosstates.activity.Blocked;
import chaosstates.activity.InvalidActivity;
import chaosstates.cost.Cost;
import chaosstates.cost.HistoryCost;
import chaosstates.history.History;
import chaosstates.journal.Host;
import chaosstates.journal.Journal;
import chaosstates.journal.JournalFold;
import chaosstates.journal.LastHeld;
import chaosstates.journal.RunPlan;
import chaosstates.journal.Undo;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.clearance.Leases;
import chaosstates.model.Experiment;
import chaosstates.model.reader.ExperimentReader;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.problem.Checked;
import chaosstates.report.page.HtmlReport;
import chaosstates.wire.Assessment;
import chaosstates.wire.JournalCall;
import chaosstates.wire.JournalCall.Asked;
import chaosstates.wire.JournalResult;
import chaosstates.wire.Keys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Journals an execution: its history and the plan are all that it takes. */
public final class JournalFunction {

    /** Platform in the journals of executions in AWS. */
    private static final String PLATFORM = "AWS Step Functions";

    private final ExecutionHistory histories;
    private final JournalStore store;
    private final Leases leases;
    private final Consumer<Journalled> ended;
    private final BiConsumer<String, String> log;

    /**
     * @param leases of which a guardian takes those of its run again
     * @param ended is told of each run that is over and journalled; once more when a state asks
     *     again, which its news tells
     * @param log takes an execution, and what failed without harm to its journal
     */
    public JournalFunction(
            ExecutionHistory histories,
            JournalStore store,
            Leases leases,
            Consumer<Journalled> ended,
            BiConsumer<String, String> log) {
        this.histories = histories;
        this.store = store;
        this.leases = leases;
        this.ended = ended;
        this.log = log;
    }

    /**
     * @return a {@link JournalResult} or, to who asks for one, an {@link Assessment}
     */
    public JsonObject run(JournalCall call) {
        String execution = call.execution();
        if (execution.isEmpty()) {
            throw new InvalidActivity("the payload names no execution");
        }
        return switch (call.asked()) {
            case Asked.Assessment assessment -> assessment(call).json();
            case Asked.Outputs asked ->
                    JsonObject.EMPTY.with(Keys.OUTPUTS, run(call, asked.state()).fold().outputs());
            case Asked.SoFar asked -> soFar(run(call, asked.state()));
            case Asked.Guarded guarded ->
                    guarded(run(call, Plan.JOURNAL), guarded.execution(), before(call));
            case Asked.Whole whole -> whole(run(call, Plan.JOURNAL));
        };
    }

    /**
     * Finds out what is left to be undone. The run's own history tells the plan by which it began;
     * that of the payload is the guardian's.
     *
     * @throws Blocked when something is left, and another run has a target
     */
    private Assessment assessment(JournalCall call) {
        History run = histories.read(call.execution(), Plan.JOURNAL);
        Plan plan = RunPlan.of(run).orElseGet(() -> plan(call));
        Undo undo = Undo.of(plan, run, before(call));
        if (undo.isDue()) {
            takeAgain(JournalFold.of(plan, run, host(call.execution())).leases(), call.execution());
        }
        return undo.assessment(plan(call));
    }

    /** The run may have lost its leases: a person releases them, and a redrive asks for none. */
    private void takeAgain(List<String> targets, String execution) {
        List<String> objections =
                targets.stream()
                        .flatMap(target -> leases.take(target, execution).stream())
                        .toList();
        if (!objections.isEmpty()) {
            throw new Blocked(String.join("; ", objections));
        }
    }

    /** A run whose history is folded. */
    private record Run(
            Plan plan,
            String execution,
            Instant start,
            int events,
            Supplier<Cost> cost,
            JournalFold fold) {}

    /** Reads the histories of the run's earlier guardians. */
    private List<History> before(JournalCall call) {
        return call.before().stream().map(histories::now).toList();
    }

    private Run run(JournalCall call, String state) {
        History history = histories.read(call.execution(), state);
        Plan plan = RunPlan.of(history).orElseGet(() -> plan(call));
        Instant start = history.events().getFirst().timestamp();
        LastHeld last = plan.watches().isEmpty() ? LastHeld.NONE : last(plan).before(start);
        JournalFold fold = JournalFold.of(plan, history, host(call.execution()), last);
        return new Run(
                plan,
                call.execution(),
                start,
                history.events().size(),
                () -> HistoryCost.of(history),
                fold);
    }

    /** Reads the pointer; without it the run is compared with none. */
    private LastHeld last(Plan plan) {
        try {
            return store.last(JournalStore.lastKey(plan.name()));
        } catch (RuntimeException failed) {
            log.accept(plan.name(), "the last run that held: " + failed);
            return LastHeld.NONE;
        }
    }

    /** Keeps a run that held for those after it; without that they are compared with none. */
    private void remember(Run run, Journal journal) {
        try {
            LastHeld.of(journal)
                    .ifPresent(
                            held -> store.putLast(JournalStore.lastKey(run.plan().name()), held));
        } catch (RuntimeException failed) {
            log.accept(run.execution(), "the pointer to the last run that held: " + failed);
        }
    }

    private JsonObject soFar(Run run) {
        return kept(run, run.fold().journal(), run.events(), false)
                .result()
                .due(run.fold().areRollbacksDue())
                .json();
    }

    private JsonObject whole(Run run) {
        Journalled journalled = kept(run, run.fold().journal(), run.events(), true);
        ended.accept(journalled);
        return journalled.result().json();
    }

    private JsonObject guarded(Run run, String guardian, List<History> before) {
        List<History> all = new ArrayList<>(before);
        all.add(histories.read(guardian, Plan.JOURNAL));
        List<JournalFold> guardians =
                all.stream()
                        .map(
                                undo ->
                                        JournalFold.ofGuardian(
                                                run.plan(), undo, host(run.execution())))
                        .toList();
        int events = all.stream().mapToInt(undo -> undo.events().size()).sum();
        Journalled journalled =
                kept(run, run.fold().journal(guardians), run.events() + events, true);
        ended.accept(journalled);
        return journalled.result().json();
    }

    /**
     * @param events how many the journal was folded from
     */
    private Journalled kept(Run run, Journal journal, int events, boolean isOver) {
        String name = run.plan().name();
        String key = JournalStore.key(name, new ExecutionArn(run.execution()));
        JournalStore.Knowledge known = new JournalStore.Knowledge(run.start(), events, isOver);
        JournalStore.Kept kept = store.put(key, journal.json(), known);
        if (isOver && kept.news() == JournalStore.News.FIRST) {
            remember(run, journal);
        }
        Optional<String> report = isOver ? reported(run, journal, known) : Optional.empty();
        return new Journalled(name, run.execution(), journal, kept, report, run.fold().leases());
    }

    /** Writes the page of a run; without it the journal says the same. */
    private Optional<String> reported(Run run, Journal journal, JournalStore.Knowledge known) {
        try {
            ExecutionArn execution = new ExecutionArn(run.execution());
            String key = JournalStore.reportKey(run.plan().name(), execution);
            String page = HtmlReport.of(journal.json(), run.cost().get());
            return Optional.of(store.putReport(key, page, known).location());
        } catch (RuntimeException failed) {
            log.accept(run.execution(), "the report: " + failed);
            return Optional.empty();
        }
    }

    /** The place of a run in AWS. */
    public static Host host(String execution) {
        return new Host(PLATFORM, execution);
    }

    /** The plan of which a Journal state's payload tells. */
    static Plan plan(JournalCall call) {
        return PlanJson.read(call.plan(), experiment(call.experiment()));
    }

    static Experiment experiment(JsonObject document) {
        Checked<Experiment> read = ExperimentReader.read(document);
        if (!read.isUsable()) {
            throw new InvalidActivity(
                    "the payload's experiment: " + read.problems().getFirst().message());
        }
        return read.get();
    }
}
