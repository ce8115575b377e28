package chaosstates.conformance.differential;

import chaosstates.catalogue.Catalogue;
import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.local.Settings;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.model.HypothesisStrategy;
import chaosstates.model.RollbackStrategy;
import chaosstates.model.Strategies;
import chaosstates.model.reader.ControlsReader;
import chaosstates.plan.Dry;
import chaosstates.plan.Mode;
import chaosstates.plan.Plan;
import chaosstates.plan.Planner;
import chaosstates.plan.Rules;
import chaosstates.plan.Sampling;
import chaosstates.substitution.Variables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Call of a specimen as our command line understands it. */
final class OurCall {

    private OurCall() {}

    static Plan plan(Specimen specimen, Experiment experiment, Catalogue catalogue) {
        return Planner.plan("experiment", experiment, catalogue, mode(specimen, experiment));
    }

    private static Mode mode(Specimen specimen, Experiment experiment) {
        Strategies declared = declared(specimen, experiment);
        Optional<HypothesisStrategy> hypothesis =
                first(specimen, "--hypothesis-strategy").flatMap(HypothesisStrategy::of);
        Optional<RollbackStrategy> rollbacks =
                first(specimen, "--rollback-strategy").flatMap(RollbackStrategy::of);
        return new Mode(
                new Strategies(
                        hypothesis.orElse(declared.hypothesis()),
                        rollbacks.orElse(declared.rollbacks())),
                first(specimen, "--dry").flatMap(Dry::of),
                new Sampling(
                        first(specimen, "--hypothesis-frequency")
                                .map(Double::parseDouble)
                                .orElse(1.0),
                        specimen.has("--fail-fast"),
                        0),
                Rules.COMPATIBLE,
                controls(specimen));
    }

    /** An experiment that says anything of its runtime says everything. */
    private static Strategies declared(Specimen specimen, Experiment experiment) {
        return experiment.source().object("runtime").fields().isEmpty()
                ? new Settings(specimen.settings()).strategies().get()
                : experiment.strategies();
    }

    /** Lists the global controls: those of the settings, then those of the call. */
    static List<Control> controls(Specimen specimen) {
        return Stream.of(new Settings(specimen.settings()).controls(), specimen.globalControls())
                .flatMap(controls -> ControlsReader.global(controls).get().stream())
                .toList();
    }

    static Variables variables(Specimen specimen) {
        Variables variables = Variables.NONE;
        for (String file : specimen.values("--var-file")) {
            variables = variables.with(file(file, specimen.files().get(file)));
        }
        for (String given : specimen.values("--var")) {
            variables = variables.with(Variables.option(given).get());
        }
        return variables;
    }

    private static Variables file(String name, Json content) {
        return content instanceof JsonString text
                ? Variables.dotenv(text.value(), name).get()
                : Variables.document(content).get();
    }

    private static Optional<String> first(Specimen specimen, String option) {
        return specimen.values(option).stream().findFirst();
    }
}
