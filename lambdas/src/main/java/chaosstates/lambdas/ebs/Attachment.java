package chaosstates.lambdas.ebs;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Chance;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import chaosstates.python.PythonText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A volume at an instance.
 *
 * @param asked {@code {"Device", "InstanceId", "VolumeId"}}, as DetachVolume and AttachVolume take
 *     it
 */
public record Attachment(JsonObject asked) {

    private static final Set<String> ROOTS = Set.of("/dev/sda1", "/dev/xvda");

    static Attachment of(Json device, Json instance, Json volume) {
        return new Attachment(asked(device, instance, volume));
    }

    private static JsonObject asked(Json device, Json instance, Json volume) {
        return with("Device", device).with("InstanceId", instance).with("VolumeId", volume);
    }

    /**
     * Draws one of an instance's volumes; none where it has only its root.
     *
     * @param instance as DescribeInstances tells of it
     */
    public static Stream<Attachment> drawn(Chance chance, JsonObject instance) {
        List<JsonObject> volumes = volumes(instance);
        return chance.some(volumes, Math.min(1, volumes.size())).stream().map(Attachment::new);
    }

    private static List<JsonObject> volumes(JsonObject instance) {
        String root = instance.string("RootDeviceName").orElse("");
        return instance.objects("BlockDeviceMappings").stream()
                .filter(mapped -> !isRoot(Raised.member(mapped, "DeviceName"), root))
                .map(
                        mapped ->
                                asked(
                                        Raised.member(mapped, "DeviceName"),
                                        Raised.member(instance, "InstanceId"),
                                        Raised.member(mapped.object("Ebs"), "VolumeId")))
                .toList();
    }

    private static boolean isRoot(Json device, String root) {
        String name = PythonText.str(device);
        return name.equals(root) || ROOTS.contains(name);
    }

    /** Returns the instance's id. */
    public Json instance() {
        return Raised.member(asked, "InstanceId");
    }

    /**
     * Detaches the volume and marks it with where it was.
     *
     * @param force as the activity was given it; null where it was not
     * @param group the group of the instance, for {@code chaosaws.asg}; empty for none
     * @return DetachVolume's answer
     */
    public Json detach(Client ec2, Json force, String group) {
        return Refused.as(
                said -> "unable to detach volume %s from %s: %s".formatted(volume(), at(), said),
                () -> {
                    JsonObject answer = ec2.call("DetachVolume", asked.with("Force", force));
                    ec2.call("CreateTags", Mark.tagging(this, group));
                    return answer;
                });
    }

    /** Attaches the volume, and returns AttachVolume's answer. */
    public Json attach(Client ec2) {
        return Refused.as(
                said ->
                        "Unable to attach volume %s to instance %s: %s"
                                .formatted(volume(), at(), said),
                () -> ec2.call("AttachVolume", asked));
    }

    String volume() {
        return asked.string("VolumeId").orElse("");
    }

    String device() {
        return asked.string("Device").orElse("");
    }

    /** Returns the instance's id as a text. */
    String at() {
        return asked.string("InstanceId").orElse("");
    }
}
