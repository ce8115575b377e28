package chaosstates.lambdas.service.ec2;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.TagText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Stops a share of instances step by step. chaostoolkit-aws fails as soon as there is one. */
final class Steps {

    /** Time that a function has for pauses, of its 900 seconds. */
    private static final Duration LONGEST = Duration.ofMinutes(14);

    private Steps() {}

    static Json stop(Given given) {
        Instances.neverAllByEmpty(given, "tags", "az");
        int quantity = quantity(given);
        Duration pause = pause(given);
        Json filters = filters(given);
        Client ec2 = given.client("ec2");
        List<JsonObject> found = Instances.chosen(ec2, filters, Power.noneInZone(given));
        int count = Share.of(found.size(), given, "volume");
        List<JsonObject> targets = Instances.drawn(given, found, count);
        Power.canBeStopped(targets);
        inTime(count, quantity, pause);
        return stop(given, ec2, targets, quantity, pause);
    }

    private static Json stop(
            Given given, Client ec2, List<JsonObject> targets, int quantity, Duration pause) {
        List<Json> answers = new ArrayList<>();
        for (int done = 0; done < targets.size(); done += quantity) {
            if (done > 0) {
                given.world().sleep(pause);
            }
            int next = Math.min(done + quantity, targets.size());
            Json answer = Power.stop(ec2, targets.subList(done, next), given.get("force"));
            answers.addAll(((JsonArray) answer).items());
        }
        return Json.of(answers);
    }

    private static Json filters(Given given) {
        List<Json> filters = new ArrayList<>();
        if (given.has("tags")) {
            TagText.pairs(given.get("tags"))
                    .fields()
                    .forEach((key, value) -> filters.add(Instances.filter("tag:" + key, value)));
        }
        if (given.has("az")) {
            filters.add(Instances.filter("availability-zone", given.get("az")));
        }
        return Json.of(filters);
    }

    private static int quantity(Given given) {
        double quantity = Share.number(given, "step_quantity");
        if (quantity < 1) {
            throw Raised.activityFailed("step_quantity has to be at least 1");
        }
        return (int) quantity;
    }

    private static Duration pause(Given given) {
        Duration pause = given.seconds("step_duration");
        if (pause.isNegative()) {
            throw new Raised("ValueError", "sleep length must be non-negative");
        }
        return pause;
    }

    private static void inTime(int count, int quantity, Duration pause) {
        int pauses = Math.max(0, (count - 1) / quantity);
        if (pause.multipliedBy(pauses).compareTo(LONGEST) > 0) {
            throw Raised.activityFailed(
                    "%d pauses of %d seconds take longer than the %d seconds that there are"
                            .formatted(pauses, pause.toSeconds(), LONGEST.toSeconds()));
        }
    }
}
