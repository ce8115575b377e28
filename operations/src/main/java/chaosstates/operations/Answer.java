package chaosstates.operations;

import java.util.Optional;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.SdkBytes;

/**
 * An answer of AWS.
 *
 * @param body what an operation that streams has sent beside it, such as an object of S3
 */
public record Answer(AwsResponse response, Optional<SdkBytes> body) {

    static Answer of(AwsResponse response) {
        return new Answer(response, Optional.empty());
    }
}
