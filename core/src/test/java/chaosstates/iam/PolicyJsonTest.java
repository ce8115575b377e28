package chaosstates.iam;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyJsonTest {

    @Test
    void conditionsOfOneOperatorStandTogether() {
        IamStatement statement =
                IamStatement.of("arn:{partition}:rds:::cluster:a", "rds:FailoverDBCluster")
                        .when(new IamCondition("StringEquals", "aws:RequestedRegion", List.of("x")))
                        .when(new IamCondition("StringEquals", "aws:ResourceTag/env", List.of("y")))
                        .when(new IamCondition("Bool", "aws:SecureTransport", List.of("true")));
        JsonObject json = PolicyJson.statement(statement, arn -> arn.replace("{partition}", "aws"));
        assertThat(json)
                .hasToString(
                        "{\"Effect\":\"Allow\",\"Action\":[\"rds:FailoverDBCluster\"],"
                                + "\"Resource\":[\"arn:aws:rds:::cluster:a\"],"
                                + "\"Condition\":{\"StringEquals\":{\"aws:RequestedRegion\":[\"x\"],"
                                + "\"aws:ResourceTag/env\":[\"y\"]},"
                                + "\"Bool\":{\"aws:SecureTransport\":[\"true\"]}}}");
    }
}
