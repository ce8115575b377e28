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
}
