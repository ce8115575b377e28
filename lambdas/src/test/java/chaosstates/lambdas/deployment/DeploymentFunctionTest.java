package chaosstates.lambdas.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.clearance.Deployments;
import chaosstates.wire.platform.DeploymentCall;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Test of deployments beside runs, with marks in memory and a clock that a pause moves. */
class DeploymentFunctionTest {

    private static final String SHOP = "arn:aws:states:eu-west-1:123456789012:stateMachine:shop";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Instant START = Instant.parse("2026-11-27T12:00:00Z");

    private final Map<String, Deployments.Mark> marks = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private Instant now = START;
    private Instant busyUntil = START;

    private final Deployments deployments =
            new Deployments() {
                @Override
                public Optional<Mark> find(String machine) {
                    return Optional.ofNullable(marks.get(machine));
                }

                @Override
                public void put(String machine, Mark mark) {
                    marks.put(machine, mark);
                }

                @Override
                public void remove(String machine) {
                    marks.remove(machine);
                }
            };

    private void run(String type, String place, JsonObject properties, JsonObject old) {
        InstantSource clock = () -> now;
        new DeploymentFunction(
                        deployments, this::runs, PATIENCE, clock, pause -> now = now.plus(pause))
                .run(
                        DeploymentCall.read(
                                JsonObject.EMPTY
                                        .with("RequestType", type)
                                        .with("ResourceProperties", properties.with("Place", place))
                                        .with("OldResourceProperties", old)));
    }

    /** Lists a run that goes on, and asserts that nothing may begin while somebody looks. */
    private List<String> runs(String machine) {
        asked.add(machine);
        assertThat(marks.get("shop").holdsAt(now)).isTrue();
        return now.isBefore(busyUntil) ? List.of("the run run-1 goes on") : List.of();
    }

    private static JsonObject version(String version) {
        return JsonObject.EMPTY.with("Machine", SHOP).with("Version", version);
    }

    private boolean keepsRunsOut() {
        return deployments.find("shop").filter(mark -> mark.holdsAt(now)).isPresent();
    }

    @Test
    void noRunBeginsBetweenTheFirstChangeAndTheLast() {
        run("Update", "BEFORE", version("v2"), version("v1"));
        assertThat(keepsRunsOut()).isTrue();
        run("Update", "AFTER", version("v2"), version("v1"));
        assertThat(keepsRunsOut()).isFalse();
        assertThat(asked).as("looks that find nothing").hasSize(2);
    }

    @Test
    void aDeploymentWaitsForARun() {
        busyUntil = START.plusSeconds(120);
        run("Update", "BEFORE", version("v2"), version("v1"));
        assertThat(now).isAfterOrEqualTo(busyUntil);
        assertThat(keepsRunsOut()).isTrue();
    }

    @Test
    void aDeploymentIsRefusedWhenARunDoesNotEnd() {
        busyUntil = START.plus(Duration.ofDays(1));
        assertThatThrownBy(() -> run("Update", "BEFORE", version("v2"), version("v1")))
                .isInstanceOf(RunsGoOn.class)
                .hasMessageContaining("the run run-1 goes on");
        assertThat(now).isBetween(START.plus(PATIENCE), START.plus(PATIENCE).plusSeconds(10));
        assertThat(keepsRunsOut()).isFalse();

        Instant refused = now;
        run("Update", "BEFORE", version("v1"), version("v2"));
        assertThat(now).as("taken back at once").isEqualTo(refused);
        assertThat(marks).isEmpty();
    }

    @Test
    void aDeploymentThatFailsLaterIsTakenBackAtOnce() {
        run("Update", "BEFORE", version("v2"), version("v1"));
        busyUntil = now.plus(Duration.ofDays(1));
        run("Update", "BEFORE", version("v1"), version("v2"));
        assertThat(marks).isEmpty();
    }

    @Test
    void aRemovalWaitsBeforeAnythingIsRemoved() {
        busyUntil = START.plusSeconds(60);
        run("Delete", "AFTER", version("v1"), JsonObject.EMPTY);
        assertThat(now).isAfterOrEqualTo(busyUntil);
        assertThat(keepsRunsOut()).isTrue();
        run("Delete", "BEFORE", version("v1"), JsonObject.EMPTY);
        assertThat(marks).isEmpty();
    }

    /** Asserts that a removal that was refused does not let the next deployment through. */
    @Test
    void afterARefusedRemovalADeploymentWaitsAgain() {
        busyUntil = START.plus(Duration.ofDays(1));
        assertThatThrownBy(() -> run("Delete", "AFTER", version("v1"), JsonObject.EMPTY))
                .isInstanceOf(RunsGoOn.class);
        assertThat(keepsRunsOut()).isFalse();
        assertThatThrownBy(() -> run("Update", "BEFORE", version("v2"), version("v1")))
                .isInstanceOf(RunsGoOn.class);
    }

    @Test
    void aRenamedExperimentWaitsForTheRunsOfBothMachines() {
        JsonObject renamed = version("v2").with("Machine", SHOP + "-new");
        run("Update", "BEFORE", renamed, version("v1"));
        assertThat(asked).contains(SHOP, SHOP + "-new");
        assertThat(marks).containsOnlyKeys("shop", "shop-new");
    }

    @Test
    void aMarkThatIsForgottenEndsByItself() {
        run("Create", "BEFORE", version("v1"), JsonObject.EMPTY);
        now = now.plus(PATIENCE).plus(DeploymentFunction.LONGEST_DEPLOYMENT);
        assertThat(keepsRunsOut()).isFalse();
    }

    @Test
    void theAnswerRepeatsTheRequest() {
        DeploymentCall call =
                DeploymentCall.read(
                        JsonObject.EMPTY
                                .with("RequestType", "Create")
                                .with("StackId", "s")
                                .with("RequestId", "r")
                                .with("LogicalResourceId", "l")
                                .with("ResourceProperties", version("v1").with("Place", "BEFORE")));
        assertThat(call.refused("why").get("Reason")).contains(Json.of("why"));
        assertThat(call.allowed())
                .isEqualTo(
                        JsonObject.EMPTY
                                .with("StackId", "s")
                                .with("RequestId", "r")
                                .with("LogicalResourceId", "l")
                                .with("Status", "SUCCESS")
                                .with("PhysicalResourceId", "before-shop"));
    }
}
