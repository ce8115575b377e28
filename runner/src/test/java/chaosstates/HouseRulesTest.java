package chaosstates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.testing.Prose;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Rules of dependency, and of time and chance in the engine, which are arguments. */
@AnalyzeClasses(
        packages = {
            "chaosstates.cli",
            "chaosstates.engine",
            "chaosstates.interpreter",
            "chaosstates.local",
            "chaosstates.sandbox",
            "chaosstates.tell"
        },
        importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String ENGINE = "chaosstates.engine..";

    @ArchTest
    static final ArchRule theEngineKnowsMachinesAndHistoriesOnly =
            noClasses()
                    .that()
                    .resideInAPackage(ENGINE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "chaosstates.activity..",
                            "chaosstates.check..",
                            "chaosstates.cli..",
                            "chaosstates.compile..",
                            "chaosstates.journal..",
                            "chaosstates.lambdas..",
                            "chaosstates.model..",
                            "chaosstates.local..",
                            "chaosstates.plan..",
                            "chaosstates.run..",
                            "chaosstates.sandbox..",
                            "chaosstates.tell..");

    @ArchTest
    static final ArchRule whoTellsOfARunKnowsNotWhereItRuns =
            noClasses()
                    .that()
                    .resideInAPackage("chaosstates.tell..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "chaosstates.cli..",
                            "chaosstates.engine..",
                            "chaosstates.history..",
                            "chaosstates.lambdas..",
                            "chaosstates.local..",
                            "chaosstates.sandbox..");

    @ArchTest
    static final ArchRule onlyTheEngineEvaluatesJsonata =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ENGINE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.dashjoin..");

    @ArchTest
    static final ArchRule theEngineReadsNoClockOfItsOwn =
            noClasses()
                    .that()
                    .resideInAPackage(ENGINE)
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .callMethod(System.class, "getenv", String.class)
                    .orShould()
                    .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule packagesDoNotNeedEachOtherInCircles =
            slices().matching("chaosstates.(**)").should().beFreeOfCycles();

    @Test
    void commentsBeginWithAVerbOrANoun() {
        assertThat(Prose.riddles(Path.of("."))).isEmpty();
    }
}
