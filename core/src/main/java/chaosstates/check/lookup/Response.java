package chaosstates.check.lookup;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.HttpProvider;
import chaosstates.model.ProcessProvider;
import chaosstates.model.Provider;
import chaosstates.model.PythonProvider;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Output of a provider whose shape is known: an object with a status, and texts. */
public enum Response {
    HTTP("the status of HTTP", 100, 999, 200, List.of("status", "headers", "body")),
    PROGRAM("the exit status of a program", -64, 255, 0, List.of("status", "stdout", "stderr"));

    private final String status;
    private final int least;
    private final int most;
    private final int usual;
    private final List<String> keys;

    Response(String status, int least, int most, int usual, List<String> keys) {
        this.status = status;
        this.least = least;
        this.most = most;
        this.usual = usual;
        this.keys = keys;
    }

    /** Returns the response of a provider; a function may give anything. */
    public static Optional<Response> of(Provider provider) {
        return switch (provider) {
            case HttpProvider http -> Optional.of(HTTP);
            case ProcessProvider process -> Optional.of(PROGRAM);
            case PythonProvider function -> Optional.empty();
        };
    }

    public String status() {
        return status;
    }

    public int usual() {
        return usual;
    }

    /** Tells whether two statuses look like the ends of a range. */
    public boolean isLikeRange(double low, double high) {
        return switch (this) {
            case HTTP -> high > low && high % 100 == 99;
            case PROGRAM -> high - low > 2;
        };
    }

    public String statuses() {
        return (this == PROGRAM ? 0 : least) + " to " + most;
    }

    /** Returns the key of the text that it holds. */
    public String text() {
        return this == HTTP ? "body" : "stdout";
    }

    /** Returns the key of what may be a number of any size. */
    public String number() {
        return this == HTTP ? "status" : "stdout";
    }

    public boolean isStatus(JsonNumber number) {
        return number.isWhole() && number.asDouble() >= least && number.asDouble() <= most;
    }

    /** Finds what is wrong with the target of a regular expression: it has to be text. */
    public Optional<Problem> regex(JsonObject tolerance) {
        if (isUnreadable(tolerance)) {
            return Optional.empty();
        }
        Optional<String> target = tolerance.string("target").filter(key -> !key.isEmpty());
        String why =
                switch (target.orElse("")) {
                    case "" -> "without `target` this looks at the whole response, an object";
                    case "status" -> "`status` is a number: a regular expression can't look at it";
                    case "headers" ->
                            "`headers` is an object: a regular expression can't look at it";
                    case String key when !keys.contains(key) -> "the response has no `" + key + "`";
                    default -> "";
                };
        String hint =
                target.filter("status"::equals).isPresent()
                        ? "give the status itself, e.g. " + usual + ", or a list of statuses"
                        : "write " + targets(List.of(text(), other()));
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Problem.error(
                                CheckKind.TOLERANCE_TARGET,
                                tolerance.get("target").orElse(tolerance).at(),
                                why,
                                hint));
    }

    /** Tells whether the target is no text, which the reader has told already. */
    private static boolean isUnreadable(JsonObject tolerance) {
        Json target = tolerance.get("target").orElse(Json.ofNull());
        return !(target instanceof JsonNull || target instanceof JsonString);
    }

    private String other() {
        return this == HTTP ? "body" : "stderr";
    }

    private static String targets(List<String> keys) {
        return keys.stream()
                .distinct()
                .map(key -> "`\"target\": \"" + key + "\"`")
                .reduce((one, another) -> one + " or " + another)
                .orElseThrow();
    }

    /** Finds what is wrong with a range: it has to look at a number that there can be. */
    public Optional<Problem> range(JsonObject tolerance) {
        if (isUnreadable(tolerance)) {
            return Optional.empty();
        }
        Optional<String> target = tolerance.string("target").filter(key -> !key.isEmpty());
        boolean isOfNumber =
                target.filter(key -> keys.contains(key) && !isHeaders(key)).isPresent();
        if (!isOfNumber) {
            return Optional.of(
                    Problem.error(
                            CheckKind.TOLERANCE_TARGET,
                            tolerance.get("target").orElse(tolerance).at(),
                            target.map(this::noNumber)
                                    .orElse(
                                            "without `target` this looks at the whole response, an object"),
                            "write " + targets(List.of("status", text()))));
        }
        return target.filter("status"::equals)
                .flatMap(key -> tolerance.get("range"))
                .filter(range -> range instanceof JsonArray bounds && isBeyond(bounds))
                .map(
                        range ->
                                Problem.warning(
                                        CheckKind.TOLERANCE_NEVER_MET,
                                        range.at(),
                                        status + " is never in this range",
                                        "it is a whole number from " + statuses()));
    }

    private String noNumber(String key) {
        return keys.contains(key)
                ? "`%s` of the response is no number".formatted(key)
                : "the response has no `%s`".formatted(key);
    }

    private static boolean isHeaders(String key) {
        return key.equals("headers");
    }

    private boolean isBeyond(JsonArray bounds) {
        return bounds.items().size() == 2
                && bounds.items().getFirst() instanceof JsonNumber low
                && bounds.items().getLast() instanceof JsonNumber high
                && (low.asDouble() > most || high.asDouble() < least);
    }
}
