package chaosstates.conformance.random;

import chaosstates.conformance.differential.Stage;
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
import java.util.stream.Stream;

/**
 * Parts of random experiments: {@code random/pool.json}.
 *
 * @param isPython whether there are functions and controls of Python among them, those of {@code
 *     random/python.json}
 */
record Pool(JsonObject json, List<Model> models, boolean isPython) {

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

    static Pool read(Stage stage, boolean isPython) throws IOException {
        JsonObject usual = file("pool.json", stage);
        JsonObject python = isPython ? file("python.json", stage) : JsonObject.EMPTY;
        List<Model> models =
                Stream.of(usual, python)
                        .flatMap(parts -> parts.list("activities").stream())
                        .map(Model::of)
                        .toList();
        return new Pool(usual, models, isPython);
    }

    private static JsonObject file(String name, Stage stage) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/random", name));
        return (JsonObject) JsonReader.parse(stage.there(text));
    }

    List<Json> list(String key) {
        return ((JsonArray) json.get(key).orElseThrow()).items();
    }
}
