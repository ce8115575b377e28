package chaosstates.lambdas.function;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.World;
import chaosstates.plan.Dry;
import chaosstates.wire.RunContext;
import java.time.Duration;

/**
 * The pauses around a probe that is sampled: those around other activities are states. By our rules
 * a sample has none, since samples are as far apart as the frequency says.
 */
final class Pauses {

    private final JsonObject declared;
    private final boolean isSkipped;
    private final World world;

    private Pauses(JsonObject declared, boolean isSkipped, World world) {
        this.declared = declared;
        this.isSkipped = isSkipped;
        this.world = world;
    }

    static Pauses aroundSample(RunContext run, JsonObject activity, World world) {
        boolean isSkipped = Dry.of(run).filter(dry -> dry != Dry.ACTIONS).isPresent();
        if (!run.isCompatible() || !activity.has("pauses")) {
            return new Pauses(JsonObject.EMPTY, isSkipped, world);
        }
        Variables variables = Variables.of(run, world);
        Json pauses = variables.substitution().apply(activity.object("pauses"));
        return new Pauses((JsonObject) pauses, isSkipped, world);
    }

    void before() {
        pause("before");
    }

    void after() {
        pause("after");
    }

    private void pause(String key) {
        Duration duration = duration(declared.get(key).orElse(Json.ofNull()));
        if (!isSkipped && duration.isPositive()) {
            world.sleep(duration);
        }
    }

    private static Duration duration(Json pause) {
        return switch (pause) {
            case JsonNull nothing -> Duration.ZERO;
            case JsonBoolean truth -> Duration.ofSeconds(truth.value() ? 1 : 0);
            case JsonNumber number -> Duration.ofNanos((long) (number.asDouble() * 1e9));
            case Json other -> throw new InvalidActivity("a pause is not a number: " + other);
        };
    }
}
