package chaosstates.plan;

import java.util.List;

/**
 * The hypothesis as it is sampled while the method goes on.
 *
 * @param state the name of the Task that samples
 * @param probes in their order; none is a Task of its own
 * @param controls around each sample
 */
public record During(String state, List<Step> probes, EmbeddedControls controls) {

    /** The state in which the method and its samples are beside each other. */
    public static final String BESIDE = "Method";

    public During {
        probes = List.copyOf(probes);
    }
}
