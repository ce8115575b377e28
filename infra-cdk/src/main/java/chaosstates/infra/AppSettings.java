package chaosstates.infra;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;

/**
 * Settings of {@code cdk.json} for the experiments of this repository, {@code "chaos-states"} in
 * its context.
 *
 * @param schedules by experiment
 * @param notifications whether there is a topic that is told of runs
 * @param dashboard whether there is one
 * @param extensions the jars of extensions; relative ones start in the folder of {@code cdk.json}
 */
record AppSettings(
        Map<String, ChaosScheduleProps> schedules,
        boolean notifications,
        boolean dashboard,
        List<Path> extensions) {

    /** The key in the context. */
    static final String KEY = "chaos-states";

    private static final String FILE = "cdk.json";
    private static final String SCHEDULES = "schedules";
    private static final String NOTIFICATIONS = "notifications";
    private static final String DASHBOARD = "dashboard";
    private static final String EXTENSIONS = "extensions";
    private static final String EXPRESSION = "expression";
    private static final String TIME_ZONE = "time-zone";
    private static final List<String> SCHEDULE_KEYS = List.of(EXPRESSION, TIME_ZONE);
    private static final List<String> KEYS =
            List.of(SCHEDULES, NOTIFICATIONS, DASHBOARD, EXTENSIONS);

    /**
     * @param context as CDK has it: null, a map of {@code cdk.json}, or the text of {@code -c}
     */
    static Checked<AppSettings> of(Object context) {
        Checked<Json> read = JsonReader.read(text(context), FILE);
        List<Problem> problems = new ArrayList<>(read.problems());
        JsonObject settings = object("it", read.value().orElse(Json.ofNull()), problems);
        known("", settings, KEYS, problems);
        Map<String, ChaosScheduleProps> schedules = new LinkedHashMap<>();
        object("`" + SCHEDULES + "`", settings.get(SCHEDULES).orElse(Json.ofNull()), problems)
                .fields()
                .forEach(
                        (experiment, schedule) ->
                                schedule(experiment, schedule, problems)
                                        .ifPresent(props -> schedules.put(experiment, props)));
        boolean notifications = isSet(settings, NOTIFICATIONS, problems);
        boolean dashboard = isSet(settings, DASHBOARD, problems);
        List<Path> extensions = paths(settings, EXTENSIONS, problems);
        return Checked.of(
                new AppSettings(schedules, notifications, dashboard, extensions), problems);
    }

    /** Null says as much as an object without fields. */
    private static JsonObject object(String what, Json given, List<Problem> problems) {
        if (given instanceof JsonObject object) {
            return object;
        }
        if (!(given instanceof JsonNull)) {
            problems.add(problem(what + " is " + given.kind(), "an object is wanted"));
        }
        return JsonObject.EMPTY;
    }

    private static void known(
            String where, JsonObject given, List<String> keys, List<Problem> problems) {
        given.fields().keySet().stream()
                .filter(key -> !keys.contains(key))
                .map(key -> problem(where + "`" + key + "` is unknown", "there are " + keys))
                .forEach(problems::add);
    }

    private static String text(Object context) {
        try {
            return context instanceof String given
                    ? given
                    : new ObjectMapper().writeValueAsString(context);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static Optional<ChaosScheduleProps> schedule(
            String experiment, Json schedule, List<Problem> problems) {
        String where = "the schedule of " + experiment;
        JsonObject object = object(where, schedule, problems);
        known(where + ": ", object, SCHEDULE_KEYS, problems);
        Optional<String> expression = text(where, object, EXPRESSION, problems);
        Optional<String> zone = text(where, object, TIME_ZONE, problems);
        if (!object.has(EXPRESSION)) {
            problems.add(
                    problem(
                            where + " has no `expression`",
                            "for example {\"expression\": \"cron(0 10 ? * MON-FRI *)\","
                                    + " \"time-zone\": \"Europe/Berlin\"}"));
        }
        return expression.map(text -> schedule(text, TimeZone.of(zone.orElse("UTC"))));
    }

    private static ChaosScheduleProps schedule(String expression, TimeZone zone) {
        return ChaosScheduleProps.builder()
                .schedule(ScheduleExpression.expression(expression, zone))
                .build();
    }

    private static Optional<String> text(
            String where, JsonObject object, String key, List<Problem> problems) {
        Optional<String> text = object.string(key);
        if (text.isEmpty() && object.has(key)) {
            String what = where + ": `" + key + "` is " + object.get(key).orElseThrow().kind();
            problems.add(problem(what, "a text is wanted"));
        }
        return text;
    }

    private static boolean isSet(JsonObject settings, String key, List<Problem> problems) {
        return switch (settings.get(key).orElse(Json.of(false))) {
            case JsonBoolean flag -> flag.value();
            case Json other -> {
                String what = "`" + key + "` is " + other.kind();
                problems.add(problem(what, "true or false is wanted"));
                yield false;
            }
        };
    }

    private static List<Path> paths(JsonObject settings, String key, List<Problem> problems) {
        List<Path> paths = new ArrayList<>();
        Json given = settings.get(key).orElse(Json.of(List.of()));
        if (given instanceof JsonArray list
                && list.items().stream().allMatch(AppSettings::isText)) {
            list.items().forEach(path -> paths.add(Path.of(((JsonString) path).value())));
        } else {
            problems.add(
                    problem(
                            "`" + key + "` is " + given.kind() + ", not a list of texts",
                            "for example [\"../extensions/acme-1.0.jar\"]"));
        }
        return paths;
    }

    private static boolean isText(Json value) {
        return value instanceof JsonString;
    }

    /** Lists the problems of the settings, given the existing experiments. */
    List<Problem> problems(List<String> experiments) {
        return schedules.keySet().stream()
                .filter(name -> !experiments.contains(name))
                .map(
                        name ->
                                problem(
                                        "there is no experiment `" + name + "` to schedule",
                                        "there are " + String.join(", ", experiments)))
                .toList();
    }

    private static Problem problem(String what, String hint) {
        return Problem.error(PlaceKind.APP_SETTINGS, Location.of(FILE), KEY + ": " + what, hint);
    }
}
