package chaosstates;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.testing.Prose;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
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

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyWhatTheyMay() {
        return Floors.MAY_USE.keySet().stream()
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
        assertThat(Floors.MAY_USE.keySet()).containsAll(packages);
    }

    @Test
    void packagesDoNotNeedEachOtherInCircles() {
        slices().matching("chaosstates.(**)").should().beFreeOfCycles().check(CORE);
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
                Floors.MAY_USE.get(name).stream()
                        .map(
                                other ->
                                        Floors.MAY_USE.containsKey(other)
                                                ? inside(other)
                                                : other + "..");
        return Stream.concat(Stream.of(inside(name), "java.."), others).toArray(String[]::new);
    }

    @Test
    void commentsBeginWithAVerbOrANoun() {
        assertThat(Stream.of(".", "../testing", "../crashes", "../conformance").map(Path::of))
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
