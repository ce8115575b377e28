package chaosstates.infra;

import chaosstates.activity.ActivitySpec;
import chaosstates.activity.ControlSpec;
import chaosstates.activity.IamStatements;
import chaosstates.json.JsonObject;
import chaosstates.model.Moment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Names;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.UniqueResourceNameOptions;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.stepfunctions.DefinitionBody;
import software.amazon.awscdk.services.stepfunctions.LogLevel;
import software.amazon.awscdk.services.stepfunctions.LogOptions;
import software.amazon.awscdk.services.stepfunctions.StateMachine;
import software.amazon.awscdk.services.stepfunctions.StateMachineType;
import software.constructs.Construct;

/**
 * A chaos experiment in AWS: its state machine, a function for each activity that it uses, each
 * with a role that allows what this experiment's arguments need and no more, and a bucket for the
 * journals.
 *
 * <pre>{@code
 * CompiledMachine machine = CompiledMachine.read(text, "failover.asl.json").get();
 * new ChaosExperiment(this, "Failover", ChaosExperimentProps.of(machine, catalogue, packages));
 * }</pre>
 *
 * <p>The machine bears the experiment's name, so an experiment can be deployed once in each region
 * of an account.
 */
public final class ChaosExperiment extends Construct {

    private static final String JOURNAL = "journal";
    private static final String HYPOTHESIS = "hypothesis";
    private static final String HYPOTHESIS_HANDLER = "chaosstates.lambdas.HypothesisHandler";
    private static final String ACTIVITY_HANDLER = "chaosstates.lambdas.ActivityHandler";
    private static final String CONTROL_HANDLER = "chaosstates.lambdas.ControlHandler";
    private static final String JOURNAL_HANDLER = "chaosstates.lambdas.JournalHandler";
    private static final int LONGEST_NAME = 80;

    private final ChaosExperimentProps props;
    private final Code activities;
    private final Code journal;
    private final IBucket journals;
    private final Map<String, DeployedFunction> functions = new LinkedHashMap<>();
    private final StateMachine stateMachine;

    /**
     * @throws IllegalArgumentException when the machine calls an activity that the catalogue does
     *     not hold
     */
    public ChaosExperiment(Construct scope, String id, ChaosExperimentProps props) {
        super(scope, id);
        this.props = props;
        activities = Code.fromAsset(props.packages().activities().toString());
        journal = Code.fromAsset(props.packages().journal().toString());
        journals = props.journals().orElseGet(() -> new JournalBucket(this, "Journals").bucket());
        props.machine()
                .functions()
                .forEach((activity, use) -> functions.put(activity, function(activity, use)));
        functions.forEach(this::mayFetchSecrets);
        stateMachine = machine();
        mayInvoke();
    }

    /** The machine: grant {@code startExecution} on it to whatever starts the experiment. */
    public StateMachine stateMachine() {
        return stateMachine;
    }

    /** Journals are {@code <experiment>/<execution name>/journal.json} in it. */
    public IBucket journals() {
        return journals;
    }

    /** By activity id; {@code journal} is the one that writes the journal. */
    public Map<String, IFunction> functions() {
        Map<String, IFunction> all = new LinkedHashMap<>();
        functions.forEach((activity, function) -> all.put(activity, function.function()));
        return all;
    }

    private DeployedFunction function(String activity, FunctionUse use) {
        return switch (activity) {
            case JOURNAL -> journal(use);
            case HYPOTHESIS -> hypothesis(use);
            default ->
                    props.catalogue()
                            .control(activity)
                            .map(control -> control(control, use))
                            .orElseGet(() -> activity(spec(activity), use));
        };
    }

    private DeployedFunction control(ControlSpec spec, FunctionUse use) {
        DeployedFunction function =
                new DeployedFunction(
                        this,
                        spec.id(),
                        new DeployedFunction.Props(
                                CONTROL_HANDLER,
                                spec.id() + ": " + spec.summary(),
                                Code.fromAsset(props.packages().controls().toString()),
                                environment("CONTROL", spec.id()),
                                use.timeoutSeconds(),
                                props.logRetention()));
        Permissions.grant(
                function,
                IamStatements.of(
                        spec.iam(),
                        use.arguments().getOrDefault(spec.id(), List.of()),
                        props.machine().configuration()));
        if (spec.hooks().stream().anyMatch(hook -> hook.moment() == Moment.AFTER)) {
            mayReadExecutions(function);
        }
        return function;
    }

