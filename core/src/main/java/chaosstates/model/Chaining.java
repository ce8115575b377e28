package chaosstates.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Our settings about how steps follow each other.
 *
 * @param awaited the probes of effects and waits, in the order of their declaration
 * @param outputs of steps, for later ones
 */
public record Chaining(List<Awaiting> awaited, List<Output> outputs) {

    /** Settings of an experiment whose steps know nothing of each other. */
    public static final Chaining NONE = new Chaining(List.of(), List.of());

    public Chaining {
        awaited = List.copyOf(awaited);
        outputs = List.copyOf(outputs);
    }

    /** Lists what is asked before or after a step of that name. */
    public List<Awaiting> awaited(Awaiting.Kind kind, String step) {
        return awaited.stream().filter(it -> it.kind() == kind && it.of().equals(step)).toList();
    }

    /** Lists the outputs of a step of that name. */
    public List<Output> outputs(String step) {
        return outputs.stream().filter(output -> output.of().equals(step)).toList();
    }

    /** Lists the probes that stand in these settings. */
    public Stream<Activity> probes() {
        return awaited.stream().flatMap(it -> it.own().stream());
    }

    public Chaining and(Chaining other) {
        return new Chaining(
                Stream.concat(awaited.stream(), other.awaited.stream()).toList(),
                Stream.concat(outputs.stream(), other.outputs.stream()).toList());
    }
}
