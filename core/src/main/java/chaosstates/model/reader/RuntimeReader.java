package chaosstates.model.reader;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.HypothesisStrategy;
import chaosstates.model.RollbackStrategy;
import chaosstates.model.Strategies;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code runtime}, of an experiment or of the settings. */
public final class RuntimeReader {

    private final List<Problem> problems;

    RuntimeReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** Reads the strategies; a missing one is the default. */
    public static Checked<Strategies> strategies(JsonObject runtime) {
        List<Problem> problems = new ArrayList<>();
        return Checked.of(new RuntimeReader(problems).read(runtime), problems);
    }

    Strategies read(JsonObject object) {
        Fields fields =
                new Fields(
                        object,
                        "the runtime",
                        List.of("hypothesis", "rollbacks", "python"),
                        problems);
        fields.objectOrNull("python").ifPresent(this::python);
        return new Strategies(
                strategy(fields, "hypothesis", HypothesisStrategy.keys())
                        .flatMap(HypothesisStrategy::of)
                        .orElse(HypothesisStrategy.DEFAULT),
                strategy(fields, "rollbacks", RollbackStrategy.keys())
                        .flatMap(RollbackStrategy::of)
                        .orElse(RollbackStrategy.DEFAULT));
    }

    private Optional<String> strategy(Fields runtime, String section, List<String> known) {
        return runtime.object(section)
                .map(
                        object ->
                                new Fields(
                                        object,
                                        "the runtime's " + section,
                                        List.of("strategy"),
                                        problems))
                .flatMap(
                        fields ->
                                fields.text("strategy")
                                        .flatMap(key -> fields.word("strategy", key, known)));
    }

    private void python(JsonObject object) {
        Fields fields =
                new Fields(
                        object,
                        "the runtime's python",
                        List.of("dependencies", "version", "isolated"),
                        problems);
        if (fields.valueOrNull("dependencies").isPresent()) {
            fields.texts("dependencies");
        }
        fields.valueOrNull("version")
                .ifPresent(
                        version ->
                                fields.as(
                                        "version",
                                        version,
                                        JsonString.class,
                                        "a string, such as \"3.13\""));
        if (fields.valueOrNull("isolated").isPresent()) {
            fields.flag("isolated", false);
        }
    }
}
