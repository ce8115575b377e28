package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;

import chaosstates.report.markup.Markup;

/** Legend of the time line. */
final class Legend {

    private Legend() {}

    static Markup markup() {
        return tag(
                        "ul",
                        item("in tolerance", Svg.bar("met", 0, 100, 5, 7)),
                        item("out of tolerance", Svg.bar("missed", 0, 100, 0, 12)),
                        item("out, as far as the looks tell", Svg.level("outage", 0, 100, 6)),
                        item("done", Svg.bar("done", 0, 100, 1, 10)),
                        item("pause", Svg.level("pause", 0, 100, 6)),
                        item("median", Svg.level("median", 0, 100, 6)),
                        item("p95", Svg.level("p95", 0, 100, 6)))
                .styled("legend");
    }

    private static Markup item(String name, Markup sign) {
        return tag(
                "li",
                tag("svg", sign).styled("lane-sign lane").with("aria-hidden", "true"),
                Markup.text(name));
    }
}
