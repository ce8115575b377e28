package chaosstates.report;

import static chaosstates.report.markup.Markup.tag;

import chaosstates.json.Json;
import chaosstates.json.JsonWriter;
import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Figures;
import chaosstates.report.figure.Part;
import chaosstates.report.figure.Promise;
import chaosstates.report.figure.Run;
import chaosstates.report.markup.Markup;
import chaosstates.report.markup.Markup.Element;
import chaosstates.tolerance.ToleranceText;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Runs as JUnit XML, which every build server shows: a suite for each run, and in it a case for the
 * verdict, each activity, each look of the hypothesis, each rollback and each objective.
 *
 * @see <a href="https://github.com/testmoapp/junitxml">The format by example</a>
 */
public final class JUnitReport {

    private static final int LONGEST = 4000;

    private JUnitReport() {}

    /** Case with how it ended. */
    private record Case(Ending ending, Element element) {}

    private enum Ending {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    /** Writes the document. */
    public static String of(List<Run> runs) {
        List<List<Case>> suites = runs.stream().map(JUnitReport::cases).toList();
        List<Case> all = suites.stream().flatMap(List::stream).toList();
        List<Markup> content = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            content.add(suite(runs.get(i), suites.get(i)));
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + counted(tag("testsuites", content).with("name", "Chaos States"), all).source();
    }

    private static Markup suite(Run run, List<Case> cases) {
        List<Markup> elements = cases.stream().<Markup>map(Case::element).toList();
        Element suite = counted(tag("testsuite", elements).with("name", run.title()), cases);
        OptionalDouble duration = Figures.of(run).duration();
        return (duration.isPresent() ? suite.with("time", seconds(duration.getAsDouble())) : suite)
                .with(
                        "timestamp",
                        run.start().map(it -> it.truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    private static Element counted(Element element, List<Case> cases) {
        return element.with("tests", String.valueOf(cases.size()))
                .with("failures", count(cases, Ending.FAILURE))
                .with("errors", count(cases, Ending.ERROR))
                .with("skipped", count(cases, Ending.SKIPPED));
    }

    private static String count(List<Case> cases, Ending ending) {
        return String.valueOf(cases.stream().filter(each -> each.ending() == ending).count());
    }

    private static List<Case> cases(Run run) {
        List<Case> cases = new ArrayList<>();
        cases.add(verdict(run));
        run.entries().stream()
                .filter(entry -> !entry.part().isWatched())
                .forEach(entry -> cases.add(activity(run, entry)));
        run.watches().stream()
                .flatMap(watch -> watch.promises().stream())
                .forEach(promise -> cases.add(objective(run, promise)));
        Set<String> played = new HashSet<>();
        run.in(Part.ROLLBACKS).forEach(entry -> played.add(entry.name()));
        run.declaredRollbacks().stream()
                .filter(name -> !played.contains(name))
                .forEach(name -> cases.add(notPlayed(run, name)));
        return cases;
    }

    private static Case verdict(Run run) {
        Finding finding = Finding.of(run);
        Element element = element(run, "Verdict", finding.title());
        return switch (finding.tone()) {
            case GOOD -> new Case(Ending.PASSED, element);
            case BAD, ALARM -> failed(element, Ending.FAILURE, finding.word(), finding.reason());
            case OPEN -> failed(element, Ending.ERROR, finding.word(), finding.reason());
        };
    }

    private static Case objective(Run run, Promise promise) {
        Element element = element(run, "Objective", promise.title() + " of " + promise.probe());
        return promise.isKept()
                .map(
                        kept ->
                                kept
                                        ? new Case(Ending.PASSED, element)
                                        : failed(
                                                element,
                                                Ending.FAILURE,
                                                "not kept",
                                                promise.said()))
                .orElseGet(() -> unknown(run, element, promise));
    }

    /** A rehearsal measures neither how long calls take nor metrics, which is no error. */
    private static Case unknown(Run run, Element element, Promise promise) {
        return run.isRehearsal()
                ? skipped(element, Words.NOT_MEASURED)
                : failed(element, Ending.ERROR, Words.NOT_KNOWN, promise.said());
    }

    private static Case skipped(Element element, String why) {
        return new Case(Ending.SKIPPED, containing(element, tag("skipped").with("message", why)));
    }

    private static Case activity(Run run, Entry entry) {
        Element named = element(run, entry.place(), entry.name());
        OptionalDouble took = entry.record().seconds();
        boolean isMeasured = !Words.took(took, run.isRehearsal()).equals(Words.NOT_MEASURED);
        Element element =
                took.isPresent() && isMeasured
                        ? named.with("time", seconds(took.getAsDouble()))
                        : named;
        return switch (entry.result()) {
            case DONE, MET -> new Case(Ending.PASSED, element);
            case MISSED -> failed(element, Ending.FAILURE, miss(entry), output(entry));
            case FAILED ->
                    failed(
                            element,
                            entry.part().isAwaited() ? Ending.FAILURE : Ending.ERROR,
                            entry.record().lastLine(),
                            entry.record().error());
            case CUT_OFF ->
                    failed(
                            element,
                            Ending.ERROR,
                            "cut off",
                            "Nothing tells of the activity's end.");
        };
    }

    private static String miss(Entry entry) {
        Json tolerance = entry.record().activity().get("tolerance").orElse(Json.ofNull());
        return ToleranceText.miss(
                tolerance, entry.record().field("output"), entry.record().toleranceError());
    }

    private static String output(Entry entry) {
        return JsonWriter.compact(entry.record().field("output"));
    }

    private static Case notPlayed(Run run, String name) {
        Element element = element(run, Part.ROLLBACKS.title(), name);
        return run.left().contains(name)
                ? failed(element, Ending.FAILURE, "left undone", "The rollback was due.")
                : skipped(element, "not played");
    }

    private static Case failed(Element element, Ending ending, String message, String text) {
        Element failure =
                tag(ending.name().toLowerCase(Locale.ROOT), cut(text))
                        .with("message", cut(message));
        return new Case(ending, containing(element, failure));
    }

    private static Element containing(Element element, Markup content) {
        return new Element(element.name(), element.attributes(), List.of(content));
    }

    private static Element element(Run run, String part, String name) {
        return tag("testcase").with("classname", run.title()).with("name", part + ": " + name);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
