package chaosstates.lambdas.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.catalogue.ActivitySpec;
import chaosstates.json.Json;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.World;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test of what becomes of what the code of an extension raises. */
class ActivityByOthersTest {

    private record Made(Supplier<Json> output) implements Activity {

        @Override
        public ActivitySpec spec() {
            return ActivitySpec.named("acme.probes.tap");
        }

        @Override
        public Json run(Call call, World world) {
            return output.get();
        }
    }

    private static Json run(Supplier<Json> output) {
        return new ActivityByOthers(new Made(output)).run(Call.OF_NOTHING, null);
    }

    @Test
    void givesWhatTheActivityGives() {
        assertThat(run(() -> Json.of("open"))).isEqualTo(Json.of("open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"runtime", "linkage", "depth"})
    void anythingUnforeseenIsAFailureOfTheActivity(String kind) {
        assertThatThrownBy(() -> run(() -> raising(kind)))
                .isInstanceOf(ActivityFailed.class)
                .hasMessageContaining("java.lang.");
    }

    private static Json raising(String kind) {
        return switch (kind) {
            case "runtime" -> throw new IllegalStateException("no water");
            case "linkage" -> throw new NoClassDefFoundError("pipes/Pipes");
            default -> raising(kind);
        };
    }

    @Test
    void nullIsAFailureOfTheActivity() {
        assertThatThrownBy(() -> run(() -> null))
                .isInstanceOf(ActivityFailed.class)
                .hasMessage("acme.probes.tap has returned null: nothing is Json.ofNull()");
    }

    @Test
    void whatIsMeantIsLeft() {
        Raised raised = Raised.activityFailed("no tap");
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            throw raised;
                                        }))
                .isSameAs(raised);
        InterruptExecution ended = new InterruptExecution("enough");
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            throw ended;
                                        }))
                .isSameAs(ended);
    }
}
