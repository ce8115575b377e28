package chaosstates.lambdas.service.s3;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Amazon S3: the functions of {@code s3.json}. */
public final class S3 {

    private S3() {}

    public static List<Activity> activities() {
        return Functions.of(
                S3.class,
                "s3.json",
                Map.of(
                        "actions.delete_object", S3::deleteObject,
                        "actions.toggle_versioning", S3::toggleVersioning,
                        "probes.bucket_exists", S3::bucketExists,
                        "probes.object_exists", S3::objectExists));
    }

    private static Json deleteObject(Given given) {
        Client s3 = given.client("s3");
        needsBucket(given, s3);
        s3.call("DeleteObject", object(given));
        return Json.ofNull();
    }

    private static Json toggleVersioning(Given given) {
        Client s3 = given.client("s3");
        needsBucket(given, s3);
        Json status = other(s3.call("GetBucketVersioning", bucket(given)));
        JsonObject versioning = with("Status", given.has("status") ? given.get("status") : status);
        JsonObject put =
                bucket(given)
                        .with(
                                "VersioningConfiguration",
                                given.and(versioning, "MFADelete", "mfa_delete"));
        JsonObject signed = given.and(put, "MFA", "mfa");
        s3.call("PutBucketVersioning", given.and(signed, "ExpectedBucketOwner", "owner"));
        return Json.ofNull();
    }

    /** Gives the status that a bucket has not; one that never had versions has none yet. */
    private static Json other(JsonObject versioning) {
        boolean isEnabled = versioning.string("Status").filter("Enabled"::equals).isPresent();
        return Json.of(isEnabled ? "Suspended" : "Enabled");
    }

    private static Json bucketExists(Given given) {
        return Json.of(hasBucket(given, given.client("s3")));
    }

    /** Asks for the head alone: the original fetches the object. */
    private static Json objectExists(Given given) {
        Client s3 = given.client("s3");
        needsBucket(given, s3);
        try {
            s3.call("HeadObject", object(given));
            return Json.of(true);
        } catch (Refused refused) {
            return Json.of(false);
        }
    }

    private static void needsBucket(Given given, Client s3) {
        if (!hasBucket(given, s3)) {
            throw Raised.activityFailed(
                    "Bucket \"%s\" does not exist!".formatted(given.str("bucket_name")));
        }
    }

    /** Looks among the caller's own buckets: others are not there, as in the original. */
    private static boolean hasBucket(Given given, Client s3) {
        Optional<Json> name = Optional.of(given.get("bucket_name"));
        return s3.all("ListBuckets", JsonObject.EMPTY).objects("Buckets").stream()
                .anyMatch(bucket -> bucket.get("Name").equals(name));
    }

    private static JsonObject bucket(Given given) {
        return with("Bucket", given.get("bucket_name"));
    }

    private static JsonObject object(Given given) {
        JsonObject named = bucket(given).with("Key", given.get("object_key"));
        return given.and(named, "VersionId", "version_id");
    }
}
