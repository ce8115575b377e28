package chaosstates.cli.input;

import chaosstates.json.JsonObject;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import java.util.Comparator;
import java.util.List;

/** The name that the Chaos Toolkit has for a mistake: it depends on where that is. */
final class ErrorType {

    private static final String HYPOTHESIS = "steady-state-hypothesis";

    private ErrorType() {}

    /** Returns the type of the first error, at which the original stops. */
    static String of(JsonObject experiment, List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .findFirst()
                .map(error -> of(experiment, error.at()))
                .orElse("InvalidExperiment");
    }

    private static String of(JsonObject experiment, Location at) {
        return switch (section(experiment, at)) {
            case "method", "rollbacks" -> "InvalidActivity";
            case HYPOTHESIS ->
                    section(experiment.object(HYPOTHESIS), at).equals("probes")
                            ? "InvalidActivity"
                            : "InvalidExperiment";
            case "controls" -> "InvalidControl";
            default -> "InvalidExperiment";
        };
    }

    /** The last key that stands before it. */
    private static String section(JsonObject object, Location at) {
        return object.fields().keySet().stream()
                .filter(key -> at.hasLine() && object.keyAt(key).compareTo(at) < 0)
                .max(Comparator.comparing(object::keyAt))
                .orElse("");
    }
}
