package chaosstates.account;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Aws;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Client;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.ssm.SsmClient;

/** AWS of which only reading operations are called, and others as a dry run. */
record ReadOnlyAws(Aws aws) implements Aws {

    private static final Pattern READING =
            Pattern.compile("(Describe|Get|List|Head|Simulate|Search|Lookup|BatchGet)[A-Z].*");

    private static final Optional<Json> DRY = Optional.of(Json.of(true));

    /** Reads as well, though their names begin as those of readers. */
    private static final Pattern CHANGING = Pattern.compile("GetSessionToken|GetFederationToken");

    @Override
    public Client client(String service, Call call) {
        return new ReadOnly(aws.client(service, call));
    }

    @Override
    public String region(Call call) {
        return aws.region(call);
    }

    @Override
    public SecretsManagerClient secretsManager(Call call) {
        return aws.secretsManager(call);
    }

    @Override
    public SsmClient ssm(Call call) {
        return aws.ssm(call);
    }

    /** Client that refuses what would change something. */
    private record ReadOnly(Client client) implements Client {

        @Override
        public JsonObject call(String operation, JsonObject arguments) {
            refuseChange(operation, arguments);
            return client.call(operation, arguments);
        }

        @Override
        public JsonObject all(String operation, JsonObject arguments) {
            refuseChange(operation, arguments);
            return client.all(operation, arguments);
        }

        private static void refuseChange(String operation, JsonObject arguments) {
            boolean isReading =
                    READING.matcher(operation).matches() && !CHANGING.matcher(operation).matches();
            if (!isReading && !arguments.get("DryRun").equals(DRY)) {
                throw new NotAsked(operation + " might change something, so it is not called");
            }
        }
    }
}
