package chaosstates.account;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Programs;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.HttpSender;
import chaosstates.lambdas.function.StandIn;
import chaosstates.model.Provider;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** World that is looked at, and not changed. */
final class ReadOnlyWorld {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private ReadOnlyWorld() {}

    static World of(World world) {
        return new World(
                world.clock(),
                world.sleeper(),
                new ReadOnlyAws(world.aws()),
                reading(world.http()),
                Programs.NONE,
                world.python(),
                world.environment(),
                world.given());
    }

    private static HttpSender reading(HttpSender sender) {
        return call -> sent(sender, call);
    }

    private static HttpAnswer sent(HttpSender sender, HttpCall call) throws IOException {
        if (!READING.contains(call.method())) {
            throw new NotAsked("a %s might change something".formatted(call.method()));
        }
        return sender.send(call);
    }

    /**
     * Refuses to call what nobody knows the consequences of.
     *
     * @param isOurs tells whether an activity is one of ours, by its id
     */
    static StandIn refusing(Predicate<String> isOurs) {
        return asked -> refused(asked.activity(), isOurs);
    }

    private static Optional<Json> refused(JsonObject activity, Predicate<String> isOurs) {
        JsonObject provider = activity.object("provider");
        switch (provider.string("type").orElse("")) {
            case "process" -> throw new NotAsked("programs are not started");
            case "python" -> {
                if (!isOurs.test(Provider.activityId(provider))) {
                    throw new NotAsked("functions of Python are not called");
                }
            }
            default -> {
                // The sender refuses what is not read over HTTP.
            }
        }
        return Optional.empty();
    }
}
