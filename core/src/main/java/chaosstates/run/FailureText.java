package chaosstates.run;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.ActivityRefused;
import chaosstates.activity.Blocked;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import java.util.Set;

/**
 * Text of a Task's failure for a person. A Lambda function's error arrives as JSON in the cause:
 * {@code {"errorMessage", "errorType", "stackTrace"}}.
 */
final class FailureText {

    /** Errors of activities, whose message says it all. */
    private static final Set<String> OWN_ERRORS =
            Set.of(
                    ActivityFailed.ERROR,
                    ActivityRefused.ERROR,
                    InvalidActivity.ERROR,
                    InterruptExecution.ERROR,
                    Blocked.ERROR);

    private FailureText() {}

    /** The message, with the error's name before it when it is not an activity's own failure. */
    static String of(Failure failure) {
        if (failure.isTimeout()) {
            return "activity took too long to complete";
        }
        String error = failure.error().isEmpty() ? "an unknown error" : failure.error();
        String message = message(failure.cause());
        return OWN_ERRORS.contains(error) || message.isEmpty()
                ? either(message, error)
                : error + ": " + message;
    }

    /** The message of a record that failed: the last line, without the error's name. */
    static String ofRecord(JsonObject record) {
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
