package chaosstates.check;

import chaosstates.activity.Catalogue;
import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonString;
import chaosstates.model.Activity;
import chaosstates.model.Experiment;
import chaosstates.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pauses by placeholder. The machine waits, not a function, so what the machine knows has to be a
 * number: configuration as it is declared, or as an execution's input overrides it.
 */
final class PausePlaceholders implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return experiment
                .activities()
                .flatMap(PausePlaceholders::pauses)
                .filter(pause -> isPlaceholder(pause) && !isNumber(pause, experiment))
                .map(PausePlaceholders::refused);
    }

    private static Stream<JsonString> pauses(Activity activity) {
        return Stream.of(activity.pauses().before(), activity.pauses().after())
                .flatMap(Optional::stream)
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast);
    }

    private static boolean isPlaceholder(JsonString pause) {
        return pause.value().startsWith("${") && pause.value().endsWith("}");
    }

    private static boolean isNumber(JsonString pause, Experiment experiment) {
        String name = pause.value().substring(2, pause.value().length() - 1);
        return experiment.configuration().fields().get(name) instanceof JsonNumber;
    }

    private static Problem refused(Json pause) {
        return Problem.error(
                "PauseUnknown",
                pause.at(),
                "the pause %s is not a number that the configuration declares".formatted(pause),
                "declare it there as a number of seconds; an execution's input may override it");
    }
}
