package chaosstates.lambdas.service.aws;

import chaosstates.catalogue.ArgumentRules;
import chaosstates.iam.IamNeed;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rules of a call with a query.
 *
 * @param call rules of the call
 * @param answered lists the names that can stand in the answer to a call, as far as they are known
 */
record WithQuery(ArgumentRules call, Function<JsonObject, Optional<Set<String>>> answered)
        implements ArgumentRules {

    @Override
    public Stream<Problem> problems(JsonObject provider) {
        JsonObject arguments = provider.object("arguments");
        Stream<Problem> ofQuery =
                arguments.get("query").stream()
                        .filter(JsonString.class::isInstance)
                        .map(JsonString.class::cast)
                        .filter(query -> !query.value().contains("${"))
                        .flatMap(query -> problems(query, arguments));
        return Stream.concat(call.problems(provider), ofQuery);
    }

    private Stream<Problem> problems(JsonString query, JsonObject arguments) {
        Optional<String> mistake = Query.mistake(query.value());
        return mistake.isPresent()
                ? Stream.of(
                        wrong(
                                query,
                                "`query` is no JMESPath: " + mistake.get(),
                                "an expression such as `LoadBalancers[0].DNSName`"))
                : answered.apply(arguments).stream().flatMap(names -> unknown(query, names));
    }

    private static Stream<Problem> unknown(JsonString query, Set<String> known) {
        return Query.names(query.value()).stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(
                        name ->
                                wrong(
                                        query,
                                        "no answer to this call has a member `%s`".formatted(name),
                                        Spelling.hint(
                                                name,
                                                known,
                                                "the page of the operation lists them")));
    }

    private static Problem wrong(JsonString query, String message, String hint) {
        return Problem.error(CheckKind.AWS_QUERY, query.at(), message, hint);
    }

    @Override
    public List<IamNeed> needs(JsonObject arguments) {
        return call.needs(arguments);
    }

    @Override
    public Optional<String> service(JsonObject arguments) {
        return call.service(arguments);
    }
}
