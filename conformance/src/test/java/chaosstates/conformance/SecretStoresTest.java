package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.ActivityFunction;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.ActivityCall;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterType;

/** Secrets that Secrets Manager and Parameter Store keep, as moto has them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretStoresTest {

    private MotoServer moto;
    private World world;

    @BeforeAll
    void start() throws Exception {
        Peers.python("chaos");
        moto = MotoServer.start();
        moto.reset();
        world =
                RealWorld.of(
                        InstantSource.system(),
                        Environment.of(System.getenv()).with(AwsSettings.of(moto.endpoint())));
        try (SecretsManagerClient secrets = at(moto.endpoint(), SecretsManagerClient.builder())) {
            secrets.createSecret(it -> it.name("plain").secretString("pl41n"));
            secrets.createSecret(it -> it.name("json").secretString("{\"token\": \"j50n\"}"));
        }
        try (SsmClient parameters = at(moto.endpoint(), SsmClient.builder())) {
            parameters.putParameter(
                    it -> it.name("/shop/token").value("53cure").type(ParameterType.SECURE_STRING));
        }
    }

    private static <C> C at(URI endpoint, AwsClientBuilder<?, C> client) {
        client.endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")));
        if (client
                instanceof
                software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder<?, ?> sync) {
            sync.httpClient(UrlConnectionHttpClient.create());
        }
        return client.build();
    }

    @AfterAll
    void stop() throws IOException {
        if (moto != null) {
            moto.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'type': 'secretsmanager', 'key': 'plain'                     | pl41n",
                "'type': 'secretsmanager', 'key': 'json', 'json_key': 'token' | j50n",
                "'type': 'ssm', 'key': '/shop/token'                          | 53cure"
            })
    void reachTheActivityAndNothingElse(String secret, String value, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("secret");
        JsonObject record =
                ActivityFunction.run(
                        ActivityCall.read(writing(secret, file)), world, Registered.ALL);
        assertThat(Files.readString(file)).isEqualTo(value);
        assertThat(record.toString()).contains("wrote ***").doesNotContain(value);
    }

    @Test
    void whatIsNotThereBreaksOffTheRun(@TempDir Path folder) {
        JsonObject payload =
                writing("'type': 'ssm', 'key': '/shop/nothing'", folder.resolve("none"));
        assertThatThrownBy(
                        () ->
                                ActivityFunction.run(
                                        ActivityCall.read(payload), world, Registered.ALL))
                .isInstanceOf(InvalidActivity.class)
                .hasMessageContaining("`/shop/nothing` can't be read")
                .hasMessageContaining("ParameterNotFound");
    }

    private static JsonObject writing(String secret, Path file) {
        String payload =
                """
                {'activity': {'type': 'action', 'name': 'write', 'provider': {
                   'type': 'process', 'path': 'sh',
                   'arguments': ['-c', 'printf %%s "$1" >"$2"; echo "wrote $1"', 'sh', '${token}', '%s']}},
                 'configuration': {}, 'secrets': {'shop': {'token': {%s}}}}
                """
                        .formatted(file, secret);
        return (JsonObject) JsonReader.parse(payload.replace("\"", "\\\"").replace('\'', '"'));
    }
}
