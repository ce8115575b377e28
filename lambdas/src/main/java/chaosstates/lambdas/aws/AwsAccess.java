package chaosstates.lambdas.aws;

import chaosstates.activity.InterruptExecution;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Raised;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Region and credentials of AWS calls, by the same keys of configuration and secrets as in
 * chaostoolkit-aws.
 *
 * @param roleSession the name of the session, when a role is assumed
 */
record AwsAccess(
        String region,
        Optional<String> profile,
        Optional<Keys> keys,
        Optional<String> role,
        String roleSession) {

    /** Credentials that were given, not found. */
    record Keys(String id, String secret, Optional<String> token) {

        @Override
        public String toString() {
            return "Keys[" + id + "]";
        }
    }

    /**
     * @throws InterruptExecution when nothing says which region, as in the original
     */
    static AwsAccess of(Call call, Environment environment) {
        JsonObject configuration = call.configuration();
        return new AwsAccess(
                region(configuration, environment),
                text(configuration, "aws_profile_name"),
                keys(call.secrets()),
                text(configuration, "aws_assume_role_arn"),
                text(configuration, "aws_assume_role_session_name").orElse("ChaosToolkit"));
    }

    private static String region(JsonObject configuration, Environment environment) {
        return text(configuration, "aws_region")
                .or(
                        () ->
                                environment
                                        .get("AWS_REGION")
                                        .or(() -> environment.get("AWS_DEFAULT_REGION")))
                .filter(region -> !region.isEmpty())
                .orElseThrow(() -> new InterruptExecution("AWS requires a region to be set!"));
    }

    private static Optional<Keys> keys(JsonObject secrets) {
        Optional<String> id = text(secrets, "aws_access_key_id");
        Optional<String> secret = text(secrets, "aws_secret_access_key");
        if (id.isPresent() != secret.isPresent()) {
            throw new Raised(
                    "botocore.exceptions.PartialCredentialsError",
                    "Partial credentials found in explicit, missing: "
                            + (id.isPresent() ? "aws_secret_access_key" : "aws_access_key_id"));
        }
        return id.map(key -> new Keys(key, secret.get(), text(secrets, "aws_session_token")));
    }

    /** Finds the profile that the environment chooses, in the order of boto3. */
    static Optional<String> profile(Environment environment) {
        return environment.get("AWS_DEFAULT_PROFILE").or(() -> environment.get("AWS_PROFILE"));
    }

    /** The keys of the environment, unless others or a profile were named. */
    static Optional<Keys> keys(Environment environment) {
        return environment
                .get("AWS_ACCESS_KEY_ID")
                .flatMap(
                        id ->
                                environment
                                        .get("AWS_SECRET_ACCESS_KEY")
                                        .map(
                                                secret ->
                                                        new Keys(
                                                                id,
                                                                secret,
                                                                environment.get(
                                                                        "AWS_SESSION_TOKEN"))));
    }

    /**
     * The endpoint that the environment names for a service, or for all.
     *
     * @throws Raised when it is no URL with a host
     * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html">AWS
     *     SDKs: service-specific endpoints</a>
     */
    static Optional<URI> endpoint(String service, Environment environment) {
        if (environment
                .get("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")
                .filter("true"::equals)
                .isPresent()) {
            return Optional.empty();
        }
        String own = "AWS_ENDPOINT_URL_" + service.toUpperCase(Locale.ROOT);
        return Stream.of(own, "AWS_ENDPOINT_URL")
                .flatMap(name -> environment.get(name).stream())
                .filter(url -> !url.isBlank())
                .findFirst()
                .map(AwsAccess::url);
    }

    private static URI url(String text) {
        try {
            URI url = new URI(text.strip());
            if (url.getScheme() != null
                    && url.getScheme().matches("https?")
                    && url.getHost() != null
                    && url.getPort() <= 65_535) {
                return url;
            }
        } catch (URISyntaxException noUrl) {
            // The same answer as to a URL of no use.
        }
        throw new Raised("ValueError", "Invalid endpoint: " + text);
    }

    private static Optional<String> text(JsonObject object, String key) {
        return object.string(key).filter(text -> !text.isEmpty());
    }
}
