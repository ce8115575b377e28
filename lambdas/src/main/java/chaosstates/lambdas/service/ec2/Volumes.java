package chaosstates.lambdas.service.ec2;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import chaosstates.python.PythonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes volumes from instances, marked with a tag, and gives them back. */
final class Volumes {

    private static final String MARK = "ChaosToolkitDetached";
    private static final Set<String> ROOTS = Set.of("/dev/sda1", "/dev/xvda");
    private static final Set<String> IN_PLACE = Set.of("attached", "attaching");

    private Volumes() {}

    static Json detachRandomVolume(Given given) {
        if (!given.has("instance_ids") && !given.has("filters")) {
            throw Raised.activityFailed(
                    "To detach volumes, you must specify the instance_id or provide a set of filters");
        }
        Client ec2 = given.client("ec2");
        List<JsonObject> drawn = new ArrayList<>();
        for (JsonObject instance : chosen(given, ec2)) {
            List<JsonObject> volumes = volumes(instance);
            drawn.addAll(given.chance().some(volumes, Math.min(1, volumes.size())));
        }
        return Json.of(drawn.stream().map(one -> detach(ec2, one, given.get("force"))).toList());
    }

    static Json attachVolume(Given given) {
        Instances.neverAllByEmpty(given, "instance_ids", "filters");
        Client ec2 = given.client("ec2");
        boolean isAny = !given.has("instance_ids") && !given.has("filters");
        List<Json> ids = isAny ? List.of() : Instances.ids(chosen(given, ec2));
        List<JsonObject> wanted =
                detached(ec2)
                        .filter(one -> isAny || ids.contains(one.get("InstanceId").orElseThrow()))
                        .toList();
        return Json.of(wanted.stream().map(one -> attach(ec2, one)).toList());
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

    /** Lists the volumes of an instance but for its root, as DetachVolume takes them. */
    private static List<JsonObject> volumes(JsonObject instance) {
        String root = instance.string("RootDeviceName").orElse("");
        return instance.objects("BlockDeviceMappings").stream()
                .filter(mapped -> !isRoot(mapped.string("DeviceName").orElse(""), root))
                .map(
                        mapped ->
                                with("Device", mapped.get("DeviceName").orElseThrow())
                                        .with("InstanceId", Instances.id(instance))
                                        .with(
                                                "VolumeId",
                                                mapped.object("Ebs").get("VolumeId").orElseThrow()))
                .toList();
    }

    private static boolean isRoot(String device, String root) {
        return device.equals(root) || ROOTS.contains(device);
    }

    private static Json detach(Client ec2, JsonObject volume, Json force) {
        return Refused.as(
                said ->
                        "unable to detach volume %s from %s: %s"
                                .formatted(text(volume, "VolumeId"), instance(volume), said),
                () -> {
                    JsonObject answer = ec2.call("DetachVolume", volume.with("Force", force));
                    ec2.call("CreateTags", marking(volume));
                    return answer;
                });
    }

    private static JsonObject marking(JsonObject volume) {
        String place =
                "DeviceName=%s;InstanceId=%s".formatted(text(volume, "Device"), instance(volume));
        JsonObject tag = with("Key", Json.of(MARK)).with("Value", Json.of(place));
        return with("Resources", Json.of(List.of(volume.get("VolumeId").orElseThrow())))
                .with("Tags", Json.of(List.of(tag)));
    }

    /** Gives the volumes that bear the mark and are not back in their place. */
    private static Stream<JsonObject> detached(Client ec2) {
        Json filters = Json.of(List.of(Instances.filter("tag-key", Json.of(MARK))));
        return ec2.all("DescribeVolumes", with("Filters", filters)).objects("Volumes").stream()
                .filter(volume -> volume.objects("Attachments").stream().noneMatch(Volumes::isBack))
                .flatMap(volume -> volume.objects("Tags").stream().flatMap(tag -> of(volume, tag)));
    }

    private static boolean isBack(JsonObject attachment) {
        return IN_PLACE.contains(attachment.string("State").orElse(""));
    }

    /** Gives what AttachVolume takes, when the tag is the mark. */
    private static Stream<JsonObject> of(JsonObject volume, JsonObject tag) {
        if (!text(tag, "Key").equals(MARK)) {
            return Stream.of();
        }
        String[] place = text(tag, "Value").split(";", -1);
        if (place.length < 2) {
            throw new Raised("IndexError", "list index out of range");
        }
        return Stream.of(
                with("Device", Json.of(afterEquals(place[0])))
                        .with("InstanceId", Json.of(afterEquals(place[1])))
                        .with("VolumeId", volume.get("VolumeId").orElseThrow()));
    }

    private static String afterEquals(String part) {
        return part.substring(part.lastIndexOf('=') + 1);
    }

    private static Json attach(Client ec2, JsonObject volume) {
        return Refused.as(
                said ->
                        "Unable to attach volume %s to instance %s: %s"
                                .formatted(text(volume, "VolumeId"), instance(volume), said),
                () -> ec2.call("AttachVolume", volume));
    }

    private static String instance(JsonObject volume) {
        return text(volume, "InstanceId");
    }

    private static String text(JsonObject object, String name) {
        return object.string(name).orElse("");
    }
}
