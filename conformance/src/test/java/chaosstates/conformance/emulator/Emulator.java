package chaosstates.conformance.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chaosstates.conformance.AwsSettings;
import chaosstates.conformance.FunctionEndpoint;
import chaosstates.conformance.MotoAurora;
import chaosstates.conformance.MotoServer;
import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.conformance.Site;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.packages.python.Uv;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.ComparisonOperator;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import software.amazon.awssdk.services.cloudwatch.model.Statistic;

/**
 * An AWS account on this machine, to which {@code cdk bootstrap} and {@code cdk deploy} deployed
 * the experiments of this test: moto has CloudFormation, S3, RDS, EventBridge and the engine that
 * runs the machines; the functions run in the runtime of Lambda.
 */
final class Emulator implements AutoCloseable {

    private static final Path REPOSITORY = Peers.MODULE.resolve("..").normalize();
    private static final Path INFRA = REPOSITORY.resolve("infra-cdk");
    private static final Path CDK = INFRA.resolve("node_modules/.bin/cdk");
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path EXPERIMENTS = RESOURCES.resolve("emulator/experiments");

    /** The alarm that is among the stop conditions of the experiments. */
    static final String ALARM = "checkout-errors";

    private static final String ACCOUNT = "aws://123456789012/us-east-1";

    private final Site site;
    private final FunctionEndpoint endpoint;
    private final MotoServer moto;
    private final DeployedFunctions functions;
    private final EventBus events;
    private final Path root;
    private final Path synthesized;

    private Emulator(
            Site site,
            FunctionEndpoint endpoint,
            MotoServer moto,
            DeployedFunctions functions,
            Path root,
            Path synthesized)
            throws IOException, InterruptedException {
        this.site = site;
        this.endpoint = endpoint;
        this.moto = moto;
        this.functions = functions;
        this.root = root;
        this.synthesized = synthesized;
        this.events = EventBus.of(moto);
    }

    /**
     * Deploys the experiments by the app of this repository, and the examples of apps.
     *
     * @param folder an empty one
     */
    static Emulator startWithExamples(Path folder) throws Exception {
        return start(folder, EXPERIMENTS, true);
    }

    /**
     * Deploys the experiment with functions in Python by the app of this repository.
     *
     * @param folder an empty one
     */
    static Emulator startWithPython(Path folder) throws Exception {
        return start(folder, RESOURCES.resolve("emulator-python"), false);
    }

    /**
     * Deploys the experiments by the app of this repository.
     *
     * @param folder an empty one
     */
    static Emulator start(Path folder) throws Exception {
        return start(folder, EXPERIMENTS, false);
    }

    private static Emulator start(Path folder, Path from, boolean hasExamples) throws Exception {
        needs(CDK, "cd infra-cdk && npm ci");
        needs(INFRA.resolve("target/infra-cdk.jar"), "mvn package");
        needs(INFRA.resolve("target/test-classes"), "mvn package");
        needs(REPOSITORY.resolve("lambdas/target/runtime"), "mvn package");
        Site site = Site.start();
        FunctionEndpoint endpoint = FunctionEndpoint.start();
        MotoServer moto = MotoServer.start(endpoint.uri());
        MotoAurora.create(moto.endpoint());
        alarm(moto.endpoint());
        Path synthesized = folder.resolve("cdk.out");
        // CloudFormation calls functions while it deploys.
        DeployedFunctions functions =
                new DeployedFunctions(
                        moto, endpoint.uri(), folder.resolve("root/lambdas/target/packages"));
        endpoint.serve(functions);
        Path root = experiments(folder, from, site.uri());
        // In a folder without an app: it would be synthesized for nothing.
        succeed(cdkCall(folder, moto.endpoint(), "bootstrap", ACCOUNT));
        deploy("./app " + root, synthesized, moto.endpoint());
        if (hasExamples) {
            deploy(examples(root), synthesized, moto.endpoint());
        }
        functions.refresh();
        return new Emulator(site, endpoint, moto, functions, root, synthesized);
    }

