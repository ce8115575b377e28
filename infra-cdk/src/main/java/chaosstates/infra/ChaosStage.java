package chaosstates.infra;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awscdk.services.codepipeline.StageOptions;
import software.amazon.awscdk.services.codepipeline.actions.StateMachineInput;
import software.amazon.awscdk.services.codepipeline.actions.StepFunctionInvokeAction;

/**
 * A stage of a CodePipeline that runs experiments, one after the other, and fails with the first
 * whose steady state did not hold. CodePipeline starts the machine itself: there is no build box.
 *
 * <pre>{@code
 * pipeline.addStage(ChaosStage.of("Chaos", failover, outage));
 * }</pre>
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StepFunctions.html">CodePipeline:
 *     the Step Functions action</a>
 */
public final class ChaosStage {

    private ChaosStage() {}

    /** Makes a stage; each experiment has the input {@code {}}. */
    public static StageOptions of(String name, ChaosExperiment... experiments) {
        List<StepFunctionInvokeAction> actions =
                Stream.iterate(0, index -> index + 1)
                        .limit(experiments.length)
                        .map(index -> action(experiments[index], index + 1))
                        .toList();
        return StageOptions.builder().stageName(name).actions(actions).build();
    }

    /** Makes the action of one experiment, for a stage of your own. */
    public static StepFunctionInvokeAction action(ChaosExperiment experiment, int runOrder) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        return StepFunctionInvokeAction.Builder.create()
                .actionName(experiment.compiled().name())
                .stateMachine(experiment.stateMachine())
                .stateMachineInput(StateMachineInput.literal(nothing))
                .runOrder(runOrder)
                .build();
    }
}
