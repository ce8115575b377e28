package chaosstates.model.python;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.List;
import java.util.Optional;

/**
 * Python that an experiment asks for in {@code runtime.python}.
 *
 * @param dependencies packages besides the Chaos Toolkit's library; none: the known ones of the
 *     modules that the experiment names
 * @param version such as {@code 3.13}; empty: the usual one
 */
public record PythonRuntime(List<Dependency> dependencies, Optional<JsonString> version) {

    /** The version where an experiment asks for none. */
    public static final String USUAL_VERSION = "3.13";

    /** The versions that the Chaos Toolkit runs on, and Lambda has. */
    public static final List<String> VERSIONS = List.of("3.12", "3.13", "3.14");

    public PythonRuntime {
        dependencies = List.copyOf(dependencies);
    }

    /** Reads it from an experiment's document; what is of a wrong kind is left out. */
    public static PythonRuntime of(JsonObject experiment) {
        JsonObject python = experiment.object("runtime").object("python");
        return new PythonRuntime(
                python.list("dependencies").stream()
                        .filter(JsonString.class::isInstance)
                        .map(JsonString.class::cast)
                        .filter(text -> !text.value().isBlank())
                        .map(text -> new Dependency(text.value().strip(), text.at()))
                        .toList(),
                python.get("version")
                        .filter(JsonString.class::isInstance)
                        .map(JsonString.class::cast)
                        .filter(text -> !text.value().isBlank()));
    }

    /** Returns the version as its first two numbers. */
    public String minorVersion() {
        return version.map(text -> minor(text.value())).orElse(USUAL_VERSION);
    }

    /** Returns the first two numbers of a version such as {@code 3.13.1}. */
    public static String minor(String version) {
        return version.strip().replaceFirst("^([0-9]+\\.[0-9]+)\\..*$", "$1");
    }
}
