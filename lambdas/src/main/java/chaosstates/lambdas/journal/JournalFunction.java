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
        JournalFold run = JournalFold.of(plan, history, host(execution));
        if (payload.has("state")) {
            return kept(run, run.journal(), plan, execution, history.events().size())
                    .summary()
                    .with("due", run.areRollbacksDue());
        }
        Journalled journalled =
                payload.string("guardian")
                        .map(guardian -> guarded(run, plan, execution, history, guardian))
                        .orElseGet(
                                () ->
                                        kept(
                                                run,
                                                run.journal(),
                                                plan,
                                                execution,
                                                history.events().size()));
        ended.accept(journalled);
        return payload.has("guardian") ? journalled.undone() : journalled.summary();
    }

    private Journalled guarded(
            JournalFold run, Plan plan, String execution, History history, String guardian) {
        History undo = histories.read(guardian, Plan.JOURNAL);
        Journal journal = run.journal(JournalFold.of(plan, undo, host(execution)));
        int events = history.events().size() + undo.events().size();
        return kept(run, journal, plan, execution, events);
    }

    /**
     * @param events how many the journal was folded from
     */
    private Journalled kept(
            JournalFold run, Journal journal, Plan plan, String execution, int events) {
        String key = JournalStore.key(plan.name(), new ExecutionArn(execution));
        String location = store.put(key, journal.json(), events);
        return new Journalled(plan.name(), execution, journal, location, run.leases());
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
