package chaosstates.report.view;

import chaosstates.journal.Journal;
import chaosstates.json.Json;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A journal as it is read, of ours or of the Chaos Toolkit's. What is missing or of another shape
 * counts as not there: nothing here fails, as the run of which it tells may have.
 */
public record JournalView(JsonObject json) {

    public JsonObject experiment() {
        return json.object("experiment");
    }

    /** Empty when there is none. */
    public String text(String key) {
        return json.string(key).orElse("");
    }

    public String status() {
        return text("status");
    }

    public boolean deviated() {
        return json.flag("deviated");
    }

    public Optional<StateView> before() {
        return state(states().get("before"));
    }

    public Optional<StateView> after() {
        return state(states().get("after"));
    }

    /** Tells whether a sandbox stood in for the world. */
    public boolean isRehearsal() {
        return json.flag(Journal.REHEARSAL);
    }

    /** Lists the states during the method, in the order in which they were seen. */
    public List<StateView> during() {
        return samples().toList();
    }

    /** Goes through the states during the method one by one: there may be more than memory. */
    public Stream<StateView> samples() {
        return states().list("during").stream()
                .filter(JsonObject.class::isInstance)
                .map(state -> new StateView((JsonObject) state));
    }

    /** Lists the records of the method. */
    public List<RecordView> run() {
        return objects(json, "run", RecordView::new);
    }

    public List<RecordView> rollbacks() {
        return objects(json, "rollbacks", RecordView::new);
    }

    /** Lists the records of the probes that showed effects, or did not. */
    public List<RecordView> effects() {
        return objects(json, "effects", RecordView::new);
    }

    /** Lists the records of the probes that steps waited for. */
    public List<RecordView> waits() {
        return objects(json, "waits", RecordView::new);
    }

    public int declaredRollbacks() {
        return experiment().list("rollbacks").size();
    }

    public List<Json> declaredProbes() {
        return experiment().object("steady-state-hypothesis").list("probes");
    }

    public Stream<StateView> allStates() {
        return Stream.of(before().stream(), during().stream(), after().stream())
                .flatMap(Function.identity());
    }

    public Stream<RecordView> allRecords() {
        return Stream.of(
                        allStates().flatMap(state -> state.probes().stream()),
                        run().stream(),
                        rollbacks().stream(),
                        effects().stream(),
                        waits().stream())
                .flatMap(Function.identity());
    }

    public Optional<Double> duration() {
        return json.get("duration")
                .filter(JsonNumber.class::isInstance)
                .map(seconds -> ((JsonNumber) seconds).asDouble());
    }

    private JsonObject states() {
        return json.object("steady_states");
    }

    private static Optional<StateView> state(Optional<Json> state) {
        return state.filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(object -> !object.fields().isEmpty())
                .map(StateView::new);
    }

    public static <T> List<T> objects(JsonObject object, String key, Function<JsonObject, T> view) {
        return object.objects(key).stream().map(view).toList();
    }

    public static boolean isFalse(JsonObject object, String key) {
        return object.get(key).orElse(Json.ofNull()) instanceof JsonBoolean bool && !bool.value();
    }
}
