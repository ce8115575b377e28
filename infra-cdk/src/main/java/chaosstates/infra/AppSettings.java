package chaosstates.infra;

import chaosstates.json.Json;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;

/**
 * What {@code cdk.json} says of the experiments of this repository, as {@code "chaos-states"} in
 * its context.
 *
 * @param schedules by experiment
 * @param notifications whether there is a topic that is told of runs
 * @param dashboard whether there is one
 */
record AppSettings(
        Map<String, ChaosScheduleProps> schedules, boolean notifications, boolean dashboard) {

    /** The key in the context. */
    static final String KEY = "chaos-states";

    private static final String FILE = "cdk.json";
    private static final String SCHEDULES = "schedules";
    private static final String NOTIFICATIONS = "notifications";
    private static final String DASHBOARD = "dashboard";
    private static final List<String> KEYS = List.of(SCHEDULES, NOTIFICATIONS, DASHBOARD);

    /**
     * @param context as CDK has it: null, a map of {@code cdk.json}, or the text of {@code -c}
     */
    static Checked<AppSettings> of(Object context) {
        Checked<Json> read = JsonReader.read(text(context), FILE);
        List<Problem> problems = new ArrayList<>(read.problems());
        JsonObject settings =
                read.value().orElse(null) instanceof JsonObject given ? given : JsonObject.EMPTY;
        settings.fields().keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .map(key -> problem("`" + key + "` is unknown", "there are " + KEYS))
                .forEach(problems::add);
        Map<String, ChaosScheduleProps> schedules = new LinkedHashMap<>();
        settings.object(SCHEDULES)
                .fields()
                .forEach(
                        (experiment, schedule) ->
                                schedule(experiment, schedule, problems)
                                        .ifPresent(props -> schedules.put(experiment, props)));
        return Checked.of(
                new AppSettings(
                        schedules, isSet(settings, NOTIFICATIONS), isSet(settings, DASHBOARD)),
                problems);
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
        JsonObject object = schedule instanceof JsonObject given ? given : JsonObject.EMPTY;
        Optional<String> expression = object.string("expression");
        if (expression.isEmpty()) {
            problems.add(
                    problem(
                            "the schedule of " + experiment + " has no `expression`",
                            "for example {\"expression\": \"cron(0 10 ? * MON-FRI *)\","
                                    + " \"time-zone\": \"Europe/Berlin\"}"));
        }
        TimeZone zone = TimeZone.of(object.string("time-zone").orElse("UTC"));
        return expression.map(
                text ->
                        ChaosScheduleProps.builder()
                                .schedule(ScheduleExpression.expression(text, zone))
                                .build());
    }

    private static boolean isSet(JsonObject settings, String key) {
        return settings.get(key).orElse(null) instanceof JsonBoolean flag && flag.value();
    }

    /** What is wrong with the settings, given the experiments that there are. */
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
        return Problem.error("AppSettings", Location.of(FILE), KEY + ": " + what, hint);
    }
}
