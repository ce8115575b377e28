package chaosstates.check.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The functions of chaostoolkit-aws, by name. */
public final class Originals {

    private static final String FILE = "chaostoolkit-aws.txt";

    private Originals() {}

    public static Set<String> ids() {
        try (InputStream in = Originals.class.getResourceAsStream(FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
