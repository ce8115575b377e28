package chaosstates.check.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.check.SmallCatalogue;
import chaosstates.json.DocumentReader;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.model.python.Dependency;
import chaosstates.model.reader.ExperimentReader;
import chaosstates.problem.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Test of the packages that an experiment needs. */
class PythonNeedsTest {

    private static final String METHOD =
            """
            title: t
            description: d
            method:
              - {type: probe, name: pods, provider: {type: python, module: chaosk8s.pod.probes, func: count_pods}}
              - {type: probe, name: ours, provider: {type: python, module: checks, func: look}}
              - {type: probe, name: java, provider: {type: python, module: chaosaws.rds.probes, func: cluster_status}}
            """;

    private static final String SLACK =
            """
            title: t
            description: d
            method: []
            controls:
              - {name: slack, provider: {type: python, module: chaosslack.notification}}
            """;

    private static Experiment read(String yaml) {
        return ExperimentReader.read(DocumentReader.read(yaml, "experiment.yaml").get()).get();
    }

    private static PythonNeeds needs(String yaml, List<Control> global) {
        return PythonNeeds.of(read(yaml), global, SmallCatalogue.CATALOGUE);
    }

    @Test
    void knownPackagesAreTakenWhereNoneAreDeclared() {
        PythonNeeds needs = needs(METHOD, List.of());

        assertThat(needs.modules()).containsOnlyKeys("chaosk8s.pod.probes", "checks");
        assertThat(needs.requirements()).containsExactly("chaostoolkit-kubernetes");
        assertThat(needs.dependencies())
                .extracting(Dependency::at)
                .containsExactly(needs.modules().get("chaosk8s.pod.probes"));
        assertThat(needs.version()).isEmpty();
    }

    @Test
    void whatIsDeclaredIsTakenInTheirPlace() {
        PythonNeeds needs =
                needs(
                        METHOD
                                + "runtime: {python: {version: 3.12.4, dependencies: [checks>=1, '--pre']}}\n",
                        List.of());

        assertThat(needs.requirements()).containsExactly("checks>=1");
        assertThat(needs.version()).contains("3.12");
    }

    /** A failure to install a package is told at the place of that package. */
    @Test
    void whatFailsHasThePlaceOfItsPackage() {
        PythonNeeds needs =
                needs(
                        METHOD + "runtime: {python: {dependencies: [checks>=1, shop==9]}}\n",
                        List.of());

        assertThat(needs.place(Optional.of("shop==9")))
                .isEqualTo(new Location("experiment.yaml", 7, 46));
        assertThat(needs.place(Optional.empty()))
                .isEqualTo(needs.modules().get("chaosk8s.pod.probes"));
    }

    @Test
    void controlsOfEveryRunBringTheirKnownPackages() {
        List<Control> global = read(SLACK).controls();

        assertThat(
                        needs(METHOD + "runtime: {python: {dependencies: [checks]}}\n", global)
                                .requirements())
                .containsExactly("checks", "chaostoolkit-slack");
        assertThat(
                        needs(
                                        METHOD
                                                + "runtime: {python: {dependencies: [chaostoolkit-slack==0.10.0]}}\n",
                                        global)
                                .requirements())
                .containsExactly("chaostoolkit-slack==0.10.0");
    }
}
