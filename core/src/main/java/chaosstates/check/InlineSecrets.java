package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Experiment;
import chaosstates.model.Safety;
import chaosstates.model.SecretForms;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import chaosstates.problem.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Secrets whose value stands in the file: it would stand in the machine, in each execution's
 * history and in the journal too. Extensions take settings among their secrets that are none, so
 * only what looks like a secret is refused.
 */
final class InlineSecrets implements Check {

    /** Entries of the configuration that log in to Vault. */
    private static final List<String> LOGINS = List.of("vault_token", "vault_role_secret");

    /** The key of our settings that names what only looks like a secret. */
    private static final String NOT_SECRET = "not-secret";

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        List<Inline> inline = inline("", "", experiment.secrets()).toList();
        List<JsonString> harmless = harmless(experiment);
        return Stream.of(
                        inline.stream()
                                .filter(it -> harmless.stream().noneMatch(it::isNamedBy))
                                .map(Inline::problem),
                        harmless.stream().flatMap(name -> unknown(name, inline)),
                        LOGINS.stream().flatMap(key -> login(experiment.configuration(), key)))
                .flatMap(problems -> problems);
    }

    /** Lists what our settings say of. */
    private static List<JsonString> harmless(Experiment experiment) {
        return experiment.source().objects("extensions").stream()
                .filter(it -> it.string("name").equals(Optional.of(Safety.EXTENSION)))
                .flatMap(ours -> ours.list(NOT_SECRET).stream())
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast)
                .toList();
    }

    private static Stream<Problem> unknown(JsonString name, List<Inline> inline) {
        List<String> paths = inline.stream().map(Inline::path).toList();
        return paths.contains(name.value())
                ? Stream.empty()
                : Stream.of(
                        Problem.error(
                                ShapeKind.UNKNOWN_VALUE,
                                name.at(),
                                "no value of a secret `%s` stands in the experiment"
                                        .formatted(name.value()),
                                Spelling.hint(
                                        name.value(), paths, "remove it, or write `group.name`")));
    }

    private static Stream<Problem> login(JsonObject configuration, String key) {
        return configuration.get(key).stream()
                .filter(JsonString.class::isInstance)
                .filter(value -> !SecretForms.isPlaceholder(value))
                .map(value -> refused(key, value));
    }

    /** Lists the values below secrets that stand in the file; null says nothing. */
    private static Stream<Inline> inline(String path, String name, Json value) {
        return switch (value) {
            case JsonObject reference when !name.isEmpty() && reference.has("type") ->
                    Stream.empty();
            case JsonObject group ->
                    group.fields().entrySet().stream()
                            .flatMap(
                                    entry ->
                                            inline(
                                                    path.isEmpty()
                                                            ? entry.getKey()
                                                            : path + "." + entry.getKey(),
                                                    entry.getKey(),
                                                    entry.getValue()));
            case JsonNull nothing -> Stream.empty();
            default ->
                    SecretForms.isPlaceholder(value)
                            ? Stream.empty()
                            : Stream.of(new Inline(path, name, value));
        };
    }

    /**
     * Value of a secret that stands in the file.
     *
     * @param path {@code group.name}
     */
    private record Inline(String path, String name, Json value) {

        boolean isNamedBy(JsonString harmless) {
            return harmless.value().equals(path);
        }

        Problem problem() {
            return SecretForms.isLike(name, value)
                    ? refused(path, value)
                    : Problem.warning(
                            CheckKind.INLINE_SETTING,
                            value.at(),
                            "the value of `%s` among the secrets stands in the experiment"
                                    .formatted(path),
                            "say that it is none in our settings: \"not-secret\": [\"%s\"]"
                                    .formatted(path));
        }
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
