package chaosstates.wire;

import chaosstates.json.JsonObject;
import chaosstates.model.Moment;
import java.util.List;
import java.util.stream.Stream;

/**
 * The controls that a function calls itself, around what it does, in their order.
 *
 * @param before as the experiment declares them
 * @param after as the experiment declares them
 */
public record Around(List<JsonObject> before, List<JsonObject> after) {

    /** Empty list of controls. */
    public static final Around NOTHING = new Around(List.of(), List.of());

    public Around {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    /** The controls of one moment. */
    public List<JsonObject> at(Moment moment) {
        return switch (moment) {
            case BEFORE -> before;
            case AFTER -> after;
        };
    }

    /** Lists all controls, each as often as it is called. */
    public Stream<JsonObject> all() {
        return Stream.concat(before.stream(), after.stream());
    }

    JsonObject onto(JsonObject payload) {
        return isEmpty() ? payload : payload.with(Keys.CONTROLS, json());
    }

    private JsonObject json() {
        return JsonObject.EMPTY.with(Moment.BEFORE.key(), before).with(Moment.AFTER.key(), after);
    }

    static Around read(JsonObject payload) {
        JsonObject around = payload.object(Keys.CONTROLS);
        return new Around(around.objects(Moment.BEFORE.key()), around.objects(Moment.AFTER.key()));
    }
}
