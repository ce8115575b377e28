package chaosstates.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code chaos}, with a JDK and a Maven that only say how they were called. */
class LauncherTest {

    private static final String BUILDS =
            """
            #!/bin/bash
            mkdir -p runner/target/lib && cd runner/target
            touch chaos.jar lib/picocli-1.jar
            echo built >> builds
            echo 0123456789abcdef0123 > build-id
            """;

    @TempDir Path root;

    record Result(int code, String out, String err) {}

    @BeforeEach
    void aCheckout() throws IOException {
        for (String module : List.of("core", "lambdas", "runner")) {
            write(module + "/src/main/java/X.java", "");
            write(module + "/pom.xml", "");
        }
        write("pom.xml", "");
        Files.copy(Path.of("../chaos"), root.resolve("chaos"), StandardCopyOption.COPY_ATTRIBUTES);
        write("jdk/release", "JAVA_VERSION=\"25.0.9\"\nJAVA_RUNTIME_VERSION=\"25.0.9+1\"\n");
        program("jdk/bin/java", "#!/bin/bash\nprintf '[%s]' \"$@\"\n");
        program("jdk/bin/javac", "");
        program("bin/mvn", BUILDS.replace("mkdir", "cd '" + root + "' && mkdir"));
    }

    @Test
    void buildsAtFirstUseOnly() throws Exception {
        Result first = chaos("rehearse", "a b.json");
        assertThat(first.code()).isZero();
        assertThat(first.out()).endsWith("[chaosstates.cli.Main][rehearse][a b.json]");
        assertThat(first.err()).contains("building runner").contains("built in");
        Result second = chaos("rehearse");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        chaos();
        FileTime later = FileTime.from(Instant.now().plusSeconds(60));
        Files.setLastModifiedTime(root.resolve("core/src/main/java/X.java"), later);
        chaos();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void showsWhatMavenSaidWhenTheBuildFails() throws Exception {
        program("bin/mvn", "#!/bin/bash\necho 'X.java:3 is wrong'\nexit 1\n");
        Result result = chaos();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("X.java:3 is wrong").contains("the build failed");
        assertThat(root.resolve(".chaos-build")).doesNotExist();
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Files.delete(root.resolve("bin/mvn"));
        for (String tool : List.of("bash", "cat", "find", "mkdir", "readlink", "rm", "sleep")) {
            program("bin/" + tool, "#!/bin/bash\nexec " + found(tool) + " \"$@\"\n");
        }
        Result result = run(Map.of("PATH", root.resolve("bin").toString()), "x");
        assertThat(result.code()).isEqualTo(69);
        assertThat(result.err()).contains("mvn is missing").contains("install Apache Maven");
    }

    @Test
    void takesALockOfTheDead() throws Exception {
        write(".chaos-build/pid", "999999999");
        assertThat(chaos().code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    /** The lock keeps it from making a cache, which would go on when the test is over. */
    @Test
    void takesTheCacheOfTheseJarsAndThisJdkOnly() throws Exception {
        chaos();
        String key = "-25.0.9+1-" + root.resolve("jdk").toString().replace('/', '_') + ".aot";
        String cache = "runner/target/0123456789abcdef" + key;
        write("runner/target/fedcba9876543210" + key, "");
        write(cache + ".lock/held", "");
        Map<String, String> on = Map.of("CHAOS_AOT", "on");
        assertThat(run(on).out()).doesNotContain("AOTCache=");
        write(cache, "");
        assertThat(run(on).out()).contains("[-XX:AOTCache=" + root.resolve(cache) + "]");
        assertThat(chaos().out()).doesNotContain("AOTCache=");
        assertThat(run(Map.of("CHAOS_AOT", "on", "JAVA_TOOL_OPTIONS", "-Dx=y")).out())
                .doesNotContain("AOTCache=");
    }

    @Test
    void takesTheCacheWithAwsWhereTheCallLeadsThere() throws Exception {
        chaos();
        String key = "-25.0.9+1-" + root.resolve("jdk").toString().replace('/', '_');
        Path plain = root.resolve("runner/target/0123456789abcdef" + key + ".aot");
        Path aws = root.resolve("runner/target/0123456789abcdef" + key + "-aws.aot");
        Files.createFile(plain);
        Files.createFile(aws);
        write("site.json", "{ \"url\": \"https://shop.example\" }");
        write("a cluster.json", "{ \"module\": \"chaosaws.rds.actions\" }");
        assertThat(cacheOf("run", root.resolve("site.json").toString())).isEqualTo(plain);
        assertThat(cacheOf("run", root.resolve("a cluster.json").toString())).isEqualTo(aws);
        assertThat(cacheOf("run", "https://shop.example/chaosaws.json")).isEqualTo(plain);
        assertThat(cacheOf("stop", "arn:some:run")).isEqualTo(aws);
        assertThat(cacheOf("validate", root.resolve("a cluster.json").toString())).isEqualTo(plain);
    }

    private Path cacheOf(String... call) throws Exception {
        String out = run(Map.of("CHAOS_AOT", "on"), call).out();
        return Path.of(out.replaceFirst("(?s).*\\[-XX:AOTCache=", "").replaceFirst("(?s)].*", ""));
    }

    @Test
    void worksThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(root.resolve("bin/chaos"), Path.of("../chaos"));
        Process process = process(Map.of(), link.toString()).start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(new String(process.getInputStream().readAllBytes()))
                .contains(root + "/runner/target/chaos.jar");
    }

    @Test
    void speaksUtf8WhereNoLanguageIsChosen() throws Exception {
        program("jdk/bin/java", "#!/bin/bash\necho \"$LC_ALL,$LC_CTYPE,$LANG\"\n");
        chaos();
        assertThat(language("", "", "")).isEqualTo(",C.UTF-8,");
        assertThat(language("", "", "POSIX")).isEqualTo(",C.UTF-8,POSIX");
        assertThat(language("C", "", "de_DE.UTF-8")).isEqualTo("C.UTF-8,,de_DE.UTF-8");
        assertThat(language("", "", "de_DE.UTF-8")).isEqualTo(",,de_DE.UTF-8");
        assertThat(language("", "de_DE.ISO-8859-1", "C")).isEqualTo(",de_DE.ISO-8859-1,C");
    }

    private String language(String all, String characters, String language) throws Exception {
        return run(Map.of("LC_ALL", all, "LC_CTYPE", characters, "LANG", language)).out().strip();
    }

    private Result chaos(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    private Result run(Map<String, String> environment, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = root.resolve("chaos").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Path out = root.resolve("out.txt");
        Path err = root.resolve("err.txt");
        Process process =
                process(environment, command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private ProcessBuilder process(Map<String, String> environment, String... command) {
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().remove("JAVA_TOOL_OPTIONS");
        process.environment().put("CHAOS_AOT", "off");
        process.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        process.environment().put("PATH", root.resolve("bin") + ":" + System.getenv("PATH"));
        process.environment().putAll(environment);
        return process;
    }

    private static Path found(String tool) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private long builds() throws IOException {
        return Files.readAllLines(root.resolve("runner/target/builds")).size();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private void program(String file, String text) throws IOException {
        write(file, text);
        Files.setPosixFilePermissions(
                root.resolve(file), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
