package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonObject;
import chaosstates.testing.Golden;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
    void theRolesAreAsReviewed(String machine) {
        String summary = new Policies(Synthesized.of(machine)).summary();
        Golden.check(SUMMARIES.resolve(machine + ".txt"), summary);
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
    void theMachinesMayInvokeTheFunctionsThatItNames(String name) {
        Synthesized template = Synthesized.of(name);
        List<Policies.Statement> statements = new Policies(template).statements();
        Set<String> named = new TreeSet<>();
        Set<String> roles = new TreeSet<>();
        for (JsonObject machine : template.resources("AWS::StepFunctions::StateMachine").values()) {
            JsonObject properties = machine.object("Properties");
            roles.add(Synthesized.text(properties.get("RoleArn").orElseThrow()));
            named.addAll(named(properties));
        }
        assertThat(roles).hasSize(1);
        assertThat(invoked(statements, roles.iterator().next().replaceAll("[<>]|\\.Arn", "")))
                .isEqualTo(named);
    }

    private static Set<String> invoked(List<Policies.Statement> statements, String role) {
        return statements.stream()
                .filter(statement -> statement.role().equals(role))
                .filter(statement -> statement.actions().contains("lambda:InvokeFunction"))
                .flatMap(statement -> statement.resources().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(JsonObject machine) {
        String definition = Synthesized.text(machine.get("DefinitionString").orElseThrow());
        return Pattern.compile("\"FunctionName\": ?\"(<[^\"]*>)\"")
                .matcher(definition)
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void eachFunctionHasItsRole_machinesShareOne_andSoDoSchedules(String machine) {
        Synthesized template = Synthesized.of(machine);
        int functions = template.resources("AWS::Lambda::Function").size();
        assertThat(template.resources("AWS::IAM::Role").values())
                .hasSize(functions + 2)
                .noneMatch(role -> role.object("Properties").has("ManagedPolicyArns"));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void cdkNagFindsNothing(String machine) {
        ExperimentStack stack = new ExperimentStack(new App(), Synthesized.props(machine).build());
        Aspects.of(stack).add(AwsSolutionsChecks.Builder.create().reports(false).build());
        Annotations annotations = Annotations.fromStack(stack);
        annotations.hasNoError("*", rule());
        annotations.hasNoWarning("*", rule());
    }

    private static Object rule() {
        return Match.stringLikeRegexp("(AwsSolutions|CdkNag).*");
    }
}
