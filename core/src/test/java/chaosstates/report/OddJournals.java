package chaosstates.report;

import chaosstates.AnyJson;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.testing.Chance;
import java.util.Map;

/** Journals of any version, or written by hand: another value stands somewhere in them. */
public final class OddJournals {

    private final Json odd;
    private int left;

    private OddJournals(int place, Json odd) {
        this.left = place + 1;
        this.odd = odd;
    }

    /** Puts another value somewhere into a journal. */
    public static JsonObject of(Json journal, Chance chance) {
        OddJournals odd = new OddJournals(chance.between(1, 400), AnyJson.value(chance, 2));
        return (JsonObject) odd.in(journal);
    }

    private Json in(Json value) {
        if (left-- == 0) {
            return odd;
        }
        return switch (value) {
            case JsonObject object -> in(object);
            case JsonArray array -> Json.of(array.items().stream().map(this::in).toList());
            default -> value;
        };
    }

    private JsonObject in(JsonObject object) {
        JsonObject replaced = JsonObject.EMPTY;
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
            replaced = replaced.with(field.getKey(), in(field.getValue()));
        }
        return replaced;
    }
}
