package chaosstates.plan;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonString;
import java.util.Optional;

/**
 * A wait around an activity.
 *
 * @param state the name of the Wait state
 * @param declared as the experiment has it, for the log
 */
public record Pause(String state, Length length, Json declared) {

    /** Length of a pause. */
    public sealed interface Length {

        /** Empty when there is nothing to wait for. */
        static Optional<Length> of(Json declared) {
            return switch (declared) {
                case JsonNumber number when number.asDouble() > 0 ->
                        Optional.of(new Seconds((long) Math.ceil(number.asDouble())));
                case JsonString text when isPlaceholder(text.value()) ->
                        Optional.of(FromConfiguration.of(text.value()));
                default -> Optional.empty();
            };
        }

        private static boolean isPlaceholder(String text) {
            return text.startsWith("${") && text.endsWith("}");
        }

        /** Returns the text for a state's name. */
        default String label() {
            return switch (this) {
                case Seconds whole -> "Pause " + whole.count() + " s";
                case FromConfiguration placeholder -> "Pause " + placeholder.name();
            };
        }
    }

    /**
     * Step Functions waits whole seconds only: fractions are rounded up, so that a pause is never
     * shorter than what was asked for.
     */
    public record Seconds(long count) implements Length {}

    /** {@code ${name}}: the value comes with the execution. */
    public record FromConfiguration(String name) implements Length {

        private static FromConfiguration of(String placeholder) {
            return new FromConfiguration(placeholder.substring(2, placeholder.length() - 1));
        }
    }
}
