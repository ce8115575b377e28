package chaosstates.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.iam.IamStatement;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonLambdaTest {

    private static final JsonObject EXPERIMENT =
            json(
                    """
                    {"extensions": [{"name": "other", "python": 5}, {"name": "chaos-states", "python": [
                      {"modules": ["chaosk8s"], "eks": {"cluster": "eu-west-1/${cluster}"}, "timeout": 60},
                      {"modules": ["chaosk8s.pod", "shop"], "memory": 256,
                       "allow": [{"actions": ["sqs:*"], "resources": ["${queue}"], "because": "made"},
                                 {"actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::b/*"], "because": "all"}]}
                    ]}]}
                    """);

    private static final List<PythonLambda> ALL =
            PythonLambda.of(
                    EXPERIMENT,
                    List.of("shop.checks", "chaosk8s.node", "chaosk8s.pod.probes", "os.path"));

    private static JsonObject json(String text) {
        return (JsonObject) JsonReader.parse(text);
    }

    /** The longest name decides; what nobody names goes to the rest. */
    @Test
    void eachModuleHasOneFunction() {
        assertThat(ALL)
                .extracting(its -> its.function().key() + " " + its.modules())
                .containsExactly(
                        "python-chaosk8s [chaosk8s.node]",
                        "python-chaosk8s.pod [chaosk8s.pod.probes, shop.checks]",
                        "python [os.path]");
    }

    @Test
    void placeholdersAreThoseOfTheConfiguration() {
        JsonObject configuration =
                json("{\"cluster\": \"shop\", \"queue\": \"arn:aws:sqs:eu-west-1:1:orders\"}");
        assertThat(ALL.get(0).permissions(configuration))
                .containsExactly(
                        IamStatement.of(
                                "arn:{partition}:eks:eu-west-1:{account}:cluster/shop",
                                "eks:DescribeCluster"));
        assertThat(ALL.get(0).cluster(configuration).get().name()).isEqualTo("shop");
        assertThat(ALL.get(1).permissions(configuration))
                .containsExactly(
                        IamStatement.of("arn:aws:sqs:eu-west-1:1:orders", "sqs:*"),
                        IamStatement.wide("arn:aws:s3:::b/*", "all", "s3:GetObject"));
        assertThat(ALL.get(2).permissions(configuration)).isEmpty();
    }

    @Test
    void theMemoryOfWhatIsCalled() {
        JsonObject probe =
                json(
                        """
                        {"activity": {"tolerance": {"type": "probe", "provider":
                            {"type": "python", "module": "os.path", "func": "exists"}},
                          "provider": {"type": "python", "module": "shop.checks", "func": "f"}}}
                        """);
        assertThat(PythonLambda.memory(ALL, probe)).isEqualTo(256 + 1024);
        assertThat(PythonLambda.memory(ALL, JsonObject.EMPTY.with("experiment", probe))).isZero();
    }

    @Test
    void functionsAndControlsAreFoundWhereverTheyStand() {
        PythonUse use =
                PythonUse.of(
                        json(
                                """
                                {"a": [{"provider": {"type": "python", "module": "m", "func": "f"}},
                                       {"provider": {"type": "python", "module": "c"}},
                                       {"provider": {"type": "python", "module": "ours", "func": "g"}},
                                       {"provider": {"type": "http", "url": "m"}}]}
                                """),
                        List.of("m", "c"));
        assertThat(use.functions()).containsExactly("m.f");
        assertThat(use.controls()).containsExactly("c");
        assertThat(use.modules()).containsExactly("c", "m");
    }
}
