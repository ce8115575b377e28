package chaosstates.lambdas.service.aws;

import chaosstates.activity.InvalidActivity;
import chaosstates.catalogue.ArgumentRules;
import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Arguments;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Activities that call any operation of AWS: the functions of {@code aws.json}. */
public final class AnyOperation {

    private AnyOperation() {}

    /**
     * Makes the activities.
     *
     * @param reading rules for operations that only read
     * @param any rules for all operations
     * @param answered lists the names that can stand in the answer to a call, as far as they are
     *     known
     */
    public static List<Activity> activities(
            ArgumentRules reading,
            ArgumentRules any,
            Function<JsonObject, Optional<Set<String>>> answered) {
        return Functions.of(
                AnyOperation.class,
                "aws.json",
                Map.of("probes.read", AnyOperation::asked, "actions.call", AnyOperation::asked),
                Map.of(
                        "probes.read", new WithQuery(reading, answered),
                        "actions.call", new WithQuery(any, answered)));
    }

    private static Json asked(Given given) {
        JsonObject answer = answer(given);
        return given.has("query") ? Query.read(given.str("query")).in(answer) : answer;
    }

    private static JsonObject answer(Given given) {
        try {
            Client client = given.client(given.str("service"));
            String operation = given.str("operation");
            return given.has("all_pages")
                    ? client.all(operation, parameters(given))
                    : client.call(operation, parameters(given));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidActivity(unknown.getMessage());
        }
    }

    private static JsonObject parameters(Given given) {
        return switch (given.get("parameters")) {
            case JsonObject parameters -> parameters;
            case JsonNull nothing -> JsonObject.EMPTY;
            case Json other -> throw Arguments.wrongType("parameters", other, "<class 'dict'>");
        };
    }
}
