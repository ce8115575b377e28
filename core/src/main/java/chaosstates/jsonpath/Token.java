package chaosstates.jsonpath;

/**
 * A word of a path.
 *
 * @param text as written; of a text without its quotes, escapes undecoded
 * @param position 0-based, in characters
 */
record Token(Kind kind, String text, int position) {

    enum Kind {
        SYMBOL,
        KEYWORD,
        NAME,
        STRING,
        NUMBER,
        END
    }

    boolean is(String word) {
        return (kind == Kind.SYMBOL || kind == Kind.KEYWORD) && text.equals(word);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Returns the text for messages. */
    String shown() {
        return switch (kind) {
            case END -> "the end";
            case STRING -> "`\"" + text + "\"`";
            case SYMBOL, KEYWORD, NAME, NUMBER -> "`" + text + "`";
        };
    }
}
