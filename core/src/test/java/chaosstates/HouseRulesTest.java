package chaosstates;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.testing.Prose;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules of dependency in core, and of what core may not touch at all. */
class HouseRulesTest {

    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("/chaosstates/testing/"))
                    .importPackages("chaosstates");

    /** A package and what it may use, beside itself and the JDK; what is not here is forbidden. */
    private static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("problem", List.of()),
                    Map.entry("json", List.of("problem", "com.fasterxml", "org.yaml")),
                    Map.entry("python", List.of("json")),
                    Map.entry("model", List.of("json", "problem")),
                    Map.entry("activity", List.of()),
                    Map.entry("iam", List.of("json")),
                    Map.entry("catalogue", List.of("iam", "activity", "model", "json", "problem")),
                    Map.entry("schema", List.of("catalogue", "json", "problem")),
                    Map.entry("jsonpath", List.of("python", "json")),
                    Map.entry("substitution", List.of("python", "json", "problem")),
                    Map.entry(
                            "tolerance",
                            List.of(
                                    "jsonpath",
                                    "substitution",
                                    "python",
                                    "catalogue",
                                    "activity",
                                    "model",
                                    "json",
                                    "problem")),
                    Map.entry(
                            "check",
                            List.of(
                                    "control",
                                    "catalogue",
                                    "activity",
                                    "model",
                                    "jsonpath",
                                    "python",
                                    "json",
                                    "problem")),
                    Map.entry(
                            "control",
                            List.of("catalogue", "activity", "model", "json", "problem")),
                    Map.entry(
                            "plan",
                            List.of(
                                    "wire",
                                    "control",
                                    "catalogue",
                                    "activity",
                                    "substitution",
                                    "model",
                                    "json",
                                    "problem")),
                    Map.entry("wire", List.of("asl", "activity", "model", "json")),
                    Map.entry("asl", List.of("json", "problem")),
                    Map.entry("history", List.of("json", "problem")),
                    Map.entry(
                            "run",
                            List.of(
                                    "wire",
                                    "asl",
                                    "plan",
                                    "history",
                                    "catalogue",
                                    "activity",
                                    "model",
                                    "json",
                                    "problem")),
                    Map.entry(
                            "journal",
                            List.of(
                                    "wire",
                                    "run",
                                    "plan",
                                    "history",
                                    "catalogue",
                                    "activity",
                                    "substitution",
                                    "model",
                                    "json",
                                    "problem")),
                    Map.entry(
                            "compile",
                            List.of(
                                    "proof",
                                    "deploy",
                                    "check",
                                    "wire",
                                    "control",
                                    "plan",
                                    "cost",
                                    "asl",
                                    "journal",
                                    "history",
                                    "catalogue",
                                    "activity",
                                    "substitution",
                                    "model",
                                    "json",
                                    "problem")),
                    Map.entry(
                            "deploy",
                            List.of(
                                    "wire",
                                    "iam",
                                    "plan",
                                    "asl",
                                    "catalogue",
                                    "activity",
                                    "substitution",
                                    "model",
                                    "json")),
                    Map.entry(
                            "proof",
                            List.of(
                                    "wire",
                                    "cost",
                                    "plan",
                                    "asl",
                                    "journal",
                                    "catalogue",
                                    "activity",
                                    "model",
                                    "json")),
                    Map.entry("report.view", List.of("wire", "run", "json")),
                    Map.entry(
                            "report.figure",
                            List.of("report.view", "journal", "wire", "run", "model", "json")),
                    Map.entry("report.ways", List.of("report", "json")),
                    Map.entry("report.markup", List.of()),
                    Map.entry(
                            "report.page",
                            List.of(
                                    "report",
                                    "cost",
                                    "journal",
                                    "tolerance",
                                    "wire",
                                    "run",
                                    "model",
                                    "json")),
                    Map.entry(
                            "report",
                            List.of(
                                    "cost",
                                    "tolerance",
                                    "journal",
                                    "wire",
                                    "run",
                                    "plan",
                                    "model",
                                    "json",
                                    "problem")),
                    Map.entry(
                            "cost", List.of("wire", "asl", "history", "plan", "activity", "json")));

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyWhatTheyMay() {
        return MAY_USE.keySet().stream()
                .sorted()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () ->
                                                classes()
                                                        .that()
                                                        .resideInAPackage(inside(name))
                                                        .should()
                                                        .onlyDependOnClassesThat()
                                                        .resideInAnyPackage(allowed(name))
                                                        .allowEmptyShould(true)
                                                        .check(CORE)));
    }

    @Test
    void everyPackageIsListed() {
        Set<String> packages =
                CORE.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.substring("chaosstates.".length()))
                        .collect(Collectors.toSet());
        assertThat(MAY_USE.keySet()).containsAll(packages);
    }

    @Test
    void readsNoClockAndNoEnvironment() {
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|sleep")))
                .orShould()
                .callMethodWhere(
                        target(nameMatching("getenv|getProperty|exit|setProperty"))
                                .and(target(owner(nameMatching("java.lang.System")))))
                .orShould()
                .callMethodWhere(
                        target(nameStartingWith("system"))
                                .and(target(owner(nameMatching("java.time.Clock")))))
                .orShould()
                .callMethodWhere(target(nameMatching("random|randomUUID")))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .check(CORE);
    }

    @Test
    void touchesNoFileNoNetworkAndNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        describe(
                                "reach outside",
                                used ->
                                        Stream.of("java.nio.file", "java.net", "java.lang.reflect")
                                                        .anyMatch(used.getPackageName()::startsWith)
                                                && !used.getName().equals("java.net.URI")))
                .orShould()
                .dependOnClassesThat(
                        describe(
                                "read or write files",
                                used -> used.getName().startsWith("java.io.File")))
                .check(CORE);
    }

    @Test
    void hasNoStaticStateThatChanges() {
        fields().that().areStatic().should().beFinal().check(CORE);
    }

    private static String inside(String name) {
        return "chaosstates." + name + "..";
    }

    private static String[] allowed(String name) {
        Stream<String> others =
                MAY_USE.get(name).stream()
                        .map(other -> MAY_USE.containsKey(other) ? inside(other) : other + "..");
        return Stream.concat(Stream.of(inside(name), "java.."), others).toArray(String[]::new);
    }

    @Test
    void commentsBeginWithAVerbOrANoun() {
        assertThat(Stream.of(".", "../testing", "../conformance").map(Path::of))
                .flatMap(Prose::riddles)
                .isEmpty();
    }

    @Test
    void rowsOfPagesAreShort() {
        List<String> pages =
                List.of(
                        "docs",
                        "README.md",
                        "CONTRIBUTING.md",
                        "CHANGELOG.md",
                        "conformance/README.md");
        assertThat(
                        pages.stream()
                                .map(Path.of("..")::resolve)
                                .flatMap(it -> Prose.wideRows(it).stream()))
                .isEmpty();
    }
}
