package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Task;
import chaosstates.asl.Transition;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.Clearance;
import chaosstates.wire.ClearanceCall;
import java.util.List;

/** The Task of the clearance: nothing begins, and nothing is undone, without its consent. */
final class ClearanceTask {

    private static final int TIMEOUT_SECONDS = 60;

    private ClearanceTask() {}

    static Task of(Clearance asked, String next) {
        return Task.of(call(asked), TIMEOUT_SECONDS, new Transition.Next(next))
                .comment(
                        "Nothing is begun while a stop condition holds or another run has a target")
                .retry(Tasks.retrier(Tasks.MAY_HAVE_RUN))
                .catching(List.of(Tasks.unchanged(Catcher.ALL, Ending.JOURNAL)))
                .output(Tasks.UNCHANGED);
    }

    private static JsonObject call(Clearance asked) {
        return new ClearanceCall(
                        Expressions.of(Expressions.EXECUTION),
                        asked.targets(),
                        asked.alarms(),
                        asked.safetyLever(),
                        Json.of(Expressions.of(Expressions.CONFIGURATION)))
                .arguments();
    }
}
