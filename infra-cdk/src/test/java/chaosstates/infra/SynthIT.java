package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The command that a person gives, with the CDK command line of the lock file: strict, with CDK's
 * own rules as errors (see cdk.json), without credentials.
 */
@NeedsNode
class SynthIT {

    private static final Path OUT = Path.of("target/cdk.out");

    @BeforeAll
    static void installTheCommandLine() throws Exception {
        NodeModules.install(Path.of("").toAbsolutePath());
    }

    @Test
    void synthesizesEveryExperiment() throws Exception {
        NodeModules.Result synth = cdk("synth", "--strict", "--quiet");
        assertThat(synth.code()).as(synth.output()).isZero();
        assertThat(OUT.resolve("chaos-journals.template.json")).exists();
        for (String experiment : List.of("chaos-aurora", "chaos-aurora-web")) {
            String template = Files.readString(OUT.resolve(experiment + ".template.json"));
            assertThat(template).contains("\"StateMachineName\": \"" + experiment + "\"");
        }
    }

    @Test
    void addsWhatTheSettingsAskFor() throws Exception {
        String settings =
                """
                {"notifications": true, "dashboard": true, "schedules": {"chaos-aurora": \
                {"expression": "cron(0 10 ? * MON-FRI *)", "time-zone": "Europe/Berlin"}}}""";
        NodeModules.Result synth =
                cdk("synth", "--strict", "--quiet", "-c", "chaos-states=" + settings);
        assertThat(synth.code()).as(synth.output()).isZero();
        assertThat(Files.readString(OUT.resolve("chaos-journals.template.json")))
                .contains("AWS::SNS::Topic", "AWS::CloudWatch::Dashboard");
        assertThat(Files.readString(OUT.resolve("chaos-aurora.template.json")))
                .contains("\"ScheduleExpressionTimezone\": \"Europe/Berlin\"")
                .contains("Chaos Experiment Ended");
    }

    @Test
    void refusesAnExperimentThatIsNotThere() throws Exception {
        NodeModules.Result synth = cdk("synth", "-c", "experiment=chaos-autora");
        assertThat(synth.code()).isNotZero();
        assertThat(synth.output())
                .contains("there is no experiment `chaos-autora`")
                .contains("chaos-aurora-web")
                .doesNotContain("Exception");
    }

    private static NodeModules.Result cdk(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("node_modules/.bin/cdk"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--output", OUT.toString()));
        return NodeModules.run(
                Path.of("").toAbsolutePath(),
                Map.of("CI", "true", "CDK_VALIDATION", "true", "CDK_DISABLE_CLI_TELEMETRY", "true"),
                command);
    }
}
