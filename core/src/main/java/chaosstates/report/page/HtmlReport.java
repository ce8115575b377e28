package chaosstates.report.page;

import static chaosstates.report.markup.Markup.group;
import static chaosstates.report.markup.Markup.tag;

import chaosstates.cost.Cost;
import chaosstates.json.JsonObject;
import chaosstates.report.figure.Run;
import chaosstates.report.markup.Markup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Report of a run as one HTML file that needs nothing else: no font, no picture and no script from
 * elsewhere. Any journal will do, the Chaos Toolkit's too, and that of a run that was cut off.
 */
public final class HtmlReport {

    /** Bytes of a page; the journal is carried as long as it fits. */
    private static final int ROOM = 470_000;

    /** Policy that lets nothing in but the style sheet and the script of the page. */
    private static final String POLICY =
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                    .formatted(Asset.STYLE.source(), Asset.SCRIPT.source());

    private static final Markup FOOTER =
            tag(
                    "footer",
                    "Made by Chaos States from the journal alone. Outages are lower bounds: they"
                            + " count from the first look that missed to the next that did not."
                            + " p95 is the duration that 95 of 100 looks did not exceed.");

    private static final Markup SCRIPT = tag("script", Asset.SCRIPT.markup());

    private HtmlReport() {}

    /** Makes the page of the run that began last; the others are those it is compared with. */
    public static String of(List<JsonObject> journals) {
        List<Run> runs = journals.stream().map(Run::of).sorted(Run.byStart()).toList();
        return page(Shown.of(runs.getLast(), runs.subList(0, runs.size() - 1), Optional.empty()));
    }

    /** Makes the page of a run whose cost is known. */
    public static String of(JsonObject journal, Cost cost) {
        return page(Shown.of(Run.of(journal), List.of(), Optional.of(cost)));
    }

    private static String page(Shown shown) {
        Markup run = run(shown);
        int taken = run.source().getBytes(StandardCharsets.UTF_8).length;
        Markup main =
                tag("main", run, new Sources(shown.run().journal().json(), ROOM - taken).section());
        return "<!DOCTYPE html>\n"
                + tag(
                                "html",
                                head(shown),
                                tag("body", new Opening(shown).header(), main, FOOTER, SCRIPT))
                        .with("lang", "en")
                        .source();
    }

    private static Markup run(Shown shown) {
        return group(
                new Opening(shown).verdict(),
                new Promises(shown).section(),
                TimeLine.of(shown),
                new Undoing(shown.run()).section(),
                new Steps(shown).section(),
                new Caveats(shown).section(),
                new Compared(shown).sections());
    }

    private static Markup head(Shown shown) {
        return tag(
                "head",
                tag("meta").with("charset", "utf-8"),
                tag("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("referrer", "no-referrer"),
                meta("color-scheme", "light dark"),
                tag("title", shown.finding().title() + ": " + shown.run().title()),
                tag("style", Asset.STYLE.markup()));
    }

    private static Markup meta(String name, String content) {
        return tag("meta").with("name", name).with("content", content);
    }
}
