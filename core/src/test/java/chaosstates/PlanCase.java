package chaosstates;

import chaosstates.check.Experiments;
import chaosstates.model.Experiment;
import chaosstates.plan.Dry;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import chaosstates.plan.Rules;
import chaosstates.plan.Sampling;
import chaosstates.problem.Checked;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The plan of a case's {@code experiment.yaml}; its first lines may ask for a mode: {@code # dry:
 * actions}, {@code # compat: yes}, {@code # frequency: 0.5}, {@code # fail-fast: 50}.
 */
public record PlanCase(Plan plan) {

    public static PlanCase read(Path folder) {
        String text = Golden.text(folder.resolve("experiment.yaml"));
        Checked<Experiment> checked =
                Experiments.read(text, "experiment.yaml", TestCatalogue.CATALOGUE);
        if (!checked.isUsable()) {
            throw new IllegalArgumentException(folder + ": " + checked.problems());
        }
        Experiment experiment = checked.get();
        return new PlanCase(
                Planner.plan(
                        folder.getFileName().toString(),
                        experiment,
                        TestCatalogue.CATALOGUE,
                        new Mode(
                                experiment.strategies(),
                                header(text, "dry").flatMap(Dry::of),
                                new Sampling(
                                        header(text, "frequency")
                                                .map(Double::parseDouble)
                                                .orElse(1.0),
                                        header(text, "fail-fast").isPresent(),
                                        header(text, "fail-fast").map(Integer::parseInt).orElse(0)),
                                header(text, "compat").isPresent() ? Rules.COMPATIBLE : Rules.OURS,
                                List.of())));
    }

    private static Optional<String> header(String text, String key) {
        String start = "# " + key + ": ";
        return text.lines()
                .takeWhile(line -> line.startsWith("# "))
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst();
    }
}
