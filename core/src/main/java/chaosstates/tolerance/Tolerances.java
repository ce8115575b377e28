package chaosstates.tolerance;

import chaosstates.activity.ActivityFailed;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.jsonpath.JsonPath;
import chaosstates.problem.Checked;
import chaosstates.python.PythonDecimal;
import chaosstates.python.PythonPattern;
import chaosstates.python.PythonRaised;
import chaosstates.python.PythonText;
import chaosstates.python.PythonValues;
import chaosstates.substitution.Substitution;
import java.util.List;
import java.util.Optional;

/** Compares the outputs of probes with their tolerances. */
public final class Tolerances {

    private static final String STATUS = "status";
    private static final String UNBOUNDED = "`range` needs a list of two numbers";

    private Tolerances() {}

    /**
     * Evaluates an output against a tolerance as it was {@linkplain Tolerance#asMeant meant};
     * otherwise like {@link #evaluate}.
     */
    public static Outcome evaluateAsMeant(
            Json tolerance, Json output, Substitution variables, ToleranceProbe probe) {
        return outcome(Tolerance.asMeant(declared(tolerance, variables)), output, variables, probe);
    }

    /**
     * Evaluates an output against a tolerance, as the Chaos Toolkit does.
     *
     * @param tolerance as declared: a text may be a placeholder for a tolerance of another kind
     * @param output of the probe
     * @param variables for the placeholders in texts, patterns, paths and expectations
     * @param probe runs a tolerance of type {@code probe}
     */
    public static Outcome evaluate(
            Json tolerance, Json output, Substitution variables, ToleranceProbe probe) {
        return outcome(Tolerance.of(declared(tolerance, variables)), output, variables, probe);
    }

    /**
     * Returns the part of an output that a tolerance looks at: the status, the target, or all.
     *
     * @param tolerance as declared
     */
    public static Json judged(Json tolerance, Json output) {
        return switch (Tolerance.of(tolerance)) {
            case Tolerance.Status _, Tolerance.Choice _ -> field(STATUS, output);
            case Tolerance.Range range -> field(range.target(), output);
            case Tolerance.Regex regex -> field(regex.target(), output);
            case Tolerance.JsonPath path -> field(path.target(), output);
            case Tolerance.Value _, Tolerance.Probe _, Tolerance.Never _ -> output;
        };
    }

    private static Json field(Target target, Json output) {
        return target.key() instanceof JsonString name ? field(name.value(), output) : output;
    }

    private static Json field(String name, Json output) {
        return output instanceof JsonObject object && object.has(name)
                ? JsonObject.EMPTY.with(name, object.get(name).orElseThrow())
                : output;
    }

    private static Json declared(Json tolerance, Substitution variables) {
        return tolerance instanceof JsonString text ? variables.apply(text) : tolerance;
    }

    private static Outcome outcome(
            Tolerance tolerance, Json output, Substitution variables, ToleranceProbe probe) {
        try {
            return Outcome.of(isMet(tolerance, output, variables, probe));
        } catch (PythonRaised raised) {
            return new Outcome.Raised(raised.getMessage());
        }
    }

    private static boolean isMet(
            Tolerance tolerance, Json output, Substitution variables, ToleranceProbe probe) {
        return switch (tolerance) {
            case Tolerance.Value value -> PythonValues.equal(value.expected(), output);
            case Tolerance.Status status ->
                    PythonValues.equal(status.expected(), status(output).orElse(output));
            case Tolerance.Choice choice -> isIn(choice, output);
            case Tolerance.Range range -> isIn(range, output);
            case Tolerance.Regex regex -> isFound(regex, output, variables);
            case Tolerance.JsonPath path -> isFound(path, output, variables);
            case Tolerance.Probe judge -> isApproved(judge.activity(), output, probe);
            case Tolerance.Never never -> false;
        };
    }

    /** The {@code status} of what HTTP and process providers, and some functions, return. */
    static Optional<Json> status(Json output) {
        return output instanceof JsonObject object ? object.get(STATUS) : Optional.empty();
    }

    private static boolean isIn(Tolerance.Choice choice, Json output) {
        List<Json> items = choice.items();
        Optional<Json> status = status(output);
        if (status.isPresent() || !choice.isRange()) {
            return PythonValues.contains(items, status.orElse(output));
        }
        return PythonValues.isAtMost(items.getFirst(), output)
                && PythonValues.isAtMost(output, items.getLast());
    }

    private static boolean isIn(Tolerance.Range range, Json output) {
        Optional<PythonDecimal> number = PythonDecimal.of(range.target().of(output));
        if (number.isEmpty()) {
            return false;
        }
        Json lower = bound(range, 0);
        Json upper = bound(range, 1);
        return decimal(lower).isAtMost(number.get()) && number.get().isAtMost(decimal(upper));
    }

    private static Json bound(Tolerance.Range range, int end) {
        if (range.bounds() instanceof JsonArray bounds && end < bounds.items().size()) {
            return bounds.items().get(end);
        }
        throw new PythonRaised(UNBOUNDED);
    }

    private static PythonDecimal decimal(Json bound) {
        return PythonDecimal.of(bound).orElseThrow(() -> new PythonRaised(UNBOUNDED));
    }

    private static boolean isFound(Tolerance.Regex regex, Json output, Substitution variables) {
        if (!(variables.apply(regex.pattern()) instanceof JsonString pattern)) {
            throw new PythonRaised("TypeError: first argument must be string or compiled pattern");
        }
        PythonPattern compiled = PythonPattern.compile(pattern.value());
        if (regex.target().of(output) instanceof JsonString text) {
            return compiled.isFoundIn(text.value());
        }
        throw new PythonRaised(
                "TypeError: expected string or bytes-like object, got '%s'"
                        .formatted(PythonText.type(regex.target().of(output))));
    }

    private static boolean isFound(
            Tolerance.JsonPath tolerance, Json output, Substitution variables) {
        if (!(variables.apply(tolerance.path()) instanceof JsonString text)) {
            throw new PythonRaised("TypeError: a path must be text");
        }
        JsonPath path = JsonPath.parse(text.value());
        List<Json> values = path.find(document(tolerance.target().of(output)));
        return tolerance
                .expect()
                .map(expect -> PythonValues.equal(Json.of(values), expected(expect, variables)))
                .orElseGet(() -> isCount(tolerance.count(), values.size()));
    }

    /** Text that holds JSON is read; other text is a document of its own. */
    static Json document(Json value) {
        if (!(value instanceof JsonString text)) {
            return value;
        }
        Checked<Json> read = JsonReader.read(text.value(), "");
        return read.isUsable() ? read.get() : text;
    }

    private static Json expected(Json expect, Substitution variables) {
        Json value = variables.apply(expect);
        return value instanceof JsonArray ? value : Json.of(List.of(value));
    }

    private static boolean isCount(Json count, int found) {
        return count instanceof JsonNull ? found > 0 : PythonValues.equal(count, Json.of(found));
    }

    private static boolean isApproved(JsonObject judge, Json output, ToleranceProbe probe) {
        JsonObject provider = judge.object("provider");
        if (!(provider.get("arguments").orElse(null) instanceof JsonObject arguments)) {
            throw new PythonRaised("KeyError: 'arguments'");
        }
        JsonObject called = provider.with("arguments", arguments.with("value", output));
        try {
            return PythonValues.isTrue(probe.run(judge.with("provider", called)));
        } catch (ActivityFailed failed) {
            return false;
        }
    }
}
