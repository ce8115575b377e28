package chaosstates.lambdas.clearance;

import chaosstates.deploy.OwnPermissions;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Marks of deployments as objects in the journals' bucket: {@code deployments/<machine>}. A mark
 * that can't be read keeps nobody out.
 */
public record S3Deployments(S3Client s3, String bucket) implements Deployments {

    private static final String VERSION = "version";
    private static final String UNTIL = "valid_until";

    @Override
    public Optional<Mark> find(String machine) {
        try {
            String text =
                    s3.getObjectAsBytes(it -> it.bucket(bucket).key(key(machine))).asUtf8String();
            return JsonReader.read(text, "mark")
                    .value()
                    .filter(JsonObject.class::isInstance)
                    .map(mark -> mark((JsonObject) mark));
        } catch (NoSuchKeyException nothing) {
            return Optional.empty();
        }
    }

    private static Mark mark(JsonObject mark) {
        return new Mark(mark.string(VERSION).orElse(""), until(mark));
    }

    private static Instant until(JsonObject mark) {
        try {
            return mark.string(UNTIL).map(Instant::parse).orElse(Instant.EPOCH);
        } catch (DateTimeParseException unreadable) {
            return Instant.EPOCH;
        }
    }

    @Override
    public void put(String machine, Mark mark) {
        JsonObject text =
                JsonObject.EMPTY.with(VERSION, mark.version()).with(UNTIL, mark.until().toString());
        s3.putObject(
                it -> it.bucket(bucket).key(key(machine)).contentType("application/json"),
                RequestBody.fromString(text.toString()));
    }

    @Override
    public void remove(String machine) {
        s3.deleteObject(it -> it.bucket(bucket).key(key(machine)));
    }

    private static String key(String machine) {
        return OwnPermissions.DEPLOYMENTS + machine;
    }
}
