package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.activity.NotInTime;
import chaosstates.activity.NotYet;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.BreaksOffTheOriginal;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Chance;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.World;
import chaosstates.model.Provider;
import chaosstates.run.Timestamps;
import chaosstates.substitution.ConfigurationProbe;
import chaosstates.tolerance.Outcome;
import chaosstates.tolerance.Tolerances;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.FailedControl;
import chaosstates.wire.Keys;
import chaosstates.wire.Samples;
import chaosstates.wire.Until;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Function of an activity, wherever it runs: payload in, run record out. */
public final class ActivityFunction {

    /** Limit of the record with controls around it, which add to it. */
    private static final int MAX_EMBEDDED_BYTES = 200_000;

    private final ActivityCall call;
    private final World world;
    private final Implementations implementations;
    private final Variables variables;
    private final Failures failures;
    private final EmbeddedCalls controls;

    /** Error of what is to judge the output of the present look. */
    private Optional<String> judgeError = Optional.empty();

    /** Flag that something of the present look was not called: a stand-in answered. */
    private boolean isAssumed;

    /** Finds the values of configuration and secrets; they stay while the function is called. */
    ActivityFunction(ActivityCall call, World world, Implementations implementations) {
        this.call = call;
        this.world = world;
        this.implementations = implementations;
        this.variables = Variables.of(call.run(), world);
        this.failures = new Failures(variables, isOfType("action"));
        this.controls =
                new EmbeddedCalls(
                        new EmbeddedCalls.Told(call.experiment(), call.run()),
                        call.controls().all().count(),
                        EmbeddedCalls.MAX_BYTES,
                        new ControlFunction(implementations, world));
    }

    /**
     * Runs the activity of a Task.
     *
     * @param call where it has {@code samples}, the last look is what is returned: the first that
     *     is not in tolerance. Its {@code controls} are called around each look; then a look that
     *     failed is returned as a record, too
     * @return an {@link ActivityRecord} without the activity; an output that is too large for a
     *     state is cut. For a value of the configuration, that value by its key. Beside it the
     *     {@link FailedControl failed controls}, if there are any
     * @throws ActivityFailed when the activity could not do its work
     * @throws InvalidActivity when it was declared in a way that can't be done, or its output can't
     *     be compared with the tolerance
     * @throws InterruptExecution when the activity asks for the end of the run
     * @throws NotYet when a probe that is asked until it is met has missed, and there is time
     * @throws NotInTime when such a probe has missed, and the time is over
     */
    public static JsonObject run(ActivityCall call, World world, Implementations implementations) {
        return new ActivityFunction(call, world, implementations).run();
    }

    /** Runs the activity, which may be run again. */
    JsonObject run() {
        return failures.withoutSecrets(
                () -> call.configurationKey().map(this::found).orElseGet(this::samples));
    }

    /** Returns the value that the activity finds out, by its key in the configuration. */
    private JsonObject found(String key) {
        Json value =
                ConfigurationProbe.value(call.activity(), output(call.activity(), chance()))
                        .orElseThrow(() -> new ActivityFailed("the program did not end well"));
        return Outputs.checked(JsonObject.EMPTY.with(key, variables.masked(value)));
    }

    private JsonObject samples() {
        ActivityRecord record =
                call.terms()
                        .until()
                        .map(this::untilMet)
                        .or(() -> call.samples().map(this::block))
                        .orElseGet(this::look);
        return controls.noted(record.json());
    }

    private ActivityRecord untilMet(Until until) {
        Json tolerance = call.tolerance().orElseGet(Json::ofNull);
        return new UntilMet(until, tolerance, world.clock()).look(this::record);
    }

    /**
     * Looks as often as it is asked to, or as long as that would take, until a look is not in
     * tolerance. The next block begins at once, so there is a rest after the last look, too.
     */
    private ActivityRecord block(Samples samples) {
        ActivityRecord last = lastLook(samples);
        return last.isMet() && !isCompatible()
                ? new Condenser().condensed(last, call.tolerance().orElse(Json.ofNull()))
                : last;
    }

    private ActivityRecord lastLook(Samples samples) {
        Instant end = now().plus(samples.rest().multipliedBy(samples.count()));
        ActivityRecord record = look();
        for (long sample = 1; record.isMet() && now().isBefore(end); sample++) {
            Duration left = Duration.between(now(), end);
            world.sleep(left.compareTo(samples.rest()) < 0 ? left : samples.rest());
            if (sample >= samples.count() || !now().isBefore(end)) {
                return record;
            }
            record = look();
        }
        return record;
    }

    private ActivityRecord look() {
        return call.controls().isEmpty()
                ? record()
                : controls.aroundActivity(call.controls(), call.activity(), this::recorded);
    }

    /** Controls are told of a failure, too. */
    private ActivityRecord recorded() {
        Instant start = now();
        try {
            return Outputs.bounded(record(), MAX_EMBEDDED_BYTES);
        } catch (ActivityFailed failed) {
            return FailedRecord.of(start, now(), new ActivityFailed(failures.told(failed)));
        }
    }

