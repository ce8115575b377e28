package chaosstates.report.page;

import chaosstates.report.markup.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

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
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
