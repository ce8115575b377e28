package chaosstates.report;

import static chaosstates.report.markup.Markup.tag;

import chaosstates.report.figure.Run;
import chaosstates.report.markup.Markup;
import chaosstates.report.markup.Markup.Element;

/** Badge with the verdict of a run, as SVG, for a README or a dashboard. */
public final class Badge {

    private static final String LABEL = "chaos";
    private static final int HEIGHT = 20;
    private static final int MARGIN = 7;
    private static final int LONGEST = 40;

    /** Width of a letter of the font at its size: those of the verdicts are about as wide. */
    private static final double LETTER = 6.6;

    private Badge() {}

    /** Writes the badge of a run. */
    public static String of(Run run) {
        Finding finding = Finding.of(run);
        String word = finding.word().substring(0, Math.min(LONGEST, finding.word().length()));
        int left = width(LABEL);
        int right = width(word);
        int all = left + right;
        return tag(
                        "svg",
                        tag("title", LABEL + ": " + word + ". " + run.title()),
                        tag("clipPath", box(0, all, "#fff").with("rx", "4")).with("id", "round"),
                        tag("g", box(0, left, "#4a5460"), box(left, right, colour(finding.tone())))
                                .with("clip-path", "url(#round)"),
                        tag("g", text(LABEL, left / 2.0), text(word, left + right / 2.0))
                                .with("fill", "#fff")
                                .with("text-anchor", "middle")
                                .with("font-family", "Verdana,DejaVu Sans,sans-serif")
                                .with("font-size", "11"))
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", String.valueOf(all))
                .with("height", String.valueOf(HEIGHT))
                .with("role", "img")
                .source();
    }

    private static int width(String text) {
        return (int) Math.ceil(text.length() * LETTER) + 2 * MARGIN;
    }

    private static String colour(Finding.Tone tone) {
        return switch (tone) {
            case GOOD -> "#1b7a4a";
            case BAD, ALARM -> "#b8312a";
            case OPEN -> "#8a5a00";
        };
    }

    private static Element box(int x, int width, String fill) {
        return tag("rect")
                .with("x", String.valueOf(x))
                .with("width", String.valueOf(width))
                .with("height", String.valueOf(HEIGHT))
                .with("fill", fill);
    }

    private static Markup text(String text, double x) {
        return tag("text", text).with("x", String.valueOf(x)).with("y", "14");
    }
}
