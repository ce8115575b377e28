package chaosstates.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/**
 * Test of what the tolerance cases can't show: words for mistakes, and the ends of our patience.
 */
class PythonPatternTest {

    @Test
    void saysWhatIsWrongAndWhere() {
        assertThat(PythonPattern.mistake("a(?P<n>b"))
                .hasValue("missing ), unterminated subpattern at position 1");
        assertThat(PythonPattern.mistake("ab**")).hasValue("multiple repeat at position 3");
        assertThat(PythonPattern.mistake("\\p{L}")).hasValue("bad escape \\p at position 0");
        assertThat(PythonPattern.mistake("(a)?(?(1)b|c)"))
                .hasValue("groups on a condition, `(?(…)`, are not supported");
        assertThat(PythonPattern.mistake("ab+")).isEmpty();
    }

    @Test
    void givesUpOnPatternsThatNeverEnd() {
        PythonPattern pattern = PythonPattern.compile("^(\\w+\\s?)+\\1$");
        assertThatThrownBy(() -> pattern.isFoundIn("a".repeat(60) + "!", 1_000_000))
                .isInstanceOf(PythonRaised.class)
                .hasMessage("the pattern takes too many steps on this text");
    }

    @Test
    void givesUpOnGroupsRepeatedOverTooMuchText() {
        PythonPattern pattern = PythonPattern.compile("(a|b)*c");
        assertThat(pattern.isFoundIn("ab".repeat(100) + "c")).isTrue();
        assertThatThrownBy(() -> pattern.isFoundIn("ab".repeat(1_000_000)))
                .isInstanceOf(PythonRaised.class)
                .hasMessage("the pattern repeats a group over more text than can be held");
    }

    @Test
    void refusesGroupsNestedTooDeeply() {
        assertThat(PythonPattern.mistake("(".repeat(100_000) + ")".repeat(100_000)))
                .hasValue("the pattern nests too many groups");
    }

    @Test
    void searchesLongTextsWithCharacterClasses() {
        PythonPattern pattern = PythonPattern.compile("^[^\\S\\n]*[\\s\\S]*[^x]c$");
        assertThat(pattern.isFoundIn(" ".repeat(1_000_000) + "c")).isTrue();
    }

    @Test
    void takesLookbehindOfChangingWidth() {
        PythonPattern pattern = PythonPattern.compile("(?<=a|bc)d");
        assertThat(pattern.isFoundIn("ad")).isTrue();
        assertThat(pattern.isFoundIn("bcd")).isTrue();
        assertThat(pattern.isFoundIn("bd")).isFalse();
    }
}
