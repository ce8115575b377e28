package chaosstates.cli.input;

import chaosstates.activity.InvalidActivity;
import chaosstates.cli.shell.Refused;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Unreadable;
import chaosstates.json.DocumentReader;
import chaosstates.json.DocumentReader.Format;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.service.http.Document;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.local.Deadline;
import chaosstates.local.Settings;
import chaosstates.problem.Checked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an experiment: a file where there is one of that name, else what a URL leads to. */
public record Loader(Shell shell, Settings settings, boolean verifyTls, Limits limits) {

    private static final String TOKEN = "CHAOSTOOLKIT_LOADER_AUTH_BEARER_TOKEN";
    private static final String ACCEPTED = "application/json, application/x-yaml";
    private static final Pattern URL =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#]*))?.*");

    /** Limit of an error's text, for the log. */
    private static final int LONGEST_TEXT = 500;

    /**
     * Limits of waiting for a server.
     *
     * @param connect in seconds
     * @param read in seconds, for the next byte
     * @param whole for all of it
     */
    record Limits(double connect, double read, Duration whole) {
        static final Limits USUAL = new Limits(10, 30, Duration.ofSeconds(120));
    }

    public Loader(Shell shell, Settings settings, boolean verifyTls) {
        this(shell, settings, verifyTls, Limits.USUAL);
    }

    /**
     * @throws Refused when there is nothing, or it can't be read
     */
    public ExperimentFile load(String source) {
        Path path = shell.path(source);
        if (Files.exists(path)) {
            String text = text(source, path);
            return new ExperimentFile(source, text, DocumentReader.read(text, source));
        }
        Matcher url = URL.matcher(source);
        if (!url.matches()) {
            throw Refused.notLoaded("Path \"" + source + "\" does not exist.");
        }
        if (!List.of("http", "https").contains(url.group(1).toLowerCase(Locale.ROOT))) {
            throw Refused.notLoaded("'" + url.group(1) + "' is not a supported source scheme.");
        }
        return fetched(source, Optional.ofNullable(url.group(2)).orElse(""));
    }

    private static String text(String source, Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw Refused.notLoaded(source + " can't be read: " + Unreadable.why(path, unreadable));
        }
    }

    private ExperimentFile fetched(String source, String authority) {
        Document answer = answer(source, authority);
        if (answer.status() != 200) {
            throw Refused.notLoaded("Failed to fetch the experiment: " + shown(answer));
        }
        return new ExperimentFile(source, answer.text(), document(answer, source));
    }

    private static String shown(Document answer) {
        String text = answer.text().strip().replaceAll("\\p{Cntrl}+", " ");
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        return "HTTP status " + answer.status() + (cut.isEmpty() ? "" : ": " + cut);
    }

    private Document answer(String source, String authority) {
        World world = RealWorld.of(shell.clock(), shell.environment());
        JsonObject request = request(source, authority);
        try {
            return Deadline.within(limits.whole(), () -> Document.fetch(request, world.http()));
        } catch (IOException | InvalidActivity failed) {
            String why = failed.getMessage() == null ? failed.toString() : failed.getMessage();
            throw Refused.notLoaded(source + " can't be fetched: " + why);
        }
    }

    private JsonObject request(String source, String authority) {
        JsonObject headers = JsonObject.EMPTY.with("Accept", ACCEPTED);
        Optional<String> authorization =
                shell.environment()
                        .get(TOKEN)
                        .filter(token -> !token.isEmpty())
                        .map(token -> "bearer " + token.strip())
                        .or(() -> settings.authorization(authority));
        authorization.ifPresent(value -> refuseUnsendable(value, authority));
        return JsonObject.EMPTY
                .with("url", source)
                .with(
                        "headers",
                        authorization
                                .map(value -> headers.with("Authorization", value))
                                .orElse(headers))
                .with("timeout", List.of(Json.of(limits.connect()), Json.of(limits.read())))
                .with("verify_tls", verifyTls);
    }

    /** Refuses an authorization that can't be sent; the client's error would repeat it. */
    private static void refuseUnsendable(String authorization, String authority) {
        if (authorization.chars().anyMatch(letter -> letter < ' ' || letter > '~')) {
            throw Refused.notLoaded(
                    "The authorization for "
                            + authority
                            + " holds characters that no header may hold");
        }
    }

    private static Checked<Json> document(Document answer, String source) {
        String type = answer.contentType();
        if (type.contains("application/json")) {
            return DocumentReader.read(answer.text(), source, Format.JSON);
        }
        if (type.contains("application/x-yaml") || type.contains("text/yaml")) {
            return DocumentReader.read(answer.text(), source, Format.YAML);
        }
        if (type.contains("text/plain")) {
            return either(answer, source);
        }
        throw Refused.notLoaded(
                source
                        + " is of the content type `"
                        + type
                        + "`: an experiment is application/json, application/x-yaml, text/yaml or"
                        + " text/plain");
    }

    /** Text is YAML unless it is JSON; what begins like JSON is told its mistakes as JSON. */
    private static Checked<Json> either(Document answer, String source) {
        Checked<Json> json = DocumentReader.read(answer.text(), source, Format.JSON);
        return json.isUsable() || answer.text().stripLeading().startsWith("{")
                ? json
                : DocumentReader.read(answer.text(), source, Format.YAML);
    }
}
