package chaosstates.lambdas.service.fis;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.TagText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scenario "AZ Availability: Power Interruption" of FIS, and its end. */
final class PowerInterruption {

    /** Time until what was made is known everywhere in AWS. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private PowerInterruption() {}

    static Json start(Given given) {
        JsonObject caller = given.client("sts").call("GetCallerIdentity", JsonObject.EMPTY);
        JsonObject tags = TagText.pairs(given.get("tags"));
        Client fis = given.client("fis");
        JsonObject all = Scenario.TAGS.with(Role.tag(given)).with(tags);
        boolean isRoleMade = given.has("autocreate_necessary_role") && !given.has("role_arn");
        Json role = isRoleMade ? Role.create(given, caller, all) : ofFis(given);
        JsonObject template = template(given).with("roleArn", role).with("tags", all);
        Json id = Experiments.template(given, fis, template);
        given.world().sleep(PAUSE);
        boolean isTagged = !tags.fields().isEmpty();
        return Experiments.started(given, fis, id, isTagged ? all : JsonObject.EMPTY);
    }

    private static Json ofFis(Given given) {
        return given.has("role_arn") ? given.get("role_arn") : Json.of("");
    }

    /** Makes a template of the parts that the arguments {@code target_…} switch on. */
    private static JsonObject template(Given given) {
        JsonObject scenario = Scenario.filled(Scenario.read("power-interruption"), given::get);
        JsonObject targets = JsonObject.EMPTY;
        JsonObject actions = JsonObject.EMPTY;
        for (String part : scenario.object("parts").fields().keySet()) {
            if (isOn(given, part)) {
                targets = targets.with(scenario.object("parts").object(part).object("targets"));
                actions = actions.with(scenario.object("parts").object(part).object("actions"));
            }
        }
        JsonObject template =
                scenario.object("template")
                        .with("targets", targets)
                        .with("actions", after(actions));
        return given.has("log_group_arn") ? template.with(scenario.object("logs")) : template;
    }

    private static boolean isOn(Given given, String part) {
        return given.has(part) && (!part.equals("target_iam_roles") || given.has("iam_roles"));
    }

    /** Lets actions wait for those only that there are, which the original does not. */
    private static JsonObject after(JsonObject actions) {
        Map<String, Json> waiting = new LinkedHashMap<>();
        for (String name : actions.fields().keySet()) {
            JsonObject action = actions.object(name);
            List<Json> before =
                    action.list("startAfter").stream().filter(it -> isIn(actions, it)).toList();
            waiting.put(
                    name,
                    before.isEmpty()
                            ? action.without("startAfter")
                            : action.with("startAfter", before));
        }
        return Json.of(waiting);
    }

    private static boolean isIn(JsonObject actions, Json name) {
        return actions.fields().keySet().stream().anyMatch(key -> Json.of(key).equals(name));
    }

    static Json restore(Given given) {
        JsonObject tags = given.has("tags") ? TagText.pairs(given.get("tags")) : Role.tag(given);
        Json stopped = Experiments.stopTagged(given, tags);
        if (given.has("delete_roles_and_policies")) {
            Role.delete(given);
        }
        return stopped;
    }
}
