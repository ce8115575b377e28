package chaosstates.report.ways;

import chaosstates.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes the ways as a table of text. */
public final class WaysTable {

    private static final List<String> TITLES =
            List.of(
                    "",
                    "where",
                    "what happens",
                    "verdict",
                    "rollbacks",
                    "left",
                    "takes",
                    "console");

    private static final List<Function<Ways.Row, String>> CELLS =
            List.of(
                    row -> row.isFaultLeft() ? "!" : "",
                    row -> row.where().isEmpty() ? "-" : row.where(),
                    Ways.Row::what,
                    Ways.Row::verdict,
                    Ways.Row::rollbacks,
                    Ways.Row::left,
                    Ways.Row::takes,
                    Ways.Row::console);

    private WaysTable() {}

    /** Writes the summary, then a line for each row. */
    public static String of(Ways ways) {
        StringBuilder text = new StringBuilder();
        text.append("%s: %s%n%n".formatted(ways.title(), Words.count(ways.all().size(), "way")));
        ways.summary().forEach(said -> text.append("  ").append(said).append('\n'));
        text.append('\n');
        lines(ways.rows()).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static List<String> lines(List<Ways.Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(TITLES);
        rows.forEach(row -> cells.add(CELLS.stream().map(cell -> cell.apply(row)).toList()));
        return cells.stream().map(line -> line(line, cells)).toList();
    }

    private static String line(List<String> cells, List<List<String>> all) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            line.append(padded(cells.get(column), width(column, all))).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static int width(int column, List<List<String>> all) {
        return all.stream().mapToInt(cells -> cells.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
