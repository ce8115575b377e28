package chaosstates.local;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file that a journal, or a history, is written to. It is whole or not there: it is written
 * beside its place and then moved, unless something else than a file has that name.
 */
public record JournalFile(Path path) {

    /**
     * Finds out whether the journal could be written, before anything is broken.
     *
     * @param option that names it
     * @throws IOException with a message for a person when it could not
     */
    public void probe(String option) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw new IOException(path + " is a folder: " + option + " names a file");
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
        String text = JsonWriter.pretty(journal);
        if (isReplaceable()) {
            Path draft = path.resolveSibling(path.getFileName() + ".part");
            Files.writeString(draft, text);
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.writeString(path, text);
        }
    }

    /** Writes what is known so far, unless a later journal would not take its place there. */
    public void draft(JsonObject journal) throws IOException {
        if (Files.notExists(path) || Files.isRegularFile(path)) {
            write(journal);
        }
    }

    /**
     * A device ({@code /dev/null}), a pipe and a link stay what they are. Nor can a file be moved
     * into a folder that may not be written, even where the one in it may.
     */
    private boolean isReplaceable() {
        boolean isPlain =
                Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        || Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
        return isPlain && Files.isWritable(path.toAbsolutePath().getParent());
    }
}
