package chaosstates.catalogue;

import chaosstates.catalogue.PythonFunction.Kind;
import chaosstates.catalogue.PythonModule.Trait;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.problem.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@code signatures.py} tells of modules. */
public final class PythonModulesReader {

    /** Arguments that a function is given by the run. */
    private static final Set<String> TOLD = Set.of("configuration", "secrets");

    private PythonModulesReader() {}

    /**
     * Reads the modules.
     *
     * @param told by the modules' names
     */
    public static PythonModules read(JsonObject told) {
        return PythonModules.of(
                told.fields().entrySet().stream()
                        .map(module -> module(module.getKey(), (JsonObject) module.getValue()))
                        .toList());
    }

    private static PythonModule module(String name, JsonObject told) {
        if (told.has("missing")) {
            return new PythonModule.Missing(
                    name, told.texts("siblings"), told.flag("package"), told.string("release"));
        }
        if (told.has("unread")) {
            return new PythonModule.Unread(
                    name, told.string("unread").orElse(""), told.string("hint").orElse(""));
        }
        if (told.has("broken")) {
            JsonObject broken = told.object("broken");
            return new PythonModule.Broken(
                    name,
                    new Location(
                            broken.string("file").orElse(name),
                            number(broken, "line"),
                            number(broken, "column")),
                    broken.string("message").orElse(""));
        }
        return source(name, told);
    }

    private static PythonModule source(String name, JsonObject told) {
        Map<String, PythonFunction> functions = new LinkedHashMap<>();
        told.object("functions")
                .fields()
                .forEach((key, value) -> functions.put(key, function(key, (JsonObject) value)));
        Map<Trait, Integer> traits = new LinkedHashMap<>();
        told.number("state").ifPresent(line -> traits.put(Trait.STATE, line.intValue()));
        told.number("programs").ifPresent(line -> traits.put(Trait.PROGRAMS, line.intValue()));
        return new PythonModule.Source(
                name,
                told.string("file").orElse(""),
                told.string("release"),
                functions,
                told.texts("exported"),
                told.string("open"),
                traits);
    }

    private static PythonFunction function(String name, JsonObject told) {
        return new PythonFunction(
                name,
                number(told, "line"),
                kind(told),
                told.get("parameters")
                        .filter(JsonArray.class::isInstance)
                        .map(all -> told.objects("parameters"))
                        .map(PythonModulesReader::parameters),
                told.flag("others"),
                told.string("doc").orElse(""));
    }

    private static Kind kind(JsonObject told) {
        if (told.flag("async")) {
            return Kind.COROUTINE;
        }
        return told.flag("value") ? Kind.VALUE : Kind.FUNCTION;
    }

    private static List<Parameter> parameters(List<JsonObject> told) {
        return told.stream().map(PythonModulesReader::parameter).toList();
    }

    private static Parameter parameter(JsonObject told) {
        String name = told.string("name").orElse("");
        return new Parameter(
                name,
                ParameterType.ANY,
                told.flag("required") && !TOLD.contains(name),
                Optional.empty(),
                told.get("default").map(JsonWriter::compact),
                told.string("type").map(type -> "Its annotation is `" + type + "`.").orElse(""));
    }

    private static int number(JsonObject told, String key) {
        return told.number(key).map(Number::intValue).orElse(0);
    }
}
