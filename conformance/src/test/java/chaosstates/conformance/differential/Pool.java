package chaosstates.conformance.differential;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Parts of random experiments: {@code random/pool.json}. */
record Pool(JsonObject json, List<Model> models) {

    /**
     * Model of an activity.
     *
     * @param weight how often, among the others
     */
    record Model(JsonObject json, int weight) {

        private static Model of(Json json) {
            JsonObject object = (JsonObject) json;
            JsonNumber weight = (JsonNumber) object.get("weight").orElseThrow();
            return new Model(object, weight.value().intValue());
        }

        String name() {
            return json.string("name").orElseThrow();
        }

        boolean is(String flag) {
            return json.get(flag).orElse(Json.of(false)) instanceof JsonBoolean is && is.value();
        }

        JsonObject provider() {
            return json.object("provider");
        }

        /** Tolerances that its output is inside of, outside of, or can't be compared with. */
        List<Json> tolerances(String kind) {
            return json.get(kind).map(it -> ((JsonArray) it).items()).orElse(List.of());
        }
    }

    static Pool read(Stage stage) throws IOException {
        String there =
                stage.there(Files.readString(Path.of("src/test/resources/random/pool.json")));
        JsonObject json = (JsonObject) JsonReader.parse(there);
        JsonArray activities = (JsonArray) json.get("activities").orElseThrow();
        return new Pool(json, activities.items().stream().map(Model::of).toList());
    }

    List<Json> list(String key) {
        return ((JsonArray) json.get(key).orElseThrow()).items();
    }
}
