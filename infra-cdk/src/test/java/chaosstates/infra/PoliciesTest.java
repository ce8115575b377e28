package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;

/** Least privilege, for each machine of this repository and of the cases. */
@NeedsNode
class PoliciesTest {

    private static final Path SUMMARIES = Path.of("src/test/resources/iam");

    static List<String> machines() {
        return Synthesized.machines();
    }

    /** The file is what a reviewer reads; a change of it is a change of what the roles may do. */
    @ParameterizedTest
    @MethodSource("machines")
    void theRolesAreAsReviewed(String machine) throws IOException {
        String actual = new Policies(Synthesized.of(machine)).summary();
        Path reviewed = SUMMARIES.resolve(machine + ".txt");
        Path copy = Files.createDirectories(Path.of("target/actual/iam")).resolve(machine + ".txt");
        Files.writeString(copy, actual);
        assertThat(actual)
                .as("what is in %s; if it is right, copy it to %s", copy, reviewed)
                .isEqualTo(Files.exists(reviewed) ? Files.readString(reviewed) : "");
    }

    @ParameterizedTest
    @MethodSource("machines")
    void everyStarHasItsReasonInTheTemplate(String machine) {
        Policies policies = new Policies(Synthesized.of(machine));
        assertThat(policies.statements()).isNotEmpty();
        for (Policies.Statement statement : policies.statements()) {
            assertThat(statement.actions()).noneMatch(action -> action.contains("*"));
            assertThat(statement.resources().stream().filter(name -> name.contains("*")))
                    .allSatisfy(
                            name ->
                                    assertThat(Policies.reasons(statement.policy(), name))
                                            .as("%s on %s", statement.actions(), name)
                                            .isNotEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("machines")
    void theMachineMayInvokeItsOwnFunctionsOnly(String machine) {
        Synthesized template = Synthesized.of(machine);
        Set<String> functions =
                template.resources("AWS::Lambda::Function").keySet().stream()
                        .map(id -> "<" + id + ".Arn>")
                        .collect(Collectors.toCollection(TreeSet::new));
        List<Policies.Statement> invoking =
                new Policies(template)
                        .statements().stream()
                                .filter(s -> s.actions().contains("lambda:InvokeFunction"))
                                .toList();
        assertThat(invoking).hasSize(1);
        assertThat(new TreeSet<>(invoking.getFirst().resources())).isEqualTo(functions);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void noRoleIsSharedAndNoneHasPoliciesOfAws(String machine) {
        Synthesized template = Synthesized.of(machine);
        assertThat(template.resources("AWS::IAM::Role").values())
                .hasSize(template.resources("AWS::Lambda::Function").size() + 1)
                .noneMatch(role -> role.object("Properties").has("ManagedPolicyArns"));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void cdkNagFindsNothing(String machine) {
        ExperimentStack stack = new ExperimentStack(new App(), Synthesized.props(machine));
        Aspects.of(stack).add(AwsSolutionsChecks.Builder.create().reports(false).build());
        Annotations annotations = Annotations.fromStack(stack);
        annotations.hasNoError("*", rule());
        annotations.hasNoWarning("*", rule());
    }

    private static Object rule() {
        return Match.stringLikeRegexp("(AwsSolutions|CdkNag).*");
    }
}
