package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Provider;
import java.util.Optional;

/**
 * The call of an activity's function.
 *
 * @param activity as the experiment declares it
 * @param tolerance with which the function judges the output
 * @param controls that the function calls around the activity
 * @param experiment that these controls are told, in a machine an expression
 * @param configurationKey the entry of the configuration that the activity finds out
 * @param samples how often the function looks; once by default
 * @param terms what the call needs of other steps and gives to them
 */
public record ActivityCall(
        JsonObject activity,
        Optional<Json> tolerance,
        Around controls,
        Optional<Json> experiment,
        Optional<String> configurationKey,
        RunContext run,
        Optional<Samples> samples,
        Terms terms)
        implements FunctionCall {

    /** The plain call of an activity. */
    public static ActivityCall of(JsonObject activity, RunContext run) {
        return new ActivityCall(
                activity,
                Optional.empty(),
                Around.NOTHING,
                Optional.empty(),
                Optional.empty(),
                run,
                Optional.empty(),
                Terms.NONE);
    }

    /** The call with a tolerance. */
    public ActivityCall judgedBy(Optional<Json> by) {
        return new ActivityCall(
                activity, by, controls, experiment, configurationKey, run, samples, terms);
    }

    /** The call with controls around it, which are told of the experiment. */
    public ActivityCall surroundedBy(Around around, Json told) {
        return new ActivityCall(
                activity,
                tolerance,
                around,
                Optional.of(told),
                configurationKey,
                run,
                samples,
                terms);
    }

    /** The call that finds out a value of the configuration. */
    public ActivityCall finding(String key) {
        return new ActivityCall(
                activity, tolerance, controls, experiment, Optional.of(key), run, samples, terms);
    }

    /** The call in another run. */
    public ActivityCall in(RunContext other) {
        return new ActivityCall(
                activity, tolerance, controls, experiment, configurationKey, other, samples, terms);
    }

    /** The call that looks several times. */
    public ActivityCall sampling(Samples looks) {
        return new ActivityCall(
                activity,
                tolerance,
                controls,
                experiment,
                configurationKey,
                run,
                Optional.of(looks),
                terms);
    }

    /** The call on other terms. */
    public ActivityCall on(Terms others) {
        return new ActivityCall(
                activity, tolerance, controls, experiment, configurationKey, run, samples, others);
    }

    @Override
    public FunctionRef function() {
        return new FunctionRef.Activity(id());
    }

    /** The activity's id in the catalogue. */
    public String id() {
        return Provider.activityId(provider());
    }

    /** The provider that the activity declares. */
    public JsonObject provider() {
        return activity.object("provider");
    }

    @Override
    public JsonObject json() {
        JsonObject json = JsonObject.EMPTY.with(Keys.ACTIVITY, activity);
        if (tolerance.isPresent()) {
            json = json.with(Keys.TOLERANCE, tolerance.get());
        }
        json = controls.onto(json);
        if (experiment.isPresent()) {
            json = json.with(Keys.EXPERIMENT, experiment.get());
        }
        if (configurationKey.isPresent()) {
            json = json.with(Keys.CONFIGURATION_KEY, configurationKey.get());
        }
        json = terms.onto(run.onto(json));
        return samples.isPresent() ? samples.get().onto(json) : json;
    }

    /** The call that a payload is. */
    public static ActivityCall read(JsonObject payload) {
        return new ActivityCall(
                payload.object(Keys.ACTIVITY),
                payload.get(Keys.TOLERANCE),
                Around.read(payload),
                payload.get(Keys.EXPERIMENT),
                payload.string(Keys.CONFIGURATION_KEY),
                RunContext.read(payload),
                Samples.read(payload),
                Terms.read(payload));
    }
}
