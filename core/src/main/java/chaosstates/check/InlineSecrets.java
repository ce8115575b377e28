package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * Secrets whose value stands in the file: it would stand in the machine, in each execution's
 * history and in the journal too.
 */
final class InlineSecrets implements Check {

    /** Entries of the configuration that log in to Vault. */
    private static final List<String> LOGINS = List.of("vault_token", "vault_role_secret");

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return Stream.concat(
                inline("", experiment.secrets()),
                LOGINS.stream().flatMap(key -> login(experiment.configuration(), key)));
    }

    private static Stream<Problem> login(JsonObject configuration, String key) {
        return configuration.get(key).stream()
                .filter(JsonString.class::isInstance)
                .map(value -> refused(key, value));
    }

    private static Stream<Problem> inline(String path, JsonObject secrets) {
        return secrets.fields().entrySet().stream()
                .flatMap(entry -> inline(path + entry.getKey(), entry.getValue()));
    }

    private static Stream<Problem> inline(String path, Json value) {
        return switch (value) {
            case JsonObject reference when reference.has("type") -> Stream.empty();
            case JsonObject group -> inline(path + ".", group);
            default -> Stream.of(refused(path, value));
        };
    }

    /** Returns the problem with its place; the line is not printed, since it holds the secret. */
    private static Problem refused(String path, Json value) {
        return Problem.error(
                CheckKind.INLINE_SECRET,
                value.at(),
                "the value of the secret `%s` stands in the experiment".formatted(path),
                "refer to it: {\"type\": \"env\", \"key\": \"NAME\"}");
    }
}
