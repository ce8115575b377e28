package chaosstates.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Part of {@code AGENTS.md} that tells coding agents how to work with experiments. */
public final class AgentGuide {

    /** Name of the file, and of the resource that holds the part. */
    public static final String FILE = "AGENTS.md";

    private static final Pattern PART =
            Pattern.compile("(?s)<!-- chaos-states: begin.*?<!-- chaos-states: end -->\\R?");

    private AgentGuide() {}

    /** Writes the part into a file: in its old place, or behind what others have written there. */
    public static void write(Path file) throws IOException {
        String existing = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, in(existing));
    }

    private static String in(String existing) {
        Matcher part = PART.matcher(existing);
        if (part.find()) {
            return part.replaceFirst(Matcher.quoteReplacement(text()));
        }
        return existing.isBlank() ? text() : existing.stripTrailing() + "\n\n" + text();
    }

    private static String text() {
        try (InputStream file = AgentGuide.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
