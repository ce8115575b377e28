package chaosstates.infra;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.constructs.Construct;

/**
 * Bucket for journals, and for the leases by which experiments keep off each other's targets:
 * private, encrypted, over TLS only, every version of every object. By itself it stays when its
 * stack goes, since a journal is the record of what was done to a system.
 */
public final class JournalBucket extends Construct {

    private static final int OLD_VERSIONS_DAYS = 365;

    private final Bucket bucket;

    /** Makes a bucket that stays when its stack goes. */
    public JournalBucket(Construct scope, String id) {
        this(scope, id, RemovalPolicy.RETAIN);
    }

    /**
     * @param removal what becomes of it when its stack goes; only an empty bucket can be deleted
     */
    public JournalBucket(Construct scope, String id, RemovalPolicy removal) {
        super(scope, id);
        bucket =
                Bucket.Builder.create(this, "Bucket")
                        .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                        .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
                        .encryption(BucketEncryption.S3_MANAGED)
                        .enforceSsl(true)
                        .minimumTlsVersion(1.2)
                        .versioned(true)
                        .lifecycleRules(List.of(tidy()))
                        .removalPolicy(removal)
                        .build();
        NagSuppressions.addResourceSuppressions(
                bucket,
                List.of(
                        NagPackSuppression.builder()
                                .id("AwsSolutions-S1")
                                .reason(
                                        "Nothing is served from here: one object is written for"
                                                + " each run. Who wants the reads and writes recorded"
                                                + " has CloudTrail data events, or passes a bucket of"
                                                + " their own.")
                                .build()));
    }

    private static LifecycleRule tidy() {
        return LifecycleRule.builder()
                .id("tidy")
                .abortIncompleteMultipartUploadAfter(Duration.days(7))
                .noncurrentVersionExpiration(Duration.days(OLD_VERSIONS_DAYS))
                .build();
    }

    public Bucket bucket() {
        return bucket;
    }
}
