package chaosstates.lambdas.controls;

import chaosstates.catalogue.ControlCheck;
import chaosstates.model.Control;
import chaosstates.problem.Problem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Check of a web service's URL, without which a run can't be told. */
final class WebhookUrl {

    private static final List<String> SCHEMES = List.of("http", "https");

    private WebhookUrl() {}

    static Stream<Problem> problems(Control control) {
        return ControlCheck.text(control, "url")
                .filter(text -> read(text.value()).isEmpty())
                .map(
                        text ->
                                ControlCheck.wrong(
                                        text,
                                        "`" + text.value() + "` is no URL of a web service",
                                        "write `https://` or `http://`, a host, a path"))
                .stream();
    }

    static Optional<URI> read(String text) {
        try {
            return Optional.of(URI.create(text)).filter(WebhookUrl::isHttp);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isHttp(URI url) {
        return url.getHost() != null
                && Optional.ofNullable(url.getScheme())
                        .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                        .filter(SCHEMES::contains)
                        .isPresent();
    }
}
