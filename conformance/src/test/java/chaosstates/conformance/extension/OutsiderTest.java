package chaosstates.conformance.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chaosstates.cli.Main;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.conformance.AwsSettings;
import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.LambdaRuntime;
import chaosstates.lambdas.UnpackedPackage;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.packages.FunctionPackage;
import chaosstates.sandbox.Cluster;
import chaosstates.sandbox.FailoverCourse;
import chaosstates.sandbox.Sandbox;
import chaosstates.sandbox.SandboxWorld;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Test of {@code examples/docdb-extension} in a folder elsewhere, from the artifacts of this build:
 * Maven builds and tests it, then it is validated, rehearsed, run, and deployed as far as a
 * function that answers.
 */
class OutsiderTest {

    private static final Path CHECKOUT = Peers.MODULE.resolve("..").normalize();
    private static final Path LAMBDAS = CHECKOUT.resolve("lambdas/target");
    private static final Path INFRA = CHECKOUT.resolve("infra-cdk/target");
    private static final String EXPERIMENT = "experiments/failover-docdb.json";
    private static final String PROBE = "workshop.docdb.probes.cluster_status";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final SandboxWorld DOCUMENTDB =
            new SandboxWorld(
                    List.of(
                            new Cluster(
                                    "main-docdb-cluster",
                                    "main-docdb-cluster-1",
                                    List.of("main-docdb-cluster-2"))),
                    FailoverCourse.lasting(Duration.ofSeconds(1), Duration.ZERO));

    @TempDir private static Path folder;

    private static Path project;
    private static Path jar;

    @BeforeAll
    static void build() throws Exception {
        await(LAMBDAS.resolve("runtime"));
        project = folder.resolve("docdb-extension");
        copy(CHECKOUT.resolve("examples/docdb-extension"), project);
        LocalRepository repository =
                LocalRepository.of(CHECKOUT, Path.of("target/local-repository").toAbsolutePath());
        String local = "-Dmaven.repo.local=" + repository.folder();
        succeed(
                Program.of(project, "mvn", "-B", "-o", "-q", local, "package")
                        .with(Map.of("JAVA_HOME", System.getProperty("java.home")))
                        .within(PATIENCE.toSeconds()));
        jar = project.resolve("target/docdb-extension-1.0.jar");
        assertThat(said("compile", project.resolve(EXPERIMENT).toString())).contains("asl.json");
    }

