package chaosstates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

/** Which package may use which, and that the engine gets time and chance as arguments. */
@AnalyzeClasses(
        packages = {
            "chaosstates.cli",
            "chaosstates.engine",
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
}
