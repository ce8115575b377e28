package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Activities;
import chaosstates.check.lookup.Response;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Activity;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** Tolerances that say something else than they seem to say, or that nothing can meet. */
public final class Tolerances implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return Stream.concat(
                Stream.concat(
                        judged(experiment).flatMap(entry -> surprises(entry, experiment)),
                        experiment.method().stream()
                                .filter(
                                        entry ->
                                                Json.ofNull()
                                                        .equals(entry.tolerance().orElse(null)))
                                .flatMap(entry -> nothing(entry, experiment))),
                unused(experiment.rollbacks().stream(), "a rollback's tolerance is never judged"));
    }

    /** The entries whose output is judged, with the tolerance that each declares itself. */
    static Stream<Entry> judged(Experiment experiment) {
        return Stream.of(
                        experiment.hypothesisProbes().stream(),
                        experiment.method().stream(),
                        experiment.chaining().probes().map(Entry.class::cast))
                .flatMap(entries -> entries)
                .filter(entry -> declared(entry).isPresent());
    }

    private static Optional<Json> declared(Entry entry) {
        return entry.tolerance().filter(tolerance -> !(tolerance instanceof JsonNull));
    }

    /** Lists the tolerances of a method, which the Chaos Toolkit does not judge. */
    public static Stream<Problem> unusedInMethod(Experiment experiment) {
        return unused(
                experiment.method().stream(),
                "with `--compat` a tolerance counts in the hypothesis only");
    }

    private static Stream<Problem> unused(Stream<Entry> entries, String why) {
        return entries.filter(entry -> declared(entry).isPresent())
                .map(
                        entry ->
                                Problem.warning(
                                        CheckKind.TOLERANCE_UNUSED,
                                        entry.source().keyAt("tolerance"),
                                        why,
                                        "move the probe into the hypothesis, or remove the"
                                                + " tolerance"));
    }

    /**
     * Lists tolerances that are null, which the method may have: a function may give nothing, a
     * response is never nothing.
     */
    private static Stream<Problem> nothing(Entry entry, Experiment experiment) {
        Json tolerance = entry.tolerance().orElseThrow();
        return experiment.resolve(entry).stream()
                .flatMap(activity -> Response.of(activity.provider()).stream())
                .map(response -> neverMet(tolerance, response));
    }

    private static Stream<Problem> surprises(Entry entry, Experiment experiment) {
        Json tolerance = declared(entry).orElseThrow();
        return experiment.resolve(entry).stream()
                .map(Activity::provider)
                .map(Response::of)
                .flatMap(
                        response ->
                                Stream.concat(
                                        Stream.concat(
                                                reversed(tolerance).stream(),
                                                uncountable(tolerance).stream()),
                                        response
                                                .map(of -> ofResponse(tolerance, of))
                                                .orElseGet(() -> ofValue(tolerance))
                                                .stream()));
    }

    /** A range whose lower bound is the upper one holds nothing. */
    private static Optional<Problem> reversed(Json tolerance) {
        return Optional.of(tolerance)
                .filter(declared -> Activities.typed(declared, "range"))
                .flatMap(range -> ((JsonObject) range).get("range"))
                .filter(Tolerances::isReversed)
                .map(bounds -> empty(bounds, "the first bound is above the second"));
    }

    /** A number of finds is a whole one, and never below zero. */
    private static Optional<Problem> uncountable(Json tolerance) {
        return Optional.of(tolerance)
                .filter(declared -> Activities.typed(declared, "jsonpath"))
                .flatMap(path -> ((JsonObject) path).get("count"))
                .filter(count -> !isCount(count))
                .map(
                        count ->
                                neverMet(
                                        count.at(),
                                        "no number of finds is " + shown(count),
                                        "write a whole number, such as 1"));
    }

    /** Tells whether it may be one; {@link Unfilled} tells of a placeholder. */
    private static boolean isCount(Json count) {
        return switch (count) {
            case JsonNumber number -> number.asDouble() >= 0 && number.asDouble() % 1 == 0;
            case JsonString text -> text.value().contains("${");
            case JsonNull _, JsonBoolean _ -> true;
            case JsonArray _, JsonObject _ -> false;
        };
    }

    private static String shown(Json value) {
        return value instanceof JsonNumber ? value.toString() : value.kind();
    }

    private static boolean isReversed(Json bounds) {
        return bounds instanceof JsonArray list
                && list.items().size() == 2
                && list.items().getFirst() instanceof JsonNumber low
                && list.items().getLast() instanceof JsonNumber high
                && low.asDouble() > high.asDouble();
    }

    private static Problem empty(Json bounds, String why) {
        return neverMet(bounds.at(), "no number is in this range: " + why, "swap the two");
    }

    /** The output of a function may be anything. */
    private static Optional<Problem> ofValue(Json tolerance) {
        return switch (tolerance) {
            case JsonArray list when list.items().isEmpty() -> Optional.of(noChoice(list));
            case JsonArray list when isReversed(list) ->
                    Optional.of(
                            empty(
                                    list,
                                    "a list of two is a range, and its first number is above the second"));
            case JsonArray list -> textRange(list);
            default -> Optional.empty();
        };
    }

    private static Problem noChoice(JsonArray list) {
        return neverMet(list.at(), "nothing is in an empty list", "write the values that are fine");
    }

    /** Two items make a range, also of text. */
    private static Optional<Problem> textRange(JsonArray list) {
        if (list.items().size() == 2
                && list.items().get(0) instanceof JsonString low
                && list.items().get(1) instanceof JsonString high) {
            return Optional.of(
                    Problem.warning(
                            CheckKind.TOLERANCE_IS_RANGE,
                            list.at(),
                            "a list of two is a range: met by any text from `%s` to `%s` in the"
                                            .formatted(low.value(), high.value())
                                    + " order of their characters",
                            "if you mean either of the two, write one of them twice: more than two"
                                    + " items are a choice"));
        }
        return Optional.empty();
    }

    /** The output of HTTP and processes is an object; only numbers and lists look at its status. */
    private static Optional<Problem> ofResponse(Json tolerance, Response response) {
        return switch (tolerance) {
            case JsonBoolean bool -> Optional.of(neverMet(tolerance, response));
            case JsonString text when !text.value().contains("${") ->
                    Optional.of(neverMet(tolerance, response));
            case JsonNumber status when status.isWhole() && !response.isStatus(status) ->
                    Optional.of(noStatus(status, response));
            case JsonArray list -> choice(list, response);
            case JsonObject object -> typed(object, response);
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> choice(JsonArray list, Response response) {
        if (list.items().isEmpty()) {
            return Optional.of(noChoice(list));
        }
        if (list.items().stream().noneMatch(JsonNumber.class::isInstance)) {
            return Optional.of(neverMet(list, response));
        }
        return list.items().stream()
                .filter(item -> item instanceof JsonNumber status && !response.isStatus(status))
                .findFirst()
                .map(item -> noStatus(item, response))
                .or(() -> seemingRange(list, response));
    }

    /** Two numbers are a range for functions, and a choice of statuses for everything else. */
    private static Optional<Problem> seemingRange(JsonArray list, Response response) {
        boolean isFar =
                list.items().size() == 2
                        && list.items().getFirst() instanceof JsonNumber low
                        && list.items().getLast() instanceof JsonNumber high
                        && response.isLikeRange(low.asDouble(), high.asDouble());
        return isFar
                ? Optional.of(
                        Problem.warning(
                                CheckKind.TOLERANCE_IS_CHOICE,
                                list.at(),
                                "this is no range: %s has to be %s or %s"
                                        .formatted(
                                                response.status(),
                                                list.items().getFirst(),
                                                list.items().getLast()),
                                "for a range write {\"type\": \"range\", \"range\": %s, \"target\":"
                                                .formatted(list)
                                        + " \"%s\"}".formatted(response.number())))
                : Optional.empty();
    }

    private static Problem noStatus(Json status, Response response) {
        return neverMet(
                status.at(),
                "%s is never %s".formatted(response.status(), status),
                "it is a whole number from " + response.statuses());
    }

    private static Optional<Problem> typed(JsonObject tolerance, Response response) {
        return switch (tolerance.string("type").orElse("")) {
            case "regex" -> response.regex(tolerance);
            case "range" -> response.range(tolerance);
            default -> Optional.empty();
        };
    }

    private static Problem neverMet(Json tolerance, Response response) {
        return neverMet(
                tolerance.at(),
                "the response of this probe is an object, and never meets " + tolerance.kind(),
                "give the status, e.g. %s, or a tolerance of type `regex` with \"target\": \"%s\""
                        .formatted(response.usual(), response.text()));
    }

    static Problem neverMet(Location at, String message, String hint) {
        return Problem.warning(CheckKind.TOLERANCE_NEVER_MET, at, message, hint);
    }
}
