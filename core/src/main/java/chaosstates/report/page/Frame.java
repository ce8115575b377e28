package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;

import chaosstates.report.markup.Markup;

/** Frame of a page that needs nothing from elsewhere: head, style sheet and script. */
final class Frame {

    /** Policy that lets nothing in but the style sheet and the script of the page. */
    private static final String POLICY =
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                    .formatted(Asset.STYLE.source(), Asset.SCRIPT.source());

    private static final Markup SCRIPT = tag("script", Asset.SCRIPT.markup());

    private Frame() {}

    /**
     * Makes a page.
     *
     * @param footer text
     */
    static String page(String title, Markup header, Markup main, String footer) {
        return "<!DOCTYPE html>\n"
                + tag("html", head(title), tag("body", header, main, tag("footer", footer), SCRIPT))
                        .with("lang", "en")
                        .source();
    }

    private static Markup head(String title) {
        return tag(
                "head",
                tag("meta").with("charset", "utf-8"),
                tag("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("referrer", "no-referrer"),
                meta("color-scheme", "light dark"),
                tag("title", title),
                tag("style", Asset.STYLE.markup()));
    }

    private static Markup meta(String name, String content) {
        return tag("meta").with("name", name).with("content", content);
    }
}
