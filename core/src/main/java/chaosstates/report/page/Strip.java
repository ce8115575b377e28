package chaosstates.report.page;

import chaosstates.journal.Outage;
import chaosstates.report.Words;
import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Looks;
import chaosstates.report.figure.Result;
import chaosstates.report.markup.Markup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Strip of the looks of one probe. A column shows the worst look that it stands for; a good one is
 * lower, so that the strip can be read without its colours.
 *
 * @param entries the looks, and what the probe did without being judged
 */
record Strip(Scale scale, Looks looks, List<Entry> entries) {

    static final int HEIGHT = 26;

    private static final int COLUMNS = 500;
    private static final int STEPS = 10;
    private static final int GOOD_TOP = 4;
    private static final double WIDEST = 6;
    private static final double PART_OF_THE_INTERVAL = 0.6;

    List<Markup> markup() {
        List<Markup> all = new ArrayList<>();
        all.add(Svg.bar("ground", 0, 100, 16, 2));
        all.add(Svg.stretched(4, 14, COLUMNS, STEPS, paths()));
        looks.outages().forEach(outage -> all.add(bracket(outage)));
        return all;
    }

    private Markup bracket(Outage.Interval outage) {
        double from = scale.place(outage.from());
        double to = Math.max(from + 0.5, scale.place(outage.to()));
        return Svg.level("outage", from, to, 22);
    }

    private Markup paths() {
        Result[] columns = columns();
        Map<Result, StringBuilder> paths = new EnumMap<>(Result.class);
        int from = 0;
        for (int at = 1; at <= COLUMNS; at++) {
            if (at == COLUMNS || columns[at] != columns[from]) {
                if (columns[from] != null) {
                    cell(paths, columns[from], from, at);
                }
                from = at;
            }
        }
        return Markup.group(
                paths.entrySet().stream()
                        .map(path -> Svg.path(Words.key(path.getKey()), path.getValue().toString()))
                        .toList());
    }

    private static void cell(Map<Result, StringBuilder> paths, Result result, int from, int to) {
        int top = result.isGood() ? GOOD_TOP : 0;
        paths.computeIfAbsent(result, it -> new StringBuilder())
                .append('M')
                .append(from)
                .append(' ')
                .append(top)
                .append('H')
                .append(to)
                .append('V')
                .append(STEPS)
                .append('H')
                .append(from)
                .append('z');
    }

    private Result[] columns() {
        Result[] columns = new Result[COLUMNS];
        int width = width();
        for (Entry look : entries) {
            look.start().ifPresent(start -> mark(columns, look, start, width));
        }
        return columns;
    }

    private void mark(Result[] columns, Entry look, Instant start, int width) {
        int from = Math.min(column(start), COLUMNS - width);
        int end = look.end().map(this::column).orElse(from);
        int to = Math.min(COLUMNS - 1, Math.max(end, from + width - 1));
        for (int at = from; at <= to; at++) {
            if (columns[at] == null || columns[at].compareTo(look.result()) < 0) {
                columns[at] = look.result();
            }
        }
    }

    private int column(Instant moment) {
        return Math.min(COLUMNS - 1, (int) (scale.place(moment) / 100 * COLUMNS));
    }

    /** Returns the columns of a look that took no time: less than what is between two. */
    private int width() {
        double seconds = looks.interval().map(gap -> gap.toMillis() / 1000.0).orElse(0.0);
        double columns = seconds / scale.seconds() * COLUMNS * PART_OF_THE_INTERVAL;
        return (int) Math.clamp(columns, seconds == 0 ? WIDEST : 1, WIDEST);
    }
}
