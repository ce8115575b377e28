package chaosstates.conformance.random;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.Peers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real Chaos Toolkit and ours do the same with experiments made by chance, but for the intended
 * differences. {@code conformance/run} runs more of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomExperimentsTest {

    private static final long SEED = 1;
    private static final int COUNT = 60;

    private RandomRuns runs;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Peers.python("chaos");
        runs = RandomRuns.start(folder, false);
    }

    @AfterAll
    void stop() throws IOException {
        if (runs != null) {
            System.out.println("Random experiments: " + runs.counts());
            runs.close();
        }
    }

    static LongStream indexes() {
        return LongStream.range(0, COUNT);
    }

    @ParameterizedTest
    @MethodSource("indexes")
    void bothDoTheSame(long index) throws Exception {
        assertThat(runs.compare(SEED, index)).isEmpty();
    }
}
