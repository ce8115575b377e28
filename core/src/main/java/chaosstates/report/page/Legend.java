package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;

import chaosstates.report.Words;
import chaosstates.report.figure.Result;
import chaosstates.report.markup.Markup;

/** Legend of the time line. */
final class Legend {

    private Legend() {}

    static Markup markup() {
        return tag(
                        "ul",
                        item(Result.MET, 5, 7),
                        item(Result.MISSED, 0, 12),
                        item("out, as far as the looks tell", Svg.level("outage", 0, 100, 6)),
                        item(Result.DONE, 1, 10),
                        item("pause", Svg.level("pause", 0, 100, 6)),
                        item("median", Svg.level("median", 0, 100, 6)),
                        item("p95", Svg.level("p95", 0, 100, 6)))
                .styled("legend");
    }

    private static Markup item(Result result, double y, double height) {
        return item(result.words(), Svg.bar(Words.key(result), 0, 100, y, height));
    }

    private static Markup item(String name, Markup sign) {
        return tag(
                "li",
                tag("svg", sign).styled("lane-sign lane").with("aria-hidden", "true"),
                Markup.text(name));
    }
}
