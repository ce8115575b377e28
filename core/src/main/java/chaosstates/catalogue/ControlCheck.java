package chaosstates.catalogue;

import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.model.Control;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Check of a control's declaration before anything runs: the original's {@code validate_control}.
 * Other checks look at the presence and types of arguments.
 */
@FunctionalInterface
public interface ControlCheck {

    /** Takes whatever is declared. */
    ControlCheck NONE = control -> Stream.empty();

    Stream<Problem> problems(Control control);

    /**
     * @param argument which can't be carried out
     * @param message what was found
     * @param hint what would do
     */
    static Problem wrong(Json argument, String message, String hint) {
        return Problem.error(CheckKind.CONTROL_ARGUMENT, argument.at(), message, hint);
    }

    /** An argument that is a text, and known: a placeholder is filled in by the run only. */
    static Optional<JsonString> text(Control control, String name) {
        return control.arguments()
                .get(name)
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast)
                .filter(text -> !isPlaceholder(text));
    }

    /** Tells whether the text has a placeholder. */
    static boolean isPlaceholder(Json value) {
        return value instanceof JsonString text && text.value().contains("${");
    }
}
