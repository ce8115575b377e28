package chaosstates.proof;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.asl.Pass;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Transition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoopsTest {

    private static State pass(Transition next) {
        return Pass.to(next);
    }

    private static States chain(int length, Transition end) {
        Map<String, State> states = new LinkedHashMap<>();
        for (int index = 0; index < length; index++) {
            states.put("s" + index, pass(new Transition.Next("s" + (index + 1))));
        }
        states.put("s" + length, pass(end));
        return new States("s0", states);
    }

    @Test
    void aLongBodyWithoutALoopHasNone() {
        assertThat(Loops.in(chain(20_000, new Transition.End()))).isEmpty();
    }

    @Test
    void theWayToTheLoopIsNoPartOfIt() {
        assertThat(Loops.in(chain(20_000, new Transition.Next("s19998"))).orElseThrow())
                .containsExactly("s19998", "s19999", "s20000");
    }
}
