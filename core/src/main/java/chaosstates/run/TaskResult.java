package chaosstates.run;

import chaosstates.asl.Task;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;

/** Result of a function, as the Lambda integration hands it on. */
final class TaskResult {

    private TaskResult() {}

    /** The {@code Payload} of a TaskSucceeded event; no fields when it has no object there. */
    static JsonObject payload(HistoryEvent succeeded) {
        Json result = succeeded.output().map(JsonReader::parse).orElse(JsonObject.EMPTY);
        return result instanceof JsonObject object ? object.object(Task.PAYLOAD) : JsonObject.EMPTY;
    }
}
