package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;
import static chaosstates.report.markup.Markup.text;

import chaosstates.report.Words;
import chaosstates.report.markup.Markup;
import chaosstates.report.markup.Markup.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Building blocks of the page. */
final class Sections {

    private Sections() {}

    static Markup section(String title, Markup... content) {
        List<Markup> all = new ArrayList<>();
        all.add(tag("h2", title));
        all.addAll(List.of(content));
        return tag("section", all);
    }

    /**
     * Makes a table that scrolls by itself where the page is narrow.
     *
     * @param name of what it holds
     */
    static Markup table(String name, List<String> titles, List<Markup> rows) {
        List<Markup> heads =
                titles.stream()
                        .<Markup>map(title -> tag("th", title).with("scope", "col"))
                        .toList();
        return tag("div", tag("table", tag("thead", tag("tr", heads)), tag("tbody", rows)))
                .styled("scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", name);
    }

    /** Makes a row whose first cell names it. */
    static Markup row(Markup head, Markup... cells) {
        return tag(
                "tr",
                Stream.concat(
                                Stream.of(tag("th", head).with("scope", "row")),
                                Stream.of(cells).map(cell -> cell(cell)))
                        .toList());
    }

    private static Markup cell(Markup content) {
        return content instanceof Element cell && cell.name().equals("td")
                ? content
                : tag("td", content);
    }

    static Markup row(String head, String... cells) {
        return row(text(head), Stream.of(cells).map(Markup::text).toArray(Markup[]::new));
    }

    /** Makes a moment, to which the script adds the reader's zone. */
    static Element time(Instant instant) {
        return tag("time", Words.time(instant)).with("datetime", instant.toString());
    }

    /** Makes a fold, closed at first. */
    static Markup fold(String title, Markup content) {
        return tag("details", tag("summary", title), content);
    }

    /** Makes a sign and words that say whether something is good: never a colour alone. */
    static Markup judged(boolean isGood, String words) {
        return tag("span", (isGood ? "✓ " : "✗ ") + words).styled(isGood ? "good" : "bad");
    }

    /** Says how many rows are left out; nothing where none is. */
    static Markup leftOut(int number, String row) {
        return number <= 0
                ? Markup.NOTHING
                : tag(
                                "p",
                                Words.count(number, row)
                                        + " more are left out here; the journal has them.")
                        .styled("soft small");
    }

    /** Cuts a text that would be too long here. */
    static String cut(String text, int longest) {
        return text.length() <= longest
                ? text
                : text.substring(0, longest) + "… (" + text.length() + " characters)";
    }
}
