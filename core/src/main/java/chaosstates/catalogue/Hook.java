package chaosstates.catalogue;

import chaosstates.model.Moment;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A point of a run at which a control may be called. */
public record Hook(Moment moment, Level level) {

    /** Once, before anything else of the run. */
    public static final Hook CONFIGURE = before(Level.CONTROL);

    /** Once, after everything else of the run. */
    public static final Hook CLEANUP = after(Level.CONTROL);

    /** Lists all hooks in the order of a run. */
    public static Stream<Hook> all() {
        return Stream.of(Level.values())
                .flatMap(
                        level -> Stream.of(Moment.values()).map(moment -> new Hook(moment, level)));
    }

    public static Hook before(Level level) {
        return new Hook(Moment.BEFORE, level);
    }

    public static Hook after(Level level) {
        return new Hook(Moment.AFTER, level);
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
