package chaosstates.cli.input;

import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Unreadable;
import chaosstates.cli.shell.UserError;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** Journals that a call names. */
public record JournalFiles(Shell shell) {

    /** Byte order mark, which PowerShell writes in front. */
    private static final String MARK = "\uFEFF";

    /** Fields of which every journal has at least one. */
    private static final List<String> FIELDS =
            List.of("experiment", "steady_states", "run", "status");

    /**
     * Reads a journal, of ours or of the Chaos Toolkit's.
     *
     * @throws UserError with a sentence when the file is none
     */
    public JsonObject read(String file) {
        Checked<Json> read = JsonReader.read(text(file), file);
        if (!read.isUsable()) {
            Problem problem = read.problems().getFirst();
            throw UserError.ofCall(problem.at() + ": this is no journal: " + problem.message());
        }
        if (!(read.get() instanceof JsonObject journal)) {
            throw UserError.ofCall(file + ": this is no journal, but " + read.get().kind());
        }
        if (FIELDS.stream().noneMatch(journal::has)) {
            throw UserError.ofCall(
                    file + ": this is no journal: it has none of " + String.join(", ", FIELDS));
        }
        return journal;
    }

    private String text(String file) {
        try {
            String text = Files.readString(shell.path(file));
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (NoSuchFileException missing) {
            throw UserError.ofCall("Path \"" + file + "\" does not exist.");
        } catch (IOException unreadable) {
            throw UserError.ofCall(
                    file + " can't be read: " + Unreadable.why(shell.path(file), unreadable));
        }
    }
}
