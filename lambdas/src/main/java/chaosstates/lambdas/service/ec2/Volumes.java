package chaosstates.lambdas.service.ec2;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.ebs.Attachment;
import chaosstates.lambdas.ebs.Mark;
import chaosstates.python.PythonText;
import java.util.List;

/** Takes volumes from instances, marked with a tag, and gives them back. */
final class Volumes {

    private Volumes() {}

    static Json detachRandomVolume(Given given) {
        if (!given.has("instance_ids") && !given.has("filters")) {
            throw Raised.activityFailed(
                    "To detach volumes, you must specify the instance_id or provide a set of filters");
        }
        Client ec2 = given.client("ec2");
        List<Attachment> drawn =
                chosen(given, ec2).stream()
                        .flatMap(instance -> Attachment.drawn(given.chance(), instance))
                        .toList();
        Json force = given.get("force");
        return Json.of(drawn.stream().map(volume -> volume.detach(ec2, force, "")).toList());
    }

    static Json attachVolume(Given given) {
        Instances.neverAllByEmpty(given, "instance_ids", "filters");
        Client ec2 = given.client("ec2");
        boolean isAny = !given.has("instance_ids") && !given.has("filters");
        List<Json> ids = isAny ? List.of() : Instances.ids(chosen(given, ec2));
        List<Attachment> wanted =
                Mark.detached(Mark.volumes(ec2))
                        .map(Mark::attachment)
                        .filter(volume -> isAny || ids.contains(volume.instance()))
                        .toList();
        return Json.of(wanted.stream().map(volume -> volume.attach(ec2)).toList());
    }

    /** Lists the instances that are named, or those that the filters choose. */
    private static List<JsonObject> chosen(Given given, Client ec2) {
        JsonObject which =
                given.has("instance_ids")
                        ? with("InstanceIds", given.get("instance_ids"))
                        : with("Filters", given.get("filters"));
        List<JsonObject> found = Instances.found(ec2, which);
        if (found.isEmpty()) {
            throw Raised.activityFailed("no instances found matching: " + PythonText.str(which));
        }
        return found;
    }
}
