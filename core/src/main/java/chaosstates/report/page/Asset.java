package chaosstates.report.page;

import chaosstates.digest.Sha256;
import chaosstates.report.markup.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Style sheet or script that stands in the page itself. */
record Asset(String text) {

    static final Asset STYLE = of("page.css");
    static final Asset SCRIPT = of("page.js");

    private static Asset of(String name) {
        try (InputStream file = Asset.class.getResourceAsStream(name)) {
            return new Asset(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Markup markup() {
        return new Markup.Verbatim(text);
    }

    /** Returns the source by which a policy allows this text and no other. */
    String source() {
        return "'sha256-" + Sha256.base64(text) + "'";
    }
}
