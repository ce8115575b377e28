package chaosstates.infra;

import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;

/**
 * What all experiments of the app have in common: the bucket of their journals, in which they also
 * see which targets are taken.
 */
public final class JournalsStack extends Stack {

    private final IBucket journals;

    public JournalsStack(Construct scope) {
        super(
                scope,
                "chaos-journals",
                StackProps.builder()
                        .stackName("chaos-journals")
                        .description("The journals of all chaos experiments")
                        .build());
        journals = new JournalBucket(this, "Journals").bucket();
        CfnOutput.Builder.create(this, "JournalBucket")
                .description("<experiment>/<execution name>/journal.json")
                .value(journals.getBucketName())
                .build();
    }

    /** The bucket. */
    public IBucket journals() {
        return journals;
    }
}
