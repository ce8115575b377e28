package chaosstates.journal;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import chaosstates.run.RunRecord;
import chaosstates.run.Timestamps;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.Additions;
import chaosstates.wire.HypothesisState;
import chaosstates.wire.Keys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a run's course as its journal: the Chaos Toolkit's fields in its order and formats, then
 * ours.
 */
final class JournalJson {

    private final Course course;
    private final Host host;
    private final Map<Place, JsonObject> additions;

    JournalJson(Course course, Host host) {
        this.course = course;
        this.host = host;
        this.additions = course.controls().additions();
    }

    Journal journal() {
        List<Watched> watched = Watched.of(course);
        Judgement judgement = Judgement.of(course, watched);
        Conclusion conclusion =
                new Conclusion(
                        judgement.verdict(),
                        judgement.reason(),
                        Status.of(course),
                        isDeviated(),
                        left());
        return new Journal(conclusion, () -> whole(conclusion, watched));
    }

    private JsonObject whole(Conclusion conclusion, List<Watched> watched) {
        JsonObject json =
                JsonObject.EMPTY
                        .with("chaoslib-version", JournalFold.LIKE_CHAOSLIB)
                        .with("platform", host.platform())
                        .with("node", host.node())
                        .with("experiment", experiment(course.plan()))
                        .with("start", Timestamps.text(course.span().start()))
                        .with("status", conclusion.status().key())
                        .with("deviated", conclusion.deviated())
                        .with("steady_states", steadyStates())
                        .with("run", records(Phase.METHOD))
                        .with("rollbacks", records(Phase.ROLLBACK))
                        .with("end", Timestamps.text(course.span().end()))
                        .with(
                                "duration",
                                Timestamps.seconds(course.span().start(), course.span().end()));
        return ours(json, conclusion, watched);
    }

    /** Writes what the control is told of that with which it goes; null when that has not been. */
    Json soFar(ControlStep step) {
        return switch (step.place().level()) {
            case LOADING, CONTROL -> Json.ofNull();
            case EXPERIMENT -> journal().json();
            case METHOD -> Json.of(records(Phase.METHOD));
            case ROLLBACK -> Json.of(records(Phase.ROLLBACK));
            case HYPOTHESIS -> stateSoFar(Phase.valueOf(step.place().of()));
            case ACTIVITY -> record(step.place());
        };
    }

    /** Writes what there is of a check that was broken off: whether it was met is null. */
    private Json stateSoFar(Phase phase) {
        Json state = steadyState(phase);
        List<JsonObject> probes =
                course.of(phase).stream()
                        .filter(record -> record.json().has("status"))
                        .map(this::json)
                        .toList();
        return state instanceof JsonObject
                ? state
                : HypothesisState.of(Json.ofNull(), probes).json();
    }

    /** Writes null for an activity that was broken off: it has no status. */
    private Json record(Place place) {
        return course.records().stream()
                .filter(record -> Place.of(record.step()).equals(place))
                .findFirst()
                .filter(record -> record.json().has("status"))
                .<Json>map(this::json)
                .orElse(Json.ofNull());
    }

    private boolean isDeviated() {
        return course.missed(Phase.AFTER) && !course.isInterruptedIn(Phase.AFTER);
    }

    private static JsonObject experiment(Plan plan) {
        return plan.experiment()
                .source()
                .with("dry", plan.dry().<Json>map(dry -> Json.of(dry.key())).orElse(Json.ofNull()));
    }

    private JsonObject steadyStates() {
        return JsonObject.EMPTY
                .with("before", steadyState(Phase.GATE))
                .with("after", steadyState(Phase.AFTER))
                .with("during", course.sampling().json());
    }

    /** Writes null when the hypothesis was not checked to its end. */
    private Json steadyState(Phase phase) {
        boolean isMet = course.met(phase);
        boolean isKnown = isMet || course.missed(phase);
        if (!course.isPlanned(phase) || !isKnown || course.isInterruptedIn(phase)) {
            return Json.ofNull();
        }
        JsonObject state = HypothesisState.of(Json.of(isMet), records(phase)).json();
        return added(state, Place.hypothesis(phase));
    }

