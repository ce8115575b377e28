package chaosstates.cli;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.cli.shell.Registry;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.HookCall;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.Trust;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.registry.Controls;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A control that is called wherever a control can be, for the command cases: it asks its {@code
 * url} for {@code /<hook>}, with what it was told, and ends or fails where it is asked to.
 */
final class Witness implements Control {

    private static final Optional<Duration> PATIENCE = Optional.of(Duration.ofSeconds(10));

    private static final ControlSpec SPEC =
            ControlSpec.of("chaosstates.test.witness", Hook.all().collect(Collectors.toSet()))
                    .takes(
                            Parameter.required("url", ParameterType.STRING, ""),
                            Parameter.optional("interrupts", ParameterType.LIST, ""),
                            Parameter.optional("fails", ParameterType.LIST, ""))
                    .build();

    /** Adds this function to the others. */
    static Registry among(Registry others) {
        return new Registry(
                chaosstates.catalogue.Catalogue.of(
                        Activities.all().stream().map(activity -> activity.spec()).toList(),
                        Stream.concat(Controls.SPECS.stream(), Stream.of(SPEC)).toList()),
                others.implementations()
                        .with(
                                Stream.concat(
                                                others.implementations().controls().stream(),
                                                Stream.of(new Witness()))
                                        .toList()),
                others.extensions());
    }

    @Override
    public ControlSpec spec() {
        return SPEC;
    }

    @Override
    public JsonObject play(HookCall call, World world) {
        String hook = call.hook().function();
        ask(call.arguments().str("url") + "/" + hook + told(call), world);
        if (names(call, "interrupts").contains(hook)) {
            throw new InterruptExecution("the witness says stop");
        }
        if (names(call, "fails").contains(hook)) {
            throw new ActivityFailed("the witness has seen nothing");
        }
        return JsonObject.EMPTY;
    }

    private static String told(HookCall call) {
        return call.context().string("source").map(source -> "?source=" + name(source)).orElse("")
                + (call.state() instanceof JsonObject state && state.has("title")
                        ? "&title=" + state.string("title").orElseThrow()
                        : "");
    }

    private static String name(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    private static List<String> names(HookCall call, String argument) {
        Json list = call.arguments().given().get(argument).orElse(Json.of(List.of()));
        return ((JsonArray) list)
                .items().stream().map(name -> name.toString().replace("\"", "")).toList();
    }

    private static void ask(String url, World world) {
        try {
            world.http()
                    .send(
                            new HttpCall(
                                    "GET",
                                    URI.create(url),
                                    List.of(),
                                    Optional.empty(),
                                    new HttpCall.Timeouts(PATIENCE, PATIENCE),
                                    Trust.USUAL));
        } catch (IOException unreachable) {
            throw new ActivityFailed("nobody hears the witness");
        }
    }
}
