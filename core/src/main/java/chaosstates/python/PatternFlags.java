package chaosstates.python;

/**
 * Flags at one place of a pattern: {@code (?i)}, {@code (?m)}, {@code (?s)}, {@code (?x)} and
 * {@code (?a)}.
 */
record PatternFlags(
        boolean ignoreCase, boolean multiline, boolean dotAll, boolean verbose, boolean ascii) {

    static final PatternFlags NONE = new PatternFlags(false, false, false, false, false);

    /** Returns the flags with that letter set; {@code u} is the opposite of {@code a}. */
    PatternFlags with(int letter, boolean on, PatternText text) {
        return switch (letter) {
            case 'i' -> new PatternFlags(on, multiline, dotAll, verbose, ascii);
            case 'm' -> new PatternFlags(ignoreCase, on, dotAll, verbose, ascii);
            case 's' -> new PatternFlags(ignoreCase, multiline, on, verbose, ascii);
            case 'x' -> new PatternFlags(ignoreCase, multiline, dotAll, on, ascii);
            case 'a', 'u' -> unicode(letter == 'u', on, text);
            case 'L' ->
                    throw text.error("bad inline flags: cannot use 'L' flag with a str pattern");
            default -> throw text.error("unknown flag");
        };
    }

    private PatternFlags unicode(boolean unicode, boolean on, PatternText text) {
        if (!on) {
            throw text.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        }
        return new PatternFlags(ignoreCase, multiline, dotAll, verbose, !unicode);
    }
}
