package chaosstates.lambdas.aws.operation;

import chaosstates.catalogue.ArgumentRules;
import chaosstates.iam.IamNeed;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.aws.iam.AuthorizationReference;
import chaosstates.lambdas.aws.sdk.Answers;
import chaosstates.lambdas.aws.sdk.Facts;
import chaosstates.lambdas.aws.sdk.Names;
import chaosstates.lambdas.aws.sdk.Parameters;
import chaosstates.operations.Operation;
import chaosstates.operations.Services;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules of the activities that call any operation of AWS, by the SDK's model and by AWS's service
 * authorization reference.
 *
 * @param readsOnly whether an operation that changes something is refused
 */
public record OperationRules(boolean readsOnly) implements ArgumentRules {

    /** Names of services that people know, and boto3 does not. */
    private static final Map<String, String> OTHERWISE =
            Map.of(
                    "alb", "elbv2",
                    "asg", "autoscaling",
                    "aurora", "rds",
                    "awslambda", "lambda",
                    "elasticloadbalancing", "elbv2",
                    "elasticmapreduce", "emr",
                    "eventbridge", "events",
                    "incidents", "ssm-incidents",
                    "monitoring", "cloudwatch",
                    "msk", "kafka");

    @Override
    public List<IamNeed> needs(JsonObject arguments) {
        return new Resources(new AskedOperation(arguments)).needs();
    }

    @Override
    public Optional<String> service(JsonObject arguments) {
        return new AskedOperation(arguments).literal("service");
    }

    /**
     * Lists the names that can stand in the answer to a call.
     *
     * @param arguments placeholders unresolved
     * @return empty where they are not known
     */
    public static Optional<Set<String>> answered(JsonObject arguments) {
        AskedOperation asked = new AskedOperation(arguments);
        // The policies that IAM answers with are documents of any shape.
        boolean isDecoded = asked.literal("service").filter("iam"::equals).isPresent();
        return asked.operation()
                .filter(operation -> !isDecoded)
                .flatMap(operation -> Answers.names(operation.answer()));
    }

    @Override
    public Stream<Problem> problems(JsonObject provider) {
        AskedOperation asked = new AskedOperation(provider.object("arguments"));
        List<Problem> unknown =
                Stream.of("service", "operation")
                        .flatMap(name -> placeholder(asked, name).stream())
                        .toList();
        if (!unknown.isEmpty()) {
            return unknown.stream();
        }
        if (asked.operation().isPresent()) {
            return ofOperation(asked, asked.operation().get());
        }
        return asked.service().isPresent()
                ? name(asked, "operation").map(name -> unknownOperation(asked, name)).stream()
                : name(asked, "service").map(OperationRules::unknownService).stream();
    }

    private static Optional<JsonString> name(AskedOperation asked, String argument) {
        return asked.arguments()
                .get(argument)
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast);
    }

    private static Optional<Problem> placeholder(AskedOperation asked, String argument) {
        return name(asked, argument)
                .filter(text -> text.value().contains("${"))
                .map(
                        text ->
                                error(
                                        text,
                                        "`%s` is not known before the run".formatted(argument),
                                        "write it out: package and permissions of the function"
                                                + " follow from it"));
    }

    private static Problem unknownService(JsonString name) {
        String services = "there are `" + String.join("`, `", Services.NAMES) + "`";
        return error(
                name,
                "no service `%s` can be called".formatted(name.value()),
                Optional.ofNullable(OTHERWISE.get(name.value()))
                        .map("boto3 calls it `%s`"::formatted)
                        .orElseGet(() -> Names.hint(name.value(), Services.NAMES, services)));
    }

    private static Problem unknownOperation(AskedOperation asked, JsonString name) {
        String service = asked.literal("service").orElseThrow();
        List<String> known =
                AuthorizationReference.of(service).operations().stream()
                        .filter(it -> asked.service().get().operations().apply(it) != null)
                        .toList();
        return error(
                name,
                "`%s` has no operation `%s`".formatted(service, name.value()),
                Names.hint(name.value(), known, "the page of AWS's API lists them"));
    }

    private Stream<Problem> ofOperation(AskedOperation asked, Operation<?> operation) {
        if (asked.actions().isEmpty()) {
            return Stream.of(
                    error(
                            asked.at("operation"),
                            "it is not known what permits `%s`".formatted(asked.name()),
                            "AWS's authorization reference has no action for it; call another"));
        }
        Stream<Problem> changing =
                readsOnly && asked.changes() ? Stream.of(changes(asked)) : Stream.empty();
        return Stream.of(changing, parameters(asked, operation), resources(asked))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> resources(AskedOperation asked) {
        return readsOnly && asked.changes() ? Stream.empty() : new Resources(asked).problems();
    }

    private static Problem changes(AskedOperation asked) {
        return error(
                asked.at("operation"),
                "`%s` changes something, and a probe only reads".formatted(asked.name()),
                "call it in an action, by `chaosstates.aws.actions.call`");
    }

    private static Stream<Problem> parameters(AskedOperation asked, Operation<?> operation) {
        Json given = asked.arguments().get("parameters").orElse(JsonObject.EMPTY);
        if (!(given instanceof JsonObject)) {
            return Stream.empty();
        }
        JsonObject parameters = asked.parameters().without(operation.streamed().orElse(""));
        JsonObject placed =
                asked.arguments().has("parameters")
                        ? parameters
                        : new JsonObject(Map.of(), Map.of(), asked.arguments().at());
        Facts facts = Facts.of(asked.literal("service").orElseThrow());
        return Parameters.check(operation.request(), placed, facts).stream()
                .map(
                        mistake ->
                                Problem.error(
                                        CheckKind.AWS_PARAMETER,
                                        mistake.at(),
                                        "%s: %s".formatted(asked.name(), mistake.message()),
                                        mistake.hint()));
    }

    private static Problem error(Json at, String message, String hint) {
        return Problem.error(CheckKind.AWS_OPERATION, at.at(), message, hint);
    }
}
