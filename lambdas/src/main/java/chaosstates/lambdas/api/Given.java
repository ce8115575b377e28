package chaosstates.lambdas.api;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Parameter;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.python.PythonText;
import chaosstates.python.PythonValues;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Input of an activity's function: its arguments, clients of AWS, and the world.
 *
 * @param spec says what holds for an argument that is left out
 */
public record Given(ActivitySpec spec, Call call, World world) {

    /**
     * Gives a client in the region and with the identity that the call asks for.
     *
     * @param service by the name that boto3 has for it: {@code rds}
     */
    public Client client(String service) {
        return world.aws().client(service, call);
    }

    /** Gives an argument, or what the spec says when it was left out: null if it says nothing. */
    public Json get(String name) {
        return call.arguments().given().get(name).orElseGet(() -> fallback(name));
    }

    private Json fallback(String name) {
        return spec.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .flatMap(Parameter::fallback)
                .map(JsonReader::parse)
                .orElse(Json.ofNull());
    }

    /** Tells whether Python takes the argument for true: not null, false, zero or empty. */
    public boolean has(String name) {
        return PythonValues.isTrue(get(name));
    }

    /** Makes a text of the argument as Python's {@code str} does. */
    public String str(String name) {
        return PythonText.str(get(name));
    }

    /**
     * Lists the items of an argument; none when it is null.
     *
     * @throws Raised when it is no list: what chooses nothing must not choose everything
     */
    public List<Json> items(String name) {
        return switch (get(name)) {
            case JsonArray list -> list.items();
            case JsonNull nothing -> List.of();
            case Json other ->
                    throw new Raised(
                            "TypeError",
                            "'%s' object is not a list".formatted(PythonText.type(other)));
        };
    }

    /**
     * Gives a length of time that was told in seconds, as Python's {@code timedelta} takes it.
     *
     * @throws Raised when it is no number
     */
    public Duration seconds(String name) {
        return switch (get(name)) {
            case JsonNumber number -> Duration.ofNanos(Math.round(number.asDouble() * 1e9));
            case JsonBoolean bool -> Duration.ofSeconds(bool.value() ? 1 : 0);
            case Json other ->
                    throw new Raised(
                            "TypeError",
                            "unsupported type for timedelta seconds component: "
                                    + PythonText.type(other));
        };
    }

    /** Adds an argument to those of a call, unless it is empty: {@code if x: call["X"] = x}. */
    public JsonObject and(JsonObject before, String parameter, String name) {
        return has(name) ? before.with(parameter, get(name)) : before;
    }

    /** Adds an argument to those of a call, unless it is null: {@code if x is not None}. */
    public JsonObject unlessNull(JsonObject before, String parameter, String name) {
        return get(name) instanceof JsonNull ? before : before.with(parameter, get(name));
    }

    /**
     * Checks that an argument is not empty.
     *
     * @throws Raised with the words of the original
     */
    public void needs(String name, String otherwise) {
        if (!has(name)) {
            throw Raised.activityFailed(otherwise);
        }
    }

    /** Gives what draws for the activity in this run: the same again in a call that is retried. */
    public Chance chance() {
        return call.chance();
    }

    public Instant now() {
        return world.clock().instant();
    }
}
