package chaosstates.lambdas.service.asg;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import chaosstates.lambdas.ebs.Attachment;
import chaosstates.lambdas.ebs.Mark;
import chaosstates.python.PythonText;
import java.util.ArrayList;
import java.util.List;

/** Takes volumes from the instances of groups, marked with a tag, and gives them back. */
final class Volumes {

    /** Parts of a mark that names a group; those of {@code chaosaws.ec2} name none. */
    private static final int WITH_GROUP = 3;

    private Volumes() {}

    private record Drawn(Attachment volume, String group) {}

    /** Draws a volume of each instance before the first is detached. */
    static Json detachRandom(Given given) {
        Groups.areChosen(given);
        List<JsonObject> groups = Groups.toChange(given, given.client("autoscaling"));
        Client ec2 = given.client("ec2");
        List<Drawn> drawn = new ArrayList<>();
        groups.forEach(group -> drawn.addAll(drawn(given, ec2, group)));
        Json force = given.get("force");
        return Json.of(
                drawn.stream().map(one -> one.volume().detach(ec2, force, one.group())).toList());
    }

    private static List<Drawn> drawn(Given given, Client ec2, JsonObject group) {
        String name = PythonText.str(Groups.name(group));
        List<Json> ids = RandomInstances.ids(group.objects("Instances"));
        if (ids.isEmpty()) {
            throw Raised.activityFailed("no instances found for asg: " + name);
        }
        JsonObject named = with("InstanceIds", Json.of(ids));
        List<JsonObject> reservations =
                Refused.as(
                                said -> "Unable to describe asg instances: " + said,
                                () -> ec2.all("DescribeInstances", named))
                        .objects("Reservations");
        return reservations.stream()
                .flatMap(reservation -> reservation.objects("Instances").stream())
                .flatMap(instance -> Attachment.drawn(given.chance(), instance))
                .map(volume -> new Drawn(volume, name))
                .toList();
    }

    /** Attaches the volumes whose mark names one of the groups, and that are not back in place. */
    static Json attach(Given given) {
        Groups.areChosen(given);
        List<String> groups =
                Groups.toChange(given, given.client("autoscaling")).stream()
                        .map(group -> PythonText.str(Groups.name(group)))
                        .toList();
        Client ec2 = given.client("ec2");
        List<JsonObject> volumes = Mark.volumes(ec2);
        if (volumes.isEmpty()) {
            throw Raised.activityFailed("No volumes detached by ChaosTookit found");
        }
        return Json.of(
                Mark.detached(volumes)
                        .filter(mark -> mark.parts().size() == WITH_GROUP)
                        .filter(mark -> groups.contains(mark.value(WITH_GROUP - 1)))
                        .map(mark -> mark.attachment().attach(ec2))
                        .toList());
    }
}
