package chaosstates.engine;

import chaosstates.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Test of the folders of {@code engine-cases}, each an {@link EngineCase} with the events that AWS
 * would report. The sequences follow what is documented and what recordings of AWS show; none was
 * recorded by us.
 */
class EngineCasesTest {

    @TestFactory
    Stream<DynamicTest> emitsTheEventsOfAws() {
        return Golden.cases("engine-cases").stream()
                .map(
                        folder ->
                                DynamicTest.dynamicTest(
                                        folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        Golden.check(folder.resolve("expected.events"), new EngineCase(folder).run());
    }
}
