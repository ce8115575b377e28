package chaosstates.plan;

import chaosstates.catalogue.ControlSpec;
import chaosstates.json.JsonObject;
import chaosstates.model.Control;
import chaosstates.wire.Around;
import java.util.List;
import java.util.stream.Stream;

/**
 * The controls around something that is no state of its own, such as a sample of the hypothesis:
 * they are called by the function that does it, in their order.
 */
public record EmbeddedControls(List<Call> before, List<Call> after) {

    public static final EmbeddedControls NONE = new EmbeddedControls(List.of(), List.of());

    public EmbeddedControls {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Call of one control. */
    public record Call(Control control, ControlSpec spec) {}

    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    public Stream<ControlSpec> specs() {
        return Stream.concat(before.stream(), after.stream()).map(Call::spec);
    }

    /** Returns the time of all calls together. */
    public int timeoutSeconds() {
        return specs().mapToInt(ControlSpec::timeoutSeconds).sum();
    }

    /** The controls as a payload has them. */
    public Around around() {
        return new Around(declared(before), declared(after));
    }

    private static List<JsonObject> declared(List<Call> calls) {
        return calls.stream().map(call -> call.control().source()).toList();
    }
}
