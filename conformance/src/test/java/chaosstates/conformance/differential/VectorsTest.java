package chaosstates.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.Peers;
import chaosstates.conformance.differential.IntendedDifferences.Intended;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Experiments whose outcome is known beforehand, run by the real Chaos Toolkit and by us: both come
 * to what the vector says, and to the same beyond that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class VectorsTest {

    private final Set<Intended> shown = new HashSet<>();
    private BothSides sides;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Peers.python("chaos");
        sides = BothSides.start(folder);
    }

    @AfterAll
    void stop() throws IOException {
        if (sides != null) {
            sides.close();
        }
    }

    static List<Vector> vectors() throws IOException {
        return Vector.all();
    }

    /** Tries a difference again slower before it counts, since the machine may be busy. */
    @ParameterizedTest
    @Order(1)
    @MethodSource("vectors")
    void bothComeToIt(Vector vector) throws Exception {
        Specimen specimen = vector.specimen(sides.stage());
        List<String> mistakes = mistakes(vector, specimen);
        assertThat(mistakes.isEmpty() ? mistakes : mistakes(vector, specimen.slower())).isEmpty();
    }

    /**
     * Asserts that each intended difference shows in some vector; an unused one could cover up a
     * mistake.
     */
    @Test
    @Order(2)
    void eachIntendedDifferenceIsShown() {
        assertThat(shown).containsAll(sides.intended().all());
    }

    private List<String> mistakes(Vector vector, Specimen specimen) throws Exception {
        BothSides.Pair pair = sides.run(specimen);
        List<String> differences = Comparison.differences(specimen, pair.theirs(), pair.ours());
        shown.addAll(sides.intended().shown(specimen, pair.theirs(), differences));
        return vector.mistakes(specimen, pair, sides.intended());
    }
}
