package chaosstates.lambdas.api;

import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.ssm.SsmClient;

/** The AWS clients of an activity: in the region and with the identity that its call asks for. */
public interface Aws {

    /**
     * Gives a client whose operations are called by name.
     *
     * @param service by the name that boto3 has for it: {@code rds}
     * @throws IllegalArgumentException when activities can't call the service
     */
    Client client(String service, Call call);

    /** Names the region that a call asks for. */
    String region(Call call);

    SecretsManagerClient secretsManager(Call call);

    SsmClient ssm(Call call);
}
