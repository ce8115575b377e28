package chaosstates.conformance.differential;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.conformance.Change;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.HookCall;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.Trust;
import chaosstates.python.PythonText;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A control that tells the stage of each of its calls, ends the run at the hooks that its {@code
 * interrupts} names, fails at those of {@code fails}, and would set the configuration that its
 * {@code sets} holds; {@code peers/chaosstates/conformance/telling.py} does the same.
 */
public final class Telling implements Control {

    private static final Optional<Duration> PATIENCE = Optional.of(Duration.ofSeconds(10));

    /** Module of a control that does the same, called on both sides. */
    public static final String OF_PYTHON = "chaosstates.conformance.telling_here";

    public static final ControlSpec SPEC =
            ControlSpec.of(
                            "chaosstates.conformance.telling",
                            Hook.all().collect(Collectors.toSet()))
                    .does("Tells of its calls.")
                    .takes(
                            Parameter.required("url", ParameterType.STRING, "Whom it tells."),
                            Parameter.required("who", ParameterType.STRING, "Who it is."),
                            Parameter.optional(
                                    "interrupts", ParameterType.LIST, "Where it ends the run."),
                            Parameter.optional("fails", ParameterType.LIST, "Where it fails."),
                            Parameter.optional(
                                    "sets", ParameterType.MAPPING, "What it configures."))
                    .build();

    @Override
    public ControlSpec spec() {
        return SPEC;
    }

    @Override
    public JsonObject play(HookCall call, World world) {
        JsonObject arguments = call.arguments().given();
        String who = arguments.string("who").orElseThrow();
        String at = at(call);
        tell(URI.create(arguments.string("url").orElseThrow()), who + " " + at + told(call), world);
        if (isAsked(arguments, "interrupts", at)) {
            throw new InterruptExecution(who + " says stop");
        }
        if (isAsked(arguments, "fails", at)) {
            throw new ActivityFailed(who + " fails");
        }
        if (arguments.has("sets")) {
            return JsonObject.EMPTY.with("configuration", arguments.object("sets"));
        }
        return call.state() instanceof JsonObject
                ? JsonObject.EMPTY.with("told_" + who, Json.of(true))
                : JsonObject.EMPTY;
    }

    /** Names the hook. The original is told nothing while a control is cleaned up. */
    private static String at(HookCall call) {
        String function = call.hook().function();
        return call.hook().equals(Hook.CLEANUP) ? function : function + " " + name(call.context());
    }

    /** Tells whether the control acts at a hook of one part, or of all. */
    private static boolean isAsked(JsonObject arguments, String what, String at) {
        List<String> asked = Change.texts(arguments, what);
        return asked.contains(at) || asked.contains(at.split(" ")[0]);
    }

    private static String name(JsonObject context) {
        return Stream.of("source", "name", "title")
                .flatMap(key -> context.get(key).stream())
                .findFirst()
                .map(PythonText::str)
                .orElse("");
    }

    /** Describes what the control receives beside the context. */
    private static String told(HookCall call) {
        return call.hook().equals(Hook.CLEANUP) ? "" : given(call);
    }

    private static String given(HookCall call) {
        return " of "
                + name(call.experiment())
                + ", secrets "
                + names(call.secrets())
                + state(call);
    }

    private static String names(JsonObject secrets) {
        return String.join(" ", secrets.fields().keySet());
    }

    private static String state(HookCall call) {
        return switch (call.state()) {
            case JsonArray records -> ", " + records.items().size() + " records";
            case JsonObject state -> ", " + summary(state);
            default -> "";
        };
    }

    private static String summary(JsonObject state) {
        return List.of("status", "deviated", "steady_state_met").stream()
                .filter(state::has)
                .map(key -> key + " " + JsonWriter.compact(state.get(key).orElseThrow()))
                .collect(Collectors.joining(" "));
    }

    private static void tell(URI url, String what, World world) {
        try {
            world.http()
                    .send(
                            new HttpCall(
                                    "POST",
                                    url,
                                    List.of(),
                                    Optional.of(what.getBytes(StandardCharsets.UTF_8)),
                                    new HttpCall.Timeouts(PATIENCE, PATIENCE),
                                    Trust.USUAL));
        } catch (IOException unreachable) {
            throw new ActivityFailed(unreachable.getMessage());
        }
    }
}
