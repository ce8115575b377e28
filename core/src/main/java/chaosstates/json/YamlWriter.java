package chaosstates.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a value as YAML, a line for each field and item. */
public final class YamlWriter {

    private YamlWriter() {}

    /** Renders a value, with a line end after the last line. */
    public static String write(Json json) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        return new Yaml(options).dump(plain(json));
    }

    private static Object plain(Json json) {
        return switch (json) {
            case JsonNull nothing -> null;
            case JsonString text -> text.value();
            case JsonNumber number -> number.value();
            case JsonBoolean bool -> bool.value();
            case JsonArray list -> plain(list);
            case JsonObject object -> plain(object);
        };
    }

    /** Unlike a stream's list, this one may hold nulls. */
    private static List<Object> plain(JsonArray list) {
        List<Object> items = new ArrayList<>();
        list.items().forEach(item -> items.add(plain(item)));
        return items;
    }

    private static Map<String, Object> plain(JsonObject object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.fields().forEach((key, value) -> fields.put(key, plain(value)));
        return fields;
    }
}
