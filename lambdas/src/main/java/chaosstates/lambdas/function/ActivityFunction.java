package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.BreaksOffTheOriginal;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.registry.Activities;
import chaosstates.model.Provider;
import chaosstates.plan.Dry;
import chaosstates.run.Timestamps;
import chaosstates.substitution.ConfigurationProbe;
import chaosstates.tolerance.Outcome;
import chaosstates.tolerance.Tolerances;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** What the function of an activity does, wherever it runs: payload in, run record out. */
public final class ActivityFunction {

    /** An error's cause holds 32,768 characters, and JSON around the message. */
    private static final int MAX_MESSAGE = 16_000;

    /** With controls around it, which add to the record. */
    private static final int MAX_EMBEDDED_BYTES = 200_000;

    private final JsonObject payload;
    private final JsonObject declared;
    private final World world;
    private final Variables variables;
    private final EmbeddedCalls controls;

    private ActivityFunction(JsonObject payload, World world, List<Control> controls) {
        this.payload = payload;
        this.controls = new EmbeddedCalls(payload, world, controls);
        this.declared = payload.object("activity");
        this.world = world;
        this.variables =
                Variables.of(payload.object("configuration"), payload.object("secrets"), world);
    }

    /**
     * Runs the activity of a Task.
     *
     * @param payload {@code {"activity": …, "configuration": …, "secrets": …, "dry": …}}, for a
     *     probe that is judged with its {@code tolerance}, and {@code compat} where it is to be
     *     read, and a broken answer taken, as the Chaos Toolkit does; secrets are references
     *     <p>A safeguard may be given {@code samples} and {@code frequency}: how often to look, and
     *     the seconds between two looks. Then the last look is what is returned: the first that is
     *     not in tolerance. Its {@code controls} are called around each look, and told of the
     *     {@code experiment}; then a look that failed is returned as a record, too.
     * @return the Chaos Toolkit's run record without the activity: {@code output}, {@code start},
     *     {@code status}, {@code end}, {@code duration} and, given a tolerance, {@code
     *     tolerance_met}; an output that is too large for a state is cut, and {@code
     *     output_truncated} and {@code output_size} say so. When the payload has a {@code
     *     configuration_key}, it is the value that was found out, by that key
     * @throws ActivityFailed when the activity could not do its work
     * @throws InvalidActivity when it was declared in a way that can't be done, or its output can't
     *     be compared with the tolerance
     * @throws InterruptExecution when the activity asks for the end of the run
     */
    public static JsonObject run(JsonObject payload, World world) {
        return run(payload, world, List.of());
    }

    /**
     * The same, where there are controls that may be called.
     *
     * @return beside the record {@code "failed_controls": [{"name", "hook", "error", "times"}]} if
     *     there are any
     */
    public static JsonObject run(JsonObject payload, World world, List<Control> controls) {
        ActivityFunction function = new ActivityFunction(payload, world, controls);
        return function.withoutSecrets(
                () ->
                        payload.string("configuration_key")
                                .map(function::found)
                                .orElseGet(function::samples));
    }

    /** Whatever fails, its message tells no secret. */
    private JsonObject withoutSecrets(Supplier<JsonObject> work) {
        try {
            return work.get();
        } catch (ActivityFailed failed) {
            throw new ActivityFailed(told(failed));
        } catch (InvalidActivity invalid) {
            throw new InvalidActivity(told(invalid));
        } catch (InterruptExecution interruption) {
            throw new InterruptExecution(told(interruption));
        }
    }

    /** What the activity finds out, by the key under which the configuration is to have it. */
    private JsonObject found(String key) {
        Json value =
                ConfigurationProbe.value(declared, output(declared))
                        .orElseThrow(() -> new ActivityFailed("the program did not end well"));
        return Outputs.checked(JsonObject.EMPTY.with(key, variables.masked(value)));
    }

    private JsonObject samples() {
        return controls.noted(payload.has("samples") ? block() : look());
    }

