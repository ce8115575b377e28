package chaosstates.journal;

import chaosstates.model.Measure;
import chaosstates.plan.Phase;
import chaosstates.plan.Step;
import chaosstates.run.RunRecord;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what became of effects and outputs, by which steps depend on each other. */
final class Chains {

    private Chains() {}

    /** Says when the effects showed; empty where none was asked for. */
    static Optional<String> effects(Course course) {
        return joined(
                course.of(Phase.EFFECT).stream()
                        .filter(RunRecord::steady)
                        .map(
                                record ->
                                        "the effect of %s showed after %s"
                                                .formatted(
                                                        limits(record).of(),
                                                        Measure.duration(
                                                                record.json()
                                                                        .number("duration")
                                                                        .orElse(0)
                                                                        .doubleValue()))));
    }

    /** Says which effects did not show in time. */
    static Optional<String> withoutEffect(Course course) {
        return joined(
                course.of(Phase.EFFECT).stream()
                        .filter(RunRecord::missed)
                        .map(Chains::withoutEffect));
    }

    private static String withoutEffect(RunRecord record) {
        return record.failed()
                ? "the effect of %s could not be asked for: %s: %s"
                        .formatted(limits(record).of(), record.name(), record.failure())
                : "the effect of %s did not show within %d s: %s: %s"
                        .formatted(
                                limits(record).of(),
                                limits(record).within(),
                                record.name(),
                                record.failure());
    }

    private static Step.Limits limits(RunRecord record) {
        return record.step().chain().limits().orElseThrow();
    }

    /** Says which outputs a step did not give, though it has come to its end. */
    static Optional<String> withoutOutput(Course course) {
        return joined(
                course.of(Phase.METHOD).stream()
                        .filter(record -> record.isDone() || record.failed())
                        .flatMap(Chains::withoutOutput));
    }

    private static Stream<String> withoutOutput(RunRecord record) {
        return record.step().chain().gives().stream()
                .filter(output -> Course.given(record, output).isEmpty())
                .map(
                        output ->
                                "%s gave no `%s`: %s"
                                        .formatted(
                                                record.name(),
                                                output.as(),
                                                record.failed()
                                                        ? record.failure()
                                                        : "its output has nothing at "
                                                                + output.path()));
    }

    private static Optional<String> joined(Stream<String> sentences) {
        return Optional.of(sentences.collect(Collectors.joining("; ")))
                .filter(said -> !said.isEmpty());
    }
}
