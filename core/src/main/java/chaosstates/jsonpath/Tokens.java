package chaosstates.jsonpath;

import chaosstates.python.PythonRaised;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a path into its words. */
final class Tokens {

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "true", "false", "null");

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r]*");
    private static final Pattern WORD =
            Pattern.compile(
                    """
                    (?<symbol>\\.\\.|!=|<=|>=|[$@.\\[\\](){},:*?=<>])\
                    |(?<name>[_A-Za-z][_A-Za-z0-9]*)\
                    |"(?<string>(?:[^"\\\\\\x00-\\x1f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+)"\
                    |(?<number>-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?(?:0|[1-9][0-9]*))?)\
                    """);

    private Tokens() {}

    /**
     * Reads all words, with an {@link Token.Kind#END} last.
     *
     * @throws PythonRaised when a character begins no word
     */
    static List<Token> of(String path) {
        List<Token> tokens = new ArrayList<>();
        Matcher space = SPACE.matcher(path);
        Matcher word = WORD.matcher(path);
        int position = 0;
        while (true) {
            position = endOf(space.region(position, path.length()));
            if (position == path.length()) {
                tokens.add(new Token(Token.Kind.END, "", position));
                return tokens;
            }
            if (!word.region(position, path.length()).lookingAt()) {
                throw mistake(path, position);
            }
            tokens.add(token(word));
            position = word.end();
        }
    }

    private static int endOf(Matcher space) {
        return space.lookingAt() ? space.end() : space.regionStart();
    }

    private static Token token(Matcher word) {
        int position = word.start();
        if (word.group("symbol") != null) {
            return new Token(Token.Kind.SYMBOL, word.group(), position);
        }
        if (word.group("string") != null) {
            return new Token(Token.Kind.STRING, word.group("string"), position);
        }
        if (word.group("number") != null) {
            return new Token(Token.Kind.NUMBER, word.group(), position);
        }
        boolean keyword = KEYWORDS.contains(word.group());
        return new Token(keyword ? Token.Kind.KEYWORD : Token.Kind.NAME, word.group(), position);
    }

    private static PythonRaised mistake(String path, int position) {
        String hint =
                switch (path.charAt(position)) {
                    case '\'' -> "; texts stand in double quotes";
                    case '"' -> "; a text is not closed or has an escape that JSON has not";
                    case '-' -> "; keys with other characters stand in [\"...\"]";
                    default -> "";
                };
        String found = Character.toString(path.codePointAt(position));
        return JsonPath.mistake("unexpected `" + found + "`" + hint, position);
    }
}
