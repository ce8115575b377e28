package chaosstates.lambdas.api.http;

import java.nio.file.Path;

/** Trust in certificates. */
public sealed interface Trust {

    Trust USUAL = new Usual();
    Trust ANYONE = new Anyone();

    /** Trust in Java's own authorities, for the host that a certificate names. */
    record Usual() implements Trust {}

    /** Trust in any certificate, for any host. */
    record Anyone() implements Trust {}

    /**
     * Trust in the authorities of a file, for the host that a certificate names.
     *
     * @param file certificates in PEM
     */
    record Authorities(Path file) implements Trust {}
}
