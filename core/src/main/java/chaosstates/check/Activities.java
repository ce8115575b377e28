package chaosstates.check;

import chaosstates.control.Safeguard;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.ActivityReader;
import chaosstates.model.Experiment;
import chaosstates.model.PythonProvider;
import chaosstates.problem.Location;
import java.util.Optional;
import java.util.stream.Stream;

/** Activities of an experiment, wherever they stand. */
public final class Activities {

    private Activities() {}

    /**
     * The activities that are declared, those that find out the configuration, the safeguards, and
     * those that judge a probe's output.
     */
    public static Stream<Activity> of(Experiment experiment) {
        return Stream.of(
                        experiment.activities(),
                        experiment.configurationProbes().values().stream(),
                        experiment.hypothesisProbes().stream()
                                .flatMap(probe -> judge(probe.tolerance())),
                        safeguards(experiment))
                .flatMap(all -> all);
    }

    /** Returns the place of an activity in the file: that of its name. */
    static Location place(Activity activity) {
        return activity.source().get("name").map(Json::at).orElse(activity.source().at());
    }

    /** Lists the activities that call a function, with the function. */
    public static Stream<Call> calls(Experiment experiment) {
        return of(experiment).flatMap(activity -> call(activity).stream());
    }

    private static Optional<Call> call(Activity activity) {
        return activity.provider() instanceof PythonProvider function
                ? Optional.of(new Call(activity, function))
                : Optional.empty();
    }

    /** An activity whose work is a function. */
    public record Call(Activity activity, PythonProvider function) {

        /** Returns the place of a key of the provider, or of the provider itself. */
        public Location place(String key) {
            return provider().get(key).map(Json::at).orElse(provider().at());
        }

        JsonObject provider() {
            return activity.source().object("provider");
        }
    }

    private static Stream<Activity> safeguards(Experiment experiment) {
        return experiment
                .allControls()
                .filter(control -> control.module().equals(Safeguard.MODULE))
                .flatMap(control -> Safeguard.read(control).get().stream())
                .flatMap(
                        safeguard ->
                                Stream.concat(
                                        Stream.of(safeguard.probe()),
                                        judge(safeguard.probe().tolerance())));
    }

    private static Stream<Activity> judge(Optional<Json> declared) {
        Optional<JsonObject> probe =
                declared.filter(tolerance -> typed(tolerance, "probe")).map(JsonObject.class::cast);
        return probe.flatMap(object -> ActivityReader.read(object).value()).stream();
    }

    /** Tells whether the value is an object of that {@code type}. */
    static boolean typed(Json json, String type) {
        return json instanceof JsonObject object
                && object.string("type").filter(type::equals).isPresent();
    }
}
