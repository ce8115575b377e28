package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;

import chaosstates.report.Words;
import chaosstates.report.figure.Result;
import chaosstates.report.figure.Run;
import chaosstates.report.markup.Markup;

/** Legend of the time line. */
final class Legend {

    private Legend() {}

    /** Makes the legend of a time line. */
    static Markup markup(Run run) {
        return legend(
                item(Result.MET, 5, 7),
                item(Result.MISSED, 0, 12),
                out(),
                veiled(run),
                item(Result.DONE, 1, 10),
                item("pause", Svg.level("pause", 0, 100, 6)),
                item("median", Svg.level("median", 0, 100, 6)),
                item("p95", Svg.level("p95", 0, 100, 6)));
    }

    /** Makes the legend of strips alone. */
    static Markup ofStrips(Run run) {
        return legend(item(Result.MET, 5, 7), item(Result.MISSED, 0, 12), out(), veiled(run));
    }

    private static Markup legend(Markup... items) {
        return tag("ul", items).styled("legend");
    }

    private static Markup out() {
        return item("out, as far as the looks tell", Svg.level("outage", 0, 100, 6));
    }

    private static Markup veiled(Run run) {
        if (run.watches().stream().allMatch(watch -> watch.promises().isEmpty())) {
            return Markup.NOTHING;
        }
        return item(
                "pale: does not count for the objectives",
                Markup.group(
                        Svg.bar(Words.key(Result.MISSED), 0, 45, 0, 12),
                        Svg.bar(Words.key(Result.MET), 55, 100, 5, 7),
                        Svg.bar("veil", 0, 100, 0, 12)));
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
