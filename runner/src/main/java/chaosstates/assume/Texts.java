package chaosstates.assume;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Makes a short text that a regular expression of Python matches: of alternatives the first, of
 * repetitions the fewest. Expressions that look around or back have none here: who needs certainty
 * matches the text.
 */
final class Texts {

    private static final Pattern REPETITION = Pattern.compile("[*+?]|\\{(\\d*)(,\\d*)?}");
    private static final Pattern GROUP = Pattern.compile("\\?(:|P<\\w+>)");
    private static final Pattern FLAGS = Pattern.compile("\\(\\?[aiLmsux]+\\)");
    private static final int LONGEST = 10_000;

    private final String pattern;
    private int at;

    private Texts(String pattern) {
        this.pattern = pattern;
    }

    /** Returns a text; empty when the expression can't be read here. */
    static Optional<String> of(String pattern) {
        Texts texts = new Texts(FLAGS.matcher(pattern).replaceFirst(""));
        try {
            String text = texts.alternatives();
            return texts.isAtEnd() ? Optional.of(text) : Optional.empty();
        } catch (StringIndexOutOfBoundsException | PatternSyntaxException unfinished) {
            return Optional.empty();
        }
    }

    private boolean isAtEnd() {
        return at >= pattern.length();
    }

    private boolean isAt(char wanted) {
        return !isAtEnd() && pattern.charAt(at) == wanted;
    }

    private char next() {
        return pattern.charAt(at++);
    }

    private String alternatives() {
        String first = sequence();
        while (isAt('|')) {
            at++;
            sequence();
        }
        return first;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (!isAtEnd() && !isAt('|') && !isAt(')')) {
            String part = part();
            int times = repetitions();
            if (text.length() + (long) part.length() * times > LONGEST) {
                throw new StringIndexOutOfBoundsException("the text is too long");
            }
            text.append(part.repeat(times));
        }
        return text.toString();
    }

    private int repetitions() {
        Matcher found = REPETITION.matcher(pattern).region(at, pattern.length());
        if (!found.lookingAt()) {
            return 1;
        }
        at = found.end();
        if (isAt('?') || isAt('+')) {
            at++;
        }
        return switch (found.group().charAt(0)) {
            case '+' -> 1;
            case '{' -> found.group(1).isEmpty() ? 0 : number(found.group(1));
            default -> 0;
        };
    }

    private static int number(String digits) {
        return digits.length() > 5 ? LONGEST + 1 : Integer.parseInt(digits);
    }

    private String part() {
        char first = next();
        return switch (first) {
            case '^', '$' -> "";
            case '.' -> "x";
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escaped(next());
            default -> String.valueOf(first);
        };
    }

    private String group() {
        Matcher kind = GROUP.matcher(pattern).region(at, pattern.length());
        if (kind.lookingAt()) {
            at = kind.end();
        }
        String text = alternatives();
        if (next() != ')') {
            throw new StringIndexOutOfBoundsException();
        }
        return text;
    }

    /** The first member of a set; of an inverted one something that is none. */
    private String oneOf() {
        boolean isInverted = isAt('^');
        if (isInverted) {
            at++;
        }
        int start = at;
        at++;
        while (!isAt(']')) {
            at += isAt('\\') ? 2 : 1;
        }
        String members = pattern.substring(start, at++);
        return isInverted ? outside(members) : first(members);
    }

    private static String first(String members) {
        return members.startsWith("\\")
                ? escaped(members.charAt(1))
                : String.valueOf(members.charAt(0));
    }

    private static String outside(String members) {
        Pattern set = Pattern.compile("[" + members.replace("[", "\\[").replace("&&", "&") + "]");
        return "x0 -_\n"
                .chars()
                .mapToObj(Character::toString)
                .filter(text -> !set.matcher(text).matches())
                .findFirst()
                .orElse("§");
    }

    private static String escaped(char kind) {
        return switch (kind) {
            case 'd' -> "0";
            case 'w', 'D', 'S' -> "x";
            case 's', 'W' -> " ";
            case 'b', 'B', 'A', 'Z' -> "";
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            default -> String.valueOf(kind);
        };
    }
}
