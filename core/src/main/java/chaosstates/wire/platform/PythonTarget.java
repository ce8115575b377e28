package chaosstates.wire.platform;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import java.util.List;

/**
 * Python function that other functions call, as their variable {@link #VARIABLE} names it.
 *
 * @param modules which it runs
 * @param seconds for which it may run
 */
public record PythonTarget(List<String> modules, String arn, int seconds) {

    /** The variable that lists the targets of a function, as JSON. */
    public static final String VARIABLE = "PYTHON_FUNCTIONS";

    private static final String MODULES = "modules";
    private static final String ARN = "arn";
    private static final String SECONDS = "seconds";

    public PythonTarget {
        modules = List.copyOf(modules);
    }

    /** Writes the value of the variable. */
    public static String text(List<PythonTarget> targets) {
        return JsonWriter.compact(Json.of(targets.stream().map(PythonTarget::json).toList()));
    }

    private JsonObject json() {
        return JsonObject.EMPTY
                .with(MODULES, Json.texts(modules))
                .with(ARN, arn)
                .with(SECONDS, Json.of(seconds));
    }

    /** Reads the value of the variable. */
    public static List<PythonTarget> read(String text) {
        return ((JsonArray) JsonReader.parse(text))
                .items().stream().map(item -> of((JsonObject) item)).toList();
    }

    private static PythonTarget of(JsonObject json) {
        int seconds = ((JsonNumber) json.get(SECONDS).orElseThrow()).value().intValue();
        return new PythonTarget(json.texts(MODULES), json.string(ARN).orElseThrow(), seconds);
    }
}
