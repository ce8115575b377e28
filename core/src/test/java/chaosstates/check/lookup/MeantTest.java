package chaosstates.check.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test of suggestions: a slip is mended, and nothing else is suggested. */
class MeantTest {

    private static final Set<String> KNOWN = Originals.ids();

    private static final Meant MEANT = new Meant(KNOWN, Set.of());

    @ParameterizedTest
    @CsvSource({
        "chaosaws.rds.actions.failover_cluster, chaosaws.rds.actions.failover_db_cluster",
        "chaosaws.rds.actions.failver_db_cluster, chaosaws.rds.actions.failover_db_cluster",
        "chaosaws.rds.actions.failover_dbcluster, chaosaws.rds.actions.failover_db_cluster",
        "chaosaws.rds.probes.failover_db_cluster, chaosaws.rds.actions.failover_db_cluster",
        "chaosaws.rds.action.failover_db_cluster, chaosaws.rds.actions.failover_db_cluster",
        "chaosaws.ecss.probes.service_is_deploying, chaosaws.ecs.probes.service_is_deploying",
        "chaosaw.ec2.actions.stop_instance, chaosaws.ec2.actions.stop_instance",
        "chaosaws.ec2.actions.start_instance, chaosaws.ec2.actions.start_instances",
        "chaosaws.ec2.actions.terminate_instnace, chaosaws.ec2.actions.terminate_instance",
    })
    void mends(String id, String meant) {
        assertThat(MEANT.of(id)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "chaosaws.ecs.actions.stop_instance",
        "chaosaws.ecs.probes.cluster_status",
        "chaosaws.rds.actions.remove_db_cluster",
        "chaosaws.rds.actions.start_db_cluster",
        "chaosaws.ec2.actions.attach_random_volume_x",
        "chaosaws.cloudwatch.actions.enable_alarm",
        "chaosk8s.pod.actions.terminate_pods",
        "chaosaws.lambda.actions.invoke_something",
        "module.function",
        "chaosaws",
    })
    void suggestsNothingElse(String id) {
        assertThat(id.contains(".") ? MEANT.of(id) : Optional.<String>empty()).isEmpty();
    }

    @Test
    void neverCrossesServicesNorChangesTheVerb() {
        for (String id : KNOWN) {
            Meant others = new Meant(without(id), KNOWN);
            others.of(id)
                    .ifPresent(
                            meant -> {
                                assertThat(service(meant)).as(id).isEqualTo(service(id));
                                assertThat(verb(meant)).as(id).isEqualTo(verb(id));
                            });
        }
    }

    private static Set<String> without(String id) {
        return KNOWN.stream().filter(other -> !other.equals(id)).collect(Collectors.toSet());
    }

    private static String service(String id) {
        return id.split("\\.")[1];
    }

    private static String verb(String id) {
        return id.split("\\.")[3].split("_")[0];
    }
}
