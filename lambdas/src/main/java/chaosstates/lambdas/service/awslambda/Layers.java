package chaosstates.lambdas.service.awslambda;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Refused;
import java.util.List;
import java.util.stream.Stream;

/** The layers of a function, by their ARNs. */
final class Layers {

    private Layers() {}

    static Json addLayer(Given given) {
        return Refused.asSaid(
                () -> {
                    Client lambda = given.client("lambda");
                    JsonObject before = configuration(given, lambda);
                    return update(given, lambda, with(before, given.get("layer")));
                });
    }

    static Json removeLayer(Given given) {
        return Refused.asSaid(
                () -> {
                    Client lambda = given.client("lambda");
                    JsonObject before = configuration(given, lambda);
                    return update(given, lambda, without(before, given.get("layer")));
                });
    }

    private static JsonObject update(Given given, Client lambda, List<Json> layers) {
        JsonObject after = AwsLambda.function(given).with("Layers", layers);
        return lambda.call("UpdateFunctionConfiguration", after);
    }

    static JsonObject configuration(Given given, Client lambda) {
        return lambda.call("GetFunctionConfiguration", AwsLambda.function(given));
    }

    /** Lists the layers that a function has, and one more; the original drops the others. */
    static List<Json> with(JsonObject configuration, Json layer) {
        return Stream.concat(without(configuration, layer).stream(), Stream.of(layer)).toList();
    }

    /** Lists the layers that a function has, but for one. */
    static List<Json> without(JsonObject configuration, Json layer) {
        return all(configuration).filter(arn -> !arn.equals(layer)).toList();
    }

    static Stream<Json> all(JsonObject configuration) {
        return configuration.objects("Layers").stream().flatMap(found -> found.get("Arn").stream());
    }
}