    private ActivityRecord record() {
        LeftOut dry = LeftOut.of(call);
        Chained chained = new Chained(call.terms());
        if (!dry.activity()) {
            chained.check(variables.configuration());
        }
        Instant start = now();
        Chance chance = chance();
        isAssumed = false;
        judgeError = Optional.empty();
        Json output = dry.activity() ? Json.ofNull() : output(call.activity(), chance);
        Instant end = now();
        Json told = variables.masked(output);
        ActivityRecord record = withChosen(chance, succeeded(told, start, end));
        record = giving(dry.activity() ? chained.leftOut() : chained.found(told), record);
        return judged(record, dry.judgement(), output);
    }

    private ActivityRecord judged(ActivityRecord record, boolean isMetAnyhow, Json output) {
        ActivityRecord judged =
                call.tolerance()
                        .map(tolerance -> isMetAnyhow || isMet(tolerance, output))
                        .map(record::judged)
                        .orElse(record);
        ActivityRecord told = judgeError.map(judged::judgeFailed).orElse(judged);
        return isAssumed ? told.assumed() : told;
    }

    private static ActivityRecord giving(JsonObject outputs, ActivityRecord record) {
        return outputs.fields().isEmpty()
                ? record
                : record.adding(JsonObject.EMPTY.with(Keys.OUTPUTS, outputs));
    }

    private boolean isOfType(String type) {
        return call.activity().string("type").filter(type::equals).isPresent();
    }

    private Chance chance() {
        String name = call.activity().string("name").orElse("");
        return Chance.of(arnOfRun() + "/" + name);
    }

    /** ARN of the run; a guardian tells that of the run which it undoes. */
    private String arnOfRun() {
        return call.run().execution().orElse("");
    }

    /** The record that tells what was drawn, if anything was. */
    private ActivityRecord withChosen(Chance chance, ActivityRecord record) {
        return chance.chosen().isEmpty()
                ? record
                : record.adding(
                        JsonObject.EMPTY.with(
                                "chosen", variables.masked(Json.of(chance.chosen()))));
    }

    /** Asks the activity that judges the output of another one: it approves by what is true. */
    private Json judgement(JsonObject judge) {
        try {
            return output(judge, Optional.of(Json.of(true)), chance());
        } catch (ActivityFailed failed) {
            judgeError = Optional.of(failures.told(failed));
            throw failed;
        }
    }

    private Json output(JsonObject activity, Chance chance) {
        return output(activity, call.tolerance(), chance);
    }

    private Json output(JsonObject activity, Optional<Json> tolerance, Chance chance) {
        StandIn.Asked asked =
                new StandIn.Asked(
                        activity, tolerance, call.configurationKey(), variables.substitution());
        Optional<Json> assumed = implementations.standIn().output(asked);
        isAssumed |= assumed.isPresent();
        return assumed.orElseGet(() -> called(activity, chance));
    }

    private Json called(JsonObject activity, Chance chance) {
        try {
            return called(variables.call(activity, chance, arnOfRun()));
        } catch (Raised raised) {
            throw new ActivityFailed(raised.line());
        } catch (BreaksOffTheOriginal unforeseen) {
            throw isCompatible()
                    ? new InvalidActivity(unforeseen.getMessage())
                    : new ActivityFailed(unforeseen.getMessage());
        }
    }

    private Json called(Call filledIn) {
        String id = Provider.activityId(filledIn.provider());
        Optional<Activity> ours = implementations.find(id);
        if (ours.isEmpty() && Provider.isFunction(filledIn.provider())) {
            return PythonActivity.run(filledIn, variables.hidden(), world.python());
        }
        Activity implementation = ours.orElseThrow(() -> Implementations.none(id));
        ArgumentNames.check(implementation.spec(), filledIn);
        return implementation.run(filledIn, world);
    }

    private boolean isCompatible() {
        return call.run().isCompatible();
    }

    private boolean isMet(Json tolerance, Json output) {
        return switch (compared(tolerance, output)) {
            case Outcome.Met met -> true;
            case Outcome.NotMet notMet -> false;
            case Outcome.Raised raised ->
                    throw new InvalidActivity(
                            "the output can't be compared with the tolerance: " + raised.message());
        };
    }

    private Outcome compared(Json tolerance, Json output) {
        return isCompatible()
                ? Tolerances.evaluate(tolerance, output, variables.substitution(), this::judgement)
                : Tolerances.evaluateAsMeant(
                        tolerance, output, variables.substitution(), this::judgement);
    }

    private static ActivityRecord succeeded(Json output, Instant start, Instant end) {
        return Outputs.bounded(
                ActivityRecord.started(output, Timestamps.text(start))
                        .status("succeeded")
                        .ended(Timestamps.text(end), Timestamps.seconds(start, end)));
    }

    private Instant now() {
        return world.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
