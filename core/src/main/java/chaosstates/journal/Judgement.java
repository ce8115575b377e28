package chaosstates.journal;

import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Step;
import chaosstates.run.Failure;
import chaosstates.run.RunRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdict with a sentence that says why. */
record Judgement(Verdict verdict, String reason) {

    /**
     * @param watched the judgement of each of its watches
     */
    static Judgement of(Course course, List<Watched> watched) {
        Map<Verdict, String> reasons = reasons(course, watched);
        Verdict verdict = reasons.keySet().iterator().next();
        // What an unknown value has spoilt says nothing of its cause.
        Stream<String> causes =
                verdict == Verdict.HELD ? Stream.of() : course.cuts().unknown().stream();
        return new Judgement(
                verdict,
                Stream.concat(reasons.values().stream(), causes).collect(Collectors.joining("; ")));
    }

    /** Collects the reasons, the gravest verdict first; {@code held} only without any other. */
    private static Map<Verdict, String> reasons(Course course, List<Watched> watched) {
        Map<Verdict, String> reasons = new EnumMap<>(Verdict.class);
        course.cuts().stop().ifPresent(stop -> reasons.put(stopped(stop), stop(course, stop)));
        brokenOff(course, true).ifPresent(why -> reasons.put(Verdict.INTERRUPTED, why));
        course.cuts().fault().ifPresent(fault -> reasons.put(Verdict.ERRORED, fault(fault)));
        brokenOff(course, false).ifPresent(why -> reasons.put(Verdict.ERRORED, why));
        undoneLater(course)
                .ifPresent(why -> reasons.merge(Verdict.ERRORED, why, "%s; %s"::formatted));
        course.cuts().blocked().ifPresent(why -> reasons.put(Verdict.BLOCKED, why));
        missed(course, Phase.GATE).ifPresent(why -> reasons.put(Verdict.GATE_NOT_MET, why));
        Deviation.of(course, watched).ifPresent(why -> reasons.put(Verdict.DEVIATED, why));
        Stream.of(
                        failed(course, Phase.METHOD),
                        Chains.withoutEffect(course),
                        Chains.withoutOutput(course))
                .flatMap(Optional::stream)
                .forEach(why -> reasons.merge(Verdict.NOT_INJECTED, why, "%s; %s"::formatted));
        Stream.of(failed(course, Phase.ROLLBACK), leftUndone(course), unplayed(course))
                .flatMap(Optional::stream)
                .forEach(why -> reasons.merge(Verdict.UNDO_FAILED, why, "%s; %s"::formatted));
        if (reasons.isEmpty()) {
            unfinished(course).ifPresent(why -> reasons.put(Verdict.ERRORED, why));
        }
        if (reasons.isEmpty()) {
            doubted(course, watched).ifPresent(why -> reasons.put(Verdict.ERRORED, why));
        }
        if (reasons.isEmpty()) {
            Judgement rest = withoutComplaint(course, watched);
            reasons.put(rest.verdict(), rest.reason());
        }
        return reasons;
    }

    private static Verdict stopped(Failure stop) {
        return Interruption.isMeant(stop) ? Verdict.INTERRUPTED : Verdict.ABORTED;
    }

    private static String stop(Course course, Failure stop) {
        String reason = Interruption.json(stop).string("reason").orElseThrow();
        long played =
                course.of(Phase.ROLLBACK).stream()
                        .filter(record -> record.outcome().isPresent())
                        .map(RunRecord::step)
                        .distinct()
                        .count();
        long unplayed = course.planned(Phase.ROLLBACK).size() - played;
        boolean begun = !course.of(Phase.METHOD).isEmpty();
        return begun && unplayed > 0
                ? reason + "; " + unplayed + " of the rollbacks were not played"
                : reason;
    }

    private static String fault(Failure fault) {
        if (fault.said().isPresent()) {
            return fault.said().get();
        }
        return "the machine failed with "
                + (fault.error().isEmpty() ? "an unknown error" : fault.error())
                + (fault.cause().isEmpty() ? "" : ": " + fault.cause());
    }

    private static Optional<String> brokenOff(Course course, boolean interrupted) {
        return course.cuts().breakOffs().stream()
                .filter(breakOff -> breakOff.isInterruption() == interrupted)
                .map(BreakOff::said)
                .findFirst();
    }

