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
    private final Function<ExecutionArn, Optional<Need>> need;

    /** Marks a lease that a person has ended: by whom, when and why. */
    private static final String RELEASED = "released";

    private record Lease(String holder, boolean isReleased, String eTag) {}

    /**
     * @param need why an execution still needs what it has; empty when it does not
     */
    public S3Leases(S3Client s3, String bucket, Function<ExecutionArn, Optional<Need>> need) {
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
        return lease.isReleased() || lease.holder().equals(execution)
                ? Optional.empty()
                : ExecutionArn.of(lease.holder())
                        .map(holder -> objection(target, holder, execution))
                        .orElseGet(() -> Optional.of(unreadable(target)));
    }

    private Optional<String> objection(String target, ExecutionArn holder, String execution) {
        boolean isElsewhere =
                ExecutionArn.of(execution).filter(own -> !own.isBeside(holder)).isPresent();
        return (isElsewhere ? Optional.of(elsewhere(holder)) : need.apply(holder))
                .map(
                        why ->
                                "the run %s of %s has the target %s: it %s"
                                        .formatted(
                                                holder.name(),
                                                holder.machine(),
                                                target,
                                                said(why, target)));
    }

    private static Need elsewhere(ExecutionArn holder) {
        return new Need(
                Need.Kind.UNKNOWN,
                "ran in %s of the account %s, and can't be asked for from here"
                        .formatted(holder.region(), holder.account()));
    }

    private static String said(Need why, String target) {
        return why.kind().isPassing()
                ? why.said()
                : "%s; `chaos undo` tries again; once it is undone by hand, `chaos release '%s' --because …` frees the target"
                        .formatted(why.said(), target);
    }

    /** Describes an unreadable lease. Nothing here writes one, so nothing here removes one. */
    private String unreadable(String target) {
        return "what keeps the target %s names no run: s3://%s/%s; once nobody has it, `chaos release '%s' --because …` frees the target"
                .formatted(target, bucket, key(target), target);
    }

    /** Tells whether the lease is ours: from before, or since its holder needs it no more. */
    private boolean isOurs(String target, Lease lease, String execution) {
        return lease.holder().equals(execution) && !lease.isReleased()
                || isPut(request(target).ifMatch(lease.eTag()), execution);
    }

    @Override
    public void release(String target, String execution) {
        find(target)
                .filter(lease -> lease.holder().equals(execution))
                .ifPresent(lease -> delete(target, lease));
    }

    /** Finds the run that has a target; empty when none has. */
    public Optional<ExecutionArn> holder(String target) {
        return find(target)
                .filter(lease -> !lease.isReleased())
                .flatMap(lease -> ExecutionArn.of(lease.holder()));
    }

    /**
     * Frees a target, whoever has it.
     *
     * @param why by whom, when, because of what
     * @return false when there is no lease of it, or it was freed before
     */
    public boolean free(String target, JsonObject why) {
        Optional<Lease> lease = find(target).filter(it -> !it.isReleased());
        lease.ifPresent(
                it ->
                        s3.putObject(
                                request(target).ifMatch(it.eTag()).build(),
                                RequestBody.fromString(
                                        lease(it.holder()).with(RELEASED, why).toString())));
        return lease.isPresent();
    }

    private static JsonObject lease(String holder) {
        return JsonObject.EMPTY.with(EXECUTION, holder);
    }

    /** Runs that hold a lease. */
    public List<ExecutionArn> holders() {
        return s3
                .listObjectsV2Paginator(it -> it.bucket(bucket).prefix(OwnPermissions.LEASES))
                .contents()
                .stream()
                .map(lease -> lease.key().substring(OwnPermissions.LEASES.length()))
                .flatMap(target -> find(target).stream())
                .filter(lease -> !lease.isReleased())
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
            return Optional.of(lease(found));
        } catch (NoSuchKeyException released) {
            return Optional.empty();
        }
    }

    /** The holder is empty when the text is no lease. */
    private static Lease lease(ResponseBytes<GetObjectResponse> found) {
        JsonObject lease =
                JsonReader.read(found.asUtf8String(), "lease").value().orElse(null)
                                instanceof JsonObject object
                        ? object
                        : JsonObject.EMPTY;
        return new Lease(
                lease.string(EXECUTION).orElse(""), lease.has(RELEASED), found.response().eTag());
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
        String lease = lease(execution).toString();
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
