package chaosstates.report.figure;

import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonObject;
import chaosstates.model.Figure;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Objective of a watch, as the journal tells of it.
 *
 * @param probe that is watched
 * @param measured empty where it is not known
 * @param isKept empty where nobody knows
 * @param said both in a sentence
 */
public record Promise(
        String probe,
        Figure figure,
        OptionalDouble promised,
        OptionalDouble measured,
        Optional<Boolean> isKept,
        String said) {

    /** Reads one; empty for a figure that is none of ours. */
    static Optional<Promise> of(String probe, JsonObject objective) {
        return objective
                .string("figure")
                .flatMap(Figure::of)
                .map(
                        figure ->
                                new Promise(
                                        probe,
                                        figure,
                                        number(objective, "promised"),
                                        number(objective, "measured"),
                                        objective
                                                .get("kept")
                                                .filter(JsonBoolean.class::isInstance)
                                                .map(kept -> ((JsonBoolean) kept).value()),
                                        objective.string("said").orElse("")));
    }

    static OptionalDouble number(JsonObject object, String key) {
        return object.number(key).stream().mapToDouble(Number::doubleValue).findFirst();
    }

    /** Returns the words for people: {@code longest outage}. */
    public String title() {
        return title(figure);
    }

    /** Returns the words for a figure. */
    public static String title(Figure figure) {
        return figure.key().replace('-', ' ');
    }
}
