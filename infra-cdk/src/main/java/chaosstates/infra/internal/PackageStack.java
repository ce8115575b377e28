package chaosstates.infra.internal;

import java.nio.file.Path;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.ILayerVersion;
import software.amazon.awscdk.services.lambda.LayerVersion;
import software.constructs.Construct;

/** Stack of one layer, which functions of other stacks use. */
final class PackageStack extends Stack {

    private final ILayerVersion layer;

    PackageStack(Construct scope, String id, StackProps props, Path zip) {
        super(scope, id, props);
        layer =
                LayerVersion.Builder.create(this, "Layer")
                        .layerVersionName(props.getStackName())
                        .description("Jars of functions of chaos experiments")
                        .code(Code.fromAsset(zip.toString()))
                        .build();
    }

    ILayerVersion layer() {
        return layer;
    }
}
