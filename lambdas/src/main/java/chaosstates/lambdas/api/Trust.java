package chaosstates.lambdas.api;

import java.nio.file.Path;

/** Whose certificates are taken for good. */
public sealed interface Trust {

    Trust USUAL = new Usual();
    Trust ANYONE = new Anyone();

    /** Those that Java's own authorities have signed, for that host. */
    record Usual() implements Trust {}

    /** Any, for any host. */
    record Anyone() implements Trust {}

    /**
     * Those that the authorities of a file have signed, for that host.
     *
     * @param file certificates in PEM
     */
    record Authorities(Path file) implements Trust {}
}
