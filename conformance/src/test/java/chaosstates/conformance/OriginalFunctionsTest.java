package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our cases, through the Chaos Toolkit's own functions: what they say is what those do. */
class OriginalFunctionsTest {

    private static final Path NAMES =
            Peers.MODULE.resolve(
                    "../core/src/main/resources/chaosstates/check/lookup/chaostoolkit-aws.txt");

    /**
     * Compares requests, outputs and messages of failures. A case that says why it {@code differs}
     * has to differ.
     */
    @Test
    void doWithActivitiesWhatOurCasesSay() throws Exception {
        assertAgreed("activity_cases.py", "lambdas/src/test/resources/activities", 90);
    }

    /** Tolerances, JSON paths, placeholders, configuration and secrets, variables, YAML. */
    @Test
    void doWithValuesWhatOurCasesSay() throws Exception {
        assertAgreed("value_cases.py", "core/src/test/resources", 900);
    }

    /** The names by which a check tells what chaostoolkit-aws has from what exists nowhere. */
    @Test
    void haveTheNamesThatWeKnow() throws Exception {
        Program.Result result =
                Program.of(Peers.MODULE, Peers.python("python"), Peers.script("function_names.py"))
                        .within(120)
                        .run();
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(Files.readString(NAMES)).isEqualTo(result.out());
    }

    private static void assertAgreed(String script, String cases, int least) throws Exception {
        Program.Result result =
                Program.of(
                                Peers.MODULE,
                                Peers.python("python"),
                                Peers.script(script),
                                Peers.MODULE.resolve("..").resolve(cases))
                        .within(120)
                        .run();
        assertThat(result.exitCode()).as(result.err()).isZero();
        List<String> lines = result.out().lines().toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .as("cases that the original has otherwise")
                .isEmpty();
        assertThat(Integer.parseInt(lines.getLast().replaceAll("\\D", "")))
                .as("cases that ran")
                .isGreaterThan(least);
    }
}
