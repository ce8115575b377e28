package chaosstates.infra;

import software.amazon.awscdk.Aws;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.Tags;
import software.constructs.Construct;

/** Stack of one experiment, with the outputs that a person needs to start it. */
public final class ExperimentStack extends Stack {

    private final ChaosExperiment experiment;

    public ExperimentStack(Construct scope, ChaosExperimentProps props) {
        super(
                scope,
                props.experiment().name(),
                StackProps.builder()
                        .stackName(stackName(props.experiment().name()))
                        .description(props.experiment().machine().comment())
                        .build());
        experiment = new ChaosExperiment(this, "Experiment", props);
        Tags.of(this).add("chaos-experiment", props.experiment().name());
        outputs();
    }

    /** CloudFormation takes letters, digits and dashes, a letter first. */
    private static String stackName(String experiment) {
        String name = experiment.replaceAll("[^A-Za-z0-9-]", "-");
        return name.matches("[A-Za-z].*") ? name : "chaos-" + name;
    }

    private void outputs() {
        String machine = experiment.stateMachine().getStateMachineArn();
        output("StateMachineArn", "The experiment", machine);
        output(
                "JournalBucket",
                "journals/<experiment>/<execution name>/journal.json",
                experiment.journals().getBucketName());
        output(
                "Start",
                "Starts it; in the console, open the machine and start it with the input {}",
                "aws stepfunctions start-execution --region %s --state-machine-arn %s --input '{}'"
                        .formatted(Aws.REGION, machine));
        experiment.targetRole().ifPresent(this::targetRole);
        experiment
                .clusterAccess()
                .forEach(
                        (function, commands) ->
                                output(
                                        "ClusterAccess" + function.replaceAll("[^A-Za-z0-9]", ""),
                                        "Gives the function %s access to its cluster; run it once"
                                                .formatted(function),
                                        commands));
    }

    private void targetRole(TargetRole role) {
        output(
                "TargetRole",
                "What the functions assume; create it with these policies",
                role.arn());
        output("TargetTrustPolicy", "Its trust policy", role.trustPolicy());
        output("TargetPermissions", "Its permissions", role.permissionsPolicy());
    }

    private void output(String id, String description, String value) {
        CfnOutput.Builder.create(this, id).description(description).value(value).build();
    }

    /** The construct in it. */
    public ChaosExperiment experiment() {
        return experiment;
    }
}
