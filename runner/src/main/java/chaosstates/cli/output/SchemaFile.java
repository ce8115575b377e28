package chaosstates.cli.output;

import chaosstates.catalogue.Catalogue;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.json.YamlWriter;
import chaosstates.schema.ExperimentSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schema beside an experiment, and the experiment's reference to it, for editors. */
public final class SchemaFile {

    private static final String REFERENCE = "./" + ExperimentSchema.FILE;

    private SchemaFile() {}

    /** Returns the text of the schema of what a catalogue has. */
    public static String text(Catalogue catalogue) {
        return JsonWriter.pretty(ExperimentSchema.of(catalogue)) + "\n";
    }

    /**
     * Returns the text of an experiment that refers to the schema: in JSON by a key, in YAML above.
     */
    public static String referring(JsonObject experiment, boolean isJson) {
        return isJson
                ? JsonWriter.pretty(JsonObject.EMPTY.with("$schema", REFERENCE).with(experiment))
                        + "\n"
                : "# yaml-language-server: $schema=%s\n%s"
                        .formatted(REFERENCE, YamlWriter.write(experiment));
    }

    /** Writes the schema beside an experiment; a file of that name that is none stays as it is. */
    public static void write(Path experiment, Catalogue catalogue) throws IOException {
        Path file = experiment.resolveSibling(ExperimentSchema.FILE);
        if (!Files.exists(file) || Files.readString(file).contains("Chaos States")) {
            Files.writeString(file, text(catalogue));
        }
    }
}