    /**
     * Looks as often as it is asked to, or as long as that would take, until a look is not in
     * tolerance. The next block begins at once, so there is a rest after the last look, too.
     */
    private JsonObject block() {
        long samples = (long) number("samples").orElse(1);
        Duration rest = Duration.ofMillis((long) (1000 * number("frequency").orElse(0)));
        Instant end = now().plus(rest.multipliedBy(samples));
        JsonObject record = look();
        for (long sample = 1; isMet(record) && now().isBefore(end); sample++) {
            Duration left = Duration.between(now(), end);
            world.sleep(left.compareTo(rest) < 0 ? left : rest);
            if (sample >= samples || !now().isBefore(end)) {
                return record;
            }
            record = look();
        }
        return record;
    }

    private JsonObject look() {
        JsonObject around = payload.object("controls");
        return around.fields().isEmpty()
                ? run()
                : controls.aroundActivity(around, declared, this::recorded);
    }

    /** Controls are told of a failure, too. */
    private JsonObject recorded() {
        Instant start = now();
        try {
            return Outputs.bounded(run(), MAX_EMBEDDED_BYTES);
        } catch (ActivityFailed failed) {
            return FailedRecord.of(start, now(), new ActivityFailed(told(failed)));
        }
    }

    private OptionalDouble number(String key) {
        return payload.get(key).orElse(Json.ofNull()) instanceof JsonNumber number
                ? OptionalDouble.of(number.asDouble())
                : OptionalDouble.empty();
    }

    private static boolean isMet(JsonObject record) {
        return record.get("tolerance_met").filter(Json.of(true)::equals).isPresent();
    }

    private JsonObject run() {
        Optional<Dry> dry = payload.string("dry").flatMap(Dry::of);
        boolean isSkipped = dry.filter(this::leavesOut).isPresent();
        Instant start = now();
        Json output = isSkipped ? Json.ofNull() : output(declared);
        Instant end = now();
        JsonObject record = record(variables.masked(output), start, end);
        return payload.get("tolerance")
                .map(tolerance -> isUnchecked(dry) || isMet(tolerance, output))
                .map(met -> record.with("tolerance_met", met))
                .orElse(record);
    }

    private boolean leavesOut(Dry dry) {
        return switch (dry) {
            case PROBES -> declared.string("type").filter("probe"::equals).isPresent();
            case ACTIONS -> declared.string("type").filter("action"::equals).isPresent();
            case ACTIVITIES -> true;
            case PAUSE -> false;
        };
    }

    /** Without probes there is nothing to compare: the hypothesis counts as met. */
    private static boolean isUnchecked(Optional<Dry> dry) {
        return dry.filter(mode -> mode == Dry.PROBES || mode == Dry.ACTIVITIES).isPresent();
    }

    private Json output(JsonObject activity) {
        JsonObject provider = activity.object("provider");
        String id = Provider.activityId(provider);
        Activity implementation =
                Activities.find(id)
                        .orElseThrow(() -> new InvalidActivity("there is no activity " + id));
        try {
            Call call = variables.call(activity);
            ArgumentNames.check(implementation.spec(), call);
            return implementation.run(call, world);
        } catch (Raised raised) {
            throw new ActivityFailed(raised.line());
        } catch (BreaksOffTheOriginal unforeseen) {
            throw isAsOriginal()
                    ? new InvalidActivity(unforeseen.getMessage())
                    : new ActivityFailed(unforeseen.getMessage());
        }
    }

    private boolean isAsOriginal() {
        return payload.has("compat");
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
        return isAsOriginal()
                ? Tolerances.evaluate(tolerance, output, variables.substitution(), this::output)
                : Tolerances.evaluateAsMeant(
                        tolerance, output, variables.substitution(), this::output);
    }

    private JsonObject record(Json output, Instant start, Instant end) {
        return Outputs.bounded(
                JsonObject.EMPTY
                        .with("output", output)
                        .with("start", Timestamps.text(start))
                        .with("status", "succeeded")
                        .with("end", Timestamps.text(end))
                        .with("duration", Timestamps.seconds(start, end)));
    }

    private Instant now() {
        return world.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    private String told(RuntimeException failure) {
        String message =
                variables.masked(
                        Objects.requireNonNullElse(failure.getMessage(), "no reason was given"));
        return message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE) + "…";
    }
}
