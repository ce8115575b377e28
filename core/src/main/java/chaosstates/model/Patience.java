package chaosstates.model;

import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import java.util.Optional;

/**
 * Patience with rollbacks: the time for which each is tried again. A cluster that is failing over
 * can't fail back for a while.
 *
 * @param settings {@code {"patience": seconds, "of": {<name of a rollback>: seconds}}}
 */
public record Patience(JsonObject settings) {

    /** The key of these settings among ours. */
    public static final String KEY = "undo";

    public static final String SECONDS = "patience";
    public static final String OF = "of";

    /** The most that can be asked for, in seconds. */
    public static final int LONGEST = 3600;

    private static final int DEFAULT = 300;

    /** Reads the settings of an experiment's document, which has passed the checks. */
    public static Patience of(JsonObject experiment) {
        return new Patience(
                experiment.objects("extensions").stream()
                        .filter(Safety::isOurs)
                        .map(ours -> ours.object(KEY))
                        .filter(settings -> !settings.fields().isEmpty())
                        .findFirst()
                        .orElse(JsonObject.EMPTY));
    }

    /** The seconds for which the rollback of that name is tried again; 0 for not at all. */
    public int seconds(String rollback) {
        return number(settings.object(OF), rollback)
                .or(() -> number(settings, SECONDS))
                .orElse(DEFAULT);
    }

    private static Optional<Integer> number(JsonObject object, String key) {
        return object.get(key)
                .filter(JsonNumber.class::isInstance)
                .map(value -> ((JsonNumber) value).value().intValue());
    }
}
