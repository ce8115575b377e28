package chaosstates.json;

import chaosstates.problem.FileKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Map;

/** Says what is wrong with JSON text in the words of someone who writes it by hand. */
final class JsonMistake {

    /** Quotes that a word processor makes. */
    private static final String TYPOGRAPHIC_QUOTES = "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019";

    /** Words that people write instead of JSON's own three. */
    private static final Map<String, String> LITERALS =
            Map.of("True", "true", "False", "false", "None", "null", "yes", "true", "no", "false");

    private final String text;
    private final String file;
    private final JsonParser parser;

    /**
     * @param parser as it stood when it gave up
     */
    JsonMistake(String text, String file, JsonParser parser) {
        this.text = text;
        this.file = file;
        this.parser = parser;
    }

    Problem explain(JsonProcessingException mistake) {
        int offset = Math.toIntExact(mistake.getLocation().getCharOffset());
        if (mistake instanceof JsonEOFException || offset >= text.length()) {
            return problem(
                    text.length(),
                    "the text ends inside " + unfinished(),
                    "close what is open: every `{`, `[` and `\"` needs its end");
        }
        char found = text.charAt(offset);
        return found < ' '
                ? atControlCharacter(offset, found)
                : atCharacter(offset, found, mistake.getOriginalMessage());
    }

    private Problem atControlCharacter(int offset, char found) {
        return found == '\n' || found == '\r'
                ? problem(
                        offset,
                        "a line ends inside a string",
                        "close the string with `\"`, or write `\\n`")
                : problem(
                        offset,
                        "a control character that JSON does not allow",
                        "remove it, or write `\\u%04x` inside a string".formatted((int) found));
    }

    private Problem atCharacter(int offset, char found, String said) {
        if (said.contains("escape")) {
            return problem(
                    offset,
                    "an escape that JSON does not know",
                    "write `\\\\` for a backslash; JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t"
                            + " \\uXXXX");
        }
        if (said.contains("numeric value")) {
            return problem(
                    offset,
                    "not a number as JSON writes it",
                    "no leading `+` or `0`, and digits on both sides of the point");
        }
        return switch (found) {
            case '\'' ->
                    problem(
                            offset,
                            "a single quote",
                            "keys and strings stand in double quotes: `\"`");
            case '/', '#' -> problem(offset, "JSON has no comments", "remove it, or use YAML");
            case ',' -> problem(offset, "a comma with nothing before it", "remove the comma");
            case '}', ']' -> atEnd(offset, found);
            default -> atValue(offset, said);
        };
    }

    private String unfinished() {
        if (parser.currentToken() == JsonToken.VALUE_STRING
                && text.lastIndexOf('"') <= parser.currentTokenLocation().getCharOffset()) {
            return "a string";
        }
        JsonStreamContext open = parser.getParsingContext();
        String what = open.inArray() ? "a list" : "an object";
        return what + " that begins at " + lineAndColumn(beginning(open));
    }

    private Problem atEnd(int offset, char found) {
        int before = lastBefore(offset);
        if (before >= 0 && text.charAt(before) == ',') {
            return problem(before, "a comma with nothing after it", "remove the comma");
        }
        if (before >= 0 && text.charAt(before) == ':') {
            return problem(
                    offset,
                    "`" + parser.getParsingContext().getCurrentName() + "` has no value",
                    "");
        }
        JsonStreamContext open = parser.getParsingContext();
        if (open.inRoot()) {
            return problem(offset, "`" + found + "` closes nothing", "remove it");
        }
        String opened = open.inArray() ? "`[`" : "`{`";
        return problem(
                offset,
                "`%s` does not close the %s at %s"
                        .formatted(found, opened, lineAndColumn(beginning(open))),
                "close that one first");
    }

    private Problem atValue(int offset, String said) {
        if (said.contains("expecting a colon")) {
            return problem(offset, "a colon is missing after the key", "put `:` before this");
        }
        if (said.contains("expecting comma")) {
            return problem(offset, "a comma is missing before this", "put `,` between the two");
        }
        String word = word(offset);
        if (word.isEmpty()) {
            return problem(offset, "`" + text.charAt(offset) + "` cannot stand here", hint(offset));
        }
        if (said.contains("field name")) {
            return problem(
                    offset, "a key without quotes: `" + word + "`", "write `\"" + word + "\"`");
        }
        String instead = LITERALS.getOrDefault(word, "\"" + word + "\"");
        return problem(offset, "`" + word + "` is not a JSON value", "write `" + instead + "`");
    }

    private String hint(int offset) {
        if (TYPOGRAPHIC_QUOTES.indexOf(text.charAt(offset)) >= 0) {
            return "keys and strings stand in straight double quotes: `\"`";
        }
        return text.startsWith("<<<<<<<", offset)
                ? "resolve the merge conflict first"
                : "look at the character, and at what stands before it";
    }

    private int lastBefore(int offset) {
        int before = offset - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before;
    }

    private String word(int offset) {
        int end = offset;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return text.substring(offset, end);
    }

    private Location beginning(JsonStreamContext open) {
        return JsonReader.at(open.startLocation(parser.currentLocation().contentReference()), file);
    }

    private static String lineAndColumn(Location at) {
        return at.line() + ":" + at.column();
    }

    private Problem problem(int offset, String message, String hint) {
        return Problem.error(FileKind.JSON_SYNTAX, location(offset), message, hint);
    }

    private Location location(int offset) {
        String before = text.substring(0, offset);
        String[] lines = before.split("\r\n|\r|\n", -1);
        return new Location(file, lines.length, lines[lines.length - 1].length() + 1);
    }
}