    private List<JsonObject> records(Phase phase) {
        return course.of(phase).stream().map(this::json).toList();
    }

    /** Controls come before the tolerance is looked at. */
    private JsonObject json(RunRecord record) {
        Place place = Place.of(record.step());
        return additions.containsKey(place)
                ? new ActivityRecord(record.json()).adding(additions.get(place)).json()
                : record.json();
    }

    /** Adds what controls say of that place; they can't change what the history says. */
    private JsonObject added(JsonObject json, Place place) {
        JsonObject more = additions.getOrDefault(place, JsonObject.EMPTY);
        return more.fields().isEmpty() ? json : Additions.onto(json, more);
    }

    private JsonObject ours(JsonObject json, Conclusion conclusion, List<Watched> watched) {
        JsonObject said = json;
        for (Place place :
                List.of(Place.EXPERIMENT, Place.METHOD, Place.ROLLBACKS, Place.CONTROLS)) {
            said = added(said, place);
        }
        JsonObject ended = failedControls(interrupted(alarmed(awaited(said))));
        return rehearsed(watched(ended, watched)).with("verdict", verdict(conclusion));
    }

    /** Adds what the watches have seen, where there are any. */
    private JsonObject watched(JsonObject json, List<Watched> watched) {
        List<JsonObject> watches =
                Stream.concat(
                                watched.stream().map(Watched::json),
                                Watched.metrics(course).stream().map(Metered::json))
                        .toList();
        return watches.isEmpty() ? json : json.with("watches", watches);
    }

    /** Adds the probes of effects and waits that were asked. */
    private JsonObject awaited(JsonObject json) {
        JsonObject all = json;
        for (Phase phase : List.of(Phase.EFFECT, Phase.WAIT)) {
            List<JsonObject> asked = records(phase);
            String key = phase == Phase.EFFECT ? "effects" : "waits";
            all = asked.isEmpty() ? all : all.with(key, asked);
        }
        return all;
    }

    /** Marks a rehearsal, so that nobody takes its journal for one of the world. */
    private JsonObject rehearsed(JsonObject json) {
        return host.isRehearsal() ? json.with(Journal.REHEARSAL, true) : json;
    }

    private static JsonObject verdict(Conclusion conclusion) {
        List<String> left = conclusion.left();
        JsonObject json =
                JsonObject.EMPTY
                        .with("verdict", conclusion.verdict().key())
                        .with("reason", conclusion.reason())
                        .with("undone", left.isEmpty());
        return left.isEmpty() ? json : json.with("left", Json.texts(left));
    }

    private List<String> left() {
        List<String> due = Undo.due(course);
        return course.plan().rollbacks().stream()
                .filter(step -> due.contains(step.state()))
                .map(step -> step.activity().name())
                .toList();
    }

    private JsonObject alarmed(JsonObject json) {
        return course.alarm()
                .map(
                        alarm ->
                                JsonObject.EMPTY
                                        .with("triggered_by", alarm.name())
                                        .with(
                                                "run",
                                                new ActivityRecord(alarm.json()).unjudged().json()))
                .map(alarm -> json.with("safeguards", alarm))
                .orElse(json);
    }

    /** Adds what has interrupted the run: a control, somebody outside, or the clearance. */
    private JsonObject interrupted(JsonObject json) {
        Optional<JsonObject> interruption =
                course.controls()
                        .interruptionJson()
                        .or(() -> course.cuts().stop().map(Interruption::json))
                        .or(() -> course.cuts().blocked().map(Interruption::beforeTheRun));
        return interruption.map(it -> json.with("interruption", it)).orElse(json);
    }

    private JsonObject failedControls(JsonObject json) {
        List<JsonObject> failures = course.controls().failures();
        return failures.isEmpty() ? json : json.with(Keys.FAILED_CONTROLS, failures);
    }
}
