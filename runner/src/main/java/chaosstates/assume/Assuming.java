package chaosstates.assume;

import chaosstates.activity.ActivityFailed;
import chaosstates.assume.Answers.Said;
import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.lambdas.function.StandIn;
import chaosstates.model.Activity;
import chaosstates.model.Experiment;
import chaosstates.model.Pauses;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Answers in the place of activities that a rehearsal can't call: what a file says, else what meets
 * their tolerances. It counts what it has answered.
 */
public final class Assuming implements StandIn {

    private final Experiment experiment;
    private final Answers answers;
    private final Predicate<Asked> isKnown;
    private final InstantSource clock;
    private final Instant start;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Set<String> unmet = new LinkedHashSet<>();

    /**
     * Begins a run.
     *
     * @param isKnown tells whether the sandbox answers the activity
     */
    public Assuming(
            Experiment experiment, Answers answers, Predicate<Asked> isKnown, InstantSource clock) {
        this.experiment = experiment;
        this.answers = answers;
        this.isKnown = isKnown;
        this.clock = clock;
        this.start = clock.instant();
    }

    @Override
    public synchronized Optional<Json> output(Asked asked) {
        String name =
                asked.activity().string("name").or(asked::configurationKey).orElse("an activity");
        Optional<Said> said = answers.find(name, Duration.between(start, clock.instant()));
        if (said.isEmpty() && isKnown.test(asked)) {
            return Optional.empty();
        }
        counts.merge(name, 1L, Long::sum);
        return Optional.of(said.map(Assuming::done).orElseGet(() -> madeUp(name, asked)));
    }

    private static Json done(Said said) {
        return switch (said) {
            case Said.Output output -> output.value();
            case Said.Raises raises -> throw new ActivityFailed("assumed: " + raises.message());
        };
    }

    private Json madeUp(String name, Asked asked) {
        return new Giving(experiment.chaining().outputs(name))
                .giving(assumed(name, asked), Shape.of(asked.activity().object("provider")));
    }

    private Json assumed(String name, Asked asked) {
        Shape shape = Shape.of(asked.activity().object("provider"));
        if (asked.configurationKey().isPresent()) {
            return shape.found(value(asked.configurationKey().get()));
        }
        if (asked.tolerance().isEmpty()) {
            return shape.usual();
        }
        Optional<Json> output =
                new Fitting(shape, asked.variables()).output(asked.tolerance().get());
        if (output.isEmpty()) {
            unmet.add(name);
        }
        return output.orElseGet(shape::usual);
    }

    /** Returns an output that misses the tolerance; empty when none is known, or there is none. */
    public static Optional<Json> miss(Asked asked) {
        Shape shape = Shape.of(asked.activity().object("provider"));
        return asked.tolerance()
                .flatMap(tolerance -> new Fitting(shape, asked.variables()).miss(tolerance));
    }

    /** A value of the configuration: a short pause where it is one, else text. */
    private Json value(String key) {
        boolean isPause =
                experiment
                        .activities()
                        .map(Activity::pauses)
                        .flatMap(Assuming::both)
                        .anyMatch(pause -> isPlaceholder(pause, key));
        return isPause ? Json.of(1) : Json.of("assumed");
    }

    private static Stream<Json> both(Pauses pauses) {
        return Stream.of(pauses.before(), pauses.after()).flatMap(Optional::stream);
    }

    private static boolean isPlaceholder(Json pause, String key) {
        return pause instanceof JsonString text && text.value().equals("${" + key + "}");
    }

    /** Says how many activities were assumed; empty when none was. */
    public synchronized Optional<String> count() {
        long calls = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%s assumed, not called%s: %s. `--assume FILE` says what they give"
                                .formatted(
                                        counts.size() == 1
                                                ? "1 activity was"
                                                : counts.size() + " activities were",
                                        calls > counts.size() ? " (" + calls + " times)" : "",
                                        String.join(", ", counts.keySet())));
    }

    /** Says which tolerances no known output meets; empty when there is an output for each. */
    public synchronized Optional<String> unmet() {
        return unmet.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "No output is known that meets the tolerance of %s: give one with `--assume FILE`"
                                .formatted(String.join(", ", unmet)));
    }
}
