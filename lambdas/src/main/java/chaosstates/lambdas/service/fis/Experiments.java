package chaosstates.lambdas.service.fis;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import chaosstates.lambdas.api.TagText;
import chaosstates.python.PythonText;
import chaosstates.python.PythonValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Experiments of FIS: started from a template, stopped and looked at. */
final class Experiments {

    private static final String OVER = "completed";
    private static final List<String> STOPPED = List.of("pending", "initiating", "running", OVER);

    private Experiments() {}

    static Json start(Given given) {
        given.needs(
                "experiment_template_id",
                "You must pass a valid experiment template id, id provided was empty");
        JsonObject tags = TagText.pairs(given.get("tags"));
        Client fis = given.client("fis");
        return started(given, fis, given.get("experiment_template_id"), tags);
    }

    /** Starts an experiment; {@code client_token} and tags go with it when they are not empty. */
    static JsonObject started(Given given, Client fis, Json template, JsonObject tags) {
        JsonObject start =
                given.and(with("experimentTemplateId", template), "clientToken", "client_token");
        JsonObject asked = PythonValues.isTrue(tags) ? start.with("tags", tags) : start;
        return Raised.as(
                said -> "Start Experiment failed, reason was: " + said,
                () -> fis.call("StartExperiment", asked));
    }

    /** Creates a template and returns its id. */
    static Json template(Given given, Client fis, JsonObject template) {
        JsonObject answer =
                fis.call(
                        "CreateExperimentTemplate",
                        given.and(template, "clientToken", "client_token"));
        return Raised.member(answer.object("experimentTemplate"), "id");
    }

    static Json stop(Given given) {
        JsonObject named = named(given);
        Client fis = given.client("fis");
        return Raised.as(
                said -> "Stop Experiment failed, reason was: " + said,
                () -> fis.call("StopExperiment", named));
    }

    static Json get(Given given) {
        JsonObject named = named(given);
        Client fis = given.client("fis");
        return Raised.as(
                said -> "Get Experiment failed, reason was: " + said,
                () -> fis.call("GetExperiment", named));
    }

    private static JsonObject named(Given given) {
        given.needs("experiment_id", "You must pass a valid experiment id, id provided was empty");
        return with("id", given.get("experiment_id"));
    }

    static Json stopByTags(Given given) {
        return stopTagged(given, TagText.pairs(given.get("tags")));
    }

    /**
     * Stops the experiments that have all the tags, and deletes their templates where the argument
     * {@code delete_templates} asks for it.
     *
     * @throws Raised when there are no tags: the original stops all experiments then
     */
    static Json stopTagged(Given given, JsonObject tags) {
        if (tags.fields().isEmpty()) {
            throw Raised.activityFailed(
                    "tags that are empty choose no experiment: give one tag at least");
        }
        Client fis = given.client("fis");
        List<JsonObject> experiments = tagged(fis, tags);
        List<Json> answers = new ArrayList<>();
        experiments.forEach(one -> stopped(fis, one).ifPresent(answers::add));
        if (given.has("delete_templates")) {
            experiments.stream()
                    .map(one -> Raised.member(one, "experimentTemplateId"))
                    .distinct()
                    .forEach(template -> deleteTemplate(fis, template));
        }
        return Json.of(answers);
    }

    private static List<JsonObject> tagged(Client fis, JsonObject tags) {
        JsonObject all =
                Raised.as(
                        said -> "Listing Experiments failed, reason was: " + said,
                        () -> fis.all("ListExperiments", JsonObject.EMPTY.with("maxResults", 100)));
        return all.objects("experiments").stream()
                .filter(one -> one.object("tags").with(tags).equals(one.object("tags")))
                .filter(one -> STOPPED.contains(status(one)))
                .toList();
    }

    private static String status(JsonObject experiment) {
        return experiment.object("state").string("status").orElse("");
    }

    /** Stops one; empty when it was over before and AWS says so, which the original fails of. */
    private static Optional<Json> stopped(Client fis, JsonObject experiment) {
        JsonObject named = with("id", Raised.member(experiment, "id"));
        try {
            return Optional.of(fis.call("StopExperiment", named));
        } catch (Raised failed) {
            if (failed instanceof Refused && status(experiment).equals(OVER)) {
                return Optional.empty();
            }
            throw Raised.activityFailed(
                    "Stop Experiment failed, reason was: " + failed.getMessage());
        }
    }

    private static void deleteTemplate(Client fis, Json template) {
        Raised.as(
                said ->
                        "Delete Experiment template %s failed, reason was: %s"
                                .formatted(PythonText.str(template), said),
                () -> fis.call("DeleteExperimentTemplate", with("id", template)));
    }
}
