package chaosstates.lambdas.journal;

import chaosstates.activity.InvalidActivity;
import chaosstates.history.History;
import chaosstates.journal.Journal;
import chaosstates.journal.JournalFold;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Experiment;
import chaosstates.model.ExperimentReader;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.problem.Checked;

/** Journals an execution: its history and the plan are all that it takes. */
public final class JournalFunction {

    static final String PLATFORM = "AWS Step Functions";

    private final ExecutionHistory histories;
    private final JournalStore store;

    public JournalFunction(ExecutionHistory histories, JournalStore store) {
        this.histories = histories;
        this.store = store;
    }

    /**
     * @param payload {@code {"execution": <its ARN>, "experiment": <the document>, "plan": <what
     *     the plan was made with>}}, and {@code "state"} when another state asks than the last
     * @return {@code {"verdict", "reason", "status", "deviated", "journal": <its S3 URI>}}
     */
    public JsonObject run(JsonObject payload) {
        String execution =
                payload.string("execution")
                        .orElseThrow(() -> new InvalidActivity("the payload names no execution"));
        Plan plan = PlanJson.read(payload.object("plan"), experiment(payload));
        History history = histories.read(execution, payload.string("state").orElse(Journal.STATE));
        Journal journal = JournalFold.fold(plan, history, PLATFORM, execution);
        String key = plan.name() + "/" + executionName(execution) + "/journal.json";
        return journal.summary()
                .with("journal", Json.of(store.put(key, journal.json(), history.events().size())));
    }

    static Experiment experiment(JsonObject payload) {
        Checked<Experiment> read = ExperimentReader.read(payload.object("experiment"));
        if (!read.isUsable()) {
            throw new InvalidActivity(
                    "the payload's experiment: " + read.problems().getFirst().message());
        }
        return read.get();
    }

    /** {@code arn:<partition>:states:<region>:<account>:execution:<machine>:<name>}. */
    private static String executionName(String arn) {
        String[] parts = arn.split(":");
        if (parts.length < 8) {
            throw new InvalidActivity("not the ARN of an execution: " + arn);
        }
        return parts[7];
    }
}
