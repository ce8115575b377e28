package chaosstates.local;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.http.HttpSender;
import chaosstates.lambdas.service.http.Document;
import chaosstates.tell.Log;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells the channels of the settings what happens, one after the other. That one of them does not
 * answer changes nothing for the run: it is a line of the level DEBUG.
 *
 * @param sender is asked for when there is something to send
 * @see <a href="https://chaostoolkit.org/reference/usage/settings/#notifications">Notifications</a>
 */
public record Notifications(
        List<JsonObject> channels, Supplier<HttpSender> sender, InstantSource clock, Log log) {

    private static final int FIRST_ERROR = 400;
    private static final int CONNECT_SECONDS = 2;
    private static final int READ_SECONDS = 5;
    private static final Duration LONGEST = Duration.ofSeconds(15);

    public Notifications {
        channels = List.copyOf(channels);
    }

    /** Event of a notification; the part before the hyphen is the phase. */
    public enum Event {
        DISCOVERY_STARTED("discovery-started"),
        DISCOVERY_FAILED("discovery-failed"),
        DISCOVERY_COMPLETED("discovery-completed"),
        INIT_STARTED("init-started"),
        INIT_FAILED("init-failed"),
        INIT_COMPLETED("init-completed"),
        RUN_STARTED("run-started"),
        RUN_FAILED("run-failed"),
        RUN_COMPLETED("run-completed"),
        RUN_DEVIATED("run-deviated"),
        VALIDATE_STARTED("validate-started"),
        VALIDATE_FAILED("validate-failed"),
        VALIDATE_COMPLETED("validate-completed");

        private final String key;

        Event(String key) {
            this.key = key;
        }

        private String phase() {
            return key.substring(0, key.indexOf('-'));
        }
    }

    /** Names the channels that can't be used. */
    public void refusePlugins() {
        for (JsonObject channel : channels) {
            String type = channel.string("type").orElse("");
            if (!type.equals("http")) {
                log.warning(
                        type.equals("plugin")
                                ? "Notifications by the Python plugin '%s' are not sent: only channels of the type http are"
                                        .formatted(channel.string("module").orElse(""))
                                : "Notifications of the type '%s' are not sent: only those of the type http are"
                                        .formatted(type));
            }
        }
    }

    /**
     * @param payload what it is about: the experiment, the journal, the discovery
     */
    public void send(Event event, Json payload) {
        deliver(event, notice(event, payload));
    }

    /**
     * Sends a notification of a run that is over.
     *
     * @param report the path of its page, when there is one
     */
    public void ended(Event event, Json journal, Optional<String> report) {
        JsonObject notice = notice(event, journal);
        deliver(event, report.map(page -> notice.with("report", page)).orElse(notice));
    }

    /** Sends a notification of a failure. */
    public void send(Event event, Json payload, String error) {
        deliver(event, notice(event, payload).with("error", error));
    }

    private JsonObject notice(Event event, Json payload) {
        Instant now = clock.instant();
        return JsonObject.EMPTY
                .with("name", event.key)
                .with("payload", payload)
                .with("phase", event.phase())
                .with("ts", now.getEpochSecond() + now.getNano() / 1e9);
    }

    private void deliver(Event event, JsonObject notice) {
        channels.stream()
                .filter(channel -> channel.string("type").orElse("").equals("http"))
                .filter(channel -> wants(channel, event))
                .forEach(channel -> deliver(channel, notice));
    }

    private static boolean wants(JsonObject channel, Event event) {
        return !(channel.get("events").orElse(Json.ofNull()) instanceof JsonArray events)
                || events.items().isEmpty()
                || events.items().contains(Json.of(event.key));
    }

    private void deliver(JsonObject channel, JsonObject notice) {
        String url = channel.string("url").orElse("");
        if (url.isEmpty()) {
            log.debug("missing url in notification channel");
            return;
        }
        try {
            JsonObject request = request(channel, notice);
            Document answer = Deadline.within(LONGEST, () -> Document.fetch(request, sender.get()));
            if (answer.status() >= FIRST_ERROR) {
                log.debug("notification sent to " + url + " failed: status " + answer.status());
            }
        } catch (IOException | InvalidActivity failed) {
            log.debug("notification sent to " + url + " failed: " + failed.getMessage());
        }
    }

    private static JsonObject request(JsonObject channel, JsonObject notice) {
        JsonObject request =
                JsonObject.EMPTY
                        .with("url", channel.get("url").orElseThrow())
                        .with("verify_tls", isNotFalse(channel, "verify_tls"))
                        .with("timeout", List.of(Json.of(CONNECT_SECONDS), Json.of(READ_SECONDS)));
        JsonObject headers = channel.object("headers");
        return isNotFalse(channel, "forward_event_payload")
                ? request.with("method", "POST")
                        .with("headers", headers.with("Content-Type", "application/json"))
                        .with("arguments", notice)
                : request.with("headers", headers);
    }

    private static boolean isNotFalse(JsonObject channel, String key) {
        return !(channel.get(key).orElse(Json.ofNull()) instanceof JsonBoolean bool)
                || bool.value();
    }
}
