package chaosstates.infra;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.testing.Prose;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules of dependency. */
@AnalyzeClasses(packages = "chaosstates", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule NOBODY_USES_INFRA =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("chaosstates.infra..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("chaosstates.infra..");

    @ArchTest
    static final ArchRule INFRA_RUNS_NOTHING =
            noClasses()
                    .that()
                    .resideInAPackage("chaosstates.infra..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "chaosstates.engine..",
                            "chaosstates.sandbox..",
                            "chaosstates.run..",
                            "chaosstates.cli..",
                            "software.amazon.awssdk..",
                            "java.net.http..");

    private static final DescribedPredicate<JavaMethodCall> MAP_OF_SEVERAL_ENTRIES =
            DescribedPredicate.describe(
                    "Map.of has several entries",
                    call ->
                            call.getTargetOwner().isEquivalentTo(Map.class)
                                    && call.getName().equals("of")
                                    && call.getTarget().getRawParameterTypes().size() > 2);

    /** Templates have the same bytes each time: {@code Sorted} makes maps of several entries. */
    @ArchTest
    static final ArchRule NO_MAP_HAS_AN_ORDER_BY_CHANCE =
            noClasses()
                    .that()
                    .resideInAPackage("chaosstates.infra..")
                    .should()
                    .callMethodWhere(MAP_OF_SEVERAL_ENTRIES);

    @ArchTest
    static final ArchRule ONLY_THE_APP_KNOWS_OUR_ACTIVITIES =
            classes()
                    .that()
                    .resideInAPackage("chaosstates.infra..")
                    .and()
                    .doNotHaveSimpleName("ChaosApp")
                    .should()
                    .onlyDependOnClassesThat(
                            resideOutsideOfPackage("chaosstates.lambdas..")
                                    .or(
                                            resideInAnyPackage(
                                                    "chaosstates.lambdas.extension",
                                                    "chaosstates.lambdas.packages..")));

    @ArchTest
    static final ArchRule ONLY_THE_APP_ASKS_THE_WORLD =
            noClasses()
                    .that()
                    .resideInAPackage("chaosstates.infra..")
                    .and()
                    .doNotHaveSimpleName("ChaosApp")
                    .should()
                    .callMethod(System.class, "getenv", String.class)
                    .orShould()
                    .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule PACKAGES_DO_NOT_NEED_EACH_OTHER_IN_CIRCLES =
            slices().matching("chaosstates.(**)").should().beFreeOfCycles();

    @Test
    void commentsBeginWithAVerbOrANoun() {
        assertThat(Prose.riddles(Path.of("."))).isEmpty();
    }
}
