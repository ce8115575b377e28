package chaosstates.account;

import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.model.HttpProvider;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Hosts in the URLs of activities. */
record Addresses(Inquiry inquiry) {

    /** Resolves each name once. */
    List<Finding> findings() {
        return inquiry.plan()
                .experiment()
                .activities()
                .filter(activity -> activity.provider() instanceof HttpProvider)
                .map(activity -> ((HttpProvider) activity.provider()).url())
                .map(this::filled)
                .map(this::host)
                .distinct()
                .map(this::finding)
                .toList();
    }

    private String filled(String url) {
        return inquiry.substitution().apply(Json.of(url)) instanceof JsonString text
                ? text.value()
                : url;
    }

    private String host(String url) {
        return hostOf(url).orElse(url);
    }

    private static Optional<String> hostOf(String url) {
        try {
            return Optional.ofNullable(new URI(url.strip()).getHost());
        } catch (URISyntaxException unfilled) {
            return Optional.empty();
        }
    }

    private Finding finding(String host) {
        String about = "host " + host;
        if (host.contains("$") || host.contains("/")) {
            return Finding.unknown(about, "it is not known before the run", "");
        }
        return inquiry.hosts().isKnown(host)
                ? Finding.well(about, "has an address, as seen from here")
                : Finding.amiss(
                        about,
                        "has no address, as seen from here",
                        "look at its name; a name of a private zone is known in its VPC only");
    }
}
