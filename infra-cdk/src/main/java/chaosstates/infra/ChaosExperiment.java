package chaosstates.infra;

import chaosstates.compile.Compilation;
import chaosstates.deploy.Names;
import chaosstates.infra.internal.DeployedDefinition;
import chaosstates.infra.internal.DeployedFunction;
import chaosstates.infra.internal.DeployedMachine;
import chaosstates.infra.internal.DeploymentGate;
import chaosstates.infra.internal.FunctionSettings;
import chaosstates.infra.internal.FunctionSpec;
import chaosstates.infra.internal.FunctionSpecs;
import chaosstates.infra.internal.PythonSpecs;
import chaosstates.infra.internal.RoleSettings;
import chaosstates.wire.FunctionRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Token;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.stepfunctions.StateMachine;
import software.constructs.Construct;
import software.constructs.IConstruct;

/**
 * A chaos experiment in AWS: its state machine, a function for each activity that it uses, each
 * with a role that allows what this experiment's arguments need and no more; its guardian, which
 * undoes a run that was stopped; and a bucket for the journals.
 *
 * <pre>{@code
 * Compilation compiled =
 *         ExperimentFile.compile(Path.of("failover.json"), Activities.CATALOGUE).orThrow();
 * new ChaosExperiment(this, "Failover", ChaosExperimentProps.builder()
 *         .experiment(compiled)
 *         .catalogue(Activities.CATALOGUE)
 *         .packages(Packages.in(Path.of("lambdas/target")))
 *         .stopAlarms(List.of(checkoutErrors))
 *         .build());
 * }</pre>
 *
 * <p>The machine bears the experiment's name, so an experiment can be deployed once in each region
 * of an account.
 */
public final class ChaosExperiment extends Construct {

    private final ChaosExperimentProps props;
    private final ChaosPlatform platform;
    private final List<FunctionSpec> specs;
    private final Map<FunctionRef, DeployedFunction> functions = new LinkedHashMap<>();

    /** The Python functions, which no machine calls. */
    private final Map<FunctionSpec, DeployedFunction> python = new LinkedHashMap<>();

    /** Functions that are not shared by all experiments. */
    private final List<DeployedFunction> own = new ArrayList<>();

    private final StateMachine stateMachine;
    private final StateMachine guardian;

    /**
     * @throws IllegalArgumentException when a machine calls an activity that the catalogue does not
     *     hold
     */
    public ChaosExperiment(Construct scope, String id, ChaosExperimentProps props) {
        super(scope, id);
        this.props = props;
        platform =
                props.shared()
                        .platform()
                        .orElseGet(() -> new ChaosPlatform(this, "Platform", props.shared().own()));
        specs = specs();
        deployFunctions(specs);
        Role role = DeployedMachine.role(this, functionArns(), props.settings());
        Names names = Names.of(name());
        platform.take(names).ifPresent(clash -> Annotations.of(this).addError(clash));
        stateMachine = machine("Machine", names.machine(), stoppedByAlarms(), role);
        guardian = machine("Guardian", names.guardian(), compiled().guardian(), role);
        List<IConstruct> parts = new ArrayList<>(List.of(role, stateMachine, guardian));
        parts.addAll(own);
        props.schedule()
                .map(schedule -> new ChaosSchedule(this, "Schedule", this, schedule))
                .ifPresent(parts::add);
        gate(names.machine()).guards(parts);
        if (props.dashboard()) {
            new ChaosDashboard(this, "Dashboard", List.of(name()));
        }
    }

    private PythonSpecs python() {
        return PythonSpecs.of(
                compiled().plan().experiment().source(),
                props.pythonModules(),
                props.library().python(),
                DeployedDefinition.configuration(compiled()));
    }

    private List<FunctionSpec> specs() {
        return new FunctionSpecs(
                        compiled(),
                        props.library().catalogue(),
                        props.library().extensions(),
                        props.library().packages(),
                        compiled().use(),
                        platform.ownPermissions(),
                        python())
                .called();
    }

