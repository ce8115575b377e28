package chaosstates.infra;

import chaosstates.deploy.Names;
import chaosstates.deploy.OwnPermissions;
import chaosstates.infra.internal.DeployedFunction;
import chaosstates.infra.internal.EndedRuns;
import chaosstates.infra.internal.FailureQueue;
import chaosstates.infra.internal.FunctionSettings;
import chaosstates.infra.internal.FunctionSpec;
import chaosstates.infra.internal.OwnFunctions;
import chaosstates.infra.internal.PackageLayers;
import chaosstates.infra.internal.RunGuard;
import chaosstates.infra.internal.SchedulerRole;
import chaosstates.wire.FunctionRef.Own;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.sqs.IQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/**
 * Shared part of all experiments of an app: the bucket of the journals, the functions that clear,
 * journal and guard runs and have deployments wait for them, the functions that need no
 * permissions, the rules and the sweep that call the guard, the queue of what failed, and its
 * alarm.
 *
 * <pre>{@code
 * ChaosPlatform platform = new ChaosPlatform(this, "Chaos", ChaosPlatformProps.builder()
 *         .packages(packages)
 *         .build());
 * new ChaosExperiment(this, "Failover", ChaosExperimentProps.builder()….platform(platform).build());
 * new ChaosExperiment(this, "Outage", ChaosExperimentProps.builder()….platform(platform).build());
 * }</pre>
 *
 * <p>The guard guards every machine of the account and region whose name begins with {@code
 * chaos-}: one platform is enough, and two do each thing twice.
 */
public final class ChaosPlatform extends Construct {

    private final IBucket journals;
    private final Queue failures;
    private final Role scheduler;
    private final Map<Own, DeployedFunction> own = new HashMap<>();
    private final ChaosFunctions functions;
    private final Map<String, String> experimentsByMachine = new HashMap<>();
    private final PackageLayers layers;
    private final Map<IVpc, ISecurityGroup> securityGroups = new HashMap<>();

    /** Makes all that experiments share. */
    public ChaosPlatform(Construct scope, String id, ChaosPlatformProps props) {
        super(scope, id);
        layers = new PackageLayers(this);
        journals =
                props.journals()
                        .orElseGet(
                                () ->
                                        new JournalBucket(this, "Journals", props.removal())
                                                .bucket());
        failures = new FailureQueue(this, "Failures").queue();
        scheduler = SchedulerRole.of(this, "Scheduler", failures, props.settings().roles());
        functions = new ChaosFunctions(this, "Functions");
        OwnFunctions specs =
                new OwnFunctions(props.packages(), journals.getBucketName(), permissions());
        deploy(specs.journal(), props.settings());
        deploy(specs.clearance(), props.settings());
        deploy(specs.deployment(), props.settings());
        RunGuard guard =
                new RunGuard(
                        this,
                        "Guard",
                        specs.guard(),
                        failures,
                        scheduler,
                        props.settings(),
                        layers);
        own.put(Own.GUARD, guard.function());
        props.notifications().ifPresent(guard::tellFailures);
        props.notifications().ifPresent(topic -> new EndedRuns(this, "EndedRuns", topic));
    }

    private OwnPermissions permissions() {
        return new OwnPermissions(
                journals.getBucketArn(),
                Optional.ofNullable(journals.getEncryptionKey()).map(IKey::getKeyArn));
    }

    private void deploy(FunctionSpec spec, FunctionSettings settings) {
        Own function = (Own) spec.function();
        own.put(function, new DeployedFunction(this, function.key(), spec, settings, layers));
    }

    /** The bucket of the journals, which are below {@code journals/<experiment>/}. */
    public IBucket journals() {
        return journals;
    }

    /** The queue of what could not be guarded, or not be started. */
    public IQueue failures() {
        return failures;
    }

    Role scheduler() {
        return scheduler;
    }

    OwnPermissions ownPermissions() {
        return permissions();
    }

    DeployedFunction own(Own function) {
        return own.get(function);
    }

    /** Takes the names of an experiment's machines; returns what is wrong with them. */
    Optional<String> take(Names names) {
        return names.clash(experimentsByMachine);
    }

    /** The layers with the jars of functions. */
    PackageLayers layers() {
        return layers;
    }

    /** Functions that need no permissions, one for all experiments. */
    ChaosFunctions functions() {
        return functions;
    }

    /** The one security group of the functions in a VPC, which lets everything out. */
    ISecurityGroup securityGroup(IVpc vpc) {
        return securityGroups.computeIfAbsent(
                vpc,
                its ->
                        SecurityGroup.Builder.create(
                                        this, "SecurityGroup" + (securityGroups.size() + 1))
                                .vpc(its)
                                .description("Functions of chaos experiments")
                                .build());
    }
}
