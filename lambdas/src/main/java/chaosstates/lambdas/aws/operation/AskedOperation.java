package chaosstates.lambdas.aws.operation;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.aws.iam.AuthorizationReference;
import chaosstates.lambdas.aws.iam.IamAction;
import chaosstates.operations.Operation;
import chaosstates.operations.Service;
import chaosstates.operations.Services;
import java.util.List;
import java.util.Optional;

/**
 * An operation that an activity asks for, as far as its arguments are right.
 *
 * @param arguments placeholders unresolved
 */
record AskedOperation(JsonObject arguments) {

    /** The text of an argument that has to be known; empty where it is none. */
    Optional<String> literal(String name) {
        return arguments.string(name).filter(text -> !text.contains("${"));
    }

    Optional<Service<?>> service() {
        return literal("service").flatMap(Services::find);
    }

    Optional<Operation<?>> operation() {
        return service().flatMap(service -> literal("operation").map(name -> find(service, name)));
    }

    private static Operation<?> find(Service<?> service, String name) {
        return service.operations().apply(name);
    }

    /** Names it for a person: {@code rds:StopDBCluster}. */
    String name() {
        return literal("service").orElse("") + ":" + literal("operation").orElse("");
    }

    JsonObject parameters() {
        return arguments.get("parameters").orElse(JsonObject.EMPTY) instanceof JsonObject given
                ? given
                : JsonObject.EMPTY;
    }

    /** Lists the actions that it needs with these parameters; none where there is no operation. */
    List<IamAction> actions() {
        return operation().stream()
                .flatMap(
                        known ->
                                AuthorizationReference.of(literal("service").orElseThrow())
                                        .actions(literal("operation").orElseThrow())
                                        .stream())
                .filter(action -> action.isNeeded(parameters()))
                .toList();
    }

    boolean changes() {
        return actions().stream().anyMatch(IamAction::changes);
    }

    /** The value of an argument, for its place; the arguments' where it is not there. */
    Json at(String name) {
        return arguments.get(name).orElse(arguments);
    }
}
