package chaosstates.python;

/** Sets of characters and single characters of a pattern, in the syntax of java.util.regex. */
final class PatternSets {

    private static final String WORD = "\\p{L}\\p{N}_";
    private static final String ASCII_WORD = "a-zA-Z0-9_";

    private final PatternText text;

    PatternSets(PatternText text) {
        this.text = text;
    }

    /** A character that means itself, in a class or outside. */
    static String literal(int point) {
        boolean plain = point > 0x7f || PatternText.isLetter(point) || PatternText.isDigit(point);
        return plain ? Character.toString(point) : "\\x{%x}".formatted(point);
    }

    /** The inside of a class for {@code d}, {@code s} or {@code w}. */
    static String members(int letter, boolean ascii) {
        return switch (letter) {
            case 'd' -> ascii ? "0-9" : "\\p{Nd}";
            case 's' -> ascii ? "\\t-\\r\\x20" : PythonSpace.CLASS;
            default -> ascii ? ASCII_WORD : WORD;
        };
    }

    static boolean isSet(int letter) {
        return "dDsSwW".indexOf(letter) >= 0;
    }

    /** A class of its own for {@code \d}, {@code \W}… */
    static String set(int letter, boolean ascii) {
        String not = Character.isUpperCase(letter) ? "^" : "";
        return "[" + not + members(Character.toLowerCase(letter), ascii) + "]";
    }

    /** {@code \b} or {@code \B}; there is no place between words in an empty text. */
    static String boundary(boolean wanted, boolean ascii) {
        String word = "[" + members('w', ascii) + "]";
        String pair =
                wanted
                        ? "(?<=%1$s)(?!%1$s)|(?<!%1$s)(?=%1$s)"
                        : "(?<=%1$s)(?=%1$s)|(?<!%1$s)(?!%1$s)";
        String place = "(?:" + pair.formatted(word) + ")";
        return wanted ? place : "(?!\\A\\z)" + place;
    }

    /** Returns the text after an opening bracket, up to and with the closing one. */
    String bracketed(boolean ascii) {
        boolean negated = text.skip("^");
        StringBuilder members = new StringBuilder();
        do {
            members.append(member(ascii));
        } while (!text.atEnd() && text.peek() != ']');
        if (!text.skip("]")) {
            throw text.error("unterminated character set");
        }
        // Java does not promise to negate a class within a class too: look ahead instead.
        boolean nested = members.indexOf("[") >= 0;
        return negated && nested
                ? "(?:(?![" + members + "])(?s:.))"
                : "[" + (negated ? "^" : "") + members + "]";
    }

    private String member(boolean ascii) {
        int start = text.position();
        String set = setMember(ascii);
        int low = set == null ? single() : PatternText.END;
        int dash = text.position();
        if (!text.skip("-")) {
            return set == null ? literal(low) : set;
        }
        if (text.peek() == ']' || text.atEnd()) {
            text.back(dash);
            return set == null ? literal(low) : set;
        }
        String upperSet = setMember(ascii);
        if (set != null || upperSet != null) {
            throw text.error("bad character range", start);
        }
        return range(low, single(), start);
    }

    private String range(int low, int high, int start) {
        if (high < low) {
            throw text.error("bad character range", start);
        }
        return literal(low) + "-" + literal(high);
    }

    /** A set inside a class, or null when a single character comes next. */
    private String setMember(boolean ascii) {
        int start = text.position();
        if (text.skip("\\") && isSet(text.peek())) {
            int letter = text.next();
            return Character.isUpperCase(letter) ? set(letter, ascii) : members(letter, ascii);
        }
        text.back(start);
        return null;
    }

    private int single() {
        if (text.atEnd()) {
            throw text.error("unterminated character set");
        }
        int point = text.next();
        if (point != '\\') {
            return point;
        }
        if (text.skip("b")) {
            return '\b';
        }
        return PatternText.isOctal(text.peek())
                ? octal(text.take(PatternText::isOctal, 3))
                : escaped();
    }

    int octal(String digits) {
        int value = Integer.parseInt(digits, 8);
        if (value > 0377) {
            throw text.error("octal escape value \\" + digits + " outside of range 0-0o377");
        }
        return value;
    }

    /** The character that is meant by what follows a backslash. */
    int escaped() {
        int start = text.position() - 1;
        int point = text.next();
        return switch (point) {
            case 'a' -> 0x07;
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0b;
            case 'x' -> hex(2, start);
            case 'u' -> hex(4, start);
            case 'U' -> hex(8, start);
            case 'N' -> named(start);
            case '0' -> octal("0" + text.take(PatternText::isOctal, 2));
            case PatternText.END -> throw text.error("bad escape (end of pattern)", start);
            default -> itself(point, start);
        };
    }

    private int itself(int point, int start) {
        if (PatternText.isLetter(point) || PatternText.isDigit(point)) {
            throw text.error("bad escape \\" + Character.toString(point), start);
        }
        return point;
    }

    private int hex(int length, int start) {
        String digits = text.take(PatternText::isHex, length);
        long value = digits.length() == length ? Long.parseLong(digits, 16) : Long.MAX_VALUE;
        if (value > Character.MAX_CODE_POINT) {
            throw text.error("incomplete or bad escape", start);
        }
        return (int) value;
    }

    private int named(int start) {
        try {
            if (text.skip("{")) {
                return Character.codePointOf(text.until('}'));
            }
        } catch (IllegalArgumentException unknown) {
            throw text.error("undefined character name", start);
        }
        throw text.error("missing {", start);
    }
}
