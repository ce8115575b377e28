package chaosstates.infra.internal;

import chaosstates.compile.Compilation;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Checked;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import chaosstates.substitution.Resolved;
import chaosstates.substitution.Resolver;
import chaosstates.substitution.Variables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The environment of whoever deploys. What an experiment's configuration finds in it becomes part
 * of the deployed machine; secrets never do.
 *
 * @param variables by name
 */
public record DeployerEnvironment(Function<String, Optional<String>> variables) {

    /** Secrets that stand in the configuration, since the Chaos Toolkit looks for them there. */
    private static final List<String> SECRET = List.of("vault_token", "vault_role_secret");

    /** Environment without variables. */
    public static final DeployerEnvironment EMPTY =
            new DeployerEnvironment(name -> Optional.empty());

    /**
     * The entries of the configuration that are in the environment, with their values; and what is
     * wrong: a variable that is not set and has no default, a secret that would have to be in the
     * environment of a function.
     *
     * @param experiment as declared
     */
    Checked<JsonObject> configuration(JsonObject experiment) {
        JsonObject declared = experiment.object("configuration");
        Map<String, Json> references = new LinkedHashMap<>();
        declared.fields().entrySet().stream()
                .filter(entry -> isReference(entry.getValue()))
                .forEach(entry -> references.put(entry.getKey(), entry.getValue()));
        Checked<Resolved> resolved =
                Resolver.of(variables)
                        .resolve(
                                new JsonObject(references, declared.keys(), declared.at()),
                                JsonObject.EMPTY,
                                Variables.NONE);
        JsonObject values = resolved.get().configuration();
        List<Problem> problems = new ArrayList<>(resolved.problems());
        references.keySet().stream()
                .filter(SECRET::contains)
                .map(key -> secret("`" + key + "` of the configuration", references.get(key)))
                .forEach(problems::add);
        secrets("", experiment.object("secrets")).forEach(problems::add);
        values.fields().forEach((key, value) -> evaluated(key, value).forEach(problems::add));
        return Checked.of(values, problems);
    }

    /**
     * Makes the machine for one deployment: what its configuration finds in the environment is a
     * value in it. The guardian takes the configuration of the run that it undoes.
     *
     * @param experiment as declared; problems have their places in it
     */
    public Checked<Compilation> in(Compilation compiled, JsonObject experiment) {
        Checked<JsonObject> found = configuration(experiment);
        return Checked.of(
                found.get().fields().isEmpty()
                        ? compiled
                        : DeployedDefinition.assigning(compiled, found.get()),
                found.problems());
    }

    private static boolean isReference(Json value) {
        return value instanceof JsonObject object
                && object.string("type").equals(Optional.of("env"));
    }

    private static Stream<Problem> secrets(String path, JsonObject group) {
        return group.fields().entrySet().stream()
                .flatMap(
                        entry -> {
                            String name = path + entry.getKey();
                            return switch (entry.getValue()) {
                                case JsonObject secret when isReference(secret) ->
                                        Stream.of(secret("the secret `" + name + "`", secret));
                                case JsonObject deeper -> secrets(name + ".", deeper);
                                case Json other -> Stream.empty();
                            };
                        });
    }

    private static Problem secret(String what, Json reference) {
        return Problem.error(
                PlaceKind.SECRET_IN_ENVIRONMENT,
                reference.at(),
                what + " would have to stand in the environment of a function",
                "keep it in AWS: a secret {\"type\": \"secretsmanager\", \"key\": \"NAME\"} or"
                        + " {\"type\": \"ssm\", \"key\": \"/NAME\"}");
    }

    /** A definition's text that begins and ends like this is evaluated. */
    private static Stream<Problem> evaluated(String key, Json value) {
        return switch (value) {
            case JsonString text when text.value().matches("(?s)\\{%.*%}") ->
                    Stream.of(
                            Problem.error(
                                    CheckKind.EVALUATED_TEXT,
                                    value.at(),
                                    "Step Functions would evaluate the value of `" + key + "`",
                                    "begin it with a blank"));
            case JsonArray list -> list.items().stream().flatMap(item -> evaluated(key, item));
            case JsonObject object ->
                    object.fields().values().stream().flatMap(item -> evaluated(key, item));
            default -> Stream.empty();
        };
    }
}
