package chaosstates.proof;

import java.util.List;

/**
 * Reason why a machine is not proved.
 *
 * @param message a sentence
 * @param path the states through which the way leads that shows it
 */
public record Flaw(String message, List<String> path) {

    public Flaw {
        path = List.copyOf(path);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : message + ": " + String.join(" → ", path);
    }
}
