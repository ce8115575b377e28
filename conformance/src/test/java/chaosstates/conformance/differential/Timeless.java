package chaosstates.conformance.differential;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Traces of a run, without those that are left to chance when things run side by side. */
final class Timeless {

    private static final List<String> TIMES = List.of("start", "end", "duration");

    /** Lines of the command line alone, without which ours is called. */
    private static final List<String> OF_THE_COMMAND =
            List.of("INFO Validating the experiment's syntax", "INFO Experiment looks valid");

    /** Theirs is as much shorter as a second is. */
    private static final Pattern FREQUENCY =
            Pattern.compile(
                    "(Executing the steady-state hypothesis continuously) every .* seconds");

    private Timeless() {}

    /**
     * @param second how long a second of it lasts
     */
    static JsonObject journal(Ran ran, Specimen specimen, double second) {
        JsonObject journal = ran.journal().orElseThrow();
        if (!specimen.concurrent()) {
            return journal;
        }
        Duration tie = Duration.ofMillis((long) (second * 500));
        JsonObject states = journal.object("steady_states");
        JsonObject declared = specimen.experiment();
        return journal.with("run", ordered(list(journal, "run"), declared.get("method"), tie))
                .with(
                        "rollbacks",
                        ordered(list(journal, "rollbacks"), declared.get("rollbacks"), tie))
                .with(
                        "steady_states",
                        states.with(
                                "during",
                                takesTime(specimen)
                                        ? changes(list(states, "during"))
                                        : Json.of(List.of())));
    }

    /**
     * Orders the records of a part that goes on in the background; other parts have their order.
     */
    private static Json ordered(List<Json> records, Optional<Json> declared, Duration tie) {
        boolean isBeside = declared.filter(it -> it.toString().contains("background")).isPresent();
        return isBeside ? sorted(records, tie) : Json.of(records);
    }

    /** Tells whether a check during the method is sure to have its turn. */
    private static boolean takesTime(Specimen specimen) {
        String method = specimen.experiment().get("method").orElse(Json.ofNull()).toString();
        return method.contains("pauses") && specimen.values("--dry").isEmpty();
    }

    /** Orders the effects by their time, unless some run side by side. */
    static List<String> effects(List<String> effects, Specimen specimen) {
        return specimen.concurrent() ? effects.stream().sorted().distinct().toList() : effects;
    }

    static List<String> log(Ran ran) {
        return ran.log().stream()
                .filter(line -> !OF_THE_COMMAND.contains(line))
                .map(line -> FREQUENCY.matcher(line).replaceFirst("$1"))
                .toList();
    }

    private static List<Json> list(JsonObject object, String key) {
        return ((JsonArray) object.get(key).orElseThrow()).items();
    }

    /** Records that began at the same time are ordered by what they are. */
    private static Json sorted(List<Json> records, Duration tie) {
        List<Json> sorted = new ArrayList<>();
        List<Json> together = new ArrayList<>();
        Optional<Instant> first = Optional.empty();
        for (Json item : records) {
            Instant start = start((JsonObject) item);
            if (first.filter(it -> Duration.between(it, start).compareTo(tie) < 0).isEmpty()) {
                sorted.addAll(together);
                together.clear();
                first = Optional.of(start);
            }
            together.add(item);
            together.sort(Comparator.comparing(Timeless::what));
        }
        sorted.addAll(together);
        return Json.of(sorted);
    }

    private static Instant start(JsonObject item) {
        return OffsetDateTime.parse(item.string("start").orElseThrow()).toInstant();
    }

    private static String what(Json item) {
        return ((JsonObject) item).object("activity").toString();
    }

    /** Drops repeated states: the number of looks is a matter of time, their findings are not. */
    private static Json changes(List<Json> states) {
        List<Json> changes = new ArrayList<>();
        String before = "";
        for (Json state : states) {
            String seen = signature((JsonObject) state);
            if (!seen.equals(before)) {
                changes.add(state);
            }
            before = seen;
        }
        return Json.of(changes);
    }

    private static String signature(JsonObject state) {
        StringBuilder seen =
                new StringBuilder(state.get("steady_state_met").orElseThrow().toString());
        for (Json probe : list(state, "probes")) {
            JsonObject record = (JsonObject) probe;
            for (String time : TIMES) {
                record = record.without(time);
            }
            seen.append(record.get("tolerance_met")).append(record.get("status"));
        }
        return seen.toString();
    }
}
