package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Record of an activity, in the fields and the order of the Chaos Toolkit's journal. Controls may
 * add fields. A function returns the record without its {@code activity}.
 */
public record ActivityRecord(JsonObject json) {

    /**
     * The beginning of every record.
     *
     * @param start as {@code Timestamps} has it
     */
    public static ActivityRecord started(Json output, String start) {
        return new ActivityRecord(
                JsonObject.EMPTY.with(Keys.OUTPUT, output).with(Keys.START, start));
    }

    /** The record of the activity, before all else. */
    public ActivityRecord of(JsonObject activity) {
        return new ActivityRecord(
                Additions.onto(JsonObject.EMPTY.with(Keys.ACTIVITY, activity), json));
    }

    /** The record with a status: {@code succeeded} or {@code failed}. */
    public ActivityRecord status(String status) {
        return new ActivityRecord(json.with(Keys.STATUS, status));
    }

    /** The record with the line that Python would print of the exception. */
    public ActivityRecord exception(String line) {
        return new ActivityRecord(json.with(Keys.EXCEPTION, List.of(Json.of(line))));
    }

    /** The record of an activity that has ended. */
    public ActivityRecord ended(String end, double duration) {
        return new ActivityRecord(json.with(Keys.END, end).with(Keys.DURATION, duration));
    }

    /** The record of a probe that was judged. */
    public ActivityRecord judged(boolean met) {
        return new ActivityRecord(json.with(Keys.TOLERANCE_MET, met));
    }

    /** The record of a probe whose judge failed, which counts as a miss. */
    public ActivityRecord judgeFailed(String message) {
        return new ActivityRecord(json.without(Keys.TOLERANCE_ERROR))
                .adding(JsonObject.EMPTY.with(Keys.TOLERANCE_ERROR, message));
    }

    /** The error of the judge; empty where a probe was judged, or is not judged. */
    public Optional<String> toleranceError() {
        return json.string(Keys.TOLERANCE_ERROR);
    }

    /** The record with another output. */
    public ActivityRecord output(Json other) {
        return new ActivityRecord(json.with(Keys.OUTPUT, other));
    }

    /**
     * The record that has a part of its output only.
     *
     * @param size of the whole output in bytes
     */
    public ActivityRecord truncatedFrom(int size) {
        return new ActivityRecord(
                json.with(Keys.OUTPUT_TRUNCATED, true).with(Keys.OUTPUT_SIZE, size));
    }

    /**
     * The record that has what is judged of its output only.
     *
     * @param size of the whole output in bytes
     * @param digest of the whole output
     */
    public ActivityRecord condensed(Json judged, int size, String digest) {
        return new ActivityRecord(
                output(judged).json.with(Keys.OUTPUT_SIZE, size).with(Keys.OUTPUT_DIGEST, digest));
    }

    /** The record as a function returns it: without its activity, the judgement last. */
    public ActivityRecord returned() {
        return new ActivityRecord(json.without(Keys.ACTIVITY)).adding(JsonObject.EMPTY);
    }

    /** The record with what controls add, which comes before the judgement. */
    public ActivityRecord adding(JsonObject said) {
        JsonObject rest = Additions.onto(unjudged().json, said);
        return new ActivityRecord(
                json.get(Keys.TOLERANCE_MET)
                        .map(met -> rest.with(Keys.TOLERANCE_MET, met))
                        .orElse(rest));
    }

    /** The record as if nobody had judged it. */
    public ActivityRecord unjudged() {
        return new ActivityRecord(json.without(Keys.TOLERANCE_MET));
    }

    /** The record of an activity that was not called: something else gave its output. */
    public ActivityRecord assumed() {
        return adding(JsonObject.EMPTY.with(Keys.ASSUMED, true));
    }

    /** Tells whether the activity was not called. */
    public boolean isAssumed() {
        return json.flag(Keys.ASSUMED);
    }

    public Json output() {
        return json.get(Keys.OUTPUT).orElse(Json.ofNull());
    }

    /** Tells whether the output met the tolerance; empty for a record that was not judged. */
    public Optional<Boolean> toleranceMet() {
        return json.get(Keys.TOLERANCE_MET)
                .filter(JsonBoolean.class::isInstance)
                .map(met -> ((JsonBoolean) met).value());
    }

    /** Tells whether the output was judged and met the tolerance. */
    public boolean isMet() {
        return toleranceMet().orElse(false);
    }

    /** Tells whether the output was judged and missed the tolerance. */
    public boolean isMissed() {
        return !toleranceMet().orElse(true);
    }

    /** The line that Python would print of the exception; empty without one. */
    public String exceptionText() {
        return String.join("", json.texts(Keys.EXCEPTION));
    }

    /** Tells whether the activity failed. */
    public boolean isFailed() {
        return json.string(Keys.STATUS).filter("failed"::equals).isPresent();
    }
}
