package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The command that a person gives, with the CDK command line of the lock file: strict, with CDK's
 * own rules as errors (see cdk.json), without credentials.
 */
@NeedsNode
class SynthIT {

    private static final Path OUT = Path.of("target/cdk.out");
    private static final int MINUTES = 3;

    @BeforeAll
    static void installTheCommandLine() throws Exception {
        Path lock = Path.of("package-lock.json");
        Path installed = Path.of("node_modules/.package-lock.json");
        if (!Files.exists(installed)
                || Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(lock))
                        < 0) {
            Result npm = run("npm", "ci", "--no-audit", "--no-fund");
            if (npm.code() != 0) {
                String why = "npm ci failed: " + npm.output();
                NeedsNode.Condition.skip(why);
                Assumptions.abort(why);
            }
        }
    }

    @Test
    void synthesizesEveryExperiment() throws Exception {
        Result synth = cdk("synth", "--strict", "--quiet");
        assertThat(synth.code()).as(synth.output()).isZero();
        assertThat(OUT.resolve("chaos-journals.template.json")).exists();
        for (String experiment : List.of("chaos-aurora", "chaos-aurora-web")) {
            String template = Files.readString(OUT.resolve(experiment + ".template.json"));
            assertThat(template).contains("\"StateMachineName\": \"" + experiment + "\"");
        }
    }

    @Test
    void refusesAnExperimentThatIsNotThere() throws Exception {
        Result synth = cdk("synth", "-c", "experiment=chaos-autora");
        assertThat(synth.code()).isNotZero();
        assertThat(synth.output())
                .contains("there is no experiment `chaos-autora`")
                .contains("chaos-aurora-web")
                .doesNotContain("Exception");
    }

    private static Result cdk(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("node_modules/.bin/cdk"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--output", OUT.toString()));
        return run(command.toArray(String[]::new));
    }

    private record Result(int code, String output) {}

    private static Result run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("synth", ".txt");
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.redirectOutput(output.toFile());
        Map<String, String> environment = process.environment();
        environment.keySet().removeIf(name -> name.startsWith("AWS_"));
        environment.put("CI", "true");
        environment.put("CDK_VALIDATION", "true");
        environment.put("CDK_DISABLE_CLI_TELEMETRY", "true");
        Process running = process.start();
        boolean ended = running.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
        return new Result(ended ? running.exitValue() : -1, Files.readString(output));
    }
}
