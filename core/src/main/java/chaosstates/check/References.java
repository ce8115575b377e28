package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.model.Experiment;
import chaosstates.model.Reference;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reference has to lead to an activity of the method or of the hypothesis. */
final class References implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        Set<String> names =
                Stream.concat(
                                names(
                                        experiment.source().object("steady-state-hypothesis"),
                                        "probes"),
                                names(experiment.source(), "method"))
                        .collect(Collectors.toSet());
        Set<String> rollbacks = names(experiment.source(), "rollbacks").collect(Collectors.toSet());
        return experiment
                .entries()
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .filter(reference -> !names.contains(reference.name()))
                .map(reference -> unresolved(reference, names, rollbacks));
    }

    /**
     * Lists the names from the document, since an unreadable activity has its name all the same.
     */
    private static Stream<String> names(JsonObject owner, String key) {
        return owner.get(key).orElse(JsonObject.EMPTY) instanceof JsonArray list
                ? list.items().stream().flatMap(References::name)
                : Stream.empty();
    }

    /** Finds the name of an activity; that of a reference names nothing. */
    private static Stream<String> name(Json entry) {
        return entry instanceof JsonObject object && object.string("ref").isEmpty()
                ? object.string("name").stream()
                : Stream.empty();
    }

    private static Problem unresolved(
            Reference reference, Set<String> names, Set<String> rollbacks) {
        String hint =
                rollbacks.contains(reference.name())
                        ? "a rollback of that name exists, but rollbacks can't be referred to:"
                                + " repeat the activity"
                        : Spelling.hint(
                                reference.name(),
                                names,
                                "give the name of an activity of the method or the hypothesis");
        return Problem.error(
                CheckKind.UNRESOLVED_REFERENCE,
                reference.source().get("ref").map(Json::at).orElse(reference.source().at()),
                "no activity is called `" + reference.name() + "`",
                hint);
    }
}
