package chaosstates.lambdas.api;

import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.ssm.SsmClient;

/** The AWS clients of an activity: in the region and with the identity that its call asks for. */
public interface Aws {

    RdsClient rds(Call call);

    SecretsManagerClient secretsManager(Call call);

    SsmClient ssm(Call call);
}
