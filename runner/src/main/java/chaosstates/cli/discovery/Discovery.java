package chaosstates.cli.discovery;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Parameter;
import chaosstates.cli.shell.HostName;
import chaosstates.cli.shell.Shell;
import chaosstates.journal.JournalFold;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** The activities of an extension, in the form in which the Chaos Toolkit discovers them. */
public final class Discovery {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx", Locale.ROOT);

    private Discovery() {}

    /** Lists the activities of an extension of ours. */
    public static JsonObject of(Extension extension, Shell shell) {
        return of(
                JsonObject.EMPTY
                        .with("target", extension.name().replace("chaostoolkit-", ""))
                        .with("platform", platform(HostName.of(shell.environment()).node()))
                        .with(
                                "extension",
                                JsonObject.EMPTY
                                        .with("name", extension.name())
                                        .with("version", extension.version()))
                        .with(
                                "activities",
                                extension.activities().stream().map(Discovery::activity).toList()),
                shell);
    }

    /**
     * Makes a discovery.
     *
     * @param told the target, the platform, the extension and its activities, as {@code
     *     discovery.py} tells those of an extension in Python
     */
    public static JsonObject of(JsonObject told, Shell shell) {
        String date = DATE.format(shell.clock().instant().atOffset(ZoneOffset.UTC));
        return JsonObject.EMPTY
                .with("chaoslib_version", JournalFold.LIKE_CHAOSLIB)
                .with("id", UUID.randomUUID().toString())
                .with("target", told.get("target").orElse(Json.ofNull()))
                .with("date", date)
                .with("platform", told.object("platform"))
                .with("extension", told.object("extension"))
                .with("activities", told.list("activities"))
                .with("system", Json.ofNull());
    }

    /** There is no Python. */
    private static JsonObject platform(String node) {
        return JsonObject.EMPTY
                .with("system", System.getProperty("os.name"))
                .with("node", node)
                .with("release", System.getProperty("os.version"))
                .with("version", "")
                .with("machine", System.getProperty("os.arch"))
                .with("proc", "")
                .with("python", Json.ofNull());
    }

    private static JsonObject activity(ActivitySpec spec) {
        int dot = spec.id().lastIndexOf('.');
        return JsonObject.EMPTY
                .with("type", spec.isProbe() ? "probe" : "action")
                .with("name", spec.id().substring(dot + 1))
                .with("mod", spec.id().substring(0, dot))
                .with("doc", spec.summary())
                .with("arguments", spec.parameters().stream().map(Discovery::argument).toList());
    }

    private static JsonObject argument(Parameter parameter) {
        JsonObject argument = JsonObject.EMPTY.with("name", parameter.name());
        Json fallback = parameter.fallback().map(Offer::jsonOrText).orElse(Json.ofNull());
        return (parameter.required() ? argument : argument.with("default", fallback))
                .with("type", parameter.type().label());
    }
}