    /** Creates an alarm without data. */
    private static void alarm(URI endpoint) {
        cloudWatch(endpoint)
                .putMetricAlarm(
                        alarm ->
                                alarm.alarmName(ALARM)
                                        .namespace("Shop")
                                        .metricName("Errors")
                                        .statistic(Statistic.SUM)
                                        .period(60)
                                        .evaluationPeriods(1)
                                        .threshold(1.0)
                                        .comparisonOperator(
                                                ComparisonOperator
                                                        .GREATER_THAN_OR_EQUAL_TO_THRESHOLD));
    }

    private static CloudWatchClient cloudWatch(URI endpoint) {
        return new AwsClients(Environment.of(AwsSettings.of(endpoint))).cloudWatch();
    }

    private static void needs(Path file, String command) {
        boolean isThere = Files.exists(file);
        if (!isThere && !"true".equals(System.getenv("CI"))) {
            String why = file.getFileName() + " is missing (" + command + ")";
            System.err.println("SKIPPED, nothing was deployed: " + why);
            assumeTrue(false, why);
        }
        assertThat(file).as(command).exists();
    }

    /** A folder as the app wants it: the experiments, their machines, the packages. */
    private static Path experiments(Path folder, Path from, URI site) throws Exception {
        Path root = Files.createDirectory(folder.resolve("root"));
        Path experiments = Files.createDirectory(root.resolve("experiments"));
        linkJars(Files.createDirectories(root.resolve("lambdas/target")));
        List<Object> compile = new ArrayList<>(Peers.ourselves());
        compile.add("compile");
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path copy = experiments.resolve(file.getFileName());
                Files.writeString(
                        copy,
                        Files.readString(file).replace("http://site.example", site.toString()));
                if (copy.toString().endsWith(".yaml")) {
                    compile.add(copy);
                }
            }
        }
        succeed(Program.of(folder, compile.toArray()).with(python()));
        return root;
    }

    /** Returns the variable that leads to uv, which locks and packs functions in Python. */
    private static Map<String, String> python() throws IOException, InterruptedException {
        return Map.of(Uv.VARIABLE, Peers.python("uv").toString());
    }

    /** Links what packages are put together from: the module's jar, and its libraries. */
    private static void linkJars(Path folder) throws IOException {
        Path built = REPOSITORY.resolve("lambdas/target").toAbsolutePath();
        try (Stream<Path> files = Files.list(built)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".jar")).toList()) {
                Files.createSymbolicLink(folder.resolve(file.getFileName()), file);
            }
        }
        Files.createSymbolicLink(folder.resolve("lib"), built.resolve("lib"));
    }

    private static void deploy(String app, Path synthesized, URI endpoint) throws Exception {
        Program call =
                cdkCall(
                        INFRA,
                        endpoint,
                        "deploy",
                        "--all",
                        "--app",
                        app,
                        // Two emulators at once may not share a folder.
                        "--output",
                        synthesized,
                        // moto forgets the outputs of a change set.
                        "--method",
                        "direct",
                        // The stacks wait for each other as they must; most of the time each waits
                        // for
                        // moto.
                        "--concurrency",
                        "4",
                        "--require-approval",
                        "never");
        succeed(call);
    }

    /** Deploys an experiment's stack once more, from the files of the folder. */
    Program.Result deployAgain(String stack) throws Exception {
        // moto looks for previous values of parameters that have defaults.
        return changed(
                "deploy",
                stack,
                "--app",
                "./app " + root,
                "--output",
                synthesized,
                "--method",
                "direct",
                "--no-previous-parameters",
                "--require-approval",
                "never");
    }

    /** Removes an experiment's stack, as it was last synthesized. */
    Program.Result destroy(String stack) throws Exception {
        return changed("destroy", stack, "--app", synthesized, "--force");
    }

    private Program.Result changed(String command, String stack, Object... options)
            throws Exception {
        List<Object> words = new ArrayList<>(List.of(command, stack, "--exclusively"));
        words.addAll(List.of(options));
        return cdkCall(INFRA, moto.endpoint(), words.toArray()).run();
    }

    /** Returns the stacks of the examples. Each deploys the failover under a name of its own. */
    private static String examples(Path root) throws IOException {
        Path failover = root.resolve("experiments/failover.yaml");
        Path nightly = Files.copy(failover, root.resolve("nightly.yaml"));
        Path released = Files.copy(failover, root.resolve("released.yaml"));
        return String.join(
                " ",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                "target/test-classes:target/infra-cdk.jar:target/lib/*",
                "chaosstates.infra.example.ExampleApp",
                root.resolve("lambdas/target").toString(),
                nightly.toString(),
                released.toString());
    }

    private static Program cdkCall(Path folder, URI endpoint, Object... arguments)
            throws Exception {
        List<Object> command = new ArrayList<>(List.of(CDK));
        command.addAll(List.of(arguments));
        Map<String, String> environment = new HashMap<>(AwsSettings.of(endpoint));
        environment.putAll(python());
        environment.put("CI", "true");
        environment.put("CDK_VALIDATION", "false");
        environment.put("CDK_DISABLE_CLI_TELEMETRY", "true");
        // Moto's CloudFormation takes a template's URL for one of its own only from localhost.
        environment.put(
                "AWS_ENDPOINT_URL_S3_FOR_CLOUDFORMATION",
                endpoint.toString().replace("127.0.0.1", "localhost"));
        return Program.of(folder, command.toArray()).with(environment).within(240);
    }

    private static void succeed(Program program) throws IOException, InterruptedException {
        Program.Result result = program.run();
        assertThat(result.exitCode())
                .as("%s: %s%s", program.command(), result.out(), result.err())
                .isZero();
    }

    MotoServer moto() {
        return moto;
    }

    /** The folder with the experiments and their machines. */
    Path root() {
        return root;
    }

    /** The web site that the experiments look at. */
    URI site() {
        return site.uri();
    }

    DeployedFunctions functions() {
        return functions;
    }

    EventBus events() {
        return events;
    }

    /** The environment of who uses the account. */
    Map<String, String> settings() {
        return AwsSettings.of(moto.endpoint());
    }

    /** Reads the journal from the bucket of the deployed functions. */
    JsonObject journal(DeployedRun run) throws IOException, InterruptedException {
        return run.journal(functions.journals(run.journalFunction()));
    }

    /** Tells of a run's end, as Step Functions does, and says what was answered. */
    String ended(DeployedRun run) throws Exception {
        JsonObject detail =
                JsonObject.EMPTY
                        .with("executionArn", run.arn())
                        .with("stateMachineArn", run.described().get("stateMachineArn").get())
                        .with("status", run.status());
        return deliver(
                event("aws.states", "Step Functions Execution Status Change", run.arn(), detail));
    }

    /** Returns an event as PutEvents has it. */
    static JsonObject event(String source, String type, String about, JsonObject detail) {
        return JsonObject.EMPTY
                .with("Source", source)
                .with("DetailType", type)
                .with("Resources", List.of(Json.of(about)))
                .with("Detail", detail);
    }

    /** Sends an event, and says what the functions of the rules that select it have answered. */
    String deliver(JsonObject event) throws Exception {
        return events.deliver(event, functions).toString();
    }

    /** Does what the deployed schedule does that looks for runs which nobody undid. */
    String sweep() throws Exception {
        JsonObject target =
                template("chaos-journals")
                        .scheduled()
                        .filter(it -> it.string("Input").orElse("").contains("sweep"))
                        .findFirst()
                        .orElseThrow();
        String function = functions.deployedAs(Template.referred(target.object("Arn")));
        Json input = JsonReader.parse(target.string("Input").orElseThrow());
        return functions.invoke(function, input).toString();
    }

    /** Sets the state of the alarm; moto tells nobody. */
    void alarm(StateValue state) {
        cloudWatch(moto.endpoint())
                .setAlarmState(
                        set ->
                                set.alarmName(ALARM)
                                        .stateValue(state)
                                        .stateReason("the test says so"));
    }

    /** Reads the synthesized template. */
    Template template(String stack) throws IOException {
        return Template.read(synthesized, stack);
    }

    @Override
    public void close() throws IOException {
        moto.close();
        functions.close();
        endpoint.close();
        site.close();
    }
}
