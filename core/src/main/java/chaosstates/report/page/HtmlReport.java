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

    private static final String FOOTER =
            "Made by Chaos States from the journal alone. Outages are lower bounds: they"
                    + " count from the first look that missed to the next that did not."
                    + " p95 is the duration that 95 of 100 looks did not exceed.";

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
        String title = shown.finding().title() + ": " + shown.run().title();
        return Frame.page(title, new Opening(shown).header(), main, FOOTER);
    }

    private static Markup run(Shown shown) {
        return group(
                new Opening(shown).verdict(),
                new Objectives(shown).section(),
                new Opening(shown).figures(),
                new Promises(shown).section(),
                TimeLine.of(shown),
                new Undoing(shown.run()).section(),
                new Steps(shown).section(),
                new Caveats(shown).section(),
                new Compared(shown).sections());
    }
}
