package chaosstates.lambdas.secrets;

import chaosstates.activity.InterruptExecution;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Aws;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.AwsErrors;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueResponse;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.Parameter;

/**
 * Secrets that AWS keeps. They are read by who the function is: a role that the configuration names
 * is for the targets of the experiment, which may be in another account.
 *
 * @param configuration resolved
 * @see <a
 *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html">GetSecretValue</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html">GetParameter</a>
 */
record AwsSecrets(Aws clients, JsonObject configuration) {

    /**
     * The text of a secret, or one value of the JSON that it is.
     *
     * @throws Unfetched when it can't be had
     */
    Json secretsManager(JsonObject declared) {
        String key = key(declared);
        String text =
                calling(
                        key,
                        () -> {
                            SecretsManagerClient client = clients.secretsManager(call(key));
                            GetSecretValueResponse value =
                                    AwsErrors.calling(
                                            "secretsmanager",
                                            "GetSecretValue",
                                            client.serviceClientConfiguration(),
                                            () -> client.getSecretValue(it -> it.secretId(key)));
                            return value.secretString();
                        });
        if (text == null) {
            throw new Unfetched("the secret `" + key + "` is not text");
        }
        return declared.string("json_key")
                .map(name -> value(key, text, name))
                .orElse(Json.of(text));
    }

    /**
     * The value of a parameter, decrypted.
     *
     * @throws Unfetched when it can't be had
     */
    Json ssm(JsonObject declared) {
        String key = key(declared);
        Parameter parameter =
                calling(
                        key,
                        () -> {
                            SsmClient client = clients.ssm(call(key));
                            return AwsErrors.calling(
                                            "ssm",
                                            "GetParameter",
                                            client.serviceClientConfiguration(),
                                            () ->
                                                    client.getParameter(
                                                            it ->
                                                                    it.name(key)
                                                                            .withDecryption(true)))
                                    .parameter();
                        });
        if (parameter == null || parameter.value() == null) {
            throw unreadable(key, "the answer holds no value");
        }
        return Json.of(parameter.value());
    }

    private static String key(JsonObject declared) {
        return declared.string("key")
                .orElseThrow(() -> new Unfetched("the secret names no `key` to look up"));
    }

    /** Returns a call in the region that an ARN names, or else in that of the configuration. */
    private Call call(String key) {
        JsonObject own = configuration.without("aws_assume_role_arn");
        String[] arn = key.split(":", 6);
        return new Call(
                JsonObject.EMPTY,
                arn.length == 6 && arn[0].equals("arn") ? own.with("aws_region", arn[3]) : own,
                JsonObject.EMPTY);
    }

    private static <T> T calling(String key, Supplier<T> call) {
        try {
            return call.get();
        } catch (Raised raised) {
            throw unreadable(key, raised.line());
        } catch (InterruptExecution withoutRegion) {
            throw unreadable(key, withoutRegion.getMessage());
        }
    }

    private static Unfetched unreadable(String key, String why) {
        return new Unfetched("the secret `" + key + "` can't be read: " + why);
    }

    private static Json value(String key, String text, String name) {
        return json(text)
                .flatMap(object -> object.get(name))
                .orElseThrow(
                        () ->
                                new Unfetched(
                                        "the secret `%s` is not JSON with a `%s`"
                                                .formatted(key, name)));
    }

    private static Optional<JsonObject> json(String text) {
        try {
            return JsonReader.parse(text) instanceof JsonObject object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (IllegalArgumentException notJson) {
            return Optional.empty();
        }
    }
}
