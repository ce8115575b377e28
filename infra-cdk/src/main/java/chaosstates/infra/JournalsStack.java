package chaosstates.infra;

import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.sns.ITopic;
import software.constructs.Construct;

/**
 * Stack for all experiments of the app: the bucket of their journals and leases and, if asked for,
 * a topic and a dashboard.
 */
public final class JournalsStack extends Stack {

    private final IBucket journals;
    private final Optional<ITopic> notifications;

    /**
     * @param experiments the names of all
     */
    JournalsStack(Construct scope, AppSettings settings, List<String> experiments) {
        super(
                scope,
                "chaos-journals",
                StackProps.builder()
                        .stackName("chaos-journals")
                        .description("What all chaos experiments have in common: their journals")
                        .build());
        journals = new JournalBucket(this, "Journals").bucket();
        output(
                "JournalBucket",
                "<experiment>/<execution name>/journal.json",
                journals.getBucketName());
        notifications =
                settings.notifications()
                        ? Optional.of(new ChaosNotifications(this, "Notifications").topic())
                        : Optional.empty();
        notifications.ifPresent(
                topic -> output("Topic", "Is told of runs: subscribe to it", topic.getTopicArn()));
        if (settings.dashboard()) {
            new ChaosDashboard(this, "Dashboard", experiments);
        }
    }

    private void output(String id, String description, String value) {
        CfnOutput.Builder.create(this, id).description(description).value(value).build();
    }

    /** Is told of runs, when the settings ask for it. */
    public Optional<ITopic> notifications() {
        return notifications;
    }

    /** The bucket. */
    public IBucket journals() {
        return journals;
    }
}
