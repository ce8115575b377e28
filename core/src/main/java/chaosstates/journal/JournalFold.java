package chaosstates.journal;

import chaosstates.history.History;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;

/**
 * Folds plan and history into the journal. It is pure and asks nothing else, so the same fold
 * serves the journal function, the local run, and whoever journals an old execution again.
 *
 * <p>Fields, order and formats are the Chaos Toolkit's; behind them stands {@code verdict}.
 */
public final class JournalFold {

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
        Course course = Course.of(plan, history);
        Judgement judgement = Judgement.of(course);
        JsonObject json =
                JsonObject.EMPTY
                        .with("chaoslib-version", Json.of(LIKE_CHAOSLIB))
                        .with("platform", Json.of(platform))
                        .with("node", Json.of(node))
                        .with("experiment", experiment(plan))
                        .with("start", Json.of(Timestamps.text(course.start())))
                        .with("status", Json.of(Status.of(course).key()))
                        .with("deviated", Json.of(course.missed(Phase.AFTER)))
                        .with("steady_states", steadyStates(course))
                        .with("run", records(course, Phase.METHOD))
                        .with("rollbacks", records(course, Phase.ROLLBACK))
                        .with("end", Json.of(Timestamps.text(course.end())))
                        .with(
                                "duration",
                                Json.of(Timestamps.seconds(course.start(), course.end())));
        return new Journal(judgement.verdict(), judgement.reason(), ours(json, course, judgement));
    }

    private static JsonObject experiment(Plan plan) {
        return plan.experiment()
                .source()
                .without("dry")
                .with("dry", plan.dry().<Json>map(dry -> Json.of(dry.key())).orElse(Json.ofNull()));
    }

    private static JsonObject steadyStates(Course course) {
        return JsonObject.EMPTY
                .with("before", steadyState(course, Phase.GATE))
                .with("after", steadyState(course, Phase.AFTER))
                .with("during", Json.of(course.samples().stream().map(Sample::json).toList()));
    }

    /** Null when the hypothesis was not checked to its end. */
    private static Json steadyState(Course course, Phase phase) {
        if (!course.isPlanned(phase) || !(course.met(phase) || course.missed(phase))) {
            return Json.ofNull();
        }
        return JsonObject.EMPTY
                .with("steady_state_met", Json.of(course.met(phase)))
                .with("probes", records(course, phase));
    }

    private static Json records(Course course, Phase phase) {
        return Json.of(course.of(phase).stream().map(RunRecord::json).toList());
    }

    private static JsonObject ours(JsonObject json, Course course, Judgement judgement) {
        JsonObject more =
                course.stop()
                        .map(Interruption::json)
                        .map(interruption -> json.with("interruption", interruption))
                        .orElse(json);
        return more.with(
                "verdict",
                JsonObject.EMPTY
                        .with("verdict", Json.of(judgement.verdict().key()))
                        .with("reason", Json.of(judgement.reason())));
    }
}
