package chaosstates.lambdas.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A program with what it is given.
 *
 * @param path a name to be found on the PATH, or the way to a file; {@code ~} is the home
 * @param timeout how long to wait for its end; empty: for ever
 */
public record Program(String path, Arguments arguments, Optional<Duration> timeout) {

    /** Arguments of a program. */
    public sealed interface Arguments permits Line, Items {}

    /** The rest of a line for {@code /bin/sh}. */
    public record Line(String text) implements Arguments {}

    /** Arguments as they are; no shell looks at them. */
    public record Items(List<String> texts) implements Arguments {
        public Items {
            texts = List.copyOf(texts);
        }
    }
}
