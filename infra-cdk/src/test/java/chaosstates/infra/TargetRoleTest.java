package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import org.junit.jupiter.api.Test;

/** Targets in another account. */
@NeedsNode
class TargetRoleTest {

    private static final Synthesized ELSEWHERE = Synthesized.of("elsewhere");

    /** Asserts that the functions may assume that role, no other, and nothing by themselves. */
    @Test
    void theFunctionsMayAssumeThatRole() {
        assertThat(new Policies(ELSEWHERE).statements())
                .filteredOn(it -> it.role().contains("chaosaws"))
                .filteredOn(it -> !it.actions().toString().matches(".*(logs|xray):.*"))
                .hasSize(2)
                .allSatisfy(
                        it -> {
                            assertThat(it.actions()).containsExactly("sts:AssumeRole");
                            assertThat(it.resources())
                                    .containsExactly("arn:aws:iam::210987654321:role/chaos-target");
                        });
    }

    @Test
    void theTrustPolicyNamesWhoAssumesIt() {
        assertThat(output("TargetRole")).isEqualTo("arn:aws:iam::210987654321:role/chaos-target");
        String trust = output("TargetTrustPolicy").replaceAll("[0-9A-F]{8}", "");
        assertThat(JsonReader.parse(trust))
                .isEqualTo(
                        JsonReader.parse(
                                """
                                {"Version": "2012-10-17", "Statement": [{
                                  "Effect": "Allow",
                                  "Principal": {"AWS": "arn:<AWS::Partition>:iam::<AWS::AccountId>:root"},
                                  "Action": "sts:AssumeRole",
                                  "Condition": {"ArnEquals": {"aws:PrincipalArn": [
                                    "<ExperimentFunctionschaosawsrdsprobesclusterstatusRole.Arn>",
                                    "<ExperimentFunctionschaosawsrdsactionsfailoverdbclusterRole.Arn>"]}}}]}
                                """));
    }

    @Test
    void thePermissionsAreWhatTheFunctionsWouldHaveHad() {
        assertThat(JsonReader.parse(output("TargetPermissions")))
                .isEqualTo(
                        JsonReader.parse(
                                """
                                {"Version": "2012-10-17", "Statement": [
                                  {"Effect": "Allow", "Action": ["rds:DescribeDBClusters"], "Resource": [
                                    "arn:<AWS::Partition>:rds:eu-central-1:210987654321:cluster:Shop",
                                    "arn:<AWS::Partition>:rds:eu-central-1:210987654321:cluster:shop"]},
                                  {"Effect": "Allow", "Action": ["rds:FailoverDBCluster"], "Resource": [
                                    "arn:<AWS::Partition>:rds:eu-central-1:210987654321:cluster:Shop",
                                    "arn:<AWS::Partition>:rds:eu-central-1:210987654321:cluster:shop"]}]}
                                """));
    }

    private static String output(String name) {
        JsonObject output = ELSEWHERE.template().object("Outputs").object(name);
        return Synthesized.text(output.get("Value").orElseThrow());
    }
}
