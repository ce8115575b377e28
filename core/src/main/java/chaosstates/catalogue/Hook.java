package chaosstates.catalogue;

import chaosstates.model.Moment;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A point of a run at which a control may be called; in the order of a run. */
public enum Hook {
    BEFORE_LOADING(Moment.BEFORE, Level.LOADING),
    AFTER_LOADING(Moment.AFTER, Level.LOADING),

    /** Once, before anything else of the run. */
    CONFIGURE(Moment.BEFORE, Level.CONTROL),

    /** Once, after everything else of the run. */
    CLEANUP(Moment.AFTER, Level.CONTROL),
    BEFORE_EXPERIMENT(Moment.BEFORE, Level.EXPERIMENT),
    AFTER_EXPERIMENT(Moment.AFTER, Level.EXPERIMENT),
    BEFORE_HYPOTHESIS(Moment.BEFORE, Level.HYPOTHESIS),
    AFTER_HYPOTHESIS(Moment.AFTER, Level.HYPOTHESIS),
    BEFORE_METHOD(Moment.BEFORE, Level.METHOD),
    AFTER_METHOD(Moment.AFTER, Level.METHOD),
    BEFORE_ROLLBACK(Moment.BEFORE, Level.ROLLBACK),
    AFTER_ROLLBACK(Moment.AFTER, Level.ROLLBACK),
    BEFORE_ACTIVITY(Moment.BEFORE, Level.ACTIVITY),
    AFTER_ACTIVITY(Moment.AFTER, Level.ACTIVITY);

    private final Moment moment;
    private final Level level;

    Hook(Moment moment, Level level) {
        this.moment = moment;
        this.level = level;
    }

    public Moment moment() {
        return moment;
    }

    public Level level() {
        return level;
    }

    /** Lists all hooks in the order of a run. */
    public static Stream<Hook> all() {
        return Stream.of(values());
    }

    public static Hook before(Level level) {
        return at(Moment.BEFORE, level);
    }

    public static Hook after(Level level) {
        return at(Moment.AFTER, level);
    }

    /** The one at a moment of a part. */
    public static Hook at(Moment moment, Level level) {
        for (Hook hook : values()) {
            if (hook.moment == moment && hook.level == level) {
                return hook;
            }
        }
        throw new IllegalStateException("no hook " + moment + " of " + level);
    }

    /** The name of the function that a Python module has for it. */
    public String function() {
        return switch (level) {
            case CONTROL -> moment == Moment.BEFORE ? "configure_control" : "cleanup_control";
            case LOADING, EXPERIMENT, HYPOTHESIS, METHOD, ROLLBACK, ACTIVITY ->
                    moment.key() + "_" + level.key() + "_control";
        };
    }

    /** Tells whether the hook receives the result of what it surrounds. */
    public boolean isToldWhatCame() {
        return moment == Moment.AFTER && level != Level.CONTROL;
    }

    /** The one whose function has that name. */
    public static Optional<Hook> of(String function) {
        return all().filter(hook -> hook.function().equals(function)).findFirst();
    }

    /** Lists the hooks' functions in words. */
    public static String list(Set<Hook> hooks) {
        return all().filter(hooks::contains)
                .map(hook -> "`" + hook.function() + "`")
                .collect(Collectors.joining(", "));
    }
}
