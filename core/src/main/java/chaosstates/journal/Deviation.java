package chaosstates.journal;

import chaosstates.plan.Phase;
import chaosstates.plan.Step;
import chaosstates.run.RunRecord;
import chaosstates.run.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says where the steady state was lost. */
final class Deviation {

    private Deviation() {}

    /**
     * During the method (by its own probes, and by what looks beside it) and after it.
     *
     * @param watched the judgement of each of its watches
     */
    static Optional<String> of(Course course, List<Watched> watched) {
        List<String> said = new ArrayList<>();
        course.of(Phase.METHOD).stream()
                .filter(record -> record.step().tolerance().isPresent())
                .filter(RunRecord::missed)
                .map(record -> miss(record, Phase.METHOD))
                .distinct()
                .forEach(said::add);
        course.of(Phase.WAIT).stream()
                .filter(record -> record.missed() && !course.isMoot(record.step()))
                .map(Deviation::wait)
                .forEach(said::add);
        sampled(course).ifPresent(said::add);
        course.of(Phase.AFTER).stream()
                .filter(RunRecord::missed)
                .findFirst()
                .ifPresent(record -> said.add(miss(record, Phase.AFTER)));
        watched.forEach(watch -> said.addAll(watch.broken()));
        Watched.metrics(course).forEach(metric -> said.addAll(metric.broken()));
        return Optional.of(String.join("; ", said)).filter(text -> !text.isEmpty());
    }

    /** Says what was waited for, and what was found at last. */
    private static String wait(RunRecord record) {
        Step.Limits limits = record.step().chain().limits().orElseThrow();
        if (record.failed()) {
            return "%s could not be asked before %s: %s"
                    .formatted(record.name(), limits.of(), record.failure());
        }
        return "%s did not come true within %d s before %s: %s"
                .formatted(record.name(), limits.within(), limits.of(), record.failure());
    }

    private static Optional<String> sampled(Course course) {
        Sampling sampling = course.sampling();
        return sampling.firstMiss()
                .map(
                        first ->
                                "%s (%d of %d samples, the first of them number %d)"
                                        .formatted(
                                                miss(first.sample()),
                                                sampling.missed(),
                                                sampling.size(),
                                                first.number()));
    }

    private static String miss(Sample sample) {
        return sample.probes().stream()
                .filter(RunRecord::missed)
                .findFirst()
                .map(record -> miss(record, Phase.DURING))
                .orElse("the steady state was lost during the method");
    }

    static String miss(RunRecord record, Phase phase) {
        String probe = (record.isAction() ? "the action " : "the probe ") + record.name();
        return record.failed()
                ? probe + " failed " + when(phase) + " the method: " + record.failure()
                : probe + " was not in its tolerance " + when(phase) + " the method";
    }

    private static String when(Phase phase) {
        return switch (phase) {
            case GATE -> "before";
            case METHOD -> "in";
            case DURING -> "during";
            case AFTER, ROLLBACK, SAFEGUARD, EFFECT, WAIT -> "after";
        };
    }
}
