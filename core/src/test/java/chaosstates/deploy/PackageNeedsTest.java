package chaosstates.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.iam.IamNeed;
import chaosstates.json.JsonObject;
import chaosstates.wire.FunctionRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Test of what the package of an activity's function holds. */
class PackageNeedsTest {

    private static final IamNeed RDS =
            new IamNeed(
                    List.of("rds:DescribeDBClusters"),
                    "arn:{partition}:rds:{region}:{account}:cluster:main",
                    Optional.empty(),
                    Optional.empty());

    private static String name(List<IamNeed> permissions, List<String> calls) {
        ActivitySpec spec =
                ActivitySpec.of("acme.probes.status").may(permissions).calls(calls).build();
        FunctionUse use = new FunctionUse(Map.of(spec.id(), List.of(JsonObject.EMPTY)), 60);
        return PackageNeeds.of(
                        new FunctionRef.Activity(spec.id()),
                        use,
                        List.of(),
                        Catalogue.of(List.of(spec)))
                .name();
    }

    @Test
    void servicesFollowFromThePermissions() {
        assertThat(name(List.of(RDS), List.of())).isEqualTo("http-rds-sts");
    }

    @Test
    void servicesThatASpecNamesComeInTheirPlace() {
        assertThat(name(List.of(RDS), List.of("docdb"))).isEqualTo("docdb-http-sts");
        assertThat(name(List.of(), List.of("elbv2"))).isEqualTo("elasticloadbalancingv2-http-sts");
    }

    @Test
    void whatCallsNoServiceNeedsNone() {
        assertThat(name(List.of(), List.of())).isEqualTo("http");
    }

    /** Asserts that a function that watches can ask whether the run is over. */
    @Test
    void whatWatchesReadsTheHistory() {
        ActivitySpec spec = ActivitySpec.of("acme.probes.status").build();
        FunctionUse sampling = new FunctionUse(Map.of(spec.id(), List.of(JsonObject.EMPTY)), 60);
        FunctionUse watching = new FunctionUse(sampling.arguments(), 60, true);
        assertThat(sampler(spec, sampling)).isEqualTo("http");
        assertThat(sampler(spec, watching.and(sampling))).isEqualTo("http-sfn");
    }

    private static String sampler(ActivitySpec spec, FunctionUse use) {
        return PackageNeeds.of(
                        FunctionRef.Own.HYPOTHESIS, use, List.of(), Catalogue.of(List.of(spec)))
                .name();
    }
}
