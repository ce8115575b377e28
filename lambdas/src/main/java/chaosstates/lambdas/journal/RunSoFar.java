package chaosstates.lambdas.journal;

import chaosstates.activity.InvalidActivity;
import chaosstates.history.History;
import chaosstates.journal.JournalFold;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.wire.ControlCall;

/** Run so far, for one of its controls. */
public final class RunSoFar {

    private final ExecutionHistory histories;

    public RunSoFar(ExecutionHistory histories) {
        this.histories = histories;
    }

    /**
     * @return what {@link JournalFold#soFar} says
     */
    public Json state(ControlCall call) {
        ControlCall.AskedJournal asked =
                call.journal()
                        .orElseThrow(() -> new InvalidActivity("the payload names no execution"));
        Plan plan =
                PlanJson.read(
                        asked.plan(), JournalFunction.experiment((JsonObject) call.experiment()));
        ControlStep step =
                plan.controls()
                        .find(asked.state())
                        .orElseThrow(
                                () ->
                                        new InvalidActivity(
                                                "the plan calls no control in " + asked.state()));
        History history = histories.read(asked.execution(), asked.state());
        return JournalFold.of(plan, history, JournalFunction.host(asked.execution())).soFar(step);
    }
}
