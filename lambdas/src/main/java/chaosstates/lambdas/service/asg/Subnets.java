package chaosstates.lambdas.service.asg;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonText;
import java.util.List;
import java.util.stream.Stream;

/** Subnets in which groups start instances. */
final class Subnets {

    private static final String SUBNETS = "VPCZoneIdentifier";

    private Subnets() {}

    static Json change(Given given) {
        Groups.areChosen(given);
        Client autoscaling = given.client("autoscaling");
        List<JsonObject> groups = Groups.toChange(given, autoscaling);
        String subnets = Joined.of(",", given.items("subnets"));
        for (JsonObject group : groups) {
            autoscaling.call(
                    "UpdateAutoScalingGroup",
                    with("AutoScalingGroupName", Groups.name(group)).with(SUBNETS, subnets));
        }
        return Json.ofNull();
    }

    static Json are(Given given) {
        Client autoscaling = given.client("autoscaling");
        Groups.areChosen(given);
        List<String> wanted =
                given.items("subnets").stream().map(PythonText::str).sorted().toList();
        return Json.of(
                Groups.toLookAt(given, autoscaling).objects("AutoScalingGroups").stream()
                        .allMatch(group -> of(group).equals(wanted)));
    }

    private static List<String> of(JsonObject group) {
        String subnets = PythonText.str(Raised.member(group, SUBNETS));
        return Stream.of(subnets.split(",", -1)).sorted().toList();
    }
}
