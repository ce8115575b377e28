package chaosstates.lambdas;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.iam.IamNeed;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.registry.Activities;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every activity to what the catalogue, the roles and the reference make of its spec. */
class CatalogueTest {

    static Stream<ActivitySpec> specs() {
        return Activities.all().stream().map(Activity::spec);
    }

    /** An activity is a class of its own, or a function with its spec in a file. */
    @Test
    void everyActivityIsListed() {
        Set<String> classes =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("chaosstates.lambdas.service")
                                .stream()
                                .filter(type -> type.isAssignableTo(Activity.class))
                                .map(JavaClass::getName)
                                .collect(Collectors.toSet());
        assertThat(Activities.all().stream().map(activity -> activity.getClass().getName()))
                .containsAll(classes);
        assertThat(specs().map(ActivitySpec::id))
                .containsAll(
                        SpecFile.all().stream()
                                .flatMap(file -> file.spec().activities().stream())
                                .map(ActivitySpec::id)
                                .toList());
    }

    @Test
    void idsAreUnique() {
        assertThat(specs().map(ActivitySpec::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void saysWhatItDoes(ActivitySpec spec) {
        assertThat(List.of(spec.summary(), spec.page().result(), spec.page().undo()))
                .allMatch(text -> text.endsWith("."));
        assertThat(spec.page().errors()).isNotEmpty().allMatch(text -> text.endsWith("."));
        assertThat(spec.page().seeAlso()).startsWith("https://");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void describesItsParameters(ActivitySpec spec) {
        assertThat(spec.parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
        assertThat(spec.parameters())
                .extracting(Parameter::description)
                .allMatch(t -> t.endsWith("."));
        assertThat(spec.parameters())
                .filteredOn(parameter -> parameter.type() == ParameterType.NUMBER)
                .allMatch(parameter -> parameter.unit().isPresent());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void endsWithinWhatLambdaAllows(ActivitySpec spec) {
        assertThat(spec.timeoutSeconds()).isBetween(1, 900);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void asksForNoMoreThanItCanName(ActivitySpec spec) {
        Set<String> names =
                spec.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        for (IamNeed need : spec.iam()) {
            assertThat(need.actions()).isNotEmpty().noneMatch(action -> action.contains("*"));
            assertThat(need.argument().stream()).allMatch(names::contains);
            if (need.resource().contains("*")) {
                assertThat(need.widened()).as("why " + need.resource()).isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void showsAnExampleOfItself(ActivitySpec spec) {
        JsonObject provider = (JsonObject) JsonReader.parse(spec.page().example());
        assertThat(chaosstates.model.Provider.activityId(provider)).isEqualTo(spec.id());
        assertThat(spec.parameters()).extracting(Parameter::name).containsAll(arguments(provider));
    }

    private static Set<String> arguments(JsonObject provider) {
        boolean isPython = provider.string("type").orElse("").equals("python");
        return isPython
                ? provider.object("arguments").fields().keySet()
                : provider.without("type").fields().keySet();
    }

    /**
     * Asserts that an activity has both kinds of cases. Activities in a file of specs have theirs
     * in conformance, beside the original.
     */
    @ParameterizedTest
    @MethodSource("specs")
    void hasCasesOfSuccessAndFailure(ActivitySpec spec) {
        List<JsonObject> cases =
                ActivityCase.of(spec.id()).stream().map(ActivityCase::declared).toList();
        assertThat(cases.size() + FunctionCases.of(spec.id()))
                .as("cases of " + spec.id())
                .isGreaterThanOrEqualTo(2);
        if (FunctionCases.of(spec.id()) == 0) {
            assertThat(cases).anyMatch(example -> example.has("output"));
            assertThat(cases).anyMatch(example -> example.has("failed"));
        }
    }

    @Test
    void everyCaseIsOfAnActivity() {
        assertThat(specs().map(ActivitySpec::id))
                .containsAll(ActivityCase.all().stream().map(ActivityCase::id).toList())
                .containsAll(FunctionCases.ids());
    }
}
