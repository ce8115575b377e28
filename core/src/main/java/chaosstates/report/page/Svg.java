package chaosstates.report.page;

import chaosstates.report.markup.Markup;
import chaosstates.report.markup.Markup.Element;
import java.util.List;

/** Pieces of SVG. Places on the time line are percents, so that texts keep their size. */
final class Svg {

    private Svg() {}

    /**
     * Makes a lane of a time line.
     *
     * @param says what the picture shows, for who can't see it
     */
    static Element lane(int height, String says, List<? extends Markup> content) {
        return Markup.tag("svg", content)
                .styled("lane")
                .with("height", String.valueOf(height))
                .with("role", "img")
                .with("aria-label", says);
    }

    /** Makes a drawing that is stretched over the width of its lane. */
    static Element stretched(double y, double height, int width, int steps, Markup... content) {
        return Markup.tag("svg", content)
                .with("x", "0")
                .with("y", number(y))
                .with("width", "100%")
                .with("height", number(height))
                .with("viewBox", "0 0 " + width + " " + steps)
                .with("preserveAspectRatio", "none");
    }

    /** Makes a bar between two places. */
    static Element bar(String classes, double from, double to, double y, double height) {
        return Markup.tag("rect")
                .styled(classes)
                .with("x", Scale.percent(from))
                .with("width", Scale.percent(to - from))
                .with("y", number(y))
                .with("height", number(height));
    }

    /** Makes a level line between two places. */
    static Element level(String classes, double from, double to, double y) {
        return line(classes, Scale.percent(from), Scale.percent(to), number(y), number(y));
    }

    /** Makes an upright line. */
    static Element upright(String classes, String x, double top, double bottom) {
        return line(classes, x, x, number(top), number(bottom));
    }

    private static Element line(String classes, String x1, String x2, String y1, String y2) {
        return Markup.tag("line")
                .styled(classes)
                .with("x1", x1)
                .with("x2", x2)
                .with("y1", y1)
                .with("y2", y2);
    }

    /** Makes a text at a place. */
    static Element text(String classes, String x, double y, String anchor, String text) {
        return Markup.tag("text", text)
                .styled(classes)
                .with("x", x)
                .with("y", number(y))
                .with("text-anchor", anchor);
    }

    static Element path(String classes, String data) {
        return Markup.tag("path").styled(classes).with("d", data);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
