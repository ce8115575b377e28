package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;
import static chaosstates.report.markup.Markup.text;

import chaosstates.report.Finding;
import chaosstates.report.Words;
import chaosstates.report.figure.Figures;
import chaosstates.report.figure.Looks;
import chaosstates.report.figure.Part;
import chaosstates.report.figure.Result;
import chaosstates.report.figure.Run;
import chaosstates.report.markup.Markup;
import chaosstates.report.markup.Markup.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** First screen: what was tried, the verdict and why, when, and the figures. */
record Opening(Shown shown) {

    Markup header() {
        Run run = shown.run();
        return tag(
                "header",
                tag(
                                "p",
                                text("Chaos experiment "),
                                run.isRehearsal()
                                        ? tag("span", "rehearsal").styled("pill")
                                        : Markup.NOTHING)
                        .styled("kind"),
                tag("h1", run.title()),
                run.description()
                        .<Markup>map(text -> tag("p", Sections.cut(text, 600)).styled("lead"))
                        .orElse(Markup.NOTHING),
                when());
    }

    private Markup when() {
        Run run = shown.run();
        if (run.start().isEmpty()) {
            return tag("p", "When it ran is not known.").styled("when");
        }
        Instant start = run.start().get();
        Instant end = run.end().orElse(start);
        String took = Words.duration(Duration.between(start, end).toMillis() / 1000.0);
        return tag(
                        "p",
                        Sections.time(start),
                        text(" to "),
                        Sections.time(end),
                        text(run.isOver() ? ", " + took : ", where the journal breaks off"),
                        text(price().equals(Words.NOT_KNOWN) ? "" : ", " + price() + " in AWS"),
                        text(from()))
                .styled("when");
    }

    private String from() {
        String node = shown.run().journal().text("node");
        String platform = shown.run().journal().text("platform");
        return Stream.of(node, platform)
                .filter(text -> !text.isBlank())
                .map(text -> Sections.cut(text, 160))
                .reduce((one, other) -> one + ", " + other)
                .map(text -> ", from " + text)
                .orElse("");
    }

    Markup verdict() {
        Finding finding = shown.finding();
        return tag(
                        "section",
                        sign(finding.tone()),
                        tag(
                                "div",
                                tag("h2", finding.title()),
                                tag("p", Sections.cut(finding.reason(), 2000)),
                                left(),
                                tag("p", tag("strong", "What next? "), text(finding.next()))
                                        .styled("soft")))
                .styled("verdict is-" + Words.key(finding.tone()));
    }

    private Markup left() {
        List<String> left = shown.run().left();
        return left.isEmpty()
                ? Markup.NOTHING
                : tag("p", tag("strong", "Left undone: "), text(String.join(", ", left)));
    }

    /** Draws a sign that differs in its shape, too. */
    static Markup sign(Finding.Tone tone) {
        return switch (tone) {
            case GOOD -> sign("M24 2a22 22 0 1 0 .1 0z", "M14 25l7 7 14-15");
            case BAD, ALARM ->
                    sign("M15 2h18l13 13v18l-13 13h-18l-13-13v-18z", "M16 16l16 16M32 16l-16 16");
            case OPEN -> sign("M24 3l22 40h-44z", "M24 17v13M24 36v.5");
        };
    }

    private static Element sign(String shape, String sign) {
        return tag("svg", Svg.path("shape", shape), Svg.path("sign", sign))
                .with("viewBox", "0 0 48 48")
                .with("aria-hidden", "true");
    }

    Markup figures() {
        boolean wasOut = shown.figures().outage().orElse(0) > 0;
        return tag(
                        "dl",
                        figure("Outage that the probes saw", outage(shown.figures().outage())),
                        figure(
                                "Longest outage of a probe",
                                outage(shown.figures().longestOutage())),
                        effect(),
                        share(),
                        wasOut
                                ? figure("From the first action until well again", recovery())
                                : Markup.NOTHING,
                        p95(),
                        figure(
                                "Duration of the run",
                                Words.known(shown.figures().duration(), Words::duration)),
                        figure("Rollbacks", rollbacks()),
                        figure("Price in AWS", price()))
                .styled("figures");
    }

    /** Shows how long the fault took to take effect; nothing where that was not asked. */
    private Markup effect() {
        return shown.run().in(Part.EFFECTS).stream()
                .findFirst()
                .map(
                        effect ->
                                figure(
                                        "Until the effect of " + effect.of() + " showed",
                                        effect.result().isGood()
                                                ? Words.known(
                                                        effect.record().seconds(), Words::duration)
                                                : "not shown"))
                .orElse(Markup.NOTHING);
    }

    private static Markup figure(String name, String value) {
        Element shown = tag("dd", value);
        return tag("div", tag("dt", name), value.startsWith("not ") ? shown.styled("soft") : shown);
    }

    private static String outage(OptionalDouble seconds) {
        return seconds.isPresent() && seconds.getAsDouble() == 0
                ? "none seen"
                : Words.known(seconds, value -> "at least " + Words.duration(value));
    }

    private String recovery() {
        return shown.figures().recovery().isEmpty() && shown.run().firstAction().isPresent()
                ? "still out at the end"
                : Words.known(shown.figures().recovery(), Words::duration);
    }

    private Markup share() {
        long judged = shown.looks().stream().mapToLong(Looks::judged).sum();
        String were = judged == 1 ? " was" : " were";
        String looks =
                "of " + Words.count(judged, "look") + " under the fault" + were + " in tolerance";
        return figure(
                judged == 0 ? "Looks in tolerance under the fault" : looks,
                Words.known(shown.figures().share(), Words::share));
    }

    private Markup p95() {
        return Figures.mostWatchful(shown.looks())
                .map(
                        probe ->
                                figure(
                                        "p95 of " + probe.name() + ", before → under the fault",
                                        p95(probe)))
                .orElse(Markup.NOTHING);
    }

    private String p95(Looks probe) {
        boolean isRehearsal = shown.run().isRehearsal();
        String before = Words.took(probe.before().p95(), isRehearsal);
        String under = Words.took(probe.during().p95(), isRehearsal);
        return before.equals(under) && under.startsWith("not ") ? under : before + " → " + under;
    }

    private String rollbacks() {
        Run run = shown.run();
        long declared = Math.max(run.declaredRollbacks().size(), run.in(Part.ROLLBACKS).size());
        long worked =
                run.in(Part.ROLLBACKS).stream()
                        .filter(
                                entry ->
                                        entry.result() == Result.DONE
                                                || entry.result() == Result.MET)
                        .count();
        if (declared == 0) {
            return "none declared";
        }
        return run.in(Part.ROLLBACKS).isEmpty()
                ? "none of " + declared + " played"
                : worked + " of " + declared + " worked";
    }

    private String price() {
        Optional<Double> dollars = shown.cost().map(cost -> cost.price().dollars());
        return dollars.map(Words::dollars).orElse(Words.NOT_KNOWN);
    }
}
