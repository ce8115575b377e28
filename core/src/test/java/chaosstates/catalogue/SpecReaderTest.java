package chaosstates.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of specs become specs; what is wrong with them is told with its place, all at once. */
class SpecReaderTest {

    private static final String FILE =
            """
            {
              "module": "workshop.tap",
              "about": "A tap", "calls": ["taps"],
              "reference": "https://docs.aws.amazon.com/tap/API_",
              "activities": {
                "actions.close": {
                  "does": "Closes a tap.",
                  "takes": {
                    "tap_id": "string: The tap's id.",
                    "force": "boolean = false: Whether to turn it hard.",
                    "after": "number in seconds?: When.",
                    "key": "string?: What it is locked with."
                  },
                  "gives": "Nothing.",
                  "fails": ["There is no such tap."],
                  "may": [
                    "tap:CloseTap on tap/{tap_id}",
                    "kms:Decrypt on key/{key}",
                    "tap:ListTaps on *, since taps are found while it runs"
                  ],
                  "undo": "Opening it.",
                  "undoneBy": { "func": "actions.open", "arguments": { "tap_id": "{tap_id}" } },
                  "example": { "tap_id": "main" }
                }
              }
            }
            """;

    private static ActivitySpec close() {
        return SpecReader.read(FILE, "tap.json").orThrow().activities().getFirst();
    }

    @Test
    void readsWhatAnActivityTakes() {
        assertThat(close().id()).isEqualTo("workshop.tap.actions.close");
        assertThat(close().calls()).containsExactly("taps");
        assertThat(close().parameters())
                .containsExactly(
                        Parameter.required("tap_id", ParameterType.STRING, "The tap's id."),
                        Parameter.optional(
                                        "force", ParameterType.BOOLEAN, "Whether to turn it hard.")
                                .otherwise("false"),
                        Parameter.optional("after", ParameterType.NUMBER, "When.").in("seconds"),
                        Parameter.optional("key", ParameterType.STRING, "What it is locked with."));
    }

    @Test
    void readsWhatHasToBePermitted() {
        assertThat(close().iam())
                .extracting(need -> need.resource() + " " + need.argument().orElse("always"))
                .containsExactly(
                        "arn:{partition}:tap:{region}:{account}:tap/{tap_id} always",
                        "arn:{partition}:kms:{region}:{account}:key/{key} key",
                        "* always");
        assertThat(close().iam().getLast().widened()).contains("taps are found while it runs");
    }

    @Test
    void readsWhatUndoesIt() {
        assertThat(close().undoing().orElseThrow().id()).isEqualTo("workshop.tap.actions.open");
        assertThat(close().page().seeAlso())
                .isEqualTo("https://docs.aws.amazon.com/tap/API_CloseTap.html");
    }

    @Test
    void tellsAllMistakesWithTheirPlaces() {
        String wrong =
                FILE.replace("\"string: The tap's id.\"", "\"text: The tap's id.\"")
                        .replace("\"undo\": \"Opening it.\",", "")
                        .replace("\"gives\"", "\"given\"")
                        .replace(", since taps are found while it runs", "")
                        .replace("tap/{tap_id}", "tap/{tap}");
        Checked<ServiceSpec> read = SpecReader.read(wrong, "tap.json");
        List<String> told =
                read.problems().stream()
                        .map(problem -> problem.at() + " " + problem.message())
                        .toList();
        assertThat(told)
                .containsExactly(
                        "tap.json:6:22 `gives` is missing",
                        "tap.json:6:22 `undo` is missing",
                        "tap.json:9:19 `tap_id` does not say what it is",
                        "tap.json:14:7 unknown key `given` in a spec",
                        "tap.json:17:9 the permission names `tap`, which is not taken",
                        "tap.json:19:9 no reason is given for the * in *",
                        "tap.json:23:20 the example has an argument `tap_id`, which is not taken");
        assertThat(read.problems()).allMatch(Problem::isError);
    }

    /** A bucket's bare name once was taken for an ARN, which IAM refuses. */
    @Test
    void refusesAWholeResourceThatIsNoArn() {
        Checked<ServiceSpec> read =
                SpecReader.read(FILE.replace("on tap/{tap_id}", "on {tap_id}"), "tap.json");
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "`{tap_id}` is a whole resource, and its name says that it is no ARN");
    }

    @Test
    void refusesWhatIsNeitherActionNorProbe() {
        Checked<ServiceSpec> read =
                SpecReader.read(FILE.replace("actions.close", "tools.close"), "tap.json");
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly("`tools.close` is neither an action nor a probe");
    }
}
