package chaosstates.conformance.differential;

import chaosstates.conformance.differential.Difference.Page;
import chaosstates.testing.Prose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes {@code docs/compatibility.md} and a page for each subject, from the differences. */
final class CompatibilityPages {

    private static final String INDEX =
            """
            # Differences from the Chaos Toolkit

            These pages are generated from `conformance/src/test/resources/compatibility.yaml`.

            The Chaos Toolkit is compared in these versions: chaostoolkit 1.21.4, chaostoolkit-lib 1.45.1 and
            chaostoolkit-aws 0.35.1. What is not listed here is meant to be the same. The tests in `conformance/` run both.

            With `--compat` (and in a machine compiled with it) the original's rules decide `status`, `deviated`, the exit code
            and the rollbacks. The honest verdict stands in the journal all the same. A difference that `--compat` takes away
            is marked *without `--compat`*.

            Each difference names the cases and tests that would fail if it were gone.

            %s

            ## Known, and not yet the same

            Each is held by a case in `conformance/`, which fails when the difference is gone.

            %s

            ## Not supported yet

            The settings that a control of [Python](python.md) may ask for are not handed over. Nobody calls what a
            control registers for events.
            """;

    private CompatibilityPages() {}

    /** Renders all pages, by their path below {@code docs}. */
    static Map<String, String> of(List<Page> pages) {
        Map<String, String> rendered = new LinkedHashMap<>();
        rendered.put("compatibility.md", index(pages));
        pages.forEach(page -> rendered.put(path(page), page(page)));
        return rendered;
    }

    private static String index(List<Page> pages) {
        return INDEX.formatted(lines(pages, CompatibilityPages::row), known(pages));
    }

    private static String row(Page page) {
        String item =
                "- [%s](%s), %d differences: %s"
                        .formatted(
                                page.title(), path(page), page.differences().size(), page.about());
        return Prose.wrapped(item, "  ");
    }

    private static String known(List<Page> pages) {
        return pages.stream()
                .flatMap(
                        page ->
                                page.differences().stream()
                                        .filter(difference -> !difference.isIntended())
                                        .map(
                                                it ->
                                                        "- %s: [%s](%s)"
                                                                .formatted(
                                                                        it,
                                                                        page.title(),
                                                                        path(page))))
                .collect(Collectors.joining("\n"));
    }

    private static String page(Page page) {
        return "# Differences: %s\n\n%s [All subjects](../compatibility.md).\n\n%s\n"
                .formatted(
                        page.title(),
                        page.about(),
                        lines(page.differences(), CompatibilityPages::entry));
    }

    private static String entry(Difference difference) {
        StringBuilder entry = new StringBuilder("## " + difference + "\n\n");
        if (difference.isDefaultOnly()) {
            entry.append("*Without `--compat`.*\n\n");
        }
        entry.append(item("Chaos Toolkit", difference.original()));
        entry.append(item("Chaos States", difference.here()));
        difference.why().ifPresent(why -> entry.append(item("Why", why)));
        String shown =
                difference.shownBy().stream()
                        .map(Difference.Shown::toString)
                        .collect(Collectors.joining(", "));
        return entry.append(item("Shown by", shown)).toString();
    }

    private static String item(String name, String text) {
        return Prose.wrapped("- **" + name + ":** " + text, "  ") + "\n";
    }

    private static <T> String lines(List<T> items, Function<T, String> line) {
        return items.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String path(Page page) {
        return "compatibility/" + page.name() + ".md";
    }
}
