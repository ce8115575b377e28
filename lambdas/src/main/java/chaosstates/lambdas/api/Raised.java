package chaosstates.lambdas.api;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.python.PythonRaised;
import chaosstates.python.PythonText;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Exception that a function of the original would have raised at this point: its qualified name and
 * its text. It becomes an {@link chaosstates.activity.ActivityFailed} as the Chaos Toolkit makes
 * one of any exception, unless the activity catches it.
 */
public sealed class Raised extends RuntimeException permits Refused {

    private final String type;

    public Raised(String type, String text) {
        super(text, null, false, false);
        this.type = type;
    }

    /** The original raised the Chaos Toolkit's own exception. */
    public static Raised activityFailed(String text) {
        return new Raised("chaoslib.exceptions.ActivityFailed", text);
    }

    /**
     * Fails with words around the whole text of what was raised: {@code except Exception as e} in
     * Python.
     *
     * @throws Raised when the call fails
     */
    public static <T> T as(UnaryOperator<String> words, Supplier<T> call) {
        try {
            return call.get();
        } catch (Raised problem) {
            throw activityFailed(words.apply(problem.getMessage()));
        }
    }

    /**
     * Gives the first item of a list.
     *
     * @throws Raised when there is none, as Python does
     */
    public static <T> T first(List<T> items) {
        return items.stream()
                .findFirst()
                .orElseThrow(() -> new Raised("IndexError", "list index out of range"));
    }

    /**
     * Gives a member of an object: {@code thing["Key"]} in Python.
     *
     * @throws Raised when there is no such member, or the value is no object, as Python does
     */
    public static Json member(Json of, String key) {
        if (of instanceof JsonObject object) {
            return object.get(key).orElseThrow(() -> new Raised("KeyError", "'%s'".formatted(key)));
        }
        throw new Raised(
                "TypeError",
                switch (of) {
                    case JsonString text -> "string indices must be integers, not 'str'";
                    case JsonArray list -> "list indices must be integers or slices, not str";
                    case Json other ->
                            "'%s' object is not subscriptable".formatted(PythonText.type(other));
                });
    }

    /** Makes the exception of an error that Python's own functions raise. */
    public static Raised of(PythonRaised error) {
        return new Raised(error.getMessage().split(": ", 2)[0], error.detail());
    }

    /** The line that a user reads. */
    public String line() {
        return (type + ": " + getMessage()).strip();
    }
}
