package chaosstates.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookTest {

    /** Functions that the original calls outside of what is played. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "configure_control",
                "cleanup_control",
                "validate_control",
                "before_loading_experiment_control",
                "after_loading_experiment_control"
            })
    void isOnlyAroundWhatIsPlayed(String function) {
        assertThat(Hook.of(function)).isEmpty();
        assertThat(Hook.of("before_experiment_control")).isPresent();
    }
}
