package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Activities;
import chaosstates.model.ActivityType;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.stream.Stream;

/** An action that calls itself a probe runs in a dry run that spares actions, and the reverse. */
final class ActivityTypes implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return Activities.calls(experiment)
                .flatMap(
                        call ->
                                catalogue.find(call.function().activityId()).stream()
                                        .flatMap(spec -> spec.type().stream())
                                        .flatMap(type -> mismatch(call, type)));
    }

    private static Stream<Problem> mismatch(Activities.Call call, ActivityType type) {
        return call.activity().source().string("type").flatMap(ActivityType::of).stream()
                .filter(declared -> declared != type)
                .map(
                        declared ->
                                Problem.warning(
                                        CheckKind.ACTIVITY_TYPE,
                                        call.activity().source().keyAt("type"),
                                        "`%s` is declared as %s and is %s"
                                                .formatted(
                                                        call.function().activityId(),
                                                        article(declared),
                                                        article(type)),
                                        "write `\"type\": \"" + type.key() + "\"`"));
    }

    private static String article(ActivityType type) {
        return switch (type) {
            case PROBE -> "a probe";
            case ACTION -> "an action";
        };
    }
}
