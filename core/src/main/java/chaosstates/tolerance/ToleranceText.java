package chaosstates.tolerance;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;
import chaosstates.jsonpath.JsonPath;
import chaosstates.python.PythonRaised;
import chaosstates.python.PythonText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tolerances, and how outputs miss them, in words for a log or a report. */
public final class ToleranceText {

    private static final int MAX_LENGTH = 80;

    /** Text that needs no quotes. */
    private static final Pattern WORD = Pattern.compile("(?!true$|false$|null$)[A-Za-z][\\w./:-]*");

    private ToleranceText() {}

    /**
     * Describes the wanted output, e.g. {@code status 200}, {@code one of a, b, c}, {@code body
     * between 1 and 5}.
     *
     * @param tolerance as declared: placeholders are shown as they are
     */
    public static String wanted(Json tolerance) {
        return switch (Tolerance.asMeant(tolerance)) {
            case Tolerance.Value value -> shown(value.expected());
            case Tolerance.Status status -> "status " + shown(status.expected());
            case Tolerance.Choice choice -> choice.isRange() ? range(choice) : oneOf(choice);
            case Tolerance.Range range -> target(range.target()) + wanted(range);
            case Tolerance.Regex regex -> target(regex.target()) + wanted(regex);
            case Tolerance.JsonPath path -> path(path) + " finding " + found(path);
            case Tolerance.Probe probe -> "approval by the probe " + name(probe);
            case Tolerance.Never never -> "what no output can meet: " + shown(never.declared());
        };
    }

    /**
     * Describes why an output does not meet a tolerance, e.g. {@code status is 503, wanted 200}.
     *
     * @param tolerance as declared
     * @param output one that does not meet it
     * @param error of the probe that was to judge the output, where that failed
     */
    public static String miss(Json tolerance, Json output, Optional<String> error) {
        return Tolerance.asMeant(tolerance) instanceof Tolerance.Probe probe && error.isPresent()
                ? "the probe " + name(probe) + " failed: " + error.get()
                : miss(tolerance, output);
    }

    /** Describes why an output that was judged does not meet a tolerance. */
    static String miss(Json tolerance, Json output) {
        Optional<Json> status = Tolerances.status(output);
        return switch (Tolerance.asMeant(tolerance)) {
            case Tolerance.Status wanted when status.isPresent() ->
                    missed("status", status.get(), shown(wanted.expected()));
            case Tolerance.Status wanted -> missed("the output", output, shown(wanted.expected()));
            case Tolerance.Choice wanted when status.isPresent() ->
                    missed("status", status.get(), oneOf(wanted));
            case Tolerance.Range range -> missed(range.target(), output, wanted(range));
            case Tolerance.Regex regex -> missed(regex.target(), output, wanted(regex));
            case Tolerance.JsonPath path -> missed(path, output);
            case Tolerance.Probe probe -> "the probe " + name(probe) + " disapproves of the output";
            case Tolerance.Value _, Tolerance.Choice _, Tolerance.Never _ ->
                    missed("the output", output, wanted(tolerance));
        };
    }

    private static String missed(Target target, Json output, String wanted) {
        String name = target(target).strip();
        return missed(name.isEmpty() ? "the output" : name, part(target, output), wanted);
    }

    private static String missed(String what, Json found, String wanted) {
        return what + " is " + shown(found) + ", wanted " + wanted;
    }

    private static String missed(Tolerance.JsonPath path, Json output) {
        try {
            List<Json> found =
                    JsonPath.parse(PythonText.str(path.path()))
                            .find(Tolerances.document(path.target().of(output)));
            return path(path) + " finds " + shown(Json.of(found)) + ", wanted " + found(path);
        } catch (PythonRaised placeholders) {
            return path(path) + " does not find " + found(path);
        }
    }

    private static Json part(Target target, Json output) {
        try {
            return target.of(output);
        } catch (PythonRaised noSuchPart) {
            return output;
        }
    }

    private static String range(Tolerance.Choice choice) {
        return between(choice.items());
    }

    private static String oneOf(Tolerance.Choice choice) {
        return choice.items().isEmpty()
                ? "one of an empty list"
                : "one of "
                        + choice.items().stream()
                                .map(ToleranceText::shown)
                                .collect(Collectors.joining(", "));
    }

    private static String wanted(Tolerance.Range range) {
        return range.bounds() instanceof JsonArray bounds && bounds.items().size() == 2
                ? between(bounds.items())
                : "between " + shown(range.bounds());
    }

    private static String between(List<Json> bounds) {
        return "between " + shown(bounds.getFirst()) + " and " + shown(bounds.getLast());
    }

    private static String wanted(Tolerance.Regex regex) {
        return "matching `" + PythonText.str(regex.pattern()) + "`";
    }

    private static String path(Tolerance.JsonPath path) {
        return target(path.target()) + "`" + PythonText.str(path.path()) + "`";
    }

    private static String found(Tolerance.JsonPath path) {
        return path.expect()
                .map(expect -> expect instanceof JsonArray list ? list : Json.of(List.of(expect)))
                .map(ToleranceText::shown)
                .orElseGet(() -> count(path.count()));
    }

    private static String count(Json count) {
        return count instanceof JsonNull ? "anything" : shown(count) + " values";
    }

    private static String target(Target target) {
        return target.key() instanceof JsonString key && !key.value().isEmpty()
                ? key.value() + " "
                : "";
    }

    private static String name(Tolerance.Probe probe) {
        return "`" + probe.activity().string("name").orElse("") + "`";
    }

    /** Shows a value in one short line. */
    public static String shown(Json value) {
        if (value instanceof JsonString text && WORD.matcher(text.value()).matches()) {
            return shortened(text.value());
        }
        return shortened(JsonWriter.compact(value));
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= MAX_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH - 1)) + "…";
    }
}
