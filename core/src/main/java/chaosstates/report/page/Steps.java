package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;
import static chaosstates.report.markup.Markup.text;

import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.json.JsonText;
import chaosstates.json.JsonWriter;
import chaosstates.report.Words;
import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Result;
import chaosstates.report.figure.Run;
import chaosstates.report.markup.Markup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Table of the steps, with their outputs to unfold. */
record Steps(Shown shown) {

    private static final int MOST = 200;
    private static final int LONGEST = 3000;
    private static final int BRIEF = 90;

    /** Characters of outputs in all: the journal has what goes beyond. */
    private static final int OUTPUTS = 80_000;

    Markup section() {
        List<Entry> steps = steps();
        if (steps.isEmpty()) {
            return Sections.section("Steps", tag("p", "No activity was begun."));
        }
        Optional<Instant> origin = shown.run().start();
        List<Markup> rows = new ArrayList<>();
        int left = OUTPUTS;
        for (Entry step : steps.subList(0, Math.min(MOST, steps.size()))) {
            String output = output(step);
            boolean fits = output.length() <= left;
            left -= fits ? output.length() : 0;
            rows.add(row(step, moment(step, origin), fits ? output : ""));
        }
        return Sections.section(
                "Steps",
                note(steps.size()),
                Sections.table(
                        "Steps",
                        List.of("Activity", "Part", "Began", "Took", "Result", "Output"),
                        rows));
    }

    private Markup note(int steps) {
        List<String> notes = new ArrayList<>();
        if (shown.run().entries().stream().anyMatch(entry -> entry.part().isSampled())) {
            notes.add("Samples and looks of watches are listed where their result changed.");
        }
        if (steps > MOST) {
            notes.add("The first %d of %d are listed; the journal has all.".formatted(MOST, steps));
        }
        return notes.isEmpty()
                ? Markup.NOTHING
                : tag("p", String.join(" ", notes)).styled("soft small");
    }

    private List<Entry> steps() {
        Map<String, Result> last = new HashMap<>();
        return shown.run().entries().stream()
                .sorted(Entry.byStart())
                .filter(entry -> isShown(entry, last))
                .toList();
    }

    private static boolean isShown(Entry entry, Map<String, Result> last) {
        Result before = entry.isLook() ? last.put(entry.name(), entry.result()) : null;
        return !entry.part().isSampled()
                || entry.result() != Objects.requireNonNullElse(before, Result.MET);
    }

    private Markup row(Entry step, String moment, String output) {
        return Sections.row(
                text(step.name()),
                text(step.place()),
                tag("td", moment).styled("brief"),
                took(step, shown.run()),
                tag("td", result(step)).styled("brief"),
                tag("td", tag("span", brief(step)).styled("small"), error(step), fold(output))
                        .styled("wide"));
    }

    /**
     * Shows how long a step took; a note below a rehearsal's verdict says why that is not known.
     */
    static Markup took(Entry step, Run run) {
        String took = Words.took(step.record().seconds(), run.isRehearsal());
        return took.equals(Words.NOT_MEASURED)
                ? tag("td", "not measured").styled("brief soft")
                : tag("td", took).styled("brief");
    }

    private static String moment(Entry step, Optional<Instant> origin) {
        return step.start()
                .flatMap(at -> origin.map(start -> Duration.between(start, at).toMillis() / 1000.0))
                .map(Words::after)
                .orElse(Words.NOT_KNOWN);
    }

    private static Markup result(Entry step) {
        return Sections.judged(step.result().isGood(), step.result().words());
    }

    /** Shows a short output as it is. */
    private static String brief(Entry step) {
        String text = compact(step);
        return text.length() <= BRIEF ? text : "";
    }

    private static String compact(Entry step) {
        return switch (step.record().field("output")) {
            case JsonString string -> string.value();
            case Json value when value.equals(Json.ofNull()) -> "";
            case Json value -> JsonWriter.compact(value);
        };
    }

    /** Shows what went wrong: the last line, and all of it to unfold. */
    static Markup error(Entry step) {
        String error = step.record().error();
        String last = step.record().lastLine();
        if (error.isEmpty()) {
            return Markup.NOTHING;
        }
        Markup line = tag("div", Sections.cut(last, 300)).styled("small");
        return error.equals(last) && last.length() <= 300
                ? line
                : Markup.group(line, Sections.fold("Whole error", pre(error)));
    }

    private static Markup fold(String output) {
        return output.isEmpty() ? Markup.NOTHING : Sections.fold("Output", pre(output));
    }

    private static String output(Entry step) {
        return compact(step).length() <= BRIEF
                ? ""
                : Sections.cut(JsonText.of(step.record().field("output")), LONGEST);
    }

    private static Markup pre(String text) {
        return tag("pre", Sections.cut(text, LONGEST)).with("tabindex", "0");
    }
}
