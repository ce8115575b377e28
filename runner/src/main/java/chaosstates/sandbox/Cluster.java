package chaosstates.sandbox;

import java.util.ArrayList;
import java.util.List;

/**
 * An Aurora cluster as the sandbox starts with it.
 *
 * @param readers the other instances
 */
public record Cluster(String id, String writer, List<String> readers) {

    public Cluster {
        readers = List.copyOf(readers);
    }

    /** The writer first. */
    List<String> members() {
        List<String> members = new ArrayList<>(List.of(writer));
        members.addAll(readers);
        return members;
    }
}