    private ActivitySpec spec(String activity) {
        return props.catalogue()
                .find(activity)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "%s calls %s, which is not in the catalogue"
                                                .formatted(props.machine().name(), activity)));
    }

    private DeployedFunction activity(ActivitySpec spec, FunctionUse use) {
        DeployedFunction function =
                new DeployedFunction(
                        this,
                        spec.id(),
                        new DeployedFunction.Props(
                                ACTIVITY_HANDLER,
                                spec.id() + ": " + spec.summary(),
                                activities,
                                environment("ACTIVITY", spec.id()),
                                use.timeoutSeconds(),
                                props.logRetention()));
        mayDo(function, use);
        mayFetchSecrets(spec.id(), function);
        return function;
    }

    /** The probes of a hypothesis in one function, which may do what any of them needs. */
    private DeployedFunction hypothesis(FunctionUse use) {
        String probes = String.join(",", use.arguments().keySet());
        DeployedFunction function =
                new DeployedFunction(
                        this,
                        HYPOTHESIS,
                        new DeployedFunction.Props(
                                HYPOTHESIS_HANDLER,
                                "Samples the hypothesis while the method goes on: " + probes,
                                activities,
                                environment("ACTIVITIES", probes),
                                use.timeoutSeconds(),
                                props.logRetention()));
        mayDo(function, use);
        mayFetchSecrets(HYPOTHESIS, function);
        return function;
    }

    private void mayDo(DeployedFunction function, FunctionUse use) {
        JsonObject configuration = props.machine().configuration();
        use.arguments()
                .forEach(
                        (id, arguments) ->
                                Permissions.grant(
                                        function,
                                        IamStatements.of(spec(id), arguments, configuration)));
    }

    private void mayFetchSecrets(String activity, DeployedFunction function) {
        CompiledMachine machine = props.machine();
        Permissions.grant(
                function,
                IamStatements.ofSecrets(machine.secrets(activity), machine.configuration()));
    }

    private DeployedFunction journal(FunctionUse use) {
        DeployedFunction function =
                new DeployedFunction(
                        this,
                        JOURNAL,
                        new DeployedFunction.Props(
                                JOURNAL_HANDLER,
                                "Folds an execution's history into its journal",
                                journal,
                                environment("JOURNAL_BUCKET", journals.getBucketName()),
                                use.timeoutSeconds(),
                                props.logRetention()));
        mayReadExecutions(function);
        mayWriteJournals(function);
        return function;
    }

    private Map<String, String> environment(String name, String value) {
        Map<String, String> variables = new HashMap<>(props.environment());
        variables.put(name, value);
        return variables;
    }

    private void mayReadExecutions(DeployedFunction function) {
        String executions = machineName() + ":*";
        function.allow(
                allow(
                        List.of("states:GetExecutionHistory"),
                        Stack.of(this)
                                .formatArn(
                                        ArnComponents.builder()
                                                .service("states")
                                                .resource("execution")
                                                .resourceName(executions)
                                                .arnFormat(ArnFormat.COLON_RESOURCE_NAME)
                                                .build())));
        Wildcards.explain(
                function.role(),
                "arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:"
                        + executions,
                "An execution gets its name when it starts; all are of this state machine.");
    }

    /** And read them: a journal that knows more is not replaced by one that knows less. */
    private void mayWriteJournals(DeployedFunction function) {
        String below = props.machine().name() + "/*";
        function.allow(
                allow(List.of("s3:PutObject", "s3:GetObject"), journals.arnForObjects(below)));
        Wildcards.explainMatching(
                function.role(),
                ".*/" + below.replace("*", "\\*").replace("/", "\\/"),
                "A journal's key holds the execution's name, known when it starts; all are below"
                        + " this experiment's prefix.");
        Optional.ofNullable(journals.getEncryptionKey())
                .ifPresent(
                        key ->
                                function.allow(
                                        allow(
                                                List.of("kms:GenerateDataKey", "kms:Decrypt"),
                                                key.getKeyArn())));
    }

    private static PolicyStatement allow(List<String> actions, String resource) {
        return PolicyStatement.Builder.create()
                .actions(actions)
                .resources(List.of(resource))
                .build();
    }

    private StateMachine machine() {
        Map<String, String> arns = new HashMap<>();
        functions.forEach(
                (activity, function) -> arns.put(activity, function.function().getFunctionArn()));
        String definition = props.machine().definition(arns, Aws.PARTITION);
        return StateMachine.Builder.create(this, "Machine")
                .stateMachineName(machineName())
                .stateMachineType(StateMachineType.STANDARD)
                .comment(props.machine().machine().comment())
                .definitionBody(DefinitionBody.fromString(literal(definition)))
                .logs(
                        LogOptions.builder()
                                .destination(machineLogs())
                                .level(LogLevel.ALL)
                                .includeExecutionData(true)
                                .build())
                .tracingEnabled(true)
                .build();
    }

    /**
     * The experiment's placeholders spelled so that CloudFormation, which has placeholders of the
     * same form, does not see them; to a reader of JSON they are the same. CDK's own are left.
     */
    private static String literal(String definition) {
        return definition.replaceAll("\\$\\{(?!Token\\[)", "\\\\u0024{");
    }

    private String machineName() {
        String name = props.machine().name().replaceAll("[^A-Za-z0-9_-]", "-");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /**
     * Below {@code /aws/vendedlogs/}, since the policy that lets AWS deliver logs to groups
     * elsewhere is too short for many.
     *
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/bp-cwl.html">Avoiding
     *     CloudWatch resource policy size limits</a>
     */
    private LogGroup machineLogs() {
        return LogGroup.Builder.create(this, "Logs")
                .logGroupName(
                        "/aws/vendedlogs/states/"
                                + Names.uniqueResourceName(
                                        this,
                                        UniqueResourceNameOptions.builder().separator("-").build()))
                .retention(props.logRetention())
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
    }

    private void mayInvoke() {
        stateMachine.addToRolePolicy(
                PolicyStatement.Builder.create()
                        .actions(List.of("lambda:InvokeFunction"))
                        .resources(
                                functions.values().stream()
                                        .map(function -> function.function().getFunctionArn())
                                        .toList())
                        .build());
        Wildcards.explain(
                stateMachine.getRole(),
                "*",
                "The actions that deliver logs and traces take no narrower resource: see the"
                        + " service authorization reference of CloudWatch Logs and X-Ray.");
    }
}
