package chaosstates.infra;

import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.sns.ITopic;
import software.constructs.Construct;

/**
 * Stack for all experiments of the app: the bucket of their journals and leases and, if asked for,
 * a topic and a dashboard.
 */
public final class JournalsStack extends Stack {

    private final ChaosPlatform platform;

    /**
     * @param experiments the names of all
     */
    JournalsStack(
            Construct scope, AppSettings settings, Packages packages, List<String> experiments) {
        super(
                scope,
                "chaos-journals",
                StackProps.builder()
                        .stackName("chaos-journals")
                        .description("What all chaos experiments have in common: their journals")
                        .build());
        Optional<ITopic> notifications =
                settings.notifications()
                        ? Optional.of(new ChaosNotifications(this, "Notifications").topic())
                        : Optional.empty();
        notifications.ifPresent(
                topic -> output("Topic", "Is told of runs: subscribe to it", topic.getTopicArn()));
        platform =
                new ChaosPlatform(
                        this,
                        "Platform",
                        ChaosPlatformProps.builder()
                                .packages(packages)
                                .notifications(notifications.orElse(null))
                                .build());
        output(
                "JournalBucket",
                "journals/<experiment>/<execution name>/journal.json",
                platform.journals().getBucketName());
        if (settings.dashboard()) {
            new ChaosDashboard(this, "Dashboard", experiments);
        }
    }

    private void output(String id, String description, String value) {
        CfnOutput.Builder.create(this, id).description(description).value(value).build();
    }

    /** The shared part of all experiments. */
    public ChaosPlatform platform() {
        return platform;
    }
}
