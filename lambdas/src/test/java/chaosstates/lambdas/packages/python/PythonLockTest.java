package chaosstates.lambdas.packages.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PythonLockTest {

    private static final PythonLock LOCK =
            new PythonLock(
                    new PythonLock.Asked("3.13", List.of("b==2", "a", "a")),
                    "a==1 \\\n    --hash=sha256:00\n");

    @Test
    void readsWhatItWrites() {
        assertThat(PythonLock.read(LOCK.text())).contains(LOCK);
        assertThat(LOCK.asked()).isEqualTo(new PythonLock.Asked("3.13", List.of("a", "b==2")));
    }

    @Test
    void isReadByPip() {
        assertThat(LOCK.text().lines().filter(line -> !line.startsWith("#")))
                .containsExactlyElementsOf(LOCK.requirements().lines().toList());
    }

    @Test
    void readsNoOtherFile() {
        assertThat(PythonLock.read("")).isEmpty();
        assertThat(PythonLock.read("a==1\n")).isEmpty();
        assertThat(PythonLock.read(LOCK.text().replace("# python 3.13\n", ""))).isEmpty();
    }
}
