package chaosstates.check.lookup;

import chaosstates.control.Safeguard;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.Control;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.PythonProvider;
import chaosstates.model.reader.ActivityReader;
import chaosstates.problem.Location;
import java.util.Optional;
import java.util.stream.Stream;

/** Activities of an experiment, wherever they stand. */
public final class Activities {

    private Activities() {}

    /**
     * The activities that are declared, those of effects and waits, those that find out the
     * configuration, the safeguards, and those that judge a probe's output.
     */
    public static Stream<Activity> of(Experiment experiment) {
        return Stream.concat(workers(experiment), judges(experiment));
    }

    private static Stream<Activity> workers(Experiment experiment) {
        return Stream.of(
                        experiment.activities(),
                        experiment.chaining().probes(),
                        experiment.chaining().probes().flatMap(probe -> judge(probe.tolerance())),
                        experiment.configurationProbes().values().stream(),
                        safeguards(experiment).map(Safeguard::probe))
                .flatMap(all -> all);
    }

    /** Lists the activities that judge the output of a probe. */
    private static Stream<Activity> judges(Experiment experiment) {
        return Stream.concat(
                        experiment.entries().map(Entry::tolerance),
                        safeguards(experiment).map(safeguard -> safeguard.probe().tolerance()))
                .flatMap(Activities::judge);
    }

    /** Lists all controls, also those around the probe of a safeguard. */
    public static Stream<Control> controls(Experiment experiment) {
        Stream<Control> aroundSafeguards =
                safeguards(experiment).flatMap(its -> its.probe().controls().stream());
        return Stream.concat(experiment.allControls(), aroundSafeguards);
    }

    /** Returns the place of an activity in the file: that of its name. */
    public static Location place(Activity activity) {
        return activity.source().get("name").map(Json::at).orElse(activity.source().at());
    }

    /** Lists the activities that call a function, with the function. */
    public static Stream<Call> calls(Experiment experiment) {
        return Stream.concat(
                workers(experiment).flatMap(activity -> call(activity, false).stream()),
                judges(experiment).flatMap(judge -> call(judge, true).stream()));
    }

    private static Optional<Call> call(Activity activity, boolean isJudge) {
        return activity.provider() instanceof PythonProvider function
                ? Optional.of(new Call(activity, function, isJudge))
                : Optional.empty();
    }

    /**
     * An activity whose work is a function.
     *
     * @param isJudge whether the function is given the output of another one
     */
    public record Call(Activity activity, PythonProvider function, boolean isJudge) {

        /** Tells whether no placeholder stands for its module or function: nothing fills it. */
        public boolean isNamed() {
            return !function.activityId().contains("${");
        }

        /** Returns the place of a key of the provider, or of the provider itself. */
        public Location place(String key) {
            return provider().get(key).map(Json::at).orElse(provider().at());
        }

        /** Returns the provider as it is declared. */
        public JsonObject provider() {
            return activity.source().object("provider");
        }
    }

    private static Stream<Safeguard> safeguards(Experiment experiment) {
        return experiment
                .allControls()
                .filter(control -> control.module().equals(Safeguard.MODULE))
                .flatMap(control -> Safeguard.read(control).get().stream());
    }

    private static Stream<Activity> judge(Optional<Json> declared) {
        Optional<JsonObject> probe =
                declared.filter(tolerance -> typed(tolerance, "probe")).map(JsonObject.class::cast);
        return probe.flatMap(object -> ActivityReader.read(object).value()).stream();
    }

    /** Tells whether the value is an object of that {@code type}. */
    public static boolean typed(Json json, String type) {
        return json instanceof JsonObject object
                && object.string("type").filter(type::equals).isPresent();
    }
}
