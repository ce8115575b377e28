package chaosstates.lambdas.journal;

import chaosstates.activity.InvalidActivity;
import chaosstates.history.History;
import chaosstates.journal.JournalFold;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;

/** What has come of a run when one of its controls is called. */
public final class RunSoFar {

    private final ExecutionHistory histories;

    public RunSoFar(ExecutionHistory histories) {
        this.histories = histories;
    }

    /**
     * @param payload {@code {"experiment": <the document>, "journal": {"execution": <its ARN>,
     *     "state": <the name of the state that asks>, "plan": <what the plan was made with>}}}
     * @return what {@link JournalFold#soFar} says
     */
    public Json state(JsonObject payload) {
        JsonObject asked = payload.object("journal");
        String execution = text(asked, "execution");
        String state = text(asked, "state");
        Plan plan = PlanJson.read(asked.object("plan"), JournalFunction.experiment(payload));
        ControlStep step =
                plan.controls()
                        .find(state)
                        .orElseThrow(
                                () -> new InvalidActivity("the plan calls no control in " + state));
        History history = histories.read(execution, state);
        return JournalFold.of(plan, history, JournalFunction.host(execution)).soFar(step);
    }

    private static String text(JsonObject asked, String key) {
        return asked.string(key)
                .orElseThrow(() -> new InvalidActivity("the payload names no " + key));
    }
}
