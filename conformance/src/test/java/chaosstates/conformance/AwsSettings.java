package chaosstates.conformance;

import java.net.URI;
import java.util.Map;

/**
 * The environment variables that lead AWS clients, ours and boto3's, to an endpoint on loopback.
 */
public final class AwsSettings {

    private AwsSettings() {}

    public static Map<String, String> of(URI endpoint) {
        return Map.of(
                "AWS_ENDPOINT_URL", endpoint.toString(),
                "AWS_ACCESS_KEY_ID", "conformance",
                "AWS_SECRET_ACCESS_KEY", "conformance",
                "AWS_REGION", "us-east-1",
                "AWS_DEFAULT_REGION", "us-east-1");
    }
}
