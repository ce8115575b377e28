package chaosstates.infra;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.sns.Topic;
import software.constructs.Construct;

/**
 * A topic for {@link ChaosExperimentProps.Builder#notifications}: over TLS only, and encrypted with
 * a key of its own, since neither EventBridge nor CloudWatch may use the one that AWS manages. The
 * key costs a dollar a month.
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html">SNS: managing
 *     encryption keys</a>
 */
public final class ChaosNotifications extends Construct {

    private final Topic topic;

    public ChaosNotifications(Construct scope, String id) {
        super(scope, id);
        Key key =
                Key.Builder.create(this, "Key")
                        .description("Notifications of chaos experiments")
                        .enableKeyRotation(true)
                        .removalPolicy(RemovalPolicy.DESTROY)
                        .build();
        key.addToResourcePolicy(alarmsMayEncrypt());
        topic = Topic.Builder.create(this, "Topic").masterKey(key).enforceSsl(true).build();
    }

    /**
     * CDK adds EventBridge itself, and without this condition: EventBridge does not say for whom it
     * asks. In a key's policy {@code *} is the key.
     */
    private static PolicyStatement alarmsMayEncrypt() {
        return PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
                .actions(List.of("kms:Decrypt", "kms:GenerateDataKey"))
                .resources(List.of("*"))
                .conditions(Map.of("StringEquals", Map.of("aws:SourceAccount", Aws.ACCOUNT_ID)))
                .build();
    }

    /** Subscribe to it. */
    public Topic topic() {
        return topic;
    }
}
