package chaosstates.cli.shell;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Sentence about a file that can't be read. */
public final class Unreadable {

    private Unreadable() {}

    /** Says why a file can't be read: many exceptions tell it by their class alone. */
    public static String why(Path file, IOException failure) {
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return switch (failure) {
            case NoSuchFileException missing -> "there is no such file";
            case AccessDeniedException denied -> "it may not be read";
            case CharacterCodingException notText -> "it is not text in UTF-8";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default ->
                    failure.getMessage() == null
                            ? failure.getClass().getSimpleName()
                            : failure.getMessage();
        };
    }
}
