package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Test of the custom resources that keep the deployments of an experiment and its runs apart. */
class DeploymentGateTest {

    private static final Synthesized WEB = Synthesized.of("chaos-aurora-web");

    private static Entry<String, JsonObject> gate(Synthesized template, String place) {
        return template.resources("Custom::ChaosDeployment").entrySet().stream()
                .filter(it -> properties(it.getValue()).string("Place").get().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject properties(JsonObject resource) {
        return resource.object("Properties");
    }

    private static List<String> dependsOn(JsonObject resource) {
        return resource.get("DependsOn").orElseThrow() instanceof JsonString one
                ? List.of(one.value())
                : resource.texts("DependsOn");
    }

    /** The resources of the experiment itself: its machines, its own functions, and their role. */
    private static Map<String, JsonObject> guarded() {
        return Stream.of(
                        "AWS::StepFunctions::StateMachine",
                        "AWS::Lambda::Function",
                        "AWS::IAM::Role",
                        "AWS::IAM::Policy")
                .flatMap(type -> WEB.resources(type).entrySet().stream())
                .filter(it -> !it.getKey().startsWith("ExperimentPlatform"))
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
    }

    @Test
    void everythingOfTheExperimentIsChangedAfterTheFirst() {
        String first = gate(WEB, "BEFORE").getKey();
        assertThat(guarded()).hasSizeGreaterThan(6);
        assertThat(guarded().values()).allMatch(it -> dependsOn(it).contains(first));
    }

    @Test
    void everythingOfTheExperimentIsRemovedAfterTheLast() {
        assertThat(dependsOn(gate(WEB, "AFTER").getValue()))
                .containsAll(guarded().keySet())
                .contains(gate(WEB, "BEFORE").getKey());
    }

    /** A reference would have CloudFormation make the machine first. */
    @Test
    void theMachineIsNamedWithoutAReference() {
        JsonObject first = properties(gate(WEB, "BEFORE").getValue());
        assertThat(first.get("Machine").orElseThrow().toString())
                .contains("stateMachine:chaos-aurora-web")
                .doesNotContain("GetAtt");
        assertThat(first.get("ServiceTimeout")).contains(Json.of("1200"));
    }

    @Test
    void theVersionChangesWithWhatIsDeployed() {
        String version = version(WEB);
        assertThat(version).hasSize(64).isEqualTo(version(Synthesized.of("chaos-aurora-web")));
        assertThat(version(Synthesized.of("chaos-aurora"))).isNotEqualTo(version);
    }

    private static String version(Synthesized template) {
        String first = properties(gate(template, "BEFORE").getValue()).string("Version").get();
        assertThat(properties(gate(template, "AFTER").getValue()).string("Version"))
                .contains(first);
        return first;
    }
}
