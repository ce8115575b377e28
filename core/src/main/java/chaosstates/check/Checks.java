package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.model.Experiment;
import chaosstates.problem.Problem;
import java.util.List;

/** List of all checks. */
public final class Checks {

    static final List<Check> ALL =
            List.of(
                    new Functions(),
                    new PythonCalls(),
                    new PythonDependencies(),
                    new Controls(),
                    new Arguments(),
                    new ActivityTypes(),
                    new References(),
                    new Names(),
                    new PauseLengths(),
                    new ConfigurationSize(),
                    new Placeholders(),
                    new Unfilled(),
                    new ForeignPlaceholders(),
                    new HttpCalls(),
                    new NestedReferences(),
                    new Tolerances(),
                    new Patterns(),
                    new IgnoredKeys(),
                    new Deprecated(),
                    new MachineTexts(),
                    new InlineSecrets(),
                    new AwaitedProbes(),
                    new StepOutputs(),
                    new Undone(),
                    new RollbackTargets(),
                    new Watches());

    private Checks() {}

    /** Lists the problems that all checks find. */
    public static List<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return ALL.stream().flatMap(check -> check.problems(experiment, catalogue)).toList();
    }
}
