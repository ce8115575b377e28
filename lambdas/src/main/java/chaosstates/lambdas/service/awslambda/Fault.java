package chaosstates.lambdas.service.awslambda;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Refused;
import java.util.List;

/**
 * A fault that the Chaos Lambda Extension brings about, as environment variables of the function
 * tell it.
 *
 * @see <a href="https://github.com/aws-cli-tools/chaos-lambda-extension">The extension</a>
 */
enum Fault {
    LATENCY(
            "CHAOS_EXTENSION__LAMBDA__ENABLE_LATENCY",
            "CHAOS_EXTENSION__LAMBDA__LATENCY_VALUE",
            "CHAOS_EXTENSION__LAMBDA__LATENCY_PROBABILITY"),
    ERROR(
            "CHAOS_EXTENSION__RESPONSE__ENABLE_CHANGE_RESPONSE_BODY",
            "CHAOS_EXTENSION__RESPONSE__DEFAULT_RESPONSE",
            "CHAOS_EXTENSION__RESPONSE__CHANGE_RESPONSE_PROBABILITY");

    private static final String BODY =
            "{\"statusCode\": 500, \"body\": \"Greeting from Chaos Toolkit\"}";

    private static final String WRAPPER = "AWS_LAMBDA_EXEC_WRAPPER";
    private static final String MARK = "CHAOSTOOLKIT_EXPERIMENT";

    private final String enabled;
    private final String value;
    private final String probability;

    Fault(String enabled, String value, String probability) {
        this.enabled = enabled;
        this.value = value;
        this.probability = probability;
    }

    static Json addLatency(Given given) {
        return LATENCY.add(given, given.str("latency"));
    }

    static Json addError(Given given) {
        return ERROR.add(given, given.has("body") ? given.str("body") : BODY);
    }

    private Json add(Given given, String told) {
        return Refused.asSaid(
                () -> {
                    Client lambda = given.client("lambda");
                    JsonObject before = Layers.configuration(given, lambda);
                    JsonObject variables =
                            variables(before)
                                    .with(WRAPPER, "/opt/bootstrap")
                                    .with(MARK, "true")
                                    .with(enabled, "true")
                                    .with(value, told)
                                    .with(probability, given.str("probability"));
                    List<Json> layers = Layers.with(before, given.get("layer"));
                    return update(given, lambda, layers, variables);
                });
    }

    /** Takes the fault away; the extension stays while the other fault needs it. */
    Json remove(Given given) {
        return Refused.asSaid(
                () -> {
                    Client lambda = given.client("lambda");
                    JsonObject before = Layers.configuration(given, lambda);
                    JsonObject variables =
                            variables(before).without(enabled).without(value).without(probability);
                    return variables.has(other().enabled)
                            ? update(given, lambda, Layers.all(before).toList(), variables)
                            : update(
                                    given,
                                    lambda,
                                    Layers.without(before, given.get("layer")),
                                    variables.without(WRAPPER).without(MARK));
                });
    }

    private Fault other() {
        return this == LATENCY ? ERROR : LATENCY;
    }

    private static JsonObject variables(JsonObject configuration) {
        return configuration.object("Environment").object("Variables");
    }

    private static JsonObject update(
            Given given, Client lambda, List<Json> layers, JsonObject variables) {
        JsonObject after =
                AwsLambda.function(given)
                        .with("Layers", layers)
                        .with("Environment", JsonObject.EMPTY.with("Variables", variables));
        return lambda.call("UpdateFunctionConfiguration", after);
    }
}
