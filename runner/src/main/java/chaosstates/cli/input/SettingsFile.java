package chaosstates.cli.input;

import chaosstates.cli.shell.Unreadable;
import chaosstates.cli.shell.UserError;
import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.local.Settings;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.tell.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file of the settings; it is YAML whatever its name. */
public record SettingsFile(Path path) {

    /**
     * Reads the settings of a run. Without a file there are none, and an unreadable one is an error
     * line, as in the Chaos Toolkit.
     */
    public Settings settings(Log log) {
        try {
            Checked<Json> read = read();
            if (read.isUsable()) {
                return settings(read.get(), log);
            }
            log.error("Failed parsing YAML settings: " + text(read));
        } catch (NoSuchFileException none) {
            log.debug("The settings file could not be found at '" + path + "'.");
        } catch (IOException unreadable) {
            log.error(
                    "The settings file %s can't be read: %s"
                            .formatted(path, Unreadable.why(path, unreadable)));
        }
        return Settings.NONE;
    }

    private Settings settings(Json document, Log log) {
        if (document instanceof JsonObject object) {
            return new Settings(object);
        }
        if (!(document instanceof JsonNull)) {
            log.error("The settings in " + path + " are " + document.kind() + ", not an object");
        }
        return Settings.NONE;
    }

    /**
     * Reads the file for commands that are about it.
     *
     * @throws UserError when it is not there or can't be read
     */
    public JsonObject document() {
        Checked<Json> read = readable();
        if (!read.isUsable()) {
            throw UserError.ofCall("Failed parsing YAML settings: " + text(read));
        }
        return read.get() instanceof JsonObject object ? object : JsonObject.EMPTY;
    }

    private Checked<Json> readable() {
        try {
            return read();
        } catch (NoSuchFileException none) {
            throw UserError.ofCall("No settings file found at " + path);
        } catch (IOException unreadable) {
            throw UserError.ofCall(
                    "The settings file %s can't be read: %s"
                            .formatted(path, Unreadable.why(path, unreadable)));
        }
    }

    /** An empty file holds null. */
    private Checked<Json> read() throws IOException {
        String text = Files.readString(path);
        return text.isBlank()
                ? Checked.of(Json.ofNull(), List.of())
                : DocumentReader.read(text, path.toString(), DocumentReader.Format.YAML);
    }

    private static String text(Checked<Json> read) {
        Optional<Problem> error = read.problems().stream().filter(Problem::isError).findFirst();
        return error.map(found -> found.at() + ": " + found.message()).orElse("");
    }
}
