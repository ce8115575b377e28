package chaosstates.history;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.time.Instant;
import java.util.Optional;

/**
 * Event of a history.
 *
 * @param id from 1, in order of occurrence
 * @param previousEventId the event that led to this one, within its branch; 0 for the first state
 * @param details the API's details object for this type, with its field names ({@code name}, {@code
 *     input}, {@code output}, {@code error}, {@code cause}…); {@code input} and {@code output} are
 *     JSON as text, as in the API
 */
public record HistoryEvent(
        long id, long previousEventId, Instant timestamp, EventType type, JsonObject details) {

    /** The name of the state, on the events that enter and leave one. */
    public Optional<String> stateName() {
        return details.string("name");
    }

    public Optional<String> input() {
        return details.string("input");
    }

    public Optional<String> output() {
        return details.string("output");
    }

    /** The value that the state assigned to a variable of the machine. */
    public Optional<Json> assigned(String variable) {
        return details.object("assignedVariables").string(variable).map(JsonReader::parse);
    }

    /** Returns the same event of a state of another name. */
    public HistoryEvent named(String state) {
        return new HistoryEvent(id, previousEventId, timestamp, type, details.with("name", state));
    }

    public Optional<String> error() {
        return details.string("error");
    }

    public Optional<String> cause() {
        return details.string("cause");
    }
}
