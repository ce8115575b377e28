package chaosstates.lambdas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.json.Json;
import chaosstates.json.JsonString;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Test of an activity's draws: the same in the same run, each item at most once. */
class ChanceTest {

    private static final List<JsonString> ITEMS =
            Stream.of("a", "b", "c", "d", "e").map(Json::of).toList();

    @Test
    void drawsTheSameInTheSameRun() {
        assertThat(Chance.of("run-1/stop").some(ITEMS, 3))
                .isEqualTo(Chance.of("run-1/stop").some(ITEMS, 3))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void drawsEachItemInSomeRun() {
        assertThat(
                        IntStream.range(0, 100)
                                .mapToObj(run -> Chance.of("run-" + run).one(ITEMS))
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ITEMS);
    }

    @Test
    void tellsWhatWasDrawn() {
        Chance chance = Chance.of("run");
        List<JsonString> two = chance.some(ITEMS, 2);
        JsonString one = chance.one(ITEMS);
        assertThat(chance.chosen()).containsExactly(two.getFirst(), two.getLast(), one);
    }

    @Test
    void drawsNoMoreThanThereIs() {
        assertThatThrownBy(() -> Chance.of("run").some(ITEMS, 6)).isInstanceOf(Raised.class);
        assertThatThrownBy(() -> Chance.of("run").one(List.of())).isInstanceOf(Raised.class);
    }
}