    private void deployFunctions(List<FunctionSpec> specs) {
        FunctionSettings settings = props.settings().within(platform::securityGroup);
        ChaosFunctions pool =
                props.shared().functions().orElseGet(() -> new ChaosFunctions(this, "Functions"));
        specs.forEach(
                spec -> {
                    boolean isShared = spec.permissions().isEmpty() && spec.callees().isEmpty();
                    DeployedFunction function =
                            (isShared ? platform.functions() : pool)
                                    .of(spec, settings, name(), platform.layers());
                    functions.put(spec.function(), function);
                    if (!isShared) {
                        own.add(function);
                    }
                    spec.callees()
                            .forEach(
                                    callee ->
                                            python.put(
                                                    callee.function(),
                                                    pool.of(
                                                            callee.function(),
                                                            settings,
                                                            name(),
                                                            platform.layers())));
                });
        own.addAll(python.values());
        compiled().use().functions().keySet().stream()
                .filter(FunctionRef.Own.class::isInstance)
                .map(FunctionRef.Own.class::cast)
                .filter(function -> platform.own(function) != null)
                .forEach(function -> functions.put(function, platform.own(function)));
    }

    /** Makes the gate, which each change of the experiment has to pass. */
    private DeploymentGate gate(String machine) {
        List<String> deployed = new ArrayList<>();
        deployed.add(compiled().definition().toString());
        deployed.add(compiled().guardianDefinition().toString());
        props.alarms().stream().filter(it -> !Token.isUnresolved(it)).forEach(deployed::add);
        specs.forEach(spec -> deployed.add(spec.version(platform.layers()::digest)));
        return new DeploymentGate(
                this,
                "Deployment",
                platform.own(FunctionRef.Own.DEPLOYMENT),
                machine,
                DeploymentGate.version(deployed));
    }

    private List<String> functionArns() {
        return functions.values().stream().map(DeployedFunction::arn).distinct().sorted().toList();
    }

    /** The machine, with the alarms of the deployment among those that stop its runs. */
    private chaosstates.asl.StateMachine stoppedByAlarms() {
        if (!props.alarms().isEmpty()
                && !compiled().use().functions().containsKey(FunctionRef.Own.CLEARANCE)) {
            Annotations.of(this)
                    .addError(
                            "%s has nothing to be cleared before it begins, so alarms stop nothing: name its targets or alarms in the experiment"
                                    .formatted(name()));
        }
        return DeployedDefinition.stoppedBy(
                compiled().machine(), props.alarms().stream().map(this::alarmArn).toList());
    }

    private StateMachine machine(
            String id, String name, chaosstates.asl.StateMachine definition, Role role) {
        return new DeployedMachine(this, id, name, definition, functions, role, props.settings())
                .stateMachine();
    }

    private String alarmArn(String nameOrArn) {
        return nameOrArn.startsWith("arn:") || Token.isUnresolved(nameOrArn)
                ? nameOrArn
                : Stack.of(this)
                        .formatArn(
                                ArnComponents.builder()
                                        .service("cloudwatch")
                                        .resource("alarm")
                                        .resourceName(nameOrArn)
                                        .arnFormat(ArnFormat.COLON_RESOURCE_NAME)
                                        .build());
    }

    private String name() {
        return compiled().name();
    }

    Compilation compiled() {
        return props.experiment();
    }

    RoleSettings roles() {
        return props.settings().roles();
    }

    /** The part that the experiment shares with others. */
    public ChaosPlatform platform() {
        return platform;
    }

    DeployedFunction function(FunctionRef function) {
        return functions.get(function);
    }

    /** The machine: grant {@code startExecution} on it to whatever starts the experiment. */
    public StateMachine stateMachine() {
        return stateMachine;
    }

    /** The machine that undoes a run that was stopped, timed out or broke. */
    public StateMachine guardian() {
        return guardian;
    }

    /**
     * The role that the functions assume, when the configuration names one: what its owner has to
     * give it.
     */
    public Optional<TargetRole> targetRole() {
        return TargetRole.of(compiled(), compiled().use(), props.library().catalogue(), functions);
    }

    /** Returns commands that give Python functions access to clusters, by the functions' keys. */
    Map<String, String> clusterAccess() {
        Map<String, String> commands = new TreeMap<>();
        python.forEach(
                (spec, function) ->
                        function.accessCommands()
                                .ifPresent(text -> commands.put(spec.function().key(), text)));
        return commands;
    }

    /** Journals are {@code journals/<experiment>/<execution name>/journal.json} in it. */
    public IBucket journals() {
        return platform.journals();
    }

    /**
     * Returns the functions by activity id; those in Python, which the others call, by {@code
     * python-<module>}, or {@code python} for what no item of the experiment names; {@code journal}
     * writes the journal, {@code guard} starts the guardian.
     */
    public Map<String, IFunction> functions() {
        Map<String, IFunction> all = new LinkedHashMap<>();
        functions.forEach((its, function) -> all.put(its.key(), function.function()));
        python.forEach((its, function) -> all.put(its.function().key(), function.function()));
        return all;
    }
}
