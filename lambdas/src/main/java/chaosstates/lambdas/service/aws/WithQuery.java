package chaosstates.lambdas.service.aws;

import chaosstates.catalogue.ArgumentRules;
import chaosstates.iam.IamNeed;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules of a call with a query.
 *
 * @param call rules of the call
 */
record WithQuery(ArgumentRules call) implements ArgumentRules {

    @Override
    public Stream<Problem> problems(JsonObject provider) {
        Stream<Problem> ofQuery =
                provider.object("arguments").get("query").stream()
                        .filter(JsonString.class::isInstance)
                        .flatMap(query -> mistake((JsonString) query).stream());
        return Stream.concat(call.problems(provider), ofQuery);
    }

    private static Optional<Problem> mistake(JsonString query) {
        return query.value().contains("${")
                ? Optional.empty()
                : Query.mistake(query.value())
                        .map(
                                mistake ->
                                        Problem.error(
                                                CheckKind.QUERY_SYNTAX,
                                                query.at(),
                                                "`query` is no JMESPath: " + mistake,
                                                "an expression such as"
                                                        + " `LoadBalancers[0].DNSName`"));
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
