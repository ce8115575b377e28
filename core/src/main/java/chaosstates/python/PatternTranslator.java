package chaosstates.python;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Says a pattern of Python's {@code re} in the syntax of java.util.regex. Everything that the two
 * understand differently is spelled out, so that the result needs no flags but case.
 */
final class PatternTranslator {

    /** Item that a quantifier would apply to. */
    private enum Before {
        NOTHING,
        ATOM,
        QUANTIFIED
    }

    private final PatternText text;
    private final PatternSets sets;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> names = new HashMap<>();
    private final Set<Integer> closed = new HashSet<>();
    private PatternFlags initial = PatternFlags.NONE;
    private int groups;

    private PatternTranslator(String pattern) {
        text = new PatternText(pattern);
        sets = new PatternSets(text);
    }

    /**
     * Translates a pattern for java.util.regex.
     *
     * @throws PythonRaised when Python would not compile it, or we cannot translate it
     */
    static String translate(String pattern) {
        PatternTranslator translator = new PatternTranslator(pattern);
        translator.alternatives(PatternFlags.NONE);
        if (!translator.text.atEnd()) {
            throw translator.text.error("unbalanced parenthesis");
        }
        String caseFlags = translator.initial.ascii() ? "(?i)" : "(?iu)";
        return (translator.initial.ignoreCase() ? caseFlags : "") + translator.out;
    }

    /** Reads up to the closing parenthesis or the end. */
    private void alternatives(PatternFlags outer) {
        PatternFlags flags = outer;
        Before before = Before.NOTHING;
        while (!text.atEnd() && text.peek() != ')') {
            if (flags.verbose() && skipped()) {
                continue;
            }
            if (text.skip("(?#")) {
                comment();
            } else if (isInitialFlags()) {
                flags = initialFlags(flags);
            } else if (text.skip("|")) {
                out.append('|');
                before = Before.NOTHING;
            } else {
                before = item(flags, before);
            }
        }
    }

    private boolean skipped() {
        if (text.skip("#")) {
            text.take(point -> point != '\n', Integer.MAX_VALUE);
            return true;
        }
        return !text.take(point -> " \t\n\r\u000b\f".indexOf(point) >= 0, 1).isEmpty();
    }

    private void comment() {
        text.take(point -> point != ')', Integer.MAX_VALUE);
        if (!text.skip(")")) {
            throw text.error("missing ), unterminated comment");
        }
    }

    private Before item(PatternFlags flags, Before before) {
        int start = text.position();
        String quantifier = quantifier();
        if (quantifier != null) {
            requireAtom(before, start);
            out.append(quantifier);
            return Before.QUANTIFIED;
        }
        int point = text.next();
        return switch (point) {
            case '^' -> place(flags.multiline() ? "(?:\\A|(?<=\\n))" : "\\A");
            case '$' -> place(flags.multiline() ? "(?=\\n|\\z)" : "(?=\\n?\\z)");
            case '.' -> atom(flags.dotAll() ? "(?s:.)" : "[^\\n]");
            case '[' -> atom(sets.bracketed(flags.ascii()));
            case '\\' -> escape(flags);
            case '(' -> group(flags);
            default -> atom(PatternSets.literal(point));
        };
    }

    private Before atom(String java) {
        out.append(java);
        return Before.ATOM;
    }

    /** A place between characters: Python repeats none. */
    private Before place(String java) {
        out.append(java);
        return Before.NOTHING;
    }

    private void requireAtom(Before before, int at) {
        switch (before) {
            case NOTHING -> throw text.error("nothing to repeat", at);
            case QUANTIFIED -> throw text.error("multiple repeat", at);
            case ATOM -> {}
        }
    }

    /** The quantifier that comes next, or null. */
    private String quantifier() {
        int start = text.position();
        String times =
                switch (text.next()) {
                    case '*' -> "*";
                    case '+' -> "+";
                    case '?' -> "?";
                    case '{' -> braces(start);
                    default -> null;
                };
        if (times == null) {
            text.back(start);
            return null;
        }
        return times + (text.skip("?") ? "?" : text.skip("+") ? "+" : "");
    }

    /** {@code {m}}, {@code {m,}}, {@code {,n}} or {@code {m,n}}; any other brace means itself. */
    private String braces(int start) {
        String least = text.take(PatternText::isDigit, Integer.MAX_VALUE);
        boolean comma = text.skip(",");
        String most = comma ? text.take(PatternText::isDigit, Integer.MAX_VALUE) : least;
        if (!text.skip("}") || least.isEmpty() && !comma) {
            return null;
        }
        if (!least.isEmpty() && !most.isEmpty() && longer(least, most)) {
            throw text.error("min repeat greater than max repeat", start);
        }
        String from = least.isEmpty() ? "0" : least;
        return comma ? "{" + from + "," + most + "}" : "{" + from + "}";
    }

