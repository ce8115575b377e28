package chaosstates.local;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

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
        Optional<String> objection = objection(path);
        if (objection.isPresent()) {
            throw new IOException(path + " is no name of a file here: " + objection.get());
        }
    }

    /**
     * Writes it, indented by two, as the Chaos Toolkit does.
     *
     * @throws IOException with a message for a person when it can't be written
     */
    public void write(JsonObject journal) throws IOException {
        try {
            put(JsonWriter.pretty(journal));
        } catch (FileSystemException refused) {
            throw new IOException(why(refused), refused);
        }
    }

    /**
     * Writes a journal that can't be written to its place among the temporary files: a run can't be
     * repeated for it.
     */
    public static JournalFile elsewhere(JsonObject journal) throws IOException {
        JournalFile refuge = new JournalFile(Files.createTempFile("journal-", ".json"));
        refuge.write(journal);
        return refuge;
    }

    private void put(String text) throws IOException {
        Path draft = path.resolveSibling(path.getFileName() + ".part");
        if (isReplaceable() && objection(draft).isEmpty()) {
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

    /** Finds what the file system has against a name, whether a file has it or not: its length. */
    private static Optional<String> objection(Path name) throws IOException {
        try {
            name.getFileSystem().provider().checkAccess(name);
            return Optional.empty();
        } catch (NoSuchFileException free) {
            return Optional.empty();
        } catch (FileSystemException refused) {
            return Optional.of(why(refused));
        }
    }

    private static String why(FileSystemException refused) {
        return switch (refused) {
            case NoSuchFileException missing -> "its folder is not there any more";
            case AccessDeniedException denied -> "it may not be written";
            default ->
                    Optional.ofNullable(refused.getReason()).orElse("the file system refuses it");
        };
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
