package chaosstates.lambdas.ebs;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Raised;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mark of a detached volume: a tag that tells where it was.
 *
 * @param volume as DescribeVolumes tells of it
 * @param parts of the tag's value: {@code DeviceName=…}, {@code InstanceId=…} and, by {@code
 *     chaosaws.asg}, {@code ASG=…}
 */
public record Mark(JsonObject volume, List<String> parts) {

    private static final String KEY = "ChaosToolkitDetached";
    private static final Set<String> IN_PLACE = Set.of("attached", "attaching");

    /** Copies the parts. */
    public Mark {
        parts = List.copyOf(parts);
    }

    /** Returns what CreateTags takes to mark a volume. */
    static JsonObject tagging(Attachment of, String group) {
        String place = "DeviceName=%s;InstanceId=%s".formatted(of.device(), of.at());
        JsonObject tag =
                with("Key", Json.of(KEY))
                        .with("Value", group.isEmpty() ? place : place + ";ASG=" + group);
        return with("Resources", Json.texts(List.of(of.volume())))
                .with("Tags", Json.of(List.of(tag)));
    }

    /** Lists the volumes that bear a mark, also those that are back in place. */
    public static List<JsonObject> volumes(Client ec2) {
        JsonObject filter =
                with("Name", Json.of("tag-key")).with("Values", Json.texts(List.of(KEY)));
        return ec2.all("DescribeVolumes", with("Filters", Json.of(List.of(filter))))
                .objects("Volumes");
    }

    /** Reads the marks of those volumes that are not back in place. */
    public static Stream<Mark> detached(List<JsonObject> volumes) {
        return volumes.stream()
                .filter(volume -> volume.objects("Attachments").stream().noneMatch(Mark::isBack))
                .flatMap(Mark::marks);
    }

    private static boolean isBack(JsonObject attachment) {
        return IN_PLACE.contains(attachment.string("State").orElse(""));
    }

    private static Stream<Mark> marks(JsonObject volume) {
        return volume.objects("Tags").stream()
                .filter(tag -> tag.string("Key").orElse("").equals(KEY))
                .map(tag -> tag.string("Value").orElse("").split(";", -1))
                .map(parts -> new Mark(volume, List.of(parts)));
    }

    /**
     * Returns where the volume was.
     *
     * @throws Raised when the mark has too few parts, as Python does
     */
    public Attachment attachment() {
        if (parts.size() < 2) {
            throw new Raised("IndexError", "list index out of range");
        }
        return Attachment.of(
                Json.of(value(0)), Json.of(value(1)), Raised.member(volume, "VolumeId"));
    }

    /** Returns the value of a part: what stands after its last {@code =}. */
    public String value(int part) {
        String text = parts.get(part);
        return text.substring(text.lastIndexOf('=') + 1);
    }
}
