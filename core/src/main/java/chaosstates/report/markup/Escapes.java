package chaosstates.report.markup;

/** Texts in markup, with nothing that a browser would take for something else. */
final class Escapes {

    private static final char UNKNOWN = '\uFFFD';

    private Escapes() {}

    /**
     * Writes a text for the content of an element or for a quoted attribute. Characters that XML
     * does not allow, halves of pairs, and marks that would turn the direction of the text around
     * it, become the sign of a character that is not known.
     */
    static void escape(String text, StringBuilder out) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isShown(character) ? character : UNKNOWN);
            }
        }
    }

    private static boolean isShown(int character) {
        boolean isControl =
                Character.isISOControl(character)
                        && character != '\n'
                        && character != '\t'
                        && character != '\r';
        boolean isHalf = Character.getType(character) == Character.SURROGATE;
        boolean isNothing = (character & 0xFFFE) == 0xFFFE;
        return !isControl && !isHalf && !isNothing && !turns(character);
    }

    private static boolean turns(int character) {
        return character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
