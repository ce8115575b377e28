package chaosstates.infra;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Test of the app's settings in cdk.json. */
@NeedsNode
class AppSettingsTest {

    @Test
    void nothingIsAskedForByItself() {
        AppSettings settings = AppSettings.of(null).get();
        assertThat(settings.schedules()).isEmpty();
        assertThat(settings.notifications()).isFalse();
        assertThat(settings.dashboard()).isFalse();
        assertThat(settings.extensions()).isEmpty();
    }

    @Test
    void extensionsAreAListOfPaths() {
        assertThat(AppSettings.of("{\"extensions\": [\"../acme-1.0.jar\"]}").orThrow().extensions())
                .containsExactly(Path.of("../acme-1.0.jar"));
        for (String wrong : List.of("\"acme-1.0.jar\"", "[1]")) {
            assertThat(AppSettings.of("{\"extensions\": " + wrong + "}").problems())
                    .extracting(Problem::message)
                    .singleElement(as(STRING))
                    .startsWith("chaos-states: `extensions` is a ")
                    .endsWith(", not a list of texts");
        }
    }

    @Test
    void aMapOrItsTextAreTheSame() {
        Map<String, Object> schedule =
                Map.of("expression", "rate(7 days)", "time-zone", "Asia/Tokyo");
        Checked<AppSettings> map =
                AppSettings.of(Map.of("schedules", Map.of("aurora", schedule), "dashboard", true));
        Checked<AppSettings> text =
                AppSettings.of(
                        """
                        {"schedules": {"aurora": {"expression": "rate(7 days)", "time-zone": "Asia/Tokyo"}},
                         "dashboard": true}
                        """);
        for (AppSettings settings : List.of(map.orThrow(), text.orThrow())) {
            ChaosScheduleProps props = settings.schedules().get("aurora");
            assertThat(props.schedule().getExpressionString()).isEqualTo("rate(7 days)");
            assertThat(props.schedule().getTimeZone().getTimezoneName()).isEqualTo("Asia/Tokyo");
            assertThat(settings.dashboard()).isTrue();
        }
    }

    @Test
    void everythingThatIsWrongIsSaid() {
        Checked<AppSettings> settings =
                AppSettings.of("{\"shedules\": {}, \"schedules\": {\"aurora\": {}}}");
        assertThat(settings.problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "chaos-states: `shedules` is unknown",
                        "chaos-states: the schedule of aurora has no `expression`");
    }

    @Test
    void whatIsOfAnotherTypeIsSaid() {
        Checked<AppSettings> settings =
                AppSettings.of(
                        """
                        {"schedules": {"a": "rate(1 day)",
                                       "b": {"expression": 7, "timezone": "UTC"},
                                       "c": {"expression": "rate(1 day)", "time-zone": false}},
                         "dashboard": "true"}
                        """);
        assertThat(settings.problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "chaos-states: the schedule of a is a string",
                        "chaos-states: the schedule of a has no `expression`",
                        "chaos-states: the schedule of b: `timezone` is unknown",
                        "chaos-states: the schedule of b: `expression` is a number",
                        "chaos-states: the schedule of c: `time-zone` is a boolean",
                        "chaos-states: `dashboard` is a string");
        List<Problem> problems = AppSettings.of("{\"schedules\": []}").problems();
        ProblemExamples.check(problems);
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("chaos-states: `schedules` is a list");
    }

    @Test
    void brokenTextIsAProblemToo() {
        assertThat(AppSettings.of("{\"schedules\":").problems())
                .isNotEmpty()
                .extracting(Problem::at)
                .allMatch(at -> at.hasLine());
    }

    @Test
    void aScheduleIsOfAnExperimentThatIsThere() {
        AppSettings settings =
                AppSettings.of("{\"schedules\": {\"aurora\": {\"expression\": \"rate(1 day)\"}}}")
                        .orThrow();
        assertThat(settings.problems(List.of("aurora"))).isEmpty();
        assertThat(settings.problems(List.of("chaos-aurora")))
                .extracting(Problem::message)
                .containsExactly("chaos-states: there is no experiment `aurora` to schedule");
    }
}
