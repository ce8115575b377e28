package chaosstates.report;

import chaosstates.journal.Journal;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.plan.Phase;
import chaosstates.report.view.RecordView;
import chaosstates.report.view.StateView;
import chaosstates.run.Progress;
import chaosstates.run.Progress.ActivityCompleted;
import chaosstates.run.Progress.ActivityStarted;
import chaosstates.run.Progress.HypothesisCompleted;
import chaosstates.run.Progress.HypothesisStarted;
import chaosstates.run.RunRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The lines of an events file: each a JSON object that begins with its type and its time. */
public final class EventLines {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx", Locale.ROOT);

    private static final DateTimeFormatter WHOLE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private EventLines() {}

    /**
     * The first line.
     *
     * @param title as the journal has it
     * @param isRehearsal whether a sandbox stands in for the world
     */
    public static JsonObject started(Instant at, Json title, boolean isRehearsal) {
        JsonObject line = line("run-started", at).with("title", title);
        return isRehearsal ? line.with(Journal.REHEARSAL, true) : line;
    }

    /** The last line. */
    public static JsonObject finished(Instant at, JsonObject journal) {
        return line("run-finished", at)
                .with("status", journal.get("status").orElse(Json.ofNull()))
                .with("deviated", journal.get("deviated").orElse(Json.of(false)));
    }

    /**
     * A line in between.
     *
     * @param frequency seconds between two evaluations during the method
     */
    public static JsonObject of(Progress progress, double frequency) {
        Instant at = progress.at();
        return switch (progress) {
            case HypothesisStarted started -> hypothesis(started, frequency);
            case HypothesisCompleted completed -> hypothesis(completed);
            case Progress.MethodStarted started -> line("method-started", at);
            case Progress.MethodCompleted completed -> line("method-completed", at);
            case ActivityStarted started -> activity(started);
            case ActivityCompleted completed -> activity(completed);
            case Progress.Watched watched -> watched(watched);
            case Progress.AwaitingEnded ended -> awaiting(ended);
            case Progress.RollbacksStarted started -> line("rollbacks-started", at);
            case Progress.RollbacksCompleted completed -> line("rollbacks-completed", at);
            case Progress.Interrupted interrupted ->
                    line(interrupted.byKeyboard() ? "run-signal-exit" : "run-interrupted", at);
        };
    }

    private static JsonObject line(String type, Instant at) {
        return JsonObject.EMPTY.with("type", type).with("timestamp", time(at));
    }

    /** Renders a time like Python: a whole second has no fraction. */
    private static String time(Instant at) {
        DateTimeFormatter format = at.getNano() / 1000 == 0 ? WHOLE_SECOND : TIME;
        return format.format(at.atOffset(ZoneOffset.UTC));
    }

    private static JsonObject hypothesis(HypothesisStarted started, double frequency) {
        JsonObject line =
                line("hypothesis-started", started.at()).with("phase", phase(started.phase()));
        return started.phase() == Phase.DURING ? line.with("frequency", frequency) : line;
    }

    private static JsonObject hypothesis(HypothesisCompleted completed) {
        JsonObject line =
                line("hypothesis-completed", completed.at())
                        .with("phase", phase(completed.phase()));
        StateView state = new StateView(completed.state());
        return (completed.iteration() == 0 ? line : line.with("iteration", completed.iteration()))
                .with("met", state.isMet())
                .with("probes", state.probes().stream().map(EventLines::probe).toList());
    }

    private static Json phase(Phase phase) {
        return Json.of(
                switch (phase) {
                    case GATE -> "before";
                    case AFTER -> "after";
                    case METHOD, DURING, ROLLBACK, SAFEGUARD, EFFECT, WAIT -> "during";
                });
    }

    private static JsonObject probe(RecordView probe) {
        JsonObject line =
                JsonObject.EMPTY
                        .with("name", probe.name())
                        .with("status", probe.field("status"))
                        .with("tolerance_met", probe.field("tolerance_met"));
        return marked(probe, Outputs.bounded(line, probe.field("output")));
    }

    private static JsonObject marked(RecordView record, JsonObject line) {
        return record.isAssumed() ? line.with("assumed", true) : line;
    }

    private static JsonObject watched(Progress.Watched watched) {
        RecordView look = new RecordView(watched.look());
        JsonObject line =
                line("watched", watched.at())
                        .with("name", watched.probe())
                        .with("start", look.field("start"))
                        .with("duration", look.field("duration"))
                        .with("status", look.field("status"))
                        .with("tolerance_met", look.field("tolerance_met"));
        return marked(look, Outputs.bounded(line, look.field("output")));
    }

    private static JsonObject activity(ActivityStarted started) {
        return named(line("activity-started", started.at()), started.activity())
                .with("background", isInBackground(started.activity()));
    }

    private static JsonObject named(JsonObject line, Activity activity) {
        return line.with("name", activity.name())
                .with("activity_type", activity.type().name().toLowerCase(Locale.ROOT));
    }

    private static boolean isInBackground(Activity activity) {
        return activity.source().flag("background");
    }

    private static JsonObject awaiting(Progress.AwaitingEnded ended) {
        RunRecord record = ended.record();
        RecordView run = new RecordView(record.json());
        String type = record.step().phase() == Phase.EFFECT ? "effect" : "wait";
        JsonObject line =
                named(line(type + "-completed", ended.at()), record.step().activity())
                        .with("of", run.field("of"))
                        .with("within", run.field("within"))
                        .with("tolerance_met", run.field("tolerance_met"))
                        .with("looks", run.field("looks"))
                        .with("duration", run.field("duration"));
        JsonObject bounded = marked(run, Outputs.bounded(line, run.field("output")));
        return run.exception().isEmpty() ? bounded : bounded.with("error", run.error());
    }

    private static JsonObject activity(ActivityCompleted completed) {
        RecordView run = new RecordView(completed.run());
        JsonObject line =
                named(line("activity-completed", completed.at()), completed.activity())
                        .with("status", run.field("status"))
                        .with("duration", run.field("duration"));
        JsonObject bounded = marked(run, Outputs.bounded(line, run.field("output")));
        return run.exception().isEmpty() ? bounded : bounded.with("error", run.error());
    }
}
