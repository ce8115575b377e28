package chaosstates.run;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file that a journal is written to. It is whole or not there: it is written beside its place
 * and then moved.
 */
public record JournalFile(Path path) {

    /**
     * Finds out whether the journal could be written, before anything is broken.
     *
     * @throws IOException with a message for a person when it could not
     */
    public void probe() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw new IOException(path + " is a folder: --journal-path names a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("the folder " + folder + " does not exist");
        }
        if (!Files.isWritable(Files.exists(path) ? path : folder)) {
            throw new IOException(path + " may not be written");
        }
    }

    /** Writes it, indented by two, as the Chaos Toolkit does. */
    public void write(JsonObject journal) throws IOException {
        Path draft = path.resolveSibling(path.getFileName() + ".part");
        Files.writeString(draft, JsonWriter.pretty(journal));
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }
}
