package chaosstates.run;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.ActivityRefused;
import chaosstates.activity.Blocked;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.activity.NotInTime;
import chaosstates.activity.NotYet;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of a Task's failure for a person. A Lambda function's error arrives as JSON in the cause:
 * {@code {"errorMessage", "errorType", "stackTrace"}}.
 */
public final class FailureText {

    /** Errors of activities, whose message says it all. */
    private static final Set<String> OWN_ERRORS =
            Set.of(
                    ActivityFailed.ERROR,
                    ActivityRefused.ERROR,
                    InvalidActivity.ERROR,
                    InterruptExecution.ERROR,
                    NotYet.ERROR,
                    NotInTime.ERROR,
                    Blocked.ERROR);

    /** Expression that fails by {@code $error}: the sentence stands behind the expression. */
    private static final Pattern SAID =
            Pattern.compile("(?s).*threw an error during evaluation\\. D3137: (.+)");

    private FailureText() {}

    /** The message, with the error's name before it when it is not an activity's own failure. */
    static String of(Failure failure) {
        if (failure.isTimeout()) {
            return "activity took too long to complete";
        }
        Optional<String> said = said(failure);
        if (said.isPresent()) {
            return said.get();
        }
        String error = failure.error().isEmpty() ? "an unknown error" : failure.error();
        String message = message(failure.cause());
        return OWN_ERRORS.contains(error) || message.isEmpty()
                ? either(message, error)
                : error + ": " + message;
    }

    /** Returns the sentence with which an expression fails on purpose. */
    static Optional<String> said(Failure failure) {
        Matcher said = SAID.matcher(failure.cause());
        return said.matches() ? Optional.of(said.group(1)) : Optional.empty();
    }

    /** The message of a record that failed: the last line, without the error's name. */
    public static String ofRecord(JsonObject record) {
        return record.get("exception")
                .filter(JsonArray.class::isInstance)
                .map(lines -> ((JsonArray) lines).items())
                .filter(lines -> !lines.isEmpty() && lines.getLast() instanceof JsonString)
                .map(lines -> ((JsonString) lines.getLast()).value().strip())
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .orElse("");
    }

    private static String either(String message, String error) {
        return message.isEmpty() ? error : message;
    }

    private static String message(String cause) {
        if (!cause.startsWith("{")) {
            return cause;
        }
        return JsonReader.read(cause, "").value().map(FailureText::errorMessage).orElse(cause);
    }

    private static String errorMessage(Json cause) {
        return cause instanceof JsonObject object
                ? object.string("errorMessage").orElse(cause.toString())
                : cause.toString();
    }
}
