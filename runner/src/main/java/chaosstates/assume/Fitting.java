package chaosstates.assume;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.jsonpath.JsonPath;
import chaosstates.python.PythonRaised;
import chaosstates.substitution.Substitution;
import chaosstates.tolerance.Outcome;
import chaosstates.tolerance.Target;
import chaosstates.tolerance.Tolerance;
import chaosstates.tolerance.Tolerances;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Outputs that meet a tolerance. Candidates are made from the tolerance; what is returned was
 * judged, by the rules of a run.
 *
 * @param variables for placeholders
 */
record Fitting(Shape shape, Substitution variables) {

    private static final int LONGEST_LIST = 1000;

    /** Value for a path that may find anything. */
    private static final Json ANYTHING = JsonObject.EMPTY;

    /**
     * Returns an output that meets the tolerance; empty when none is known.
     *
     * @param declared the tolerance
     */
    Optional<Json> output(Json declared) {
        Json filled = declared instanceof JsonString text ? variables.apply(text) : declared;
        Tolerance tolerance = Tolerance.asMeant(filled);
        if (tolerance instanceof Tolerance.Probe) {
            return Optional.of(shape.usual());
        }
        return candidates(tolerance).filter(output -> isMet(declared, output)).findFirst();
    }

    private boolean isMet(Json declared, Json output) {
        return outcome(declared, output).equals(Outcome.MET);
    }

    private Outcome outcome(Json declared, Json output) {
        return Tolerances.evaluateAsMeant(declared, output, variables, judge -> Json.of(false));
    }

    private Outcome original(Json declared, Json output) {
        return Tolerances.evaluate(declared, output, variables, judge -> Json.of(false));
    }

    /**
     * Returns an output that misses the tolerance, by our rules and by the Chaos Toolkit's, and can
     * be compared with it; empty when none is known.
     *
     * @param declared the tolerance
     */
    Optional<Json> miss(Json declared) {
        return shape.odd()
                .filter(output -> outcome(declared, output).equals(Outcome.NOT_MET))
                .filter(output -> original(declared, output).equals(Outcome.NOT_MET))
                .findFirst();
    }

    private Stream<Json> candidates(Tolerance tolerance) {
        return switch (tolerance) {
            case Tolerance.Value value -> Stream.of(shape.whole(value.expected()));
            case Tolerance.Status status -> Stream.of(shape.status(status.expected()));
            case Tolerance.Choice choice -> choice.items().stream().map(shape::status);
            case Tolerance.Range range ->
                    range.bounds() instanceof JsonArray bounds
                            ? bounds.items().stream().map(bound -> at(range.target(), bound))
                            : Stream.empty();
            case Tolerance.Regex regex ->
                    texts(regex).map(text -> at(regex.target(), Json.of(text)));
            case Tolerance.JsonPath path ->
                    document(path).stream().map(document -> at(path.target(), document));
            case Tolerance.Probe _, Tolerance.Never _ -> Stream.empty();
        };
    }

    private Json at(Target target, Json value) {
        return target.key() instanceof JsonString key && !key.value().isEmpty()
                ? shape.part(key.value(), value)
                : shape.whole(value);
    }

    private Stream<String> texts(Tolerance.Regex regex) {
        return variables.apply(regex.pattern()) instanceof JsonString pattern
                ? Texts.of(pattern.value()).stream()
                : Stream.empty();
    }

    private Optional<Json> document(Tolerance.JsonPath tolerance) {
        if (!(variables.apply(tolerance.path()) instanceof JsonString path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonPath.parse(path.value()).example(values(tolerance)));
        } catch (PythonRaised unreadable) {
            return Optional.empty();
        }
    }

    private List<Json> values(Tolerance.JsonPath path) {
        if (path.expect().isPresent()) {
            Json expected = variables.apply(path.expect().get());
            return expected instanceof JsonArray list ? list.items() : List.of(expected);
        }
        return switch (path.count()) {
            case JsonNull _ -> List.of(ANYTHING);
            case JsonNumber count ->
                    Collections.nCopies(
                            Math.clamp((long) count.asDouble(), 0, LONGEST_LIST), ANYTHING);
            default -> List.of();
        };
    }
}
