package chaosstates.check;

import chaosstates.catalogue.ArgumentRules;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.catalogue.PythonFunction;
import chaosstates.check.lookup.Activities;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A function gets the arguments that it declares, and no others. */
final class Arguments implements Check {

    /** The argument by which a judge is given the output. */
    private static final String JUDGED = "value";

    /**
     * Call of something that takes arguments.
     *
     * @param id of what is called
     * @param provider which holds the arguments
     * @param takesOthers whether it takes arguments besides its parameters
     * @param rules of what is called for its arguments
     */
    private record Use(
            String id,
            List<Parameter> parameters,
            JsonObject provider,
            boolean takesOthers,
            ArgumentRules rules) {

        JsonObject arguments() {
            return provider.object("arguments");
        }
    }

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        Stream<Use> functions =
                Activities.calls(experiment).flatMap(call -> use(call, catalogue).stream());
        Stream<Use> controls =
                Activities.controls(experiment)
                        .flatMap(control -> use(control, catalogue).stream());
        return Stream.concat(functions, controls).flatMap(Arguments::problems);
    }

    private static Optional<Use> use(Activities.Call call, Catalogue catalogue) {
        return catalogue
                .find(call.function().activityId())
                .map(
                        spec ->
                                new Use(
                                        spec.id(),
                                        needed(spec.parameters(), call.isJudge()),
                                        call.provider(),
                                        takesOthers(spec.id(), catalogue),
                                        spec.rules()));
    }

    private static boolean takesOthers(String id, Catalogue catalogue) {
        return catalogue.ours(id).isEmpty()
                && catalogue.python().function(id).filter(PythonFunction::takesAny).isPresent();
    }

    /** A judge is given the output besides what is declared. */
    private static List<Parameter> needed(List<Parameter> parameters, boolean isJudge) {
        return isJudge
                ? parameters.stream().map(it -> it.name().equals(JUDGED) ? it.given() : it).toList()
                : parameters;
    }

    private static Optional<Use> use(Control control, Catalogue catalogue) {
        return catalogue
                .control(control.module())
                .map(
                        spec ->
                                new Use(
                                        spec.id(),
                                        spec.parameters(),
                                        control.source().object("provider"),
                                        catalogue.python().takesAny(spec),
                                        ArgumentRules.NONE));
    }

    private static Stream<Problem> problems(Use use) {
        JsonObject arguments = use.arguments();
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        use.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
        Stream<Problem> missing =
                parameters.values().stream()
                        .filter(
                                parameter ->
                                        parameter.required() && !arguments.has(parameter.name()))
                        .filter(parameter -> !misspelt(parameter, arguments, parameters))
                        .map(parameter -> missing(parameter, use));
        Stream<Problem> given =
                arguments.fields().entrySet().stream()
                        .filter(it -> !use.takesOthers() || parameters.containsKey(it.getKey()))
                        .flatMap(
                                argument ->
                                        parameters.containsKey(argument.getKey())
                                                ? type(
                                                        parameters.get(argument.getKey()),
                                                        argument.getValue())
                                                : Stream.of(
                                                        unexpected(
                                                                argument.getKey(),
                                                                use,
                                                                parameters)));
        return Stream.of(missing, given, use.rules().problems(use.provider()))
                .flatMap(problems -> problems);
    }

    /** Tells whether the argument stands there under a wrong name; then it is not missing too. */
    private static boolean misspelt(
            Parameter parameter, JsonObject arguments, Map<String, Parameter> parameters) {
        return arguments.fields().keySet().stream()
                .filter(name -> !parameters.containsKey(name))
                .anyMatch(
                        name ->
                                Spelling.closest(name, absent(arguments, parameters))
                                        .filter(parameter.name()::equals)
                                        .isPresent());
    }

    private static Collection<String> absent(
            JsonObject arguments, Map<String, Parameter> parameters) {
        return parameters.keySet().stream()
                .filter(name -> !arguments.has(name))
                .collect(Collectors.toList());
    }

    private static Problem missing(Parameter parameter, Use use) {
        JsonObject provider = use.provider();
        return Problem.error(
                CheckKind.MISSING_ARGUMENT,
                provider.get("arguments").map(Json::at).orElse(provider.at()),
                "`%s` needs the argument `%s`".formatted(use.id(), parameter.name()),
                "add it"
                        + (parameter.type() == ParameterType.ANY
                                ? ""
                                : ", " + wanted(parameter.type()))
                        + (parameter.description().isEmpty()
                                ? ""
                                : ". " + parameter.description()));
    }

    private static Problem unexpected(String name, Use use, Map<String, Parameter> known) {
        JsonObject arguments = use.arguments();
        return Problem.error(
                CheckKind.UNEXPECTED_ARGUMENT,
                arguments.keyAt(name),
                "`%s` takes no argument `%s`".formatted(use.id(), name),
                Spelling.hint(
                        name,
                        absent(arguments, known),
                        known.isEmpty()
                                ? "it takes none"
                                : "it takes `" + String.join("`, `", known.keySet()) + "`"));
    }

    private static Stream<Problem> type(Parameter parameter, Json value) {
        if (fits(parameter, value)) {
            return Stream.empty();
        }
        return Stream.of(
                Problem.error(
                        CheckKind.ARGUMENT_TYPE,
                        value.at(),
                        "the argument `%s` is %s".formatted(parameter.name(), value.kind()),
                        "it has to be " + wanted(parameter.type())));
    }

    private static boolean fits(Parameter parameter, Json value) {
        return parameter.type() == ParameterType.ANY || isOf(parameter, value);
    }

    private static boolean isOf(Parameter parameter, Json value) {
        return switch (value) {
            case JsonString text ->
                    parameter.type() == ParameterType.STRING || text.value().contains("${");
            case JsonNumber number ->
                    parameter.type() == ParameterType.NUMBER
                            || parameter.type() == ParameterType.INTEGER && number.isWhole();
            case JsonBoolean bool -> parameter.type() == ParameterType.BOOLEAN;
            case JsonArray list -> parameter.type() == ParameterType.LIST;
            case JsonObject object -> parameter.type() == ParameterType.MAPPING;
            case JsonNull nothing -> !parameter.required();
        };
    }

    private static String wanted(ParameterType type) {
        return switch (type) {
            case STRING -> "a string";
            case INTEGER -> "a whole number";
            case NUMBER -> "a number";
            case BOOLEAN -> "`true` or `false`";
            case LIST -> "a list";
            case MAPPING -> "an object";
            case ANY -> "a value";
        };
    }
}
