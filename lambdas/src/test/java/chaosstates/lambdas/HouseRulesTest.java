package chaosstates.lambdas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.lambdas.net.NamedFile;
import chaosstates.testing.Prose;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules of dependency in the functions' module, and of what it may touch. */
class HouseRulesTest {

    private static final String HANDLERS = ".*Handler";

    /** The api, what services share, and core's values; of all else only named files are read. */
    private static final Set<String> AUTHORS_SEE =
            Set.of(
                    "chaosstates.lambdas.api",
                    "chaosstates.lambdas.api.http",
                    "chaosstates.lambdas.ebs",
                    "chaosstates.activity",
                    "chaosstates.catalogue",
                    "chaosstates.digest",
                    "chaosstates.iam",
                    "chaosstates.json",
                    "chaosstates.model",
                    "chaosstates.problem",
                    "chaosstates.python");

    private static final JavaClasses LAMBDAS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("chaosstates.lambdas");

    @Test
    void noServiceUsesAnother() {
        slices().matching("chaosstates.lambdas.service.(*)..")
                .should()
                .notDependOnEachOther()
                .check(LAMBDAS);
    }

    @Test
    void packagesDoNotNeedEachOtherInCircles() {
        slices().matching("chaosstates.lambdas.(*)..").should().beFreeOfCycles().check(LAMBDAS);
    }

    @Test
    void authorsOfActivitiesSeeOnlyTheApi() {
        noClasses()
                .that()
                .resideInAPackage("chaosstates.lambdas.api..")
                .should()
                .dependOnClassesThat(
                        describe(
                                "are behind the api",
                                used ->
                                        used.getPackageName().startsWith("chaosstates.lambdas")
                                                && !used.getPackageName()
                                                        .startsWith("chaosstates.lambdas.api")))
                .check(LAMBDAS);
    }

    /** Asserts that activities and controls stand on the api and on core's values alone. */
    @Test
    void activitiesAndControlsStandOnTheApi() {
        classes()
                .that()
                .resideInAnyPackage("chaosstates.lambdas.service..", "chaosstates.lambdas.controls")
                .should()
                .onlyDependOnClassesThat(
                        describe(
                                "are seen by authors of activities and controls",
                                HouseRulesTest::isSeenByAuthors))
                .check(LAMBDAS);
    }

    private static boolean isSeenByAuthors(JavaClass used) {
        String name = used.getBaseComponentType().getPackageName();
        return !name.startsWith("chaosstates")
                || AUTHORS_SEE.contains(name)
                || name.startsWith("chaosstates.lambdas.service.")
                || name.equals("chaosstates.lambdas.controls")
                || used.getBaseComponentType().isEquivalentTo(NamedFile.class);
    }

    @Test
    void onlyAwsClientsMakesClients() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.AwsClients")
                .should()
                .dependOnClassesThat(
                        describe(
                                "build clients of the AWS SDK",
                                used ->
                                        isOfSdk(used)
                                                && used.getSimpleName().endsWith("ClientBuilder")))
                .orShould()
                .callMethodWhere(
                        target(nameMatching("create|builder"))
                                .and(
                                        target(
                                                owner(
                                                        describe(
                                                                "clients of the AWS SDK",
                                                                used ->
                                                                        isOfSdk(used)
                                                                                && used.getSimpleName()
                                                                                        .endsWith(
                                                                                                "Client"))))))
                .check(LAMBDAS);
    }

    @Test
    void onlyHandlersKnowLambda() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Handler")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.amazonaws.services.lambda..")
                .check(LAMBDAS);
    }

    @Test
    void onlyHandlersReadTheEnvironmentAndTheClock() {
        noClasses()
                .that()
                .haveNameNotMatching(HANDLERS)
                .should()
                .callMethodWhere(
                        target(
                                        nameMatching(
                                                "now|currentTimeMillis|nanoTime|sleep|getenv"
                                                        + "|random.*|system|system(UTC|DefaultZone)"))
                                .and(target(owner(nameMatching("java\\..*")))))
                .check(LAMBDAS);
    }

    @Test
    void onlyTheSenderKnowsItsHttpClient() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.ApacheHttpSender(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.hc..")
                .check(LAMBDAS);
    }

    @Test
    void hasNoStaticStateThatChanges() {
        fields().that().areStatic().should().beFinal().check(LAMBDAS);
    }

    private static boolean isOfSdk(JavaClass used) {
        return used.getPackageName().startsWith("software.amazon.awssdk.services");
    }

    @Test
    void commentsBeginWithAVerbOrANoun() {
        assertThat(Prose.riddles(Path.of("."))).isEmpty();
    }
}
