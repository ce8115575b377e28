package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;
import static chaosstates.report.markup.Markup.text;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonText;
import chaosstates.report.markup.Markup;
import java.util.Base64;

/**
 * The experiment, and the journal to download.
 *
 * @param room bytes that the journal may take in the page
 */
record Sources(JsonObject json, int room) {

    private static final int LONGEST_EXPERIMENT = 40_000;

    /** A journal up to this size is carried as it is: it opens at once. */
    private static final int PLAIN = 48_000;

    Markup section() {
        return Sections.section("Experiment and journal", experiment(), download());
    }

    private Markup experiment() {
        JsonObject experiment = json.object("experiment");
        return experiment.fields().isEmpty()
                ? tag("p", "The journal does not have the experiment.")
                : Sections.fold(
                        "The experiment",
                        tag("pre", Sections.cut(JsonText.of(experiment), LONGEST_EXPERIMENT))
                                .with("tabindex", "0"));
    }

    private Markup download() {
        Carried journal = Carried.of(json, PLAIN, Math.max(0, room / 4 * 3));
        if (journal.isWhole()) {
            return link("journal.json", "application/json", journal.plain(), journal.size());
        }
        return journal.isPacked()
                ? link("journal.json.gz", "application/gzip", journal.packed(), journal.size())
                : tag(
                        "p",
                        "The journal (%s) is too large to be carried in this page."
                                .formatted(size(journal.size())));
    }

    private static Markup link(String name, String type, byte[] content, long size) {
        String data = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
        return tag(
                "p",
                tag("a", "Download the journal").with("href", data).with("download", name),
                text(" (" + name + ", " + size(size) + " of JSON)"));
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, Math.round(bytes / 1000.0)) + " KB"
                : Math.round(bytes / 100_000.0) / 10.0 + " MB";
    }
}
