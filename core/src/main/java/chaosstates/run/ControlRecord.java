package chaosstates.run;

import chaosstates.json.JsonObject;
import chaosstates.model.Moment;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Place;
import chaosstates.wire.ControlResult;
import java.time.Instant;
import java.util.Optional;

/**
 * Call of a control that is a Task of its own, and its result.
 *
 * @param mayInterrupt whether the run ends when the control says so
 * @param at when it was called
 * @param additions what the control has to say in the journal
 * @param failure empty when it has not failed
 * @param isOver whether it was answered or has failed, else it goes on or was cut off
 */
public record ControlRecord(
        ControlStep step,
        boolean mayInterrupt,
        Instant at,
        JsonObject additions,
        Optional<Failure> failure,
        boolean isOver) {

    static ControlRecord begun(ControlStep step, boolean mayInterrupt, Instant at) {
        return new ControlRecord(step, mayInterrupt, at, JsonObject.EMPTY, Optional.empty(), false);
    }

    ControlRecord answered(JsonObject payload) {
        JsonObject said = ControlResult.read(payload).additions();
        return new ControlRecord(step, mayInterrupt, at, said, Optional.empty(), true);
    }

    ControlRecord failed(Failure why) {
        return new ControlRecord(step, mayInterrupt, at, JsonObject.EMPTY, Optional.of(why), true);
    }

    public boolean isAt(Place place) {
        return step.place().equals(place);
    }

    /** Tells whether the call was made once the run itself was over. */
    public boolean isLast() {
        return step.moment() == Moment.AFTER && (isAt(Place.EXPERIMENT) || isAt(Place.CONTROLS));
    }

    /** Returns the message of an interruption that took effect. */
    public Optional<String> interruption() {
        return failure.filter(this::isInterruption).map(Failure::text);
    }

    /** Returns the failure that the run survives. */
    public Optional<String> survived() {
        return failure.filter(why -> !isInterruption(why)).map(Failure::text);
    }

    private boolean isInterruption(Failure why) {
        return mayInterrupt && why.isInterruption();
    }
}
