package chaosstates.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps of a run by their phases.
 *
 * @param during the hypothesis beside the method
 * @param safeguards the safeguards before and beside all other phases
 */
public record Phases(
        List<Step> gate,
        List<Step> method,
        Optional<During> during,
        List<Step> after,
        List<Step> rollbacks,
        List<SafeguardStep> safeguards) {

    public Phases {
        gate = List.copyOf(gate);
        method = List.copyOf(method);
        after = List.copyOf(after);
        rollbacks = List.copyOf(rollbacks);
        safeguards = List.copyOf(safeguards);
    }

    /** Lists the steps that are Tasks of their own, in the order of the run. */
    Stream<Step> steps() {
        return Stream.of(gate, method, after, rollbacks, steps(Phase.SAFEGUARD))
                .flatMap(List::stream)
                .flatMap(Step::withAwaited);
    }

    /** Lists the steps of one phase. */
    List<Step> steps(Phase phase) {
        return switch (phase) {
            case GATE -> gate;
            case METHOD -> method;
            case DURING -> during.map(During::probes).orElse(List.of());
            case AFTER -> after;
            case ROLLBACK -> rollbacks;
            case SAFEGUARD -> safeguards.stream().map(SafeguardStep::step).toList();
            case EFFECT, WAIT -> steps().filter(step -> step.phase() == phase).toList();
        };
    }
}
