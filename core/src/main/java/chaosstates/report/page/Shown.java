package chaosstates.report.page;

import chaosstates.cost.Cost;
import chaosstates.report.Finding;
import chaosstates.report.figure.Figures;
import chaosstates.report.figure.Looks;
import chaosstates.report.figure.Run;
import java.util.List;
import java.util.Optional;

/**
 * Run that a page shows, with what was computed from it.
 *
 * @param earlier other runs, the earliest first
 * @param cost of the run, when it is known
 */
record Shown(Run run, Finding finding, Figures figures, List<Run> earlier, Optional<Cost> cost) {

    static Shown of(Run run, List<Run> earlier, Optional<Cost> cost) {
        return new Shown(
                run,
                Finding.of(run),
                Figures.of(run),
                earlier.stream().sorted(Run.byStart()).toList(),
                cost);
    }

    List<Looks> looks() {
        return run.looks();
    }

    /** Returns the last earlier run of the experiment that held. */
    Optional<Run> lastThatHeld() {
        return earlier.reversed().stream()
                .filter(other -> other.title().equals(run.title()))
                .filter(other -> Finding.of(other).tone() == Finding.Tone.GOOD)
                .findFirst();
    }
}
