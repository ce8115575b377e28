package chaosstates.lambdas.journal;

import chaosstates.activity.InvalidActivity;
import chaosstates.history.History;
import chaosstates.journal.Host;
import chaosstates.journal.Journal;
import chaosstates.journal.JournalFold;
import chaosstates.journal.Undo;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.model.Experiment;
import chaosstates.model.ExperimentReader;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.problem.Checked;
import chaosstates.wire.Assessment;
import chaosstates.wire.JournalCall;
import chaosstates.wire.JournalCall.Asked;
import chaosstates.wire.JournalResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Journals an execution: its history and the plan are all that it takes. */
public final class JournalFunction {

    /** Platform in the journals of executions in AWS. */
    private static final String PLATFORM = "AWS Step Functions";

    private final ExecutionHistory histories;
    private final JournalStore store;
    private final Consumer<Journalled> ended;

    /**
     * @param ended is told of each run that is over and journalled; once more, should a state ask
     *     again
     */
    public JournalFunction(
            ExecutionHistory histories, JournalStore store, Consumer<Journalled> ended) {
        this.histories = histories;
        this.store = store;
        this.ended = ended;
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
            case Asked.Assessment assessment ->
                    Undo.of(plan(call), histories.read(execution, Plan.JOURNAL), before(call))
                            .assessment()
                            .json();
            case Asked.SoFar asked -> soFar(run(call, asked.state()));
            case Asked.Guarded guarded ->
                    guarded(run(call, Plan.JOURNAL), guarded.execution(), before(call));
            case Asked.Whole whole -> whole(run(call, Plan.JOURNAL));
        };
    }

    /** A run whose history is folded. */
    private record Run(Plan plan, String execution, Instant start, int events, JournalFold fold) {}

    /** Reads the histories of the run's earlier guardians. */
    private List<History> before(JournalCall call) {
        return call.before().stream().map(histories::now).toList();
    }

    private Run run(JournalCall call, String state) {
        Plan plan = plan(call);
        History history = histories.read(call.execution(), state);
        JournalFold fold = JournalFold.of(plan, history, host(call.execution()));
        return new Run(
                plan,
                call.execution(),
                history.events().getFirst().timestamp(),
                history.events().size(),
                fold);
    }

    private JsonObject soFar(Run run) {
        return kept(run, run.fold().journal(), run.events())
                .result()
                .due(run.fold().areRollbacksDue())
                .json();
    }

    private JsonObject whole(Run run) {
        Journalled journalled = kept(run, run.fold().journal(), run.events());
        ended.accept(journalled);
        return journalled.result().json();
    }

    private JsonObject guarded(Run run, String guardian, List<History> before) {
        List<History> all = new ArrayList<>(before);
        all.add(histories.read(guardian, Plan.JOURNAL));
        List<JournalFold> guardians =
                all.stream()
                        .map(undo -> JournalFold.of(run.plan(), undo, host(run.execution())))
                        .toList();
        int events = all.stream().mapToInt(undo -> undo.events().size()).sum();
        Journalled journalled = kept(run, run.fold().journal(guardians), run.events() + events);
        ended.accept(journalled);
        return journalled.result().json();
    }

    /**
     * @param events how many the journal was folded from
     */
    private Journalled kept(Run run, Journal journal, int events) {
        String name = run.plan().name();
        String key = JournalStore.key(name, new ExecutionArn(run.execution()));
        String location =
                store.put(key, journal.json(), new JournalStore.Knowledge(run.start(), events));
        return new Journalled(name, run.execution(), journal, location, run.fold().leases());
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
