package chaosstates.json;

import chaosstates.problem.FileKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says what is wrong with YAML text in the words of someone who writes it by hand. */
final class YamlMistake {

    /** A blank that YAML takes for a letter, before anything else in a line. */
    private static final Pattern STRANGE_INDENT =
            Pattern.compile("^ *([\\u00a0\\u2000-\\u200b\\u3000])");

    private final String file;

    YamlMistake(String file) {
        this.file = file;
    }

    Problem explain(MarkedYAMLException mistake, String text) {
        String said = Optional.ofNullable(mistake.getProblem()).orElse(mistake.getContext());
        if (said.contains("unexpected end of stream")) {
            return syntax(at(mistake.getContextMark()), "a quote that is never closed", "close it");
        }
        Location at =
                at(Optional.ofNullable(mistake.getProblemMark()).orElse(mistake.getContextMark()));
        if (said.contains("TAB")) {
            return syntax(at, "a tab where YAML indents", "indent with spaces");
        }
        Optional<Problem> strange = strangeIndent(at, text);
        if (strange.isPresent()) {
            return strange.get();
        }
        return syntax(at, "not YAML: " + said.replaceAll("\\s+", " "), hint(said));
    }

    /**
     * Looks for a no-break space and its kin at the beginning of the line and of that before it.
     */
    private Optional<Problem> strangeIndent(Location at, String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        return IntStream.of(at.line() - 1, at.line())
                .filter(line -> line >= 1 && line <= lines.length)
                .mapToObj(line -> strangeIndent(line, lines[line - 1]))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Problem> strangeIndent(int line, String text) {
        Matcher strange = STRANGE_INDENT.matcher(text);
        return strange.find()
                ? Optional.of(
                        syntax(
                                new Location(file, line, strange.start(1) + 1),
                                "the character U+%04X where YAML indents"
                                        .formatted((int) text.charAt(strange.start(1))),
                                "indent with spaces"))
                : Optional.empty();
    }

    Problem explain(ReaderException mistake, String text) {
        String[] before = text.substring(0, mistake.getPosition()).split("\n", -1);
        return syntax(
                new Location(file, before.length, before[before.length - 1].length() + 1),
                "the character U+%04X is not allowed in YAML".formatted(mistake.getCodePoint()),
                "write it as an escape in double quotes, e.g. \"\\x07\"");
    }

    /** The mark's place; the whole file when there is none. */
    Location at(Mark mark) {
        return mark == null
                ? Location.of(file)
                : new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String hint(String said) {
        if (said.contains("mapping values are not allowed")) {
            return "put text that holds `: ` in quotes, and check the indentation";
        }
        if (said.contains("could not find expected ':'")) {
            return "write `key: value`, with a blank after the colon";
        }
        if (said.endsWith("but got {")) {
            return "put a placeholder in quotes: \"${name}\" in a list or an object of one line";
        }
        if (said.contains("cannot start any token")) {
            return "put text that begins with this character in quotes";
        }
        if (said.contains("undefined alias")) {
            return "put text that begins with `*` in quotes";
        }
        if (said.contains("unknown escape")) {
            return "write `\\\\` for a backslash, or put the text in single quotes";
        }
        return said.contains("block end") ? "check the indentation" : "";
    }

    private static Problem syntax(Location at, String message, String hint) {
        return Problem.error(FileKind.YAML_SYNTAX, at, message, hint);
    }
}
