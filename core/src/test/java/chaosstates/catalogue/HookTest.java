package chaosstates.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HookTest {

    /**
     * Asserts that each function of a control that the original calls has a hook, except the one
     * that validates it.
     */
    @Test
    void isThereForEachFunctionOfTheOriginal() {
        assertThat(Hook.all().map(Hook::function).collect(Collectors.joining(" ")))
                .isEqualTo(
                        "before_loading_experiment_control after_loading_experiment_control"
                                + " configure_control cleanup_control"
                                + " before_experiment_control after_experiment_control"
                                + " before_hypothesis_control after_hypothesis_control"
                                + " before_method_control after_method_control"
                                + " before_rollback_control after_rollback_control"
                                + " before_activity_control after_activity_control");
        assertThat(Hook.of("validate_control")).isEmpty();
    }

    @Test
    void isFoundByItsFunction() {
        assertThat(Hook.all()).allMatch(hook -> Hook.of(hook.function()).get().equals(hook));
    }

    /** The original hands a state to functions of these names only. */
    @Test
    void isToldWhatCameAfterwards_unlessItCleansUp() {
        assertThat(Hook.all().filter(Hook::isToldWhatCame).map(Hook::function))
                .allMatch(function -> function.startsWith("after_"))
                .hasSize(6);
    }
}