    /** Waits for a file of another module, which a build may be making beside this one. */
    private static void await(Path made) throws InterruptedException {
        boolean isCi = "true".equals(System.getenv("CI"));
        for (long second = 0; isCi && second < PATIENCE.toSeconds(); second++) {
            if (Files.exists(made)) {
                return;
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        if (!Files.exists(made) && !isCi) {
            String why = made + " is missing (mvn package)";
            System.err.println("SKIPPED, no extension was built: " + why);
            assumeTrue(false, why);
        }
        assertThat(made).exists();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(it -> !it.startsWith(from.resolve("target"))).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static Program.Result succeed(Program program)
            throws IOException, InterruptedException {
        Program.Result result = program.run();
        assertThat(result.exitCode())
                .as("%s: %s%s", program.command(), result.out(), result.err())
                .isZero();
        return result;
    }

    /** Calls the command line, which has to go well, and returns its words. */
    private static String said(String... call) {
        return said(Map.of(), call);
    }

    private static String said(Map<String, String> environment, String... call) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Map<String, String> all = new HashMap<>(environment);
        all.put("HOME", folder.toString());
        Shell shell =
                Shell.of(
                        new Terminal(new BufferedReader(Reader.nullReader()), out, out, false),
                        Environment.of(all),
                        Clock.systemUTC());
        List<String> words = new ArrayList<>(List.of("--extension", jar.toString()));
        words.addAll(List.of(call));
        int exit = Main.commandLine(shell).execute(words.toArray(String[]::new));
        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itsExperimentIsValidAndMayDoWhatItsSpecsSay() {
        String experiment = project.resolve(EXPERIMENT).toString();
        assertThat(said("validate", experiment)).contains("look valid");
        assertThat(said("policy", experiment))
                .contains("rds:FailoverDBCluster", ":cluster:main-docdb-cluster");
        assertThat(said("info", "extensions")).containsPattern("docdb-extension +1.0 +2 ");
    }

    @Test
    void itsExperimentIsRehearsedInTheSandbox() {
        Path journal = folder.resolve("rehearsed.json");
        assertThat(
                        said(
                                "rehearse",
                                project.resolve(EXPERIMENT).toString(),
                                "--journal-path=" + journal))
                .contains("verdict   held")
                .doesNotContain("assumed");
    }

    @Test
    void itsExperimentRuns() throws IOException {
        Path quick = folder.resolve("quick.json");
        String slow = Files.readString(project.resolve(EXPERIMENT));
        Files.writeString(quick, slow.replaceAll("\"after\": \\d+", "\"after\": 2"));
        try (Sandbox aws = Sandbox.start(InstantSource.system(), DOCUMENTDB)) {
            assertThat(
                            said(
                                    AwsSettings.of(aws.endpoint()),
                                    "run",
                                    quick.toString(),
                                    "--journal-path=" + folder.resolve("run.json")))
                    .contains("verdict   held");
        }
        assertThat(folder.resolve("run.json"))
                .content()
                .contains("failover_docdb_cluster")
                .doesNotContain("\"failed\"");
    }

    /** Synthesizes the stack, and runs a function of it as Lambda would. */
    @Test
    void itsFunctionsAreDeployed() throws Exception {
        await(INFRA.resolve("infra-cdk.jar"));
        Path out = folder.resolve("cdk.out");
        JsonObject template = synthesized(out);
        JsonObject function = function(template, PROBE);
        Path root = folder.resolve("function");
        UnpackedPackage.of(
                new FunctionPackage(
                        zip(out, function.object("Code")), zip(out, layer(out, function))),
                root);
        try (Sandbox aws = Sandbox.start(InstantSource.system(), DOCUMENTDB);
                LambdaRuntime lambda =
                        new LambdaRuntime(
                                root,
                                LAMBDAS.resolve("runtime"),
                                function.string("Handler").orElseThrow(),
                                variables(function, AwsSettings.of(aws.endpoint())))) {
            LambdaRuntime.Answer answer = lambda.invoke(PAYLOAD);
            assertThat(answer.body().toString()).contains("\"output\":\"available\"");
        }
    }

    /** Finds the content of the function's layer, in the stack that exports it. */
    private static JsonObject layer(Path out, JsonObject function) throws IOException {
        String export = function.objects("Layers").getFirst().string("Fn::ImportValue").get();
        String stack = export.substring(0, export.indexOf(':'));
        return template(out, stack).object("Resources").fields().values().stream()
                .map(JsonObject.class::cast)
                .filter(it -> it.string("Type").orElse("").equals("AWS::Lambda::LayerVersion"))
                .map(it -> it.object("Properties").object("Content"))
                .findFirst()
                .orElseThrow();
    }

    private static Path zip(Path out, JsonObject code) {
        return out.resolve("asset." + code.string("S3Key").orElseThrow());
    }

    private static final String PAYLOAD =
            """
            {"activity": {"name": "cluster-status", "type": "probe", "provider": {
               "type": "python", "module": "workshop.docdb.probes", "func": "cluster_status",
               "arguments": {"docdb_cluster_identifier": "main-docdb-cluster"}}},
             "configuration": {}, "secrets": {}}
            """;

    /** Starts the app of infra-cdk as its script does. */
    private static JsonObject synthesized(Path out) throws Exception {
        String context = "{\"chaos-states\": {\"extensions\": [\"%s\"]}}".formatted(jar);
        succeed(
                Program.of(
                                CHECKOUT.resolve("infra-cdk"),
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                "target/infra-cdk.jar:target/lib/*",
                                "chaosstates.infra.ChaosApp",
                                project,
                                LAMBDAS)
                        .with(
                                Map.of(
                                        "CDK_OUTDIR",
                                        out.toString(),
                                        "CDK_CONTEXT_JSON",
                                        context,
                                        "CDK_VALIDATION",
                                        "false"))
                        .within(PATIENCE.toSeconds()));
        return template(out, "failover-docdb");
    }

    private static JsonObject template(Path out, String stack) throws IOException {
        return (JsonObject)
                JsonReader.parse(Files.readString(out.resolve(stack + ".template.json")));
    }

    private static JsonObject function(JsonObject template, String activity) {
        return template.object("Resources").fields().values().stream()
                .map(resource -> ((JsonObject) resource).object("Properties"))
                .filter(properties -> activity.equals(variable(properties, "ACTIVITY")))
                .findFirst()
                .orElseThrow();
    }

    private static String variable(JsonObject function, String name) {
        return function.object("Environment").object("Variables").string(name).orElse("");
    }

    private static Map<String, String> variables(
            JsonObject function, Map<String, String> environment) {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("ACTIVITY", variable(function, "ACTIVITY"));
        return variables;
    }
}
