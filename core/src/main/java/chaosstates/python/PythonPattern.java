package chaosstates.python;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression as Python's {@code re} understands it: {@code \d}, {@code \w} and {@code \s}
 * are those of Unicode, {@code $} also matches before a line end that ends the text, groups have
 * names as in {@code (?P<name>…)}.
 *
 * <p>Not supported: groups on a condition, {@code (?(1)…)}. Taken although Python refuses it:
 * lookbehind of changing width. Searching stops with {@link PythonRaised} where Python would go on
 * for minutes, and where a group is repeated over more text than the stack holds (thousands of
 * characters; repeat a character class instead).
 *
 * @see <a href="https://docs.python.org/3/library/re.html#regular-expression-syntax">The syntax</a>
 */
public record PythonPattern(Pattern pattern) {

    /** Characters looked at: some seconds' work, and enough for honest patterns on large texts. */
    private static final int PATIENCE = 1_000_000_000;

    /**
     * Compiles a pattern.
     *
     * @throws PythonRaised when it is not one
     */
    public static PythonPattern compile(String pattern) {
        try {
            return new PythonPattern(Pattern.compile(PatternTranslator.translate(pattern)));
        } catch (PatternSyntaxException mistake) {
            throw new PythonRaised("re.error: " + mistake.getDescription());
        } catch (StackOverflowError deep) {
            throw new PythonRaised("RecursionError: the pattern nests too many groups");
        }
    }

    /** Finds the mistake of a pattern; empty when it compiles. */
    public static Optional<String> mistake(String pattern) {
        try {
            compile(pattern);
            return Optional.empty();
        } catch (PythonRaised raised) {
            return Optional.of(raised.detail());
        }
    }

    /**
     * Tells whether the pattern is found anywhere in the text.
     *
     * @throws PythonRaised when it takes too long or too much memory to say
     */
    public boolean isFoundIn(String text) {
        return isFoundIn(text, PATIENCE);
    }

    boolean isFoundIn(String text, int steps) {
        try {
            return pattern.matcher(new Patient(text, new int[] {steps})).find();
        } catch (StackOverflowError deep) {
            throw new PythonRaised("the pattern repeats a group over more text than can be held");
        }
    }

    /** Text that may be looked at only so many times: some patterns would never come to an end. */
    private record Patient(CharSequence text, int[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new PythonRaised("the pattern takes too many steps on this text");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Patient(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
