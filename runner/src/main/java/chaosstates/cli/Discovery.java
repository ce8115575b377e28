package chaosstates.cli;

import chaosstates.activity.ActivitySpec;
import chaosstates.activity.Parameter;
import chaosstates.journal.JournalFold;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** The activities of an extension, in the form in which the Chaos Toolkit discovers them. */
final class Discovery {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx", Locale.ROOT);

    private Discovery() {}

    static JsonObject of(Extension extension, Shell shell) {
        String date = DATE.format(shell.clock().instant().atOffset(ZoneOffset.UTC));
        return JsonObject.EMPTY
                .with("chaoslib_version", Json.of(JournalFold.LIKE_CHAOSLIB))
                .with("id", Json.of(UUID.randomUUID().toString()))
                .with("target", Json.of(extension.name().replace("chaostoolkit-", "")))
                .with("date", Json.of(date))
                .with("platform", platform(HostName.of(shell.environment()).node()))
                .with(
                        "extension",
                        JsonObject.EMPTY
                                .with("name", Json.of(extension.name()))
                                .with("version", Json.of(Version.number())))
                .with(
                        "activities",
                        Json.of(extension.activities().stream().map(Discovery::activity).toList()))
                .with("system", Json.ofNull());
    }

    /** There is no Python. */
    private static JsonObject platform(String node) {
        return JsonObject.EMPTY
                .with("system", Json.of(System.getProperty("os.name")))
                .with("node", Json.of(node))
                .with("release", Json.of(System.getProperty("os.version")))
                .with("version", Json.of(""))
                .with("machine", Json.of(System.getProperty("os.arch")))
                .with("proc", Json.of(""))
                .with("python", Json.ofNull());
    }

    private static JsonObject activity(ActivitySpec spec) {
        int dot = spec.id().lastIndexOf('.');
        return JsonObject.EMPTY
                .with("type", Json.of(spec.isProbe() ? "probe" : "action"))
                .with("name", Json.of(spec.id().substring(dot + 1)))
                .with("mod", Json.of(spec.id().substring(0, dot)))
                .with("doc", Json.of(spec.summary()))
                .with(
                        "arguments",
                        Json.of(spec.parameters().stream().map(Discovery::argument).toList()));
    }

    private static JsonObject argument(Parameter parameter) {
        JsonObject argument = JsonObject.EMPTY.with("name", Json.of(parameter.name()));
        Json fallback = parameter.fallback().map(Offer::jsonOrText).orElse(Json.ofNull());
        return (parameter.required() ? argument : argument.with("default", fallback))
                .with("type", Json.of(parameter.type().label()));
    }
}
