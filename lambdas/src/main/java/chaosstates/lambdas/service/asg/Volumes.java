package chaosstates.lambdas.service.asg;

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

/** Takes volumes from the instances of groups, marked with a tag, and gives them back. */
final class Volumes {

    private static final String MARK = "ChaosToolkitDetached";
    private static final Set<String> ROOTS = Set.of("/dev/sda1", "/dev/xvda");
    private static final Set<String> IN_PLACE = Set.of("attached", "attaching");

    private Volumes() {}

    /**
     * Volume at an instance, as DetachVolume and AttachVolume take it; the group is not among it.
     */
    private record Place(JsonObject volume, String group) {

        String text(String member) {
            return volume.string(member).orElse("");
        }

        JsonObject mark() {
            String place =
                    "DeviceName=%s;InstanceId=%s;ASG=%s"
                            .formatted(text("Device"), text("InstanceId"), group);
            JsonObject tag = with("Key", Json.of(MARK)).with("Value", place);
            return with("Resources", Json.of(List.of(Json.of(text("VolumeId")))))
                    .with("Tags", List.of(tag));
        }
    }

    /** Draws a volume of each instance before the first is detached. */
    static Json detachRandom(Given given) {
        Groups.areChosen(given);
        List<JsonObject> groups = Groups.toChange(given, given.client("autoscaling"));
        Client ec2 = given.client("ec2");
        List<Place> drawn = new ArrayList<>();
        groups.forEach(group -> drawn.addAll(drawn(given, ec2, group)));
        List<Json> answers = new ArrayList<>();
        drawn.forEach(place -> answers.add(detach(ec2, place, given.get("force"))));
        return Json.of(answers);
    }

    private static List<Place> drawn(Given given, Client ec2, JsonObject group) {
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
                .map(Volumes::ofInstance)
                .flatMap(
                        volumes ->
                                given.chance().some(volumes, Math.min(1, volumes.size())).stream())
                .map(volume -> new Place(volume, name))
                .toList();
    }

    /** Lists the volumes of an instance, but for its root. */
    private static List<JsonObject> ofInstance(JsonObject instance) {
        String root = instance.string("RootDeviceName").orElse("");
        return instance.objects("BlockDeviceMappings").stream()
                .filter(mapped -> !isRoot(Raised.member(mapped, "DeviceName"), root))
                .map(
                        mapped ->
                                with("Device", Raised.member(mapped, "DeviceName"))
                                        .with("InstanceId", Raised.member(instance, "InstanceId"))
                                        .with(
                                                "VolumeId",
                                                Raised.member(mapped.object("Ebs"), "VolumeId")))
                .toList();
    }

    private static boolean isRoot(Json device, String root) {
        String name = PythonText.str(device);
        return name.equals(root) || ROOTS.contains(name);
    }

    private static Json detach(Client ec2, Place place, Json force) {
        return Refused.as(
                said ->
                        "unable to detach volume %s from %s: %s"
                                .formatted(place.text("VolumeId"), place.text("InstanceId"), said),
                () -> {
                    JsonObject answer =
                            ec2.call("DetachVolume", place.volume().with("Force", force));
                    ec2.call("CreateTags", place.mark());
                    return answer;
                });
    }

    /** Attaches the volumes whose mark names one of the groups, and that are not back in place. */
    static Json attach(Given given) {
        Groups.areChosen(given);
        List<String> groups =
                Groups.toChange(given, given.client("autoscaling")).stream()
                        .map(group -> PythonText.str(Groups.name(group)))
                        .toList();
        Client ec2 = given.client("ec2");
        List<JsonObject> volumes = marked(ec2);
        if (volumes.isEmpty()) {
            throw Raised.activityFailed("No volumes detached by ChaosTookit found");
        }
        List<Json> answers = new ArrayList<>();
        volumes.stream()
                .filter(volume -> volume.objects("Attachments").stream().noneMatch(Volumes::isBack))
                .flatMap(Volumes::places)
                .filter(place -> groups.contains(place.group()))
                .forEach(place -> answers.add(attach(ec2, place)));
        return Json.of(answers);
    }

    private static List<JsonObject> marked(Client ec2) {
        JsonObject filter = with("Name", Json.of("tag-key")).with("Values", List.of(Json.of(MARK)));
        return ec2.all("DescribeVolumes", with("Filters", Json.of(List.of(filter))))
                .objects("Volumes");
    }

    private static boolean isBack(JsonObject attachment) {
        return IN_PLACE.contains(attachment.string("State").orElse(""));
    }

    /** Reads the marks of a volume; those of {@code chaosaws.ec2} name no group. */
    private static Stream<Place> places(JsonObject volume) {
        return volume.objects("Tags").stream()
                .filter(tag -> tag.string("Key").orElse("").equals(MARK))
                .map(tag -> tag.string("Value").orElse("").split(";", -1))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Place(place(volume, parts), afterEquals(parts[2])));
    }

    private static JsonObject place(JsonObject volume, String[] parts) {
        return with("Device", Json.of(afterEquals(parts[0])))
                .with("InstanceId", afterEquals(parts[1]))
                .with("VolumeId", Raised.member(volume, "VolumeId"));
    }

    private static String afterEquals(String part) {
        return part.substring(part.lastIndexOf('=') + 1);
    }

    private static Json attach(Client ec2, Place place) {
        return Refused.as(
                said ->
                        "Unable to attach volume %s to instance %s: %s"
                                .formatted(place.text("VolumeId"), place.text("InstanceId"), said),
                () -> ec2.call("AttachVolume", place.volume()));
    }
}
