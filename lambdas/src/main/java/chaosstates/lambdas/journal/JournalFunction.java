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
import chaosstates.run.Leased;
import java.util.function.Consumer;

/** Journals an execution: its history and the plan are all that it takes. */
public final class JournalFunction {

    /** What the journals of executions in AWS call the place of the run. */
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
     * @param payload {@code {"execution": <its ARN>, "experiment": <the document>, "plan": <what
     *     the plan was made with>}}, and {@code "state"} when another state asks than the last;
     *     from a guardian {@code "assess"} to be told what is due, or its own ARN as {@code
     *     "guardian"}
     * @return {@code {"verdict", "reason", "status", "deviated", "journal": <its S3 URI>}}, for
     *     another state with {@code "due"} (whether rollbacks are), for a guardian with {@code
     *     "undone"}; or {@code {"due": <which>, "configuration", "dry"}}
     */
    public JsonObject run(JsonObject payload) {
        String execution =
                payload.string("execution")
                        .orElseThrow(() -> new InvalidActivity("the payload names no execution"));
        Plan plan = plan(payload);
        History history = histories.read(execution, payload.string("state").orElse(Plan.JOURNAL));
        if (payload.has("assess")) {
            return Undo.of(plan, history).json();
        }
        if (payload.has("state")) {
            JournalFold fold = JournalFold.of(plan, history, host(execution));
            return kept(plan, execution, fold.journal(), history, 0)
                    .summary()
                    .with("due", fold.areRollbacksDue());
        }
        Journalled run =
                payload.string("guardian")
                        .map(guardian -> guarded(plan, execution, history, guardian))
                        .orElseGet(() -> journalled(plan, execution, history));
        ended.accept(run);
        return payload.has("guardian") ? run.undone() : run.summary();
    }

    private Journalled journalled(Plan plan, String execution, History history) {
        Journal journal = JournalFold.fold(plan, history, host(execution));
        return kept(plan, execution, journal, history, 0);
    }

    private Journalled guarded(Plan plan, String execution, History history, String guardian) {
        History undo = histories.read(guardian, Plan.JOURNAL);
        Journal journal = JournalFold.fold(plan, history, undo, host(execution));
        return kept(plan, execution, journal, history, undo.events().size());
    }

    /**
     * @param more events that the journal was folded from, beside the run's own
     */
    private Journalled kept(
            Plan plan, String execution, Journal journal, History history, int more) {
        String key = JournalStore.key(plan.name(), new ExecutionArn(execution));
        String location = store.put(key, journal.json(), history.events().size() + more);
        return new Journalled(plan.name(), execution, journal, location, Leased.of(plan, history));
    }

    /** The place of a run in AWS. */
    public static Host host(String execution) {
        return new Host(PLATFORM, execution);
    }

    /** The plan of which a Journal state's payload tells. */
    static Plan plan(JsonObject payload) {
        return PlanJson.read(payload.object("plan"), experiment(payload));
    }

    static Experiment experiment(JsonObject payload) {
        Checked<Experiment> read = ExperimentReader.read(payload.object("experiment"));
        if (!read.isUsable()) {
            throw new InvalidActivity(
                    "the payload's experiment: " + read.problems().getFirst().message());
        }
        return read.get();
    }
}
