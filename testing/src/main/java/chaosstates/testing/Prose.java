package chaosstates.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules for doc comments and pages, and the wrapping of generated prose. */
public final class Prose {

    /** Width of prose in the source of a page, in characters. */
    public static final int WIDTH = 120;

    /** First words that leave a comment without its subject. */
    private static final Set<String> RIDDLES =
            Set.of(
                    """
                    It Its They Them Their This These Those That He She Such Another Other Others
                    Of As By What Whatever Whether Where Wherever Who Whoever Whom Whose Which When
                    How Why If One All Each Every Any Both None Some Nothing Something Everything
                    In From With Without For To At On After Before Behind Between Beside Among
                    So Not No Only Also And But Or Than Up Said Same
                    """
                            .split("\\s+"));

    private static final Pattern DOC_COMMENT =
            Pattern.compile("^[ \\t]*/\\*\\*[\\s*]*((The same\\b|\\w+).*)", Pattern.MULTILINE);
    private static final Pattern FENCE = Pattern.compile(" *```.*");
    private static final Pattern ONE_WORD = Pattern.compile("(\\[[^]]+]: )?\\S+");

    private Prose() {}

    /** Breaks one paragraph, or one item of a list, into rows; later rows are indented. */
    public static String wrapped(String text, String indent) {
        StringBuilder rows = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ")) {
            boolean fits = length + 1 + word.length() <= WIDTH;
            rows.append(rows.isEmpty() ? "" : fits ? " " : "\n" + indent).append(word);
            length = rows.length() - rows.lastIndexOf("\n") - 1;
        }
        return rows.toString();
    }

    /** Lists the doc comments of a module's sources that do not begin with a verb or a noun. */
    public static List<String> riddles(Path module) {
        return in(module.resolve("src"), ".java").flatMap(Prose::riddlesIn).toList();
    }

    private static Stream<String> riddlesIn(Path source) {
        return DOC_COMMENT
                .matcher(Golden.text(source))
                .results()
                .filter(comment -> isRiddle(comment.group(2)))
                .map(comment -> source + ": " + comment.group(1));
    }

    private static boolean isRiddle(String begin) {
        return RIDDLES.contains(begin) || begin.equals("The same");
    }

    /** Lists the rows of the pages in a folder that are wider than {@link #WIDTH}. */
    public static List<String> wideRows(Path folder) {
        return in(folder, ".md").flatMap(Prose::wideRowsIn).toList();
    }

    private static Stream<String> wideRowsIn(Path page) {
        List<String> wide = new ArrayList<>();
        boolean isCode = false;
        for (String row : Golden.text(page).lines().toList()) {
            isCode ^= FENCE.matcher(row).matches();
            if (!isCode
                    && shown(row).length() > WIDTH
                    && !ONE_WORD.matcher(row.strip()).matches()) {
                wide.add(page + ": " + row);
            }
        }
        return wide.stream();
    }

    /** Leaves the targets of links out of a table's row, which can't be broken. */
    private static String shown(String row) {
        return row.startsWith("|") ? row.replaceAll("]\\([^)]*\\)", "]") : row;
    }

    private static Stream<Path> in(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
