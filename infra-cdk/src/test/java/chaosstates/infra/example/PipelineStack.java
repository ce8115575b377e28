package chaosstates.infra.example;

import chaosstates.catalogue.Catalogue;
import chaosstates.compile.Compilation;
import chaosstates.infra.ChaosExperiment;
import chaosstates.infra.ChaosExperimentProps;
import chaosstates.infra.ChaosStage;
import chaosstates.infra.Packages;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.codepipeline.Artifact;
import software.amazon.awscdk.services.codepipeline.Pipeline;
import software.amazon.awscdk.services.codepipeline.StageOptions;
import software.amazon.awscdk.services.codepipeline.actions.CloudFormationCreateUpdateStackAction;
import software.amazon.awscdk.services.codepipeline.actions.S3SourceAction;
import software.amazon.awscdk.services.codepipeline.actions.S3Trigger;
import software.amazon.awscdk.services.s3.Bucket;
import software.constructs.Construct;

/**
 * An example: a pipeline that deploys a shop and then lets its database fail over. When the steady
 * state does not hold, the pipeline stops there.
 */
public final class PipelineStack extends Stack {

    public PipelineStack(
            Construct scope,
            String id,
            Compilation compiled,
            Catalogue catalogue,
            Packages packages) {
        super(scope, id);
        ChaosExperiment failover =
                new ChaosExperiment(
                        this,
                        "Failover",
                        ChaosExperimentProps.builder()
                                .experiment(compiled)
                                .catalogue(catalogue)
                                .packages(packages)
                                .build());
        Artifact shop = new Artifact("Shop");
        Pipeline pipeline = Pipeline.Builder.create(this, "Pipeline").pipelineName("shop").build();
        pipeline.addStage(source(shop));
        pipeline.addStage(deploy(shop));
        pipeline.addStage(ChaosStage.of("Chaos", failover));
    }

    private StageOptions source(Artifact shop) {
        Bucket releases =
                Bucket.Builder.create(this, "Releases").versioned(true).enforceSsl(true).build();
        return StageOptions.builder()
                .stageName("Source")
                .actions(
                        List.of(
                                S3SourceAction.Builder.create()
                                        .actionName("Release")
                                        .bucket(releases)
                                        .bucketKey("shop.zip")
                                        .trigger(S3Trigger.POLL)
                                        .output(shop)
                                        .build()))
                .build();
    }

    private static StageOptions deploy(Artifact shop) {
        return StageOptions.builder()
                .stageName("Deploy")
                .actions(
                        List.of(
                                CloudFormationCreateUpdateStackAction.Builder.create()
                                        .actionName("Shop")
                                        .stackName("shop")
                                        .templatePath(shop.atPath("template.json"))
                                        .adminPermissions(false)
                                        .build()))
                .build();
    }
}
