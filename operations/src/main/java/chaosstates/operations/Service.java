package chaosstates.operations;

import java.util.function.Function;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.SdkClient;

/**
 * A service of AWS.
 *
 * @param name as boto3 names its client: {@code rds}
 * @param variable the end of the variable that names its endpoint: {@code AWS_ENDPOINT_URL_RDS}
 * @param builder begins a client; it is told whether that goes to an emulator
 * @param operations finds an operation by its name; null when there is none
 */
public record Service<C extends SdkClient>(
        String name,
        String variable,
        Function<Boolean, ? extends AwsClientBuilder<?, C>> builder,
        Function<String, Operation<C>> operations) {}
