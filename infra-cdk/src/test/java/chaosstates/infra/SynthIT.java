package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonReader;
import java.io.IOException;
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
    private static final Path APP_OUT = Path.of("target/app.out");

    @BeforeAll
    static void installTheCommandLine() throws Exception {
        NodeModules.install(Path.of("").toAbsolutePath());
    }

    @Test
    void synthesizesEveryExperimentWithWhatTheSettingsAskFor() throws Exception {
        String settings =
                """
                {"notifications": true, "dashboard": true, "schedules": {"chaos-aurora": \
                {"expression": "cron(0 10 ? * MON-FRI *)", "time-zone": "Europe/Berlin"}}}""";
        NodeModules.Result synth =
                cdk("synth", "--strict", "--quiet", "-c", "chaos-states=" + settings);
        assertThat(synth.code()).as(synth.output()).isZero();
        checkExperiments(OUT);
        assertThat(template(OUT, "chaos-journals"))
                .contains(
                        "AWS::SNS::Topic", "AWS::CloudWatch::Dashboard", "Chaos Experiment Ended");
        assertThat(template(OUT, "chaos-aurora"))
                .contains("\"ScheduleExpressionTimezone\": \"Europe/Berlin\"");
    }

    /** Asserts that the app does by itself what the command line adds. */
    @Test
    void needsNoSettings() throws Exception {
        NodeModules.Result synth = app("{}");
        assertThat(synth.code()).as(synth.output()).isZero();
        checkExperiments(APP_OUT);
        assertThat(template(APP_OUT, "chaos-journals"))
                .doesNotContain("AWS::SNS::Topic", "AWS::CloudWatch::Dashboard");
    }

    private static void checkExperiments(Path out) throws IOException {
        for (String experiment : List.of("chaos-aurora", "chaos-aurora-web")) {
            assertThat(JsonReader.parse(template(out, experiment)).toString())
                    .contains("\"StateMachineName\":\"" + experiment + "\"");
        }
    }

    private static String template(Path out, String stack) throws IOException {
        return Files.readString(out.resolve(stack + ".template.json"));
    }

    @Test
    void refusesAnExperimentThatIsNotThere() throws Exception {
        NodeModules.Result synth = app("{\"experiment\": \"chaos-autora\"}");
        assertThat(synth.code()).isNotZero();
        assertThat(synth.output())
                .contains("there is no experiment `chaos-autora`")
                .contains("chaos-aurora-web")
                .doesNotContain("Exception");
    }

    /** Starts the app as the command line does, with a context. */
    private static NodeModules.Result app(String context) throws Exception {
        return NodeModules.run(
                Path.of("").toAbsolutePath(),
                Map.of(
                        "CDK_OUTDIR",
                        APP_OUT.toAbsolutePath().toString(),
                        "CDK_CONTEXT_JSON",
                        context,
                        // The command line's synthesis has it.
                        "CDK_VALIDATION",
                        "false"),
                List.of("./app"));
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
