package chaosstates.proof;

import chaosstates.asl.Catcher;
import chaosstates.asl.Parallel;
import chaosstates.asl.Retrier;
import chaosstates.asl.States;
import chaosstates.asl.Task;
import chaosstates.model.Patience;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.util.List;
import java.util.stream.Stream;

/** Check that rollbacks are tried again for as long as the experiment asks for. */
final class Persistence {

    private Persistence() {}

    static List<Flaw> missing(Plan plan, States machine) {
        Patience patience = Patience.of(plan.experiment().source());
        return plan.isCompatible()
                ? List.of()
                : plan.steps(Phase.ROLLBACK).stream()
                        .flatMap(
                                step ->
                                        missing(
                                                step,
                                                patience.seconds(step.activity().name()),
                                                machine))
                        .toList();
    }

    private static Stream<Flaw> missing(Step step, int seconds, States machine) {
        return tasks(step.state(), machine)
                .filter(task -> seconds(task) < seconds)
                .map(
                        task ->
                                new Flaw(
                                        "%s is tried again for %d seconds, not for %d"
                                                .formatted(step.state(), seconds(task), seconds),
                                        List.of(step.state())));
    }

    private static Stream<Task> tasks(String name, States states) {
        return states.states().entrySet().stream()
                .flatMap(
                        entry ->
                                switch (entry.getValue()) {
                                    case Task task when entry.getKey().equals(name) ->
                                            Stream.of(task);
                                    case Parallel parallel ->
                                            parallel.branches().stream()
                                                    .flatMap(branch -> tasks(name, branch));
                                    default -> Stream.empty();
                                });
    }

    private static long seconds(Task task) {
        return task.retry().stream()
                .filter(retrier -> retrier.errors().contains(Catcher.ALL) && !retrier.jitter())
                .mapToLong(Persistence::seconds)
                .max()
                .orElse(0);
    }

    private static long seconds(Retrier retrier) {
        return Stream.iterate(
                        (double) retrier.intervalSeconds(), rest -> rest * retrier.backoffRate())
                .limit(retrier.maxAttempts())
                .mapToLong(rest -> Math.min((long) Math.ceil(rest), retrier.maxDelaySeconds()))
                .sum();
    }
}
