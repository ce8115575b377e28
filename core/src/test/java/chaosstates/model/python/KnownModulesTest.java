package chaosstates.model.python;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test of the table of known modules. */
class KnownModulesTest {

    private static final String PAGE = Golden.text(Path.of("..", "docs", "python.md"));

    static List<String> modules() {
        return KnownModules.names();
    }

    @Test
    void aModuleIsFoundByItsFirstName() {
        assertThat(KnownModules.distribution("chaosk8s.pod.probes"))
                .contains("chaostoolkit-kubernetes");
        assertThat(KnownModules.module("chaostoolkit-kubernetes")).contains("chaosk8s");
        assertThat(KnownModules.distribution("chaosk8sx")).isEmpty();
    }

    @Test
    void aModuleMayBePythonsOwn() {
        assertThat(KnownModules.isStandard("os.path")).isTrue();
        assertThat(KnownModules.isStandard("ospath")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void standsOnThePage(String module) {
        assertThat(PAGE)
                .contains(
                        "| `%s` | %s |".formatted(module, KnownModules.distribution(module).get()));
    }
}