    private static Optional<String> missed(Course course, Phase phase) {
        return course.of(phase).stream()
                .filter(RunRecord::missed)
                .findFirst()
                .map(record -> Deviation.miss(record, phase));
    }

    /** Returns the failed activities. In the method only actions count: a probe there may fail. */
    private static Optional<String> failed(Course course, Phase phase) {
        Set<Step> done = course.done(phase);
        String names =
                course.of(phase).stream()
                        .filter(Judgement::isNotDone)
                        .filter(record -> !done.contains(record.step()))
                        .filter(record -> !course.isMoot(record.step()))
                        .filter(record -> record.equals(last(course, record.step()).orElseThrow()))
                        .filter(record -> phase == Phase.ROLLBACK || record.isAction())
                        .map(record -> record.name() + " (" + record.failure() + ")")
                        .collect(Collectors.joining(", "));
        return Optional.of(
                        (phase == Phase.ROLLBACK ? "failed to undo: " : "failed to inject: ")
                                + names)
                .filter(said -> !names.isEmpty());
    }

    /** Returns the rollbacks that were left out, which the Chaos Toolkit's rules allow. */
    private static Optional<String> leftUndone(Course course) {
        Set<Step> played =
                course.of(Phase.ROLLBACK).stream().map(RunRecord::step).collect(Collectors.toSet());
        String names =
                course.planned(Phase.ROLLBACK).stream()
                        .filter(step -> !played.contains(step))
                        .map(step -> step.activity().name())
                        .collect(Collectors.joining(", "));
        return Optional.of("not undone, since something has ended the rollbacks: " + names)
                .filter(said -> isUndoingEnded(course) && !names.isEmpty());
    }

    /** Returns the rollbacks that failed at first: such a run did not go as it should have. */
    private static Optional<String> undoneLater(Course course) {
        Set<Step> done = course.done(Phase.ROLLBACK);
        String said =
                course.of(Phase.ROLLBACK).stream()
                        .filter(record -> isNotDone(record) && done.contains(record.step()))
                        .map(record -> record.name() + " (" + record.failure() + ")")
                        .distinct()
                        .collect(Collectors.joining(", "));
        return Optional.of("undone only when it was played again: " + said)
                .filter(text -> !said.isEmpty());
    }

    /** Returns the rollbacks that a guardian was to play and did not even begin. */
    private static Optional<String> unplayed(Course course) {
        List<String> left = Undo.due(course);
        String names =
                course.plan().rollbacks().stream()
                        .filter(step -> left.contains(step.state()))
                        .filter(step -> last(course, step).flatMap(RunRecord::outcome).isEmpty())
                        .map(step -> step.activity().name())
                        .collect(Collectors.joining(", "));
        return Optional.of("not undone: " + names)
                .filter(said -> course.span().has(Span.Milestone.GUARDED) && !names.isEmpty());
    }

    private static Optional<RunRecord> last(Course course, Step step) {
        return course.records().reversed().stream()
                .filter(record -> record.step().equals(step))
                .findFirst();
    }

    private static boolean isUndoingEnded(Course course) {
        return course.isInterruptedIn(Place.ROLLBACKS, Phase.ROLLBACK)
                || course.of(Phase.ROLLBACK).stream()
                        .filter(record -> !record.step().isBackground())
                        .anyMatch(record -> record.is(RunRecord.Outcome.INTERRUPTED));
    }

    /**
     * A background activity that could not be carried out does not end the run, so it counts as not
     * done.
     */
    private static boolean isNotDone(RunRecord record) {
        boolean raised =
                record.is(RunRecord.Outcome.INVALID) || record.is(RunRecord.Outcome.INTERRUPTED);
        boolean unheard = record.step().isBackground() || record.step().phase() == Phase.ROLLBACK;
        return record.failed() || (raised && unheard);
    }

    /** The run ended before all was done that a run has to do: then it has shown nothing. */
    private static Optional<String> unfinished(Course course) {
        boolean cutShort =
                Stream.of(Phase.GATE, Phase.METHOD, Phase.AFTER).anyMatch(course::isCutShort);
        boolean open =
                course.records().stream()
                        .filter(record -> record.step().phase() != Phase.SAFEGUARD)
                        .anyMatch(record -> record.outcome().isEmpty());
        return Optional.of("the run ended before all of it was played")
                .filter(said -> cutShort || open || !course.span().has(Span.Milestone.OVER));
    }

