package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Activities;
import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The state machine waits by itself, so it has to know for how long: by a number, or by one of the
 * configuration.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html">Wait</a>
 */
final class PauseLengths implements Check {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    private static final long LONGEST_SECONDS = 99_999_999;

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return experiment
                .activities()
                .flatMap(
                        activity ->
                                Stream.of(activity.pauses().before(), activity.pauses().after()))
                .flatMap(Optional::stream)
                .flatMap(pause -> problem(pause, experiment.configuration()).stream());
    }

    private static Optional<Problem> problem(Json pause, JsonObject configuration) {
        return switch (pause) {
            case JsonNumber number -> tooLong(number, pause);
            case JsonString text when text.value().matches("(?s)\\$\\{.*}") ->
                    placeholder(text, configuration);
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> tooLong(JsonNumber number, Json pause) {
        return Optional.of(number)
                .filter(seconds -> seconds.asDouble() > LONGEST_SECONDS)
                .map(
                        seconds ->
                                problem(
                                        pause,
                                        "a pause of " + seconds + " seconds",
                                        "Step Functions waits for at most "
                                                + LONGEST_SECONDS
                                                + " seconds"));
    }

    private static Optional<Problem> placeholder(JsonString text, JsonObject configuration) {
        Matcher placeholder = PLACEHOLDER.matcher(text.value());
        if (!placeholder.matches()) {
            return Optional.of(
                    problem(
                            text,
                            "`" + text.value() + "` does not tell how long the pause is",
                            "write a number of seconds, or one placeholder such as `${pause}`"));
        }
        String name = placeholder.group(1);
        return switch (configuration.get(name).orElse(null)) {
            case null ->
                    Optional.of(
                            problem(
                                    text,
                                    "the configuration does not declare `" + name + "`",
                                    Spelling.hint(
                                            name,
                                            configuration.fields().keySet(),
                                            "declare it, with a number of seconds; an execution's"
                                                    + " input may override it")));
            case JsonNumber number when number.asDouble() >= 0 -> tooLong(number, text);
            case Json probe when Activities.typed(probe, "probe") -> Optional.empty();
            case JsonObject variable when Activities.typed(variable, "env") ->
                    otherwise(variable, name);
            case Json other ->
                    Optional.of(
                            problem(
                                    text,
                                    "`" + name + "` of the configuration is no number of seconds",
                                    "declare it with a number, or as {\"type\": \"env\", \"key\":"
                                            + " \"NAME\", \"env_var_type\": \"int\"}"));
        };
    }

    /** The value of a variable is known when the run starts or is deployed; its default now. */
    private static Optional<Problem> otherwise(JsonObject variable, String name) {
        return variable.get("default")
                .filter(value -> !isSeconds(value))
                .map(
                        value ->
                                problem(
                                        value,
                                        "the default of `" + name + "` is no number of seconds",
                                        "write a number: a pause lasts that long"));
    }

    private static boolean isSeconds(Json value) {
        return switch (value) {
            case JsonNumber number -> number.asDouble() >= 0;
            case JsonString text -> text.value().matches("\\s*[0-9]+(\\.[0-9]+)?\\s*");
            default -> false;
        };
    }

    private static Problem problem(Json pause, String message, String hint) {
        return Problem.error(CheckKind.PAUSE_LENGTH, pause.at(), message, hint);
    }
}
