package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;
import static chaosstates.report.markup.Markup.text;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonText;
import chaosstates.json.JsonWriter;
import chaosstates.report.markup.Markup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * The experiment, and the journal to download.
 *
 * @param room bytes that the journal may take in the page
 */
record Sources(JsonObject journal, int room) {

    private static final int LONGEST_EXPERIMENT = 40_000;

    /** A journal up to this size is carried as it is: it opens at once. */
    private static final int PLAIN = 48_000;

    Markup section() {
        return Sections.section("Experiment and journal", experiment(), download());
    }

    private Markup experiment() {
        JsonObject experiment = journal.object("experiment");
        return experiment.fields().isEmpty()
                ? tag("p", "The journal does not have the experiment.")
                : Sections.fold(
                        "The experiment",
                        tag("pre", Sections.cut(JsonText.of(experiment), LONGEST_EXPERIMENT))
                                .with("tabindex", "0"));
    }

    private Markup download() {
        byte[] text = JsonWriter.pretty(journal).getBytes(StandardCharsets.UTF_8);
        if (text.length <= PLAIN) {
            return link("journal.json", "application/json", text, text.length);
        }
        byte[] packed = packed(text);
        return packed.length / 3 * 4 + 4 <= room
                ? link("journal.json.gz", "application/gzip", packed, text.length)
                : tag(
                        "p",
                        "The journal (%s) is too large to be carried in this page."
                                .formatted(size(text.length)));
    }

    private static Markup link(String name, String type, byte[] content, int size) {
        String data = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
        return tag(
                "p",
                tag("a", "Download the journal").with("href", data).with("download", name),
                text(" (" + name + ", " + size(size) + " of JSON)"));
    }

    private static String size(int bytes) {
        return bytes < 1_000_000
                ? Math.max(1, Math.round(bytes / 1000.0)) + " KB"
                : Math.round(bytes / 100_000.0) / 10.0 + " MB";
    }

    private static byte[] packed(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
