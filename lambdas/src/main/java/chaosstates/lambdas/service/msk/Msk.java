package chaosstates.lambdas.service.msk;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Amazon MSK: the functions of {@code msk.json}. */
public final class Msk {

    /** Names of the brokers for each kind of listener; the one without encryption comes first. */
    private static final List<String> LISTENERS =
            List.of(
                    "BootstrapBrokerString",
                    "BootstrapBrokerStringTls",
                    "BootstrapBrokerStringSaslScram",
                    "BootstrapBrokerStringSaslIam");

    private Msk() {}

    public static List<Activity> activities() {
        return Functions.of(
                Msk.class,
                "msk.json",
                Map.of(
                        "actions.reboot_msk_broker", Msk::rebootBroker,
                        "actions.delete_cluster", Msk::deleteCluster,
                        "probes.describe_msk_cluster", Msk::describeCluster,
                        "probes.get_bootstrap_servers", Msk::bootstrapServers));
    }

    private static Json rebootBroker(Given given) {
        return call(
                given, "RebootBroker", cluster(given).with("BrokerIds", given.get("broker_ids")));
    }

    private static Json deleteCluster(Given given) {
        return call(given, "DeleteCluster", cluster(given));
    }

    private static Json describeCluster(Given given) {
        return call(given, "DescribeCluster", cluster(given));
    }

    private static Json bootstrapServers(Given given) {
        JsonObject answer = call(given, "GetBootstrapBrokers", cluster(given));
        return LISTENERS.stream()
                .map(answer::string)
                .flatMap(Optional::stream)
                .findFirst()
                .map(brokers -> Json.of(Stream.of(brokers.split(",", -1)).map(Json::of).toList()))
                .orElseThrow(() -> new Raised("KeyError", "'BootstrapBrokerString'"));
    }

    private static JsonObject cluster(Given given) {
        return with("ClusterArn", given.get("cluster_arn"));
    }

    private static JsonObject call(Given given, String operation, JsonObject arguments) {
        Client kafka = given.client("kafka");
        try {
            return kafka.call(operation, arguments);
        } catch (Refused refused) {
            throw refused.code().equals("NotFoundException")
                    ? Raised.activityFailed("The specified cluster was not found")
                    : refused;
        }
    }
}
