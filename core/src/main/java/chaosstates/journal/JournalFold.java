package chaosstates.journal;

import chaosstates.history.History;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Folds plan and history into the journal. It is pure and asks nothing else, so the same fold
 * serves the journal function, the local run, and whoever journals an old execution again.
 *
 * <p>Fields, order and formats are the Chaos Toolkit's; behind them stands {@code verdict}.
 */
public final class JournalFold {

    private static final String TOLERANCE_MET = "tolerance_met";

    /**
     * The release of chaoslib whose journal this is like; report tools choose their template by it.
     */
    public static final String LIKE_CHAOSLIB = "1.45.1";

    private JournalFold() {}

    /**
     * @param platform what the run ran on, e.g. {@code AWS Step Functions}
     * @param node the host, or the execution's ARN
     */
    public static Journal fold(Plan plan, History history, String platform, String node) {
        return of(Course.of(plan, history), platform, node);
    }

    /**
     * Of a run that was ended before it could undo what it had done.
     *
     * @param guardian the history of what undid it
     */
    public static Journal fold(
            Plan plan, History history, History guardian, String platform, String node) {
        return of(Course.of(plan, history).undoneBy(guardian), platform, node);
    }

    /**
     * What a control is told of what has come of that with which it goes: the record of the
     * activity, the state of the hypothesis, the records of method or rollbacks, the whole journal;
     * null when that has not been.
     *
     * @param step which is called now
     */
    public static Json soFar(
            ControlStep step, Plan plan, History history, String platform, String node) {
        Course course = Course.of(plan, history);
        return switch (step.place().level()) {
            case LOADING, CONTROL -> Json.ofNull();
            case EXPERIMENT -> of(course, platform, node).json();
            case METHOD -> records(course, Phase.METHOD);
            case ROLLBACK -> records(course, Phase.ROLLBACK);
            case HYPOTHESIS -> stateSoFar(course, Phase.valueOf(step.place().of()));
            case ACTIVITY -> record(course, step.place());
        };
    }

    /** Of a check that was broken off, what there is of it: whether it was met is null. */
    private static Json stateSoFar(Course course, Phase phase) {
        Json state = steadyState(course, phase);
        List<JsonObject> probes =
                course.of(phase).stream()
                        .filter(record -> record.json().has("status"))
                        .map(record -> json(course, record))
                        .toList();
        return state instanceof JsonObject
                ? state
                : JsonObject.EMPTY.with("steady_state_met", Json.ofNull()).with("probes", probes);
    }

    /** Null of what was broken off: it has no status. */
    private static Json record(Course course, Place place) {
        return course.records().stream()
                .filter(record -> Place.of(record.step()).equals(place))
                .findFirst()
                .filter(record -> record.json().has("status"))
                .<Json>map(record -> json(course, record))
                .orElse(Json.ofNull());
    }

    private static Journal of(Course course, String platform, String node) {
        Judgement judgement = Judgement.of(course);
        JsonObject json =
                JsonObject.EMPTY
                        .with("chaoslib-version", LIKE_CHAOSLIB)
                        .with("platform", platform)
                        .with("node", node)
                        .with("experiment", experiment(course.plan()))
                        .with("start", Timestamps.text(course.start()))
                        .with("status", Status.of(course).key())
                        .with("deviated", isDeviated(course))
                        .with("steady_states", steadyStates(course))
                        .with("run", records(course, Phase.METHOD))
                        .with("rollbacks", records(course, Phase.ROLLBACK))
                        .with("end", Timestamps.text(course.end()))
                        .with("duration", Timestamps.seconds(course.start(), course.end()));
        return new Journal(judgement.verdict(), judgement.reason(), ours(json, course, judgement));
    }

    private static boolean isDeviated(Course course) {
        return course.missed(Phase.AFTER) && !course.isInterruptedIn(Phase.AFTER);
    }

    private static JsonObject experiment(Plan plan) {
        return plan.experiment()
                .source()
                .with("dry", plan.dry().<Json>map(dry -> Json.of(dry.key())).orElse(Json.ofNull()));
    }

    private static JsonObject steadyStates(Course course) {
        return JsonObject.EMPTY
                .with("before", steadyState(course, Phase.GATE))
                .with("after", steadyState(course, Phase.AFTER))
                .with("during", course.samples().stream().map(Sample::json).toList());
    }

    /** Null when the hypothesis was not checked to its end. */
    private static Json steadyState(Course course, Phase phase) {
        boolean isKnown = course.met(phase) || course.missed(phase);
        if (!course.isPlanned(phase) || !isKnown || course.isInterruptedIn(phase)) {
            return Json.ofNull();
        }
        JsonObject state =
                JsonObject.EMPTY
                        .with("steady_state_met", course.met(phase))
                        .with("probes", records(course, phase));
        return added(state, course.additions(Place.hypothesis(phase)));
    }

    private static Json records(Course course, Phase phase) {
        return Json.of(course.of(phase).stream().map(record -> json(course, record)).toList());
    }

    /** Controls come before the tolerance is looked at. */
    private static JsonObject json(Course course, RunRecord record) {
        JsonObject json = record.json();
        JsonObject said =
                added(json.without(TOLERANCE_MET), course.additions(Place.of(record.step())));
        return json.get(TOLERANCE_MET).map(met -> said.with(TOLERANCE_MET, met)).orElse(said);
    }

    /** What a control says can't change what the history says. */
    private static JsonObject added(JsonObject json, JsonObject additions) {
        JsonObject all = json;
        for (Map.Entry<String, Json> addition : additions.fields().entrySet()) {
            if (!all.has(addition.getKey())) {
                all = all.with(addition.getKey(), addition.getValue());
            }
        }
        return all;
    }

    private static JsonObject ours(JsonObject json, Course course, Judgement judgement) {
        JsonObject said = json;
        for (Place place :
                List.of(Place.EXPERIMENT, Place.METHOD, Place.ROLLBACKS, Place.CONTROLS)) {
            said = added(said, course.additions(place));
        }
        return failedControls(interrupted(alarmed(said, course), course), course)
                .with(
                        "verdict",
                        JsonObject.EMPTY
                                .with("verdict", judgement.verdict().key())
                                .with("reason", judgement.reason()));
    }

    private static JsonObject alarmed(JsonObject json, Course course) {
        return course.alarm()
                .map(
                        alarm ->
                                JsonObject.EMPTY
                                        .with("triggered_by", alarm.name())
                                        .with("run", alarm.json().without(TOLERANCE_MET)))
                .map(alarm -> json.with("safeguards", alarm))
                .orElse(json);
    }

    /** By a control, from outside, or before it began. */
    private static JsonObject interrupted(JsonObject json, Course course) {
        Optional<JsonObject> byControl =
                course.controls().stream()
                        .flatMap(call -> call.interruptionJson().stream())
                        .findFirst();
        return byControl
                .or(
                        () ->
                                course.embedded()
                                        .interruption()
                                        .map(it -> Interruption.json(it.control(), it.reason())))
                .or(() -> course.stop().map(Interruption::json))
                .or(() -> course.blocked().map(Interruption::beforeTheRun))
                .map(interruption -> json.with("interruption", interruption))
                .orElse(json);
    }

    private static JsonObject failedControls(JsonObject json, Course course) {
        List<JsonObject> failures =
                Stream.concat(
                                course.controls().stream().flatMap(ControlCall::failure),
                                course.embedded().failures().stream())
                        .toList();
        return failures.isEmpty() ? json : json.with("failed_controls", failures);
    }
}
