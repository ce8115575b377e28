package chaosstates.infra.internal;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/**
 * Queue for failed deliveries, which wait there for a person: encrypted, over TLS only, two weeks.
 */
public final class FailureQueue extends Construct {

    private static final int DAYS = 14;

    private final Queue queue;

    public FailureQueue(Construct scope, String id) {
        super(scope, id);
        queue =
                Queue.Builder.create(this, "Queue")
                        .encryption(QueueEncryption.SQS_MANAGED)
                        .enforceSsl(true)
                        .retentionPeriod(Duration.days(DAYS))
                        .build();
        NagSuppressions.addResourceSuppressions(
                queue,
                List.of(
                        NagPackSuppression.builder()
                                .id("AwsSolutions-SQS3")
                                .reason("It is the dead-letter queue itself.")
                                .build()));
    }

    public Queue queue() {
        return queue;
    }
}
