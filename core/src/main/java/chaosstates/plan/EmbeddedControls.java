package chaosstates.plan;

import chaosstates.catalogue.ControlSpec;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.model.Control;
import chaosstates.model.Moment;
import java.util.List;
import java.util.stream.Stream;

/**
 * The controls around something that is no state of its own, such as a sample of the hypothesis:
 * they are called by the function that does it, in their order.
 */
public record EmbeddedControls(List<Call> before, List<Call> after) {

    /** Of what a payload has them. */
    public static final String KEY = "controls";

    public static final EmbeddedControls NONE = new EmbeddedControls(List.of(), List.of());

    public EmbeddedControls {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** One call. */
    public record Call(Control control, ControlSpec spec) {}

    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    public Stream<ControlSpec> specs() {
        return Stream.concat(before.stream(), after.stream()).map(Call::spec);
    }

    /** How long they may take together. */
    public int timeoutSeconds() {
        return specs().mapToInt(ControlSpec::timeoutSeconds).sum();
    }

    /** {@code {"before", "after"}}, each a list of controls as declared. */
    public JsonObject json() {
        return JsonObject.EMPTY
                .with(Moment.BEFORE.key(), json(before))
                .with(Moment.AFTER.key(), json(after));
    }

    /**
     * Those that the payload of a function holds, as declared, each as often as it is called around
     * one look: around the whole, and around each of its probes.
     */
    public static Stream<JsonObject> in(JsonObject payload) {
        return Stream.concat(Stream.of(payload), payload.objects("probes").stream())
                .map(around -> around.object(KEY))
                .flatMap(
                        controls ->
                                Stream.of(Moment.values())
                                        .flatMap(it -> controls.objects(it.key()).stream()));
    }

    private static JsonArray json(List<Call> calls) {
        return Json.of(calls.stream().map(call -> call.control().source()).toList());
    }
}
