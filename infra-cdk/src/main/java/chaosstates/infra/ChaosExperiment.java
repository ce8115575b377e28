package chaosstates.infra;

import chaosstates.compile.Compilation;
import chaosstates.deploy.MachineUse;
import chaosstates.deploy.Names;
import chaosstates.deploy.OwnPermissions;
import chaosstates.infra.internal.DeployedDefinition;
import chaosstates.infra.internal.DeployedFunction;
import chaosstates.infra.internal.DeployedMachine;
import chaosstates.infra.internal.EndedRuns;
import chaosstates.infra.internal.FunctionSpecs;
import chaosstates.infra.internal.RoleSettings;
import chaosstates.infra.internal.RunGuard;
import chaosstates.model.Safety;
import chaosstates.wire.FunctionRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Token;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.stepfunctions.StateMachine;
import software.constructs.Construct;

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
    private final IBucket journals;
    private final Map<FunctionRef, DeployedFunction> functions = new LinkedHashMap<>();
    private final StateMachine stateMachine;
    private final Optional<StateMachine> guardian;

    /**
     * @throws IllegalArgumentException when a machine calls an activity that the catalogue does not
     *     hold, or alarms are to stop runs that no guardian would undo
     */
    public ChaosExperiment(Construct scope, String id, ChaosExperimentProps props) {
        super(scope, id);
        this.props = props;
        journals = props.journals().orElseGet(this::ownJournals);
        Safety safety = stopConditions();
        FunctionSpecs specs =
                new FunctionSpecs(
                        compiled(),
                        props.catalogue(),
                        props.packages(),
                        use(),
                        permissions(),
                        safety,
                        journals);
        ChaosFunctions pool =
                props.functions().orElseGet(() -> new ChaosFunctions(this, "Functions"));
        specs.called()
                .forEach(
                        spec ->
                                functions.put(
                                        spec.function(), pool.of(spec, props.settings(), name())));
        String machine = Names.machineOf(name());
        stateMachine = machine("Machine", machine, compiled().machine());
        guardian =
                Optional.of(compiled().guardian())
                        .filter(undo -> props.guardian())
                        .map(undo -> machine("Guardian", Names.guardianOf(machine), undo));
        guardian.ifPresent(undo -> guard(specs, undo, safety));
        props.schedule().ifPresent(schedule -> new ChaosSchedule(this, "Schedule", this, schedule));
        props.notifications().ifPresent(topic -> new EndedRuns(this, "EndedRuns", name(), topic));
        if (props.dashboard()) {
            new ChaosDashboard(this, "Dashboard", List.of(name()));
        }
    }

    private IBucket ownJournals() {
        return new JournalBucket(
                        this, "Journals", props.removalPolicy().orElse(RemovalPolicy.RETAIN))
                .bucket();
    }

    private Safety stopConditions() {
        Safety declared = compiled().plan().experiment().safety();
        if (!props.guardian()) {
            checkUnguarded(declared);
        }
        if (!props.alarms().isEmpty()
                && !use().functions().containsKey(FunctionRef.Own.CLEARANCE)) {
            warn(
                    "alarmsKeepNothingBack",
                    "%s has nothing to be cleared before it begins, so the alarms stop its runs,"
                            + " but keep none from beginning; name them in the experiment");
        }
        return new Safety(
                declared.targets(),
                Stream.concat(declared.alarms().stream(), props.alarms().stream())
                        .distinct()
                        .toList(),
                declared.safetyLever());
    }

    private void checkUnguarded(Safety declared) {
        if (!props.alarms().isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: alarms stop runs, and the guardian that would undo them is turned off"
                            .formatted(name()));
        }
        if (declared.hasStopConditions()) {
            warn(
                    "nothingStopsRuns",
                    "%s names stop conditions; without the guardian they keep runs from"
                            + " beginning, but stop none");
        }
    }

    private void warn(String id, String message) {
        Annotations.of(this).addWarningV2("chaos-states:" + id, message.formatted(name()));
    }

    private MachineUse use() {
        return props.guardian() ? compiled().use() : new MachineUse(List.of(compiled().machine()));
    }

    private OwnPermissions permissions() {
        Names all =
                Names.of(
                        name(),
                        journals.getBucketArn(),
                        Optional.ofNullable(journals.getEncryptionKey()).map(IKey::getKeyArn));
        return new OwnPermissions(
                props.guardian() ? all : all.unguarded(),
                use().targets(),
                DeployedDefinition.configuration(compiled()));
    }

    private StateMachine machine(String id, String name, chaosstates.asl.StateMachine definition) {
        return new DeployedMachine(this, id, name, definition, functions, props.settings())
                .stateMachine();
    }

    private void guard(FunctionSpecs specs, StateMachine undo, Safety safety) {
        String machine = stateMachine.getStateMachineArn();
        Safety known =
                new Safety(
                        safety.targets(),
                        safety.alarms().stream().map(this::alarmArn).toList(),
                        safety.safetyLever());
        RunGuard guard =
                new RunGuard(
                        this,
                        "Guard",
                        specs.guard(machine, undo.getStateMachineArn()),
                        new RunGuard.Guarded(machine, undo.getStateMachineArn(), known),
                        props.settings());
        functions.put(FunctionRef.Own.GUARD, guard.function());
        props.notifications().ifPresent(guard::tellFailures);
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

    DeployedFunction function(FunctionRef function) {
        return functions.get(function);
    }

    /** The machine: grant {@code startExecution} on it to whatever starts the experiment. */
    public StateMachine stateMachine() {
        return stateMachine;
    }

    /** The machine that undoes a run that was stopped, timed out or broke. */
    public Optional<StateMachine> guardian() {
        return guardian;
    }

    /**
     * The role that the functions assume, when the configuration names one: what its owner has to
     * give it.
     */
    public Optional<TargetRole> targetRole() {
        return TargetRole.of(compiled(), use(), props.catalogue(), functions);
    }

    /** Journals are {@code <experiment>/<execution name>/journal.json} in it. */
    public IBucket journals() {
        return journals;
    }

    /**
     * Returns the functions by activity id; {@code journal} writes the journal, {@code guard}
     * starts the guardian.
     */
    public Map<String, IFunction> functions() {
        Map<String, IFunction> all = new LinkedHashMap<>();
        functions.forEach((its, function) -> all.put(its.key(), function.function()));
        return all;
    }
}