    private static boolean longer(String least, String most) {
        return new BigInteger(least).compareTo(new BigInteger(most)) > 0;
    }

    private Before escape(PatternFlags flags) {
        int point = text.peek();
        if (PatternSets.isSet(point)) {
            return atom(PatternSets.set(text.next(), flags.ascii()));
        }
        if (PatternText.isDigit(point) && point != '0') {
            return atom(numbered());
        }
        return switch (point) {
            case 'A' -> place(after("\\A"));
            case 'Z' -> place(after("\\z"));
            case 'b', 'B' -> place(PatternSets.boundary(text.next() == 'b', flags.ascii()));
            default -> atom(PatternSets.literal(sets.escaped()));
        };
    }

    private String after(String java) {
        text.next();
        return java;
    }

    /** Three octal digits are a character; else one or two digits are the number of a group. */
    private String numbered() {
        int start = text.position();
        String octal = text.take(PatternText::isOctal, 3);
        if (octal.length() == 3) {
            return PatternSets.literal(sets.octal(octal));
        }
        text.back(start);
        int number = Integer.parseInt(text.take(PatternText::isDigit, 2));
        return reference(number, start);
    }

    private String reference(int number, int start) {
        if (number > groups) {
            throw text.error("invalid group reference " + number, start);
        }
        if (!closed.contains(number)) {
            throw text.error("cannot refer to an open group", start);
        }
        return "(?:\\" + number + ")";
    }

    private Before group(PatternFlags flags) {
        int start = text.position() - 1;
        if (!text.skip("?")) {
            return capture(flags, start);
        }
        if (text.skip("P")) {
            return python(flags, start);
        }
        for (String kind : new String[] {":", "=", "!", "<=", "<!", ">"}) {
            if (text.skip(kind)) {
                return enclosed("(?" + kind, flags, start);
            }
        }
        if (text.skip("(")) {
            throw new PythonRaised("groups on a condition, `(?(…)`, are not supported");
        }
        PatternFlags inner = flags(flags);
        if (!text.skip(":")) {
            throw text.error("unknown extension or misplaced flags", start);
        }
        return enclosed(inner.ignoreCase() ? "(?iu:" : "(?-i:", inner, start);
    }

    private Before python(PatternFlags flags, int start) {
        if (text.skip("=")) {
            String name = text.until(')');
            if (!names.containsKey(name)) {
                throw text.error("unknown group name '" + name + "'", start);
            }
            return atom(reference(names.get(name), start));
        }
        if (!text.skip("<")) {
            throw text.error("unknown extension ?P", start);
        }
        String name = text.until('>');
        if (!isIdentifier(name) || names.putIfAbsent(name, groups + 1) != null) {
            throw text.error("bad or repeated group name '" + name + "'", start);
        }
        return capture(flags, start);
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isUnicodeIdentifierStart(
                        name.codePointAt(0) == '_' ? 'a' : name.codePointAt(0))
                && name.codePoints().allMatch(Character::isUnicodeIdentifierPart);
    }

    private Before capture(PatternFlags flags, int start) {
        int number = ++groups;
        enclosed("(", flags, start);
        closed.add(number);
        return Before.ATOM;
    }

    private Before enclosed(String open, PatternFlags flags, int start) {
        out.append(open);
        alternatives(flags);
        if (!text.skip(")")) {
            throw text.error("missing ), unterminated subpattern", start);
        }
        return atom(")");
    }

    /** {@code (?im)} and the like, which Python takes at the very beginning only. */
    private boolean isInitialFlags() {
        int start = text.position();
        boolean found =
                out.isEmpty()
                        && text.skip("(?")
                        && !text.take(PatternText::isLetter, Integer.MAX_VALUE).isEmpty()
                        && text.skip(")");
        text.back(start);
        return found;
    }

    private PatternFlags initialFlags(PatternFlags before) {
        text.skip("(?");
        initial = flags(before);
        text.skip(")");
        return initial;
    }

    /** Letters that set flags, then perhaps a minus and letters that clear flags. */
    private PatternFlags flags(PatternFlags before) {
        PatternFlags flags = before;
        for (int letter : text.take(PatternText::isLetter, Integer.MAX_VALUE).toCharArray()) {
            flags = flags.with(letter, true, text);
        }
        if (text.skip("-")) {
            for (int letter : text.take(PatternText::isLetter, Integer.MAX_VALUE).toCharArray()) {
                flags = flags.with(letter, false, text);
            }
        }
        return flags;
    }
}
