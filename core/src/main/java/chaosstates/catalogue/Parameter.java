package chaosstates.catalogue;

import java.util.Optional;

/**
 * Argument of an activity.
 *
 * @param unit for numbers, e.g. {@code seconds}; empty otherwise
 * @param fallback what holds when the argument is left out, as it would be written in JSON
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean required,
        Optional<String> unit,
        Optional<String> fallback,
        String description) {

    /** A parameter without which the activity can't run. */
    public static Parameter required(String name, ParameterType type, String description) {
        return new Parameter(name, type, true, Optional.empty(), Optional.empty(), description);
    }

    /** A parameter that may be left out. */
    public static Parameter optional(String name, ParameterType type, String description) {
        return new Parameter(name, type, false, Optional.empty(), Optional.empty(), description);
    }

    /** Returns the parameter of a call that gives it by itself, so that it may be left out. */
    public Parameter given() {
        return new Parameter(name, type, false, unit, fallback, description);
    }

    /** Returns the number with its unit, e.g. {@code seconds}. */
    public Parameter in(String measure) {
        return new Parameter(name, type, required, Optional.of(measure), fallback, description);
    }

    /** Returns the parameter with what holds when it is left out, as written in JSON. */
    public Parameter otherwise(String json) {
        return new Parameter(name, type, required, unit, Optional.of(json), description);
    }
}
