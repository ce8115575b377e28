package chaosstates.problem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Shows problems as compilers do: the place, what was found, the line with a caret under it, what
 * would do.
 */
public final class ProblemPrinter {

    /** Style of the text. */
    public enum Style {
        PLAIN,
        /** Text with the escape sequences of a terminal. */
        ANSI
    }

    /** Width of a printed line; of a longer one only the part around the caret is shown. */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;

    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int WIDTH = 120;

    private static final int MOST_PLACES = 20;
    private static final String NEW_LINE = "\n";
    private static final String RESET = "\u001b[0m";

    private final Map<String, String> texts;
    private final Style style;

    /** The lines of the files that were looked at. */
    private final Map<String, String[]> lines = new HashMap<>();

    private ProblemPrinter(Map<String, String> texts, Style style) {
        this.texts = texts;
        this.style = style;
    }

    /**
     * Prints the problems, sorted by place, with their number at the end; empty without problems.
     *
     * @param texts the files' texts by their names; a file that is missing here is named, not shown
     */
    public static String print(List<Problem> problems, Map<String, String> texts, Style style) {
        if (problems.isEmpty()) {
            return "";
        }
        ProblemPrinter printer = new ProblemPrinter(texts, style);
        StringBuilder out = new StringBuilder();
        List<Problem> sorted =
                problems.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Problem::at).thenComparing(Problem::severity))
                        .toList();
        sorted.stream()
                .collect(Collectors.groupingBy(Said::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> out.append(printer.together(same)).append(NEW_LINE));
        return out.append(count(sorted)).append(NEW_LINE).toString();
    }

    /** Words of a problem in one file: what is said twice is one problem in two places. */
    private record Said(Kind kind, Severity severity, String file, String message, String hint) {

        static Said of(Problem problem) {
            return new Said(
                    problem.kind(),
                    problem.severity(),
                    problem.at().file(),
                    problem.message(),
                    problem.hint());
        }
    }

    private String together(List<Problem> same) {
        String first = one(same.getFirst());
        if (same.size() == 1) {
            return first;
        }
        String places =
                same.stream()
                        .skip(1)
                        .limit(MOST_PLACES)
                        .map(problem -> problem.at().line() + ":" + problem.at().column())
                        .collect(Collectors.joining(", "));
        int more = same.size() - 1 - MOST_PLACES;
        return first
                + dressed("also at", "36")
                + ": "
                + places
                + (more > 0 ? " and in " + more + " more places" : "")
                + NEW_LINE;
    }

    private static String count(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        if (errors == 0) {
            return count(warnings, "warning");
        }
        return count(errors, "error") + (warnings == 0 ? "" : ", " + count(warnings, "warning"));
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private String one(Problem problem) {
        StringBuilder out = new StringBuilder(label(problem.severity())).append(": ");
        if (!problem.at().toString().isEmpty()) {
            out.append(harmless(problem.at().toString())).append(": ");
        }
        out.append(harmless(problem.message()));
        out.append(" [").append(problem.id()).append("]").append(NEW_LINE);
        out.append(problem.kind().isShown() ? excerpt(problem.at()) : "");
        if (!problem.hint().isEmpty()) {
            out.append(dressed("hint", "36")).append(": ").append(harmless(problem.hint()));
            out.append(NEW_LINE);
        }
        return out.toString();
    }

    private String label(Severity severity) {
        return switch (severity) {
            case ERROR -> dressed("error", "1;31");
            case WARNING -> dressed("warning", "1;33");
        };
    }

    private String dressed(String word, String code) {
        return switch (style) {
            case PLAIN -> word;
            case ANSI -> "\u001b[" + code + "m" + word + RESET;
        };
    }

    private String excerpt(Location at) {
        if (!at.hasLine() || !texts.containsKey(at.file())) {
            return "";
        }
        String[] all = lines.computeIfAbsent(at.file(), this::lines);
        if (at.line() > all.length) {
            return "";
        }
        String line = all[at.line() - 1];
        int caret = Math.clamp(at.column() - 1L, 0, line.length());
        int from = line.length() <= WIDTH ? 0 : Math.max(0, caret - WIDTH / 2);
        int to = Math.min(line.length(), from + WIDTH);
        String number = String.format("%4d", at.line());
        String before = (from > 0 ? "…" : "") + line.substring(from, caret);
        String after = line.substring(caret, to) + (to < line.length() ? "…" : "");
        return number
                + (" | " + shown(before) + shown(after)).stripTrailing()
                + NEW_LINE
                + " ".repeat(number.length())
                + " | "
                + shown(before).replaceAll("[^\t]", " ")
                + dressed("^", "1;32")
                + NEW_LINE;
    }

    private String[] lines(String file) {
        return texts.get(file).replaceFirst("^\ufeff", "").split("\r\n|\r|\n", -1);
    }

    /** A line of the file: a tab keeps its width, what is not seen would move the caret. */
    private static String shown(String text) {
        return replaced(text, c -> isUnseen(c) && c != '\t', "\ufffd");
    }

    /** Text that a user wrote may hold what a terminal obeys, and what nobody sees. */
    private static String harmless(String text) {
        return replaced(text, c -> isUnseen(c) || isOddSpace(c), "\\u%04x");
    }

    /** Joiners are seen by what they join. */
    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    private static boolean isOddSpace(int c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR && c != ' ';
    }

    /**
     * @param by a format for the character
     */
    private static String replaced(String text, IntPredicate which, String by) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (which.test(c)) {
                                out.append(by.formatted(c));
                            } else {
                                out.appendCodePoint(c);
                            }
                        });
        return out.toString();
    }
}
