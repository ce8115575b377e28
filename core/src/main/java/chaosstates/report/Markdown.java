package chaosstates.report;

import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pieces of Markdown, in which what a journal says is only text. */
final class Markdown {

    private static final String SPECIAL = "([\\\\`*_\\[\\]<>|#~])";
    private static final int LONGEST_CELL = 200;
    private static final int LONGEST_BLOCK = 20_000;

    private Markdown() {}

    /** Escapes a text: on one line, without meaning for Markdown or HTML. */
    static String escaped(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll(SPECIAL, "\\\\$1");
    }

    /** A value in a table's cell; {@code –} when there is none. */
    static String cell(Optional<Json> value) {
        return value.map(Markdown::cell).orElse("–");
    }

    static String cell(Json value) {
        String text =
                value instanceof JsonString string ? string.value() : JsonWriter.compact(value);
        return escaped(shortened(text, LONGEST_CELL));
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }

    /** A row of a table. */
    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The first two rows of a table. */
    static String header(String... titles) {
        return row(titles) + "|" + "---|".repeat(titles.length) + "\n";
    }

    /** A block of text as it is, with a fence that does not occur in it. */
    static String block(String language, String text) {
        String shown =
                text.length() > LONGEST_BLOCK
                        ? text.substring(0, LONGEST_BLOCK)
                                + "\n… ("
                                + text.length()
                                + " characters; the journal has all of them)"
                        : text;
        String fence = "`".repeat(Math.max(3, longestRun(shown) + 1));
        return fence + language + "\n" + shown + "\n" + fence + "\n\n";
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    static String list(List<String> texts) {
        return texts.isEmpty()
                ? "–"
                : texts.stream().map(Markdown::escaped).collect(Collectors.joining(", "));
    }
}
