package chaosstates.lambdas.clearance;

import chaosstates.deploy.OwnPermissions;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.aws.ExecutionArn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Leases as objects in the journals' bucket: {@code leases/<target>} names the execution that has
 * the target. It is written only where there is none, or in the place of one whose holder needs it
 * no more; so of several that want it at once one gets it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html">Conditional
 *     requests</a>
 */
public final class S3Leases implements Leases {

    private static final String EXECUTION = "execution";
    private static final int PRECONDITION_FAILED = 412;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int TRIES = 5;

    private final S3Client s3;
    private final String bucket;
    private final Function<ExecutionArn, Optional<String>> need;

    private record Lease(String holder, String eTag) {}

    /**
     * @param need why an execution still needs what it has; empty when it does not
     */
    public S3Leases(S3Client s3, String bucket, Function<ExecutionArn, Optional<String>> need) {
        this.s3 = s3;
        this.bucket = bucket;
        this.need = need;
    }

    @Override
    public Optional<String> take(String target, String execution) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            if (isPut(request(target).ifNoneMatch("*"), execution)) {
                return Optional.empty();
            }
            Optional<Lease> found = find(target);
            if (found.isPresent()) {
                Optional<String> objection = objection(target, found.get(), execution);
                if (objection.isPresent() || isOurs(target, found.get(), execution)) {
                    return objection;
                }
            }
        }
        return Optional.of("the target " + target + " is wanted by others at the same time");
    }

    private Optional<String> objection(String target, Lease lease, String execution) {
        return lease.holder().equals(execution)
                ? Optional.empty()
                : ExecutionArn.of(lease.holder())
                        .map(holder -> objection(target, holder))
                        .orElseGet(() -> Optional.of(unreadable(target)));
    }

    private Optional<String> objection(String target, ExecutionArn holder) {
        return need.apply(holder)
                .map(
                        why ->
                                "the run %s of %s has the target %s: it %s"
                                        .formatted(holder.name(), holder.machine(), target, why));
    }

    /** Describes an unreadable lease. Nothing here writes one, so nothing here removes one. */
    private String unreadable(String target) {
        return "what keeps the target %s names no run: s3://%s/%s; delete it once nobody has it"
                .formatted(target, bucket, key(target));
    }

    /** Tells whether the lease is ours: from before, or since its holder needs it no more. */
    private boolean isOurs(String target, Lease lease, String execution) {
        return lease.holder().equals(execution)
                || isPut(request(target).ifMatch(lease.eTag()), execution);
    }

    @Override
    public void release(String target, String execution) {
        find(target)
                .filter(lease -> lease.holder().equals(execution))
                .ifPresent(lease -> delete(target, lease));
    }

    /** Runs that hold a lease. */
    public List<ExecutionArn> holders() {
        return s3
                .listObjectsV2Paginator(it -> it.bucket(bucket).prefix(OwnPermissions.LEASES))
                .contents()
                .stream()
                .map(lease -> lease.key().substring(OwnPermissions.LEASES.length()))
                .flatMap(target -> find(target).stream())
                .flatMap(lease -> ExecutionArn.of(lease.holder()).stream())
                .distinct()
                .toList();
    }

    private void delete(String target, Lease lease) {
        s3.deleteObject(it -> it.bucket(bucket).key(key(target)).ifMatch(lease.eTag()));
    }

    private Optional<Lease> find(String target) {
        try {
            ResponseBytes<GetObjectResponse> found =
                    s3.getObjectAsBytes(it -> it.bucket(bucket).key(key(target)));
            return Optional.of(new Lease(holder(found.asUtf8String()), found.response().eTag()));
        } catch (NoSuchKeyException released) {
            return Optional.empty();
        }
    }

    /** Empty when the text is no lease. */
    private static String holder(String text) {
        return JsonReader.read(text, "lease").value().orElse(null) instanceof JsonObject lease
                ? lease.string(EXECUTION).orElse("")
                : "";
    }

    private static String key(String target) {
        return OwnPermissions.LEASES + target;
    }

    private PutObjectRequest.Builder request(String target) {
        return PutObjectRequest.builder()
                .bucket(bucket)
                .key(key(target))
                .contentType("application/json");
    }

    /** False when there is another than was expected, or another writer at the same time. */
    private boolean isPut(PutObjectRequest.Builder request, String execution) {
        String lease = JsonObject.EMPTY.with(EXECUTION, execution).toString();
        try {
            s3.putObject(request.build(), RequestBody.fromString(lease));
            return true;
        } catch (S3Exception refused) {
            if (isOthers(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private static boolean isOthers(S3Exception refused) {
        return refused.statusCode() == PRECONDITION_FAILED
                || refused.statusCode() == CONFLICT
                || refused.statusCode() == NOT_FOUND;
    }
}
