package chaosstates.journal;

import chaosstates.history.HistoryEvent;
import chaosstates.model.ActivityType;
import chaosstates.plan.Phase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The verdict with a sentence that says why. */
record Judgement(Verdict verdict, String reason) {

    static Judgement of(Course course) {
        Map<Verdict, String> reasons = reasons(course);
        Verdict verdict = reasons.keySet().iterator().next();
        return new Judgement(verdict, String.join("; ", reasons.values()));
    }

    /** All that can be said, the gravest first; that it held only when nothing else can. */
    private static Map<Verdict, String> reasons(Course course) {
        Map<Verdict, String> reasons = new EnumMap<>(Verdict.class);
        course.stop().ifPresent(stop -> reasons.put(stopped(stop), stop(course, stop)));
        course.fault().ifPresent(fault -> reasons.put(Verdict.ERRORED, fault(fault)));
        missed(course, Phase.GATE).ifPresent(why -> reasons.put(Verdict.GATE_NOT_MET, why));
        missed(course, Phase.AFTER).ifPresent(why -> reasons.put(Verdict.DEVIATED, why));
        failed(course, Phase.METHOD).ifPresent(why -> reasons.put(Verdict.NOT_INJECTED, why));
        failed(course, Phase.ROLLBACK).ifPresent(why -> reasons.put(Verdict.UNDO_FAILED, why));
        if (reasons.isEmpty()) {
            unfinished(course).ifPresent(why -> reasons.put(Verdict.ERRORED, why));
        }
        if (reasons.isEmpty()) {
            Judgement rest = withoutComplaint(course);
            reasons.put(rest.verdict(), rest.reason());
        }
        return reasons;
    }

    private static Verdict stopped(HistoryEvent stop) {
        return Interruption.isSignal(stop) ? Verdict.INTERRUPTED : Verdict.ABORTED;
    }

    private static String stop(Course course, HistoryEvent stop) {
        String reason = Interruption.json(stop).string("reason").orElseThrow();
        long unplayed = course.planned(Phase.ROLLBACK).size() - course.of(Phase.ROLLBACK).size();
        boolean begun = !course.of(Phase.METHOD).isEmpty();
        return begun && unplayed > 0
                ? reason + "; " + unplayed + " of the rollbacks were not played"
                : reason;
    }

    private static String fault(HistoryEvent fault) {
        return "the machine failed with "
                + fault.error().orElse("an unknown error")
                + fault.cause().map(cause -> ": " + cause).orElse("");
    }

    private static Optional<String> missed(Course course, Phase phase) {
        return course.of(phase).stream()
                .filter(record -> record.outcome().isPresent() && !record.steady())
                .findFirst()
                .map(record -> miss(record, phase));
    }

    private static String miss(RunRecord record, Phase phase) {
        String when = phase == Phase.GATE ? "before" : "after";
        String probe = "the probe " + record.step().activity().name();
        return record.failed()
                ? probe + " failed " + when + " the method: " + record.failure()
                : probe + " was not in its tolerance " + when + " the method";
    }

    /** Of the method the actions only: a probe there may fail, it is there to look. */
    private static Optional<String> failed(Course course, Phase phase) {
        String names =
                course.of(phase).stream()
                        .filter(RunRecord::failed)
                        .filter(record -> phase == Phase.ROLLBACK || isAction(record))
                        .map(
                                record ->
                                        record.step().activity().name()
                                                + " ("
                                                + record.failure()
                                                + ")")
                        .collect(Collectors.joining(", "));
        return Optional.of(
                        (phase == Phase.ROLLBACK ? "failed to undo: " : "failed to inject: ")
                                + names)
                .filter(said -> !names.isEmpty());
    }

    private static boolean isAction(RunRecord record) {
        return record.step().activity().type() == ActivityType.ACTION;
    }

    /** The run ended before all was done that a run has to do: then it has shown nothing. */
    private static Optional<String> unfinished(Course course) {
        boolean cutShort =
                course.of(Phase.GATE).size() < course.planned(Phase.GATE).size()
                        || course.of(Phase.METHOD).size() < course.planned(Phase.METHOD).size()
                        || course.of(Phase.AFTER).size() < course.planned(Phase.AFTER).size();
        boolean open = course.records().stream().anyMatch(record -> record.outcome().isEmpty());
        return Optional.of("the run ended before all of it was played")
                .filter(said -> cutShort || open);
    }

    /**
     * Probes of the method may fail, they are there to look; but where nothing else was checked, it
     * was all.
     */
    private static Judgement withoutComplaint(Course course) {
        String failed = failedProbes(course);
        boolean checked =
                !course.planned(Phase.GATE).isEmpty() || !course.planned(Phase.AFTER).isEmpty();
        if (!checked && !failed.isEmpty()) {
            return new Judgement(Verdict.ERRORED, failed + "; no steady state was checked");
        }
        String held = held(course);
        return new Judgement(Verdict.HELD, failed.isEmpty() ? held : held + "; " + failed);
    }

    private static String failedProbes(Course course) {
        return course.of(Phase.METHOD).stream()
                .filter(RunRecord::failed)
                .map(
                        record ->
                                "the probe "
                                        + record.step().activity().name()
                                        + " of the method failed: "
                                        + record.failure())
                .collect(Collectors.joining("; "));
    }

    private static String held(Course course) {
        boolean before = !course.planned(Phase.GATE).isEmpty();
        boolean after = !course.planned(Phase.AFTER).isEmpty();
        if (!before && !after) {
            return "every activity was carried out; no steady state was checked";
        }
        String when = before && after ? "before and after" : before ? "before" : "after";
        return "the steady state held " + when + " the method";
    }
}
