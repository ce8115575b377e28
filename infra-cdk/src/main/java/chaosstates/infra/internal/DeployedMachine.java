package chaosstates.infra.internal;

import chaosstates.deploy.MachineUse;
import chaosstates.wire.FunctionRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Names;
import software.amazon.awscdk.UniqueResourceNameOptions;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.stepfunctions.DefinitionBody;
import software.amazon.awscdk.services.stepfunctions.LogOptions;
import software.amazon.awscdk.services.stepfunctions.StateMachine;
import software.amazon.awscdk.services.stepfunctions.StateMachineType;
import software.constructs.Construct;

/** A compiled machine with a log group of its own. */
public final class DeployedMachine extends Construct {

    private final StateMachine stateMachine;

    /**
     * @param functions each that the machine calls, by the id by which it does
     */
    public DeployedMachine(
            Construct scope,
            String id,
            String name,
            chaosstates.asl.StateMachine compiled,
            Map<FunctionRef, DeployedFunction> functions,
            Role role,
            FunctionSettings settings) {
        super(scope, id);
        Map<FunctionRef, String> arns = new HashMap<>();
        new MachineUse(List.of(compiled))
                .functions()
                .keySet()
                .forEach(call -> arns.put(call, functions.get(call).arn()));
        stateMachine =
                StateMachine.Builder.create(this, "Machine")
                        .stateMachineName(name)
                        .stateMachineType(StateMachineType.STANDARD)
                        .comment(compiled.comment())
                        .definitionBody(
                                DefinitionBody.fromString(
                                        literal(
                                                DeployedDefinition.text(
                                                        compiled, arns, Aws.PARTITION))))
                        .role(role)
                        .logs(everything(settings))
                        .tracingEnabled(true)
                        .build();
    }

    /**
     * Makes the role of an experiment's machines, which may call its functions.
     *
     * @param functions the ARNs of all that either machine calls
     */
    public static Role role(Construct scope, List<String> functions, FunctionSettings settings) {
        Role role =
                settings.roles()
                        .role(
                                scope,
                                "Role",
                                "states.amazonaws.com",
                                "Only what the machines of this experiment need");
        role.addToPolicy(
                PolicyStatement.Builder.create()
                        .actions(List.of("lambda:InvokeFunction"))
                        .resources(functions)
                        .build());
        Wildcards.explain(
                role,
                "*",
                "The actions that deliver logs and traces take no narrower resource: see the"
                        + " service authorization reference of CloudWatch Logs and X-Ray.");
        return role;
    }

    private LogOptions everything(FunctionSettings settings) {
        return LogOptions.builder()
                .destination(logs(settings))
                .level(settings.logs().executions())
                .includeExecutionData(true)
                .build();
    }

    /**
     * Below {@code /aws/vendedlogs/}, since the policy that lets AWS deliver logs to groups
     * elsewhere is too short for many.
     *
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/bp-cwl.html">Avoiding
     *     CloudWatch resource policy size limits</a>
     */
    private LogGroup logs(FunctionSettings settings) {
        return LogGroup.Builder.create(this, "Logs")
                .logGroupName(
                        "/aws/vendedlogs/states/"
                                + Names.uniqueResourceName(
                                        this,
                                        UniqueResourceNameOptions.builder().separator("-").build()))
                .retention(settings.logs().retention())
                .removalPolicy(settings.logs().removal())
                .build();
    }

    /**
     * The experiment's placeholders spelled so that CloudFormation, which has placeholders of the
     * same form, does not see them; to a reader of JSON they are the same. CDK's own are left.
     */
    private static String literal(String definition) {
        return definition.replaceAll("\\$\\{(?!Token\\[)", "\\\\u0024{");
    }

    public StateMachine stateMachine() {
        return stateMachine;
    }
}
