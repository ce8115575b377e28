package chaosstates.lambdas.service.fis;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.TagText;

/** Scenario "EKS Stress: Pod Delete" of FIS. */
final class PodDeletion {

    private PodDeletion() {}

    static Json start(Given given) {
        JsonObject tags = TagText.pairs(given.get("tags"));
        Client fis = given.client("fis");
        JsonObject template =
                Scenario.filled(Scenario.read("pod-delete"), given::get)
                        .with("tags", Scenario.TAGS.with(tags));
        Json id = Experiments.template(given, fis, template);
        return Experiments.started(given, fis, id, tags);
    }
}
