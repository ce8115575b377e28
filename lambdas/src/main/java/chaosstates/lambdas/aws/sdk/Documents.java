package chaosstates.lambdas.aws.sdk;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.document.Document;

/** JSON of any shape, where a service takes that. */
final class Documents {

    private Documents() {}

    static Document of(Json value) {
        return switch (value) {
            case JsonNull nothing -> Document.fromNull();
            case JsonString text -> Document.fromString(text.value());
            case JsonNumber number -> Document.fromNumber(number.value().toString());
            case JsonBoolean bool -> Document.fromBoolean(bool.value());
            case JsonArray list ->
                    Document.fromList(list.items().stream().map(Documents::of).toList());
            case JsonObject object -> map(object);
        };
    }

    private static Document map(JsonObject object) {
        Map<String, Document> fields = new LinkedHashMap<>();
        object.fields().forEach((key, value) -> fields.put(key, of(value)));
        return Document.fromMap(fields);
    }
}
