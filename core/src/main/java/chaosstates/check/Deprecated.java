package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Activities;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.Experiment;
import chaosstates.model.ProcessProvider;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.stream.Stream;

/** Ways to write something that the Chaos Toolkit still takes, but advises against. */
final class Deprecated implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return Stream.concat(
                Activities.of(experiment).flatMap(Deprecated::mapping),
                vault(experiment.secrets()));
    }

    private static Stream<Problem> mapping(Activity activity) {
        return activity.provider() instanceof ProcessProvider program
                ? program.arguments().filter(JsonObject.class::isInstance).stream()
                        .map(
                                arguments ->
                                        Problem.warning(
                                                CheckKind.DEPRECATED,
                                                arguments.at(),
                                                "the arguments of a program are an object",
                                                "write a list, which says their order"))
                : Stream.empty();
    }

    private static Stream<Problem> vault(Json secret) {
        if (Activities.typed(secret, "vault")) {
            return Stream.of((JsonObject) secret)
                    .filter(reference -> reference.has("key") && !reference.has("path"))
                    .map(
                            reference ->
                                    Problem.warning(
                                            CheckKind.DEPRECATED,
                                            reference.keyAt("key"),
                                            "the secret of Vault has a `key` and no `path`",
                                            "name the path in `path`; `key` names one of its"
                                                    + " values"));
        }
        return secret instanceof JsonObject group
                ? group.fields().values().stream().flatMap(Deprecated::vault)
                : Stream.empty();
    }
}
