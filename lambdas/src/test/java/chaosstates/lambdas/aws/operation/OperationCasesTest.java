package chaosstates.lambdas.aws.operation;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Targets;
import chaosstates.check.Experiments;
import chaosstates.check.lookup.Activities;
import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.IamStatements;
import chaosstates.deploy.PackageNeeds;
import chaosstates.iam.IamStatement;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.Experiment;
import chaosstates.model.Provider;
import chaosstates.problem.Checked;
import chaosstates.problem.ProblemPrinter;
import chaosstates.problem.ProblemPrinter.Style;
import chaosstates.testing.Golden;
import chaosstates.wire.FunctionRef;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test of the folders of {@code operation-cases}: experiments that call any operation of AWS, what
 * is wrong with them, and what the functions of those that are right may do and have to be given.
 */
class OperationCasesTest {

    private static final String FILE = "experiment.json";

    static List<Path> cases() {
        return Golden.cases("operation-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongBeforeTheRun(Path folder) {
        Golden.check(
                folder.resolve("expected.problems"),
                ProblemPrinter.print(
                        read(folder).problems(),
                        Map.of(FILE, Golden.text(folder.resolve(FILE))),
                        Style.PLAIN));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mayDoWhatItAsksFor(Path folder) {
        if (read(folder).isUsable()) {
            Golden.check(folder.resolve("expected.permissions"), permissions(read(folder).get()));
        }
        assertThat(cases()).anyMatch(it -> read(it).isUsable());
    }

    private static Checked<Experiment> read(Path folder) {
        return Experiments.read(Golden.text(folder.resolve(FILE)), FILE, catalogue());
    }

    private static chaosstates.catalogue.Catalogue catalogue() {
        return chaosstates.lambdas.registry.Activities.CATALOGUE;
    }

    private static String permissions(Experiment experiment) {
        return Activities.of(experiment)
                .map(activity -> permissions(activity, experiment.configuration()))
                .collect(Collectors.joining("\n"));
    }

    private static String permissions(Activity activity, JsonObject configuration) {
        JsonObject provider = activity.source().object("provider");
        JsonObject arguments = provider.object("arguments");
        ActivitySpec spec = catalogue().find(Provider.activityId(provider)).orElseThrow();
        Stream<String> statements =
                IamStatements.of(spec, List.of(arguments), configuration).stream()
                        .map(OperationCasesTest::line);
        return "%s: %s of %s in a package with %s%s\n%s"
                .formatted(
                        activity.name(),
                        arguments.string("operation").orElseThrow(),
                        arguments.string("service").orElseThrow(),
                        needs(spec, arguments).name(),
                        Targets.of(spec, arguments).stream()
                                .map(", on "::concat)
                                .collect(Collectors.joining()),
                        statements.collect(Collectors.joining()));
    }

    private static PackageNeeds needs(ActivitySpec spec, JsonObject arguments) {
        return PackageNeeds.of(
                new FunctionRef.Activity(spec.id()),
                new FunctionUse(Map.of(spec.id(), List.of(arguments)), 60),
                List.of(),
                catalogue());
    }

    private static String line(IamStatement statement) {
        String line =
                String.join(" ", statement.actions())
                        + " on "
                        + String.join(" ", statement.resources())
                        + (statement.conditions().isEmpty() ? "" : " if it is tagged")
                        + statement.widened().stream()
                                .map(" (%s)"::formatted)
                                .collect(Collectors.joining());
        return "  " + line + "\n";
    }
}
