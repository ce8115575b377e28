package chaosstates.journal;

import chaosstates.json.JsonObject;
import chaosstates.run.Timestamps;
import java.time.Instant;
import java.util.Optional;

/**
 * Knowledge of the last run of an experiment that held, by which objectives compare.
 *
 * @param json {@code {"start", "watches": [{"probe", "figures"}]}}; a whole journal will do
 */
public record LastHeld(JsonObject json) {

    /** Knowledge where no run has held, or none is known. */
    public static final LastHeld NONE = new LastHeld(JsonObject.EMPTY);

    /** Returns what later runs need of a journal; empty where nothing was watched, or it broke. */
    public static Optional<LastHeld> of(Journal journal) {
        JsonObject json = journal.json();
        return Optional.of(
                        new LastHeld(
                                JsonObject.EMPTY
                                        .with("start", json.string("start").orElse(""))
                                        .with(
                                                "watches",
                                                json.objects("watches").stream()
                                                        .map(LastHeld::brief)
                                                        .toList())))
                .filter(last -> journal.verdict() == Verdict.HELD)
                .filter(last -> !last.json.objects("watches").isEmpty());
    }

    private static JsonObject brief(JsonObject watch) {
        return JsonObject.EMPTY
                .with("probe", watch.string("probe").orElse(""))
                .with("figures", watch.object("figures"));
    }

    /** Returns this knowledge; none when it is of a run that did not begin before. */
    public LastHeld before(Instant start) {
        boolean isEarlier =
                json.string("start")
                        .flatMap(Timestamps::read)
                        .filter(earlier -> earlier.isBefore(start))
                        .isPresent();
        return isEarlier ? this : NONE;
    }

    /** Returns {@code {"start", "figures"}} of a watch; without fields where they are not known. */
    JsonObject of(String probe) {
        return json.objects("watches").stream()
                .filter(watch -> watch.string("probe").equals(Optional.of(probe)))
                .map(watch -> watch.object("figures"))
                .filter(figures -> !figures.fields().isEmpty())
                .findFirst()
                .map(
                        figures ->
                                JsonObject.EMPTY
                                        .with("start", json.string("start").orElse(""))
                                        .with("figures", figures))
                .orElse(JsonObject.EMPTY);
    }
}
