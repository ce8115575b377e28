package chaosstates.plan;

import chaosstates.model.RollbackStrategy;
import chaosstates.plan.Rollbacks.Fact;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Test of the rule of when rollbacks are due: the whole table is a golden file. */
class RollbacksTest {

    private static final Path TABLE = Path.of("src/test/resources/rollbacks/decisions.txt");

    @Test
    void decides() {
        String table =
                Arrays.stream(Rules.values())
                        .flatMap(
                                rules ->
                                        IntStream.range(0, 1 << Fact.values().length)
                                                .mapToObj(bits -> row(rules, facts(bits))))
                        .collect(Collectors.joining());
        Golden.check(TABLE, table);
    }

    private static String row(Rules rules, Set<Fact> facts) {
        return Arrays.stream(RollbackStrategy.values())
                .map(it -> it + " " + new Rollbacks(it, rules).decide(facts))
                .collect(Collectors.joining(", ", rules + " " + facts + ": ", "\n"));
    }

    private static Set<Fact> facts(int bits) {
        return Arrays.stream(Fact.values())
                .filter(fact -> (bits >> fact.ordinal() & 1) == 1)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
    }
}
