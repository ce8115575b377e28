package chaosstates.activity;

import chaosstates.model.Moment;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A point of a run at which a control may be called. */
public record Hook(Moment moment, Level level) {

    /** All of them, in the order in which a run comes by. */
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
        return moment.key() + "_" + level.key() + "_control";
    }

    /** The one whose function has that name. */
    public static Optional<Hook> of(String function) {
        return all().filter(hook -> hook.function().equals(function)).findFirst();
    }

    /** Their functions, in words. */
    public static String list(Set<Hook> hooks) {
        return all().filter(hooks::contains)
                .map(hook -> "`" + hook.function() + "`")
                .collect(Collectors.joining(", "));
    }
}
