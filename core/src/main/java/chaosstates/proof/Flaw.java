package chaosstates.proof;

import java.util.List;

/**
 * Reason why a machine is not proved.
 *
 * @param message a sentence
 * @param path the states through which the way leads that shows it
 * @param hint how to mend it
 */
public record Flaw(String message, List<String> path, String hint) {

    private static final String COMPILE = "compile it again: ./chaos compile experiments/…";

    public Flaw {
        path = List.copyOf(path);
    }

    /** Makes a flaw that compiling the experiment again mends. */
    Flaw(String message, List<String> path) {
        this(message, path, COMPILE);
    }

    /** Returns the same flaw, with a word before the message. */
    Flaw in(String place) {
        return new Flaw("in " + place + ", " + message, path, hint);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : message + ": " + String.join(" → ", path);
    }
}
