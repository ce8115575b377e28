package chaosstates.lambdas.secrets;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.HttpHeader;
import chaosstates.lambdas.api.http.Trust;
import chaosstates.python.PythonText;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * HashiCorp Vault's key/value secrets, version 1 or 2, with the configuration keys of the Chaos
 * Toolkit.
 *
 * @param configuration resolved: {@code vault_addr}, how to log in, and where the secrets are
 * @see <a href="https://developer.hashicorp.com/vault/api-docs/secret/kv">KV secrets engine</a>
 */
record Vault(World world, JsonObject configuration) {

    private static final String ACCOUNT_TOKEN =
            "/var/run/secrets/kubernetes.io/serviceaccount/token";

    private static final HttpCall.Timeouts PATIENCE =
            new HttpCall.Timeouts(
                    Optional.of(Duration.ofSeconds(10)), Optional.of(Duration.ofSeconds(30)));

    /**
     * The values below a path, or one of them.
     *
     * @throws Unfetched when they can't be had
     */
    Json secret(String path, Optional<String> key) {
        boolean isFirst = text("vault_kv_version").orElse("2").equals("1");
        String mount = text("vault_secrets_mount_point").orElse("secret");
        JsonObject answer =
                answer(
                        "GET",
                        "/v1/%s/%s%s".formatted(mount, isFirst ? "" : "data/", path),
                        Optional.of(token()),
                        Optional.empty());
        JsonObject data = isFirst ? answer.object("data") : answer.object("data").object("data");
        return key.isEmpty()
                ? data
                : data.get(key.get())
                        .orElseThrow(
                                () ->
                                        new Unfetched(
                                                "there is no `%s` at `%s` in Vault"
                                                        .formatted(key.get(), path)));
    }

    /** The first way to log in for which the configuration has what it takes. */
    private String token() {
        if (configuration.has("vault_token")) {
            return text("vault_token").orElse("");
        }
        if (configuration.has("vault_role_id") && configuration.has("vault_role_secret")) {
            return login(
                    "approle",
                    JsonObject.EMPTY
                            .with("role_id", text("vault_role_id").orElse(""))
                            .with("secret_id", text("vault_role_secret").orElse("")));
        }
        if (configuration.has("vault_sa_role")) {
            return login(
                    text("vault_k8s_mount_point").orElse("kubernetes"),
                    JsonObject.EMPTY
                            .with("role", text("vault_sa_role").orElse(""))
                            .with("jwt", accountToken()));
        }
        return world.environment()
                .get("VAULT_TOKEN")
                .orElseThrow(
                        () ->
                                new Unfetched(
                                        "nothing says how to log in to Vault: the configuration has"
                                                + " none of `vault_token`, `vault_role_id` with"
                                                + " `vault_role_secret`, `vault_sa_role`"));
    }

    private String accountToken() {
        String file = text("vault_sa_token_path").orElse(ACCOUNT_TOKEN);
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException unreadable) {
            throw new Unfetched("Failed to get service account token at: " + file);
        }
    }

    private String login(String mount, JsonObject identity) {
        return answer(
                        "POST",
                        "/v1/auth/" + mount + "/login",
                        Optional.empty(),
                        Optional.of(identity))
                .object("auth")
                .string("client_token")
                .orElseThrow(() -> new Unfetched("Vault gave no token at its login " + mount));
    }

    private JsonObject answer(
            String method, String path, Optional<String> token, Optional<JsonObject> body) {
        URI url = url(path);
        List<HttpHeader> headers = new ArrayList<>();
        headers.add(new HttpHeader("X-Vault-Request", "true"));
        headers.add(new HttpHeader("Content-Type", "application/json"));
        token.ifPresent(known -> headers.add(new HttpHeader("X-Vault-Token", known)));
        world.environment()
                .get("VAULT_NAMESPACE")
                .ifPresent(space -> headers.add(new HttpHeader("X-Vault-Namespace", space)));
        Optional<byte[]> bytes =
                body.map(json -> JsonWriter.compact(json).getBytes(StandardCharsets.UTF_8));
        try {
            return read(
                    url,
                    world.http()
                            .send(
                                    new HttpCall(
                                            method, url, headers, bytes, PATIENCE, Trust.USUAL)));
        } catch (IOException lost) {
            throw new Unfetched("Vault can't be reached at " + url + ": " + lost.getMessage());
        }
    }

    private URI url(String path) {
        String address =
                text("vault_addr")
                        .or(() -> world.environment().get("VAULT_ADDR"))
                        .orElse("http://localhost:8200");
        try {
            URI url = URI.create(address.replaceFirst("/+$", "") + path.replace(" ", "%20"));
            if (url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException noUrl) {
            // Said below.
        }
        throw new Unfetched("the address of Vault, `" + address + "`, is no URL with a host");
    }

    private static JsonObject read(URI url, HttpAnswer answer) {
        JsonObject json = json(new String(answer.body(), StandardCharsets.UTF_8));
        if (answer.status() != 200) {
            throw new Unfetched(
                    "Vault answers %s with status %d%s"
                            .formatted(url, answer.status(), errors(json)));
        }
        return json;
    }

    private static String errors(JsonObject answer) {
        return answer.get("errors").orElse(null) instanceof JsonArray errors
                        && !errors.items().isEmpty()
                ? errors.items().stream()
                        .filter(JsonString.class::isInstance)
                        .map(error -> ((JsonString) error).value())
                        .collect(Collectors.joining("; ", ": ", ""))
                : "";
    }

    private static JsonObject json(String text) {
        try {
            return JsonReader.parse(text) instanceof JsonObject object ? object : JsonObject.EMPTY;
        } catch (IllegalArgumentException notJson) {
            return JsonObject.EMPTY;
        }
    }

    private Optional<String> text(String key) {
        return configuration
                .get(key)
                .filter(value -> !(value instanceof JsonNull))
                .map(PythonText::str)
                .filter(value -> !value.isEmpty());
    }
}
