package chaosstates;

import chaosstates.check.Experiments;
import chaosstates.model.Experiment;
import chaosstates.plan.Dry;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import chaosstates.problem.Checked;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The plan of a case's {@code experiment.yaml}; a first line {@code # dry: actions} asks for a dry
 * one.
 */
public record PlanCase(Plan plan) {

    private static final String DRY = "# dry: ";

    public static PlanCase read(Path folder) {
        String text = Golden.text(folder.resolve("experiment.yaml"));
        Checked<Experiment> checked =
                Experiments.read(text, "experiment.yaml", TestCatalogue.CATALOGUE);
        if (!checked.isUsable()) {
            throw new IllegalArgumentException(folder + ": " + checked.problems());
        }
        Experiment experiment = checked.get();
        Optional<Dry> dry =
                text.startsWith(DRY)
                        ? Dry.of(text.lines().findFirst().orElseThrow().substring(DRY.length()))
                        : Optional.empty();
        return new PlanCase(
                Planner.plan(
                        folder.getFileName().toString(),
                        experiment,
                        TestCatalogue.CATALOGUE,
                        experiment.strategies(),
                        dry));
    }
}
