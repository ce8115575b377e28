package chaosstates.python;

import java.util.function.IntPredicate;

/** The text of a pattern, read from left to right, one code point at a time. */
final class PatternText {

    /** Result of {@link #peek} and {@link #next} after the last character. */
    static final int END = -1;

    private final int[] points;
    private int position;

    PatternText(String pattern) {
        points = pattern.codePoints().toArray();
    }

    boolean atEnd() {
        return position == points.length;
    }

    int position() {
        return position;
    }

    void back(int position) {
        this.position = position;
    }

    int peek() {
        return atEnd() ? END : points[position];
    }

    int next() {
        return atEnd() ? END : points[position++];
    }

    /** Steps over the text if it comes next. */
    boolean skip(String text) {
        int[] wanted = text.codePoints().toArray();
        for (int i = 0; i < wanted.length; i++) {
            if (position + i >= points.length || points[position + i] != wanted[i]) {
                return false;
            }
        }
        position += wanted.length;
        return true;
    }

    /** Takes characters while they fit, at most so many. */
    String take(IntPredicate fits, int most) {
        StringBuilder taken = new StringBuilder();
        for (int i = 0; i < most && !atEnd() && fits.test(peek()); i++) {
            taken.appendCodePoint(next());
        }
        return taken.toString();
    }

    /** Takes everything up to the end mark and steps over that. */
    String until(char end) {
        String taken = take(point -> point != end, Integer.MAX_VALUE);
        if (next() != end) {
            throw error("missing " + end + ", unterminated name");
        }
        return taken;
    }

    PythonRaised error(String message) {
        return error(message, position);
    }

    PythonRaised error(String message, int at) {
        return new PythonRaised("re.error: " + message + " at position " + at);
    }

    static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    static boolean isOctal(int point) {
        return point >= '0' && point <= '7';
    }

    static boolean isHex(int point) {
        return isDigit(point) || point >= 'a' && point <= 'f' || point >= 'A' && point <= 'F';
    }

    static boolean isLetter(int point) {
        return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z';
    }
}
