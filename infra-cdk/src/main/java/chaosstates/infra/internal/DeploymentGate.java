package chaosstates.infra.internal;

import chaosstates.digest.Sha256;
import chaosstates.wire.platform.DeploymentCall;
import chaosstates.wire.platform.DeploymentCall.Place;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.CustomResource;
import software.amazon.awscdk.Duration;
import software.constructs.Construct;
import software.constructs.IConstruct;

/**
 * Gate between the deployments of an experiment and its runs: two custom resources. The one is
 * changed before everything else of the experiment, the other is removed before everything else;
 * each waits until no run goes on. Both change whenever anything of the experiment does.
 *
 * <p>CloudFormation changes a resource after those on which it depends, and removes it before them.
 */
public final class DeploymentGate extends Construct {

    private static final Duration LONGEST_WAIT = Duration.minutes(20);

    private final CustomResource before;
    private final CustomResource after;

    /**
     * @param machine the name of the experiment's machine
     * @param version of all that is deployed of the experiment
     */
    public DeploymentGate(
            Construct scope, String id, DeployedFunction function, String machine, String version) {
        super(scope, id);
        before = resource(Place.BEFORE, function, machine, version);
        after = resource(Place.AFTER, function, machine, version);
        after.getNode().addDependency(before);
    }

    private CustomResource resource(
            Place place, DeployedFunction function, String machine, String version) {
        CustomResource resource =
                CustomResource.Builder.create(this, place == Place.BEFORE ? "Before" : "After")
                        .resourceType("Custom::ChaosDeployment")
                        .serviceToken(function.arn())
                        .serviceTimeout(LONGEST_WAIT)
                        .properties(
                                Sorted.of(
                                        Map.entry(DeploymentCall.MACHINE, arn(machine)),
                                        Map.entry(DeploymentCall.VERSION, version),
                                        Map.entry(DeploymentCall.PLACE, place.name())))
                        .build();
        resource.getNode().addDependency(function);
        return resource;
    }

    /** The name is known, and a reference to the machine would be a circle. */
    private static String arn(String machine) {
        return "arn:%s:states:%s:%s:stateMachine:%s"
                .formatted(Aws.PARTITION, Aws.REGION, Aws.ACCOUNT_ID, machine);
    }

    /** Puts parts of the experiment behind the gate. */
    public void guards(List<? extends IConstruct> parts) {
        parts.forEach(
                part -> {
                    part.getNode().addDependency(before);
                    after.getNode().addDependency(part);
                });
    }

    /** Computes a text that changes with any of the others. */
    public static String version(List<String> texts) {
        return Sha256.hex(String.join("\n", texts));
    }
}
