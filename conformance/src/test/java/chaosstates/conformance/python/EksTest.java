package chaosstates.conformance.python;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.PythonAnswer;
import chaosstates.lambdas.api.PythonAnswer.Failed;
import chaosstates.lambdas.api.PythonCall;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kubernetes' extension, as it is, in Lambda's runtime client, before a cluster of EKS. */
class EksTest {

    private static final String FUNCTION = "chaosk8s.pod.probes.count_pods";
    private static final Path EKS =
            Path.of("../lambdas/src/main/resources/chaosstates/python/eks.py");

    @TempDir private static Path folder;

    @ParameterizedTest
    @CsvSource({"eu-west-1, shop", "cn-north-1, a-shop_2", "us-gov-west-1, shop"})
    void theTokenIsThatOfBotocore(String region, String cluster) throws Exception {
        Program.Result said =
                Program.of(
                                Peers.MODULE,
                                Peers.python("python"),
                                Peers.script("eks_token.py"),
                                EKS,
                                region,
                                cluster)
                        .run();
        JsonObject tokens = (JsonObject) JsonReader.parse(said.out());
        assertThat(tokens.get("ours")).isEqualTo(tokens.get("theirs"));
    }

    @Test
    void theTokenIsRenewedAfterAMinute() throws Exception {
        try (FakeCluster cluster = FakeCluster.start()) {
            Program.Result said =
                    Program.of(
                                    Peers.MODULE,
                                    Peers.python("python"),
                                    Peers.script("eks_renewal.py"),
                                    EKS,
                                    "3600",
                                    "3659.9",
                                    "3660",
                                    "3719.9",
                                    "4500")
                            .with(variables(cluster.url()))
                            .run();
            String first = "19700101T010000Z";
            String second = "19700101T010100Z";
            String third = "19700101T011500Z";
            assertThat(said.err()).isEmpty();
            assertThat(JsonReader.parse(said.out()))
                    .isEqualTo(Json.texts(List.of(first, first, second, second, third)));
            assertThat(cluster.descriptions()).isEqualTo(1);
        }
    }

    @Test
    @Tag("slow")
    void theExtensionFindsTheCluster() throws Exception {
        List<String> functions = List.of(FUNCTION);
        Path root =
                DeployedPython.unpacked(
                        LocalPython.MODULES,
                        List.of("chaostoolkit-kubernetes==0.39.0"),
                        functions,
                        folder);
        try (FakeCluster cluster = FakeCluster.start();
                InvokeEndpoint endpoint =
                        DeployedPython.start(root, functions, variables(cluster.url()))) {
            for (String context : List.of("shop", "shop@laptop", ARN)) {
                assertThat(answer(endpoint, context))
                        .isEqualTo(new PythonAnswer.Output(Json.of(3)));
            }
            assertThat(cluster.authorizations())
                    .hasSize(3)
                    .allMatch(it -> it.startsWith("Bearer k8s-aws-v1."));
        }
    }

    private static final String ARN = "arn:aws:eks:eu-west-1:123456789012:cluster/shop";

    /** Fails, and says so, without a way to the cluster. */
    @Test
    @Tag("slow")
    void noWayToTheClusterIsSaid() throws Exception {
        Path root =
                DeployedPython.unpacked(
                        LocalPython.MODULES, List.of(), List.of("fx.nothing"), folder.resolve("b"));
        try (InvokeEndpoint endpoint =
                DeployedPython.start(
                        root, List.of("fx.nothing"), variables("http://127.0.0.1:1"))) {
            PythonCall call =
                    new PythonCall(
                            "fx", "nothing", JsonObject.EMPTY, JsonObject.EMPTY, Optional.empty());
            PythonAnswer answer =
                    DeployedPython.world(endpoint, List.of("fx.nothing")).python().call(call);
            assertThat(((Failed) answer).message()).startsWith("no way to the cluster shop: ");
        }
    }

    private static Map<String, String> variables(String eks) {
        Map<String, String> variables = new HashMap<>();
        variables.put("CHAOS_EKS", "shop");
        variables.put("CHAOS_EKS_CONTEXTS", "shop@laptop");
        variables.put("KUBECONFIG", folder.resolve("kubeconfig").toString());
        variables.put("AWS_ENDPOINT_URL_EKS", eks);
        variables.put("AWS_REGION", "eu-west-1");
        variables.put("AWS_ACCESS_KEY_ID", "id");
        variables.put("AWS_SECRET_ACCESS_KEY", "key");
        return variables;
    }

    private static PythonAnswer answer(InvokeEndpoint endpoint, String context) {
        JsonObject secrets = JsonObject.EMPTY.with("KUBERNETES_CONTEXT", context);
        return DeployedPython.world(endpoint, List.of(FUNCTION))
                .python()
                .call(
                        new PythonCall(
                                "chaosk8s.pod.probes",
                                "count_pods",
                                JsonObject.EMPTY.with("label_selector", "app=web"),
                                JsonObject.EMPTY,
                                Optional.of(secrets)));
    }
}
