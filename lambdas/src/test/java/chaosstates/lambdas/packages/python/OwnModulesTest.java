package chaosstates.lambdas.packages.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnModulesTest {

    @TempDir private Path folder;

    private void file(String name, String... lines) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), String.join("\n", lines));
    }

    @Test
    void takesWhatAModuleImportsFromTheFolder() throws IOException {
        file("checks.py", "import os, helpers as h; import late", "from shared.parts import one");
        file("helpers.py", "def f():", "    from deep import x");
        file("late.py", "import checks");
        file("deep.py");
        file("shared/__init__.py");
        file("shared/parts.py", "from . import more");
        file("shared/more.py");
        file("shared/table.csv");
        file("shared/__pycache__/more.pyc");
        file("unrelated.py");
        file("experiment.json");
        assertThat(new OwnModules(folder).of(List.of("checks", "chaosk8s.pod.probes")).keySet())
                .containsExactly(
                        "checks.py",
                        "deep.py",
                        "helpers.py",
                        "late.py",
                        "shared/__init__.py",
                        "shared/more.py",
                        "shared/parts.py",
                        "shared/table.csv");
    }

    @Test
    void takesAFolderOfModulesButNoOtherFolder() throws IOException {
        file("namespace/inner.py");
        file("data/readings.csv");
        assertThat(new OwnModules(folder).of(List.of("namespace.inner", "data")).keySet())
                .containsExactly("namespace/inner.py");
    }

    @Test
    void findsTheFilesThatPatternsName() throws IOException {
        file("data/a.json");
        file("data/deep/b.json");
        file("c.json");
        OwnModules own = new OwnModules(folder);
        assertThat(own.matching(List.of("data/*.json")).keySet()).containsExactly("data/a.json");
        assertThat(own.matching(List.of("data/**")).keySet())
                .containsExactly("data/a.json", "data/deep/b.json");
        assertThat(own.matching(List.of())).isEmpty();
    }
}