    /** The samples, or a watch, did not see enough: then nobody knows whether all was well. */
    private static Optional<String> doubted(Course course, List<Watched> watched) {
        Stream<Optional<String>> watches =
                Stream.concat(
                        watched.stream().map(Watched::doubt),
                        Watched.metrics(course).stream().map(Metered::doubt));
        return Stream.concat(Stream.of(unsampled(course)), watches)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The Chaos Toolkit does not ask for samples. */
    private static Optional<String> unsampled(Course course) {
        Sampling sampling = course.sampling();
        return Optional.of(
                        "not one sample of the steady state came in the %d s of the method"
                                .formatted(sampling.last().toSeconds()))
                .filter(said -> !course.plan().isCompatible())
                .filter(said -> sampling.hangs(course.plan().mode().sampling().frequency()));
    }

    /**
     * Probes of the method may fail, they are there to look; but where nothing else was checked, it
     * was all.
     */
    private static Judgement withoutComplaint(Course course, List<Watched> watched) {
        String failed = failedProbes(course);
        if (!isChecked(course) && !failed.isEmpty()) {
            return new Judgement(Verdict.ERRORED, failed + "; no steady state was checked");
        }
        if (!isChecked(course) && course.isPlanned(Phase.DURING)) {
            return new Judgement(
                    Verdict.ERRORED, "the method was over before the steady state was sampled");
        }
        String held =
                Stream.of(
                                Optional.of(held(course)),
                                kept(course, watched),
                                Chains.effects(course),
                                Optional.of(failed))
                        .flatMap(Optional::stream)
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining("; "));
        return new Judgement(Verdict.HELD, held);
    }

    private static boolean isChecked(Course course) {
        return !phases(course).isEmpty() || hasKept(course);
    }

    /** Tells whether a watch had something to keep; here all is kept. */
    private static boolean hasKept(Course course) {
        return course.watches().stream()
                .anyMatch(watching -> !watching.watch().watch().objectives().isEmpty());
    }

    /** Counts the objectives that were kept, and tells of those that nobody knows about. */
    private static Optional<String> kept(Course course, List<Watched> watched) {
        List<Promised> promised =
                Stream.concat(
                                watched.stream().map(Watched::promised),
                                Watched.metrics(course).stream().map(Metered::promised))
                        .flatMap(List::stream)
                        .toList();
        long kept = promised.stream().filter(it -> it.isKept().orElse(false)).count();
        Stream<String> unknown =
                promised.stream().filter(it -> it.isKept().isEmpty()).map(Promised::unknown);
        return Optional.of(
                        Stream.concat(
                                        Stream.of(kept(kept, promised.size()))
                                                .filter(said -> kept > 0),
                                        unknown)
                                .collect(Collectors.joining("; ")))
                .filter(said -> !promised.isEmpty());
    }

    private static String kept(long kept, int all) {
        if (kept < all) {
            return kept == 1 ? "1 objective was kept" : kept + " objectives were kept";
        }
        return switch (all) {
            case 1 -> "the objective was kept";
            case 2 -> "both objectives were kept";
            default -> "all %d objectives were kept".formatted(all);
        };
    }

    /** Lists the checks of the steady state, in words. */
    private static List<String> phases(Course course) {
        List<String> phases = new ArrayList<>();
        if (course.isPlanned(Phase.GATE)) {
            phases.add("before");
        }
        if (course.sampling().size() > 0) {
            phases.add("during");
        }
        if (course.isPlanned(Phase.AFTER)) {
            phases.add("after");
        }
        return phases;
    }

    private static String failedProbes(Course course) {
        return course.of(Phase.METHOD).stream()
                .filter(Judgement::isNotDone)
                .map(
                        record ->
                                "the probe "
                                        + record.name()
                                        + " of the method failed: "
                                        + record.failure())
                .collect(Collectors.joining("; "));
    }

    private static String held(Course course) {
        List<String> phases = phases(course);
        if (phases.isEmpty() && hasKept(course)) {
            return "";
        }
        if (phases.isEmpty()) {
            return "every activity was carried out; no steady state was checked";
        }
        String last = phases.getLast();
        String when =
                phases.size() == 1
                        ? last
                        : String.join(", ", phases.subList(0, phases.size() - 1)) + " and " + last;
        return "the steady state held " + when + " the method";
    }
}
