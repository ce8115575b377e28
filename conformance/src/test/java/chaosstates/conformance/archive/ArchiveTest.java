package chaosstates.conformance.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.conformance.extension.LocalRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Test of the archive in an empty folder: the command line runs without Maven, and the example of a
 * CDK app is built and synthesized with what the archive has.
 */
class ArchiveTest {

    private static final Path TARGET = Peers.MODULE.resolve("../archive/target").normalize();
    private static final List<String> TOOLS =
            List.of("bash", "cat", "find", "mkdir", "mv", "nice", "readlink", "rm", "true");

    @TempDir private static Path folder;

    private static Path home;

    @BeforeAll
    static void unpack() throws Exception {
        List<Path> archives = List.of();
        if (Files.isDirectory(TARGET)) {
            try (Stream<Path> files = Files.list(TARGET)) {
                archives = files.filter(file -> file.toString().endsWith(".zip")).toList();
            }
        }
        if (archives.isEmpty() && !"true".equals(System.getenv("CI"))) {
            System.err.println("SKIPPED, there is no archive: mvn package makes it");
        }
        assumeTrue(!archives.isEmpty() || "true".equals(System.getenv("CI")));
        assertThat(archives).hasSize(1);
        succeed(Program.of(folder, "unzip", "-q", archives.getFirst().toAbsolutePath()));
        try (Stream<Path> unpacked = Files.list(folder)) {
            home = unpacked.findFirst().orElseThrow();
        }
    }

    @Test
    void runsWithoutMaven() throws Exception {
        assertThat(chaos("--version")).contains("0.1.0");
        assertThat(chaos("validate", "experiments/chaos-aurora-web.json")).contains("looks valid");
        assertThat(chaos("rehearse", "examples/cdk-app/experiments/failover.json"))
                .contains("verdict   held");
        Files.writeString(
                folder.resolve("empty.yaml"),
                "title: Nothing\ndescription: Nothing happens\nmethod:\n  - {type: action, name: nothing,"
                        + " provider: {type: process, path: 'true'}}\n");
        assertThat(chaos("run", "../empty.yaml", "--no-report")).contains("completed");
        assertThat(home.resolve("journal.json")).content().contains("\"held\"");
    }

    /** Asserts that a hint names a page by a path that can be opened in any folder. */
    @Test
    void hasThePagesThatHintsName() throws Exception {
        Path wrong =
                Files.writeString(
                        folder.resolve("wrong.yaml"),
                        "title: Wrong\ndescription: Wrong\nmethod:\n  - {type: action, name: wrong, provider:"
                                + " {type: python, module: chaosaws.rds.actions, func: wrong}}\n");
        Program.Result result = called("validate", wrong.toString()).run();
        assertThat(result.exitCode()).isEqualTo(1);
        Matcher page = Pattern.compile("(/\\S+/docs/\\S+\\.md)").matcher(result.err());
        assertThat(page.find()).as(result.err()).isTrue();
        assertThat(Path.of(page.group(1))).isRegularFile();
    }

    @Test
    void hasTheConstructsForAnAppOfOnesOwn() throws Exception {
        Path app = home.resolve("examples/cdk-app");
        Path local = folder.resolve("local-repository");
        LocalRepository.ofOthers(local);
        Map<String, String> java = Map.of("JAVA_HOME", System.getProperty("java.home"));
        succeed(
                Program.of(
                                app,
                                "mvn",
                                "-B",
                                "-o",
                                "-q",
                                "-Daether.offline.protocols=file",
                                "-Dmaven.repo.local=" + local,
                                "package")
                        .with(java)
                        .within(300));
        succeed(
                Program.of(
                                app,
                                Path.of(System.getProperty("java.home"), "bin/java"),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                "target/cdk-app.jar:target/lib/*",
                                "shop.ShopApp",
                                "../..")
                        .with(Map.of("CDK_OUTDIR", "cdk.out", "CDK_VALIDATION", "false"))
                        .within(300));
        assertThat(app.resolve("cdk.out/shop-chaos.template.json"))
                .content()
                .contains("AWS::StepFunctions::StateMachine", "failover");
    }

    private static String chaos(String... arguments) throws Exception {
        Program.Result result = succeed(called(arguments));
        return result.out() + result.err();
    }

    /** Returns a call of the launcher with a path on which there is no Maven. */
    private static Program called(String... arguments) throws IOException {
        Object[] command = Stream.concat(Stream.of("./chaos"), Stream.of(arguments)).toArray();
        return Program.of(home, command)
                .with(
                        Map.of(
                                "PATH", tools().toString(),
                                "CHAOS_AOT", "off",
                                "JAVA_HOME", System.getProperty("java.home")))
                .within(120);
    }

    private static Path tools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Path link = tools.resolve(tool);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, found(tool));
            }
        }
        return tools;
    }

    private static Path found(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(path -> Path.of(path, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static Program.Result succeed(Program program)
            throws IOException, InterruptedException {
        Program.Result result = program.run();
        assertThat(result.exitCode())
                .as("%s: %s%s", program.command(), result.out(), result.err())
                .isZero();
        return result;
    }
}
