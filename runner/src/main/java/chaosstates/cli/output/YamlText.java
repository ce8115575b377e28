package chaosstates.cli.output;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes values as YAML, one entry a line. */
public final class YamlText {

    private YamlText() {}

    /** Renders a value, with a line end after the last line. */
    public static String of(Json value) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        return new Yaml(options).dump(plain(value));
    }

    private static Object plain(Json value) {
        return switch (value) {
            case JsonObject object -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                object.fields().forEach((key, field) -> fields.put(key, plain(field)));
                yield fields;
            }
            case JsonArray array -> {
                List<Object> items = new ArrayList<>();
                array.items().forEach(item -> items.add(plain(item)));
                yield items;
            }
            case JsonString string -> string.value();
            case JsonNumber number -> number.value();
            case JsonBoolean bool -> bool.value();
            case JsonNull nothing -> null;
        };
    }
}
