package chaosstates.lambdas.aws;

import chaosstates.lambdas.api.Raised;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;

/** Errors of botocore for failed calls of the Java SDK. */
public final class AwsErrors {

    private static final Pattern CLOSED =
            Pattern.compile("end of file|EOF|Invalid Http response|reset|closed");

    private static final Pattern UNREAD =
            Pattern.compile("Unable to unmarshall response|Could not parse");

    private AwsErrors() {}

    /**
     * Calls AWS.
     *
     * @param service as it stands in the host names of the service, e.g. {@code rds}
     * @param operation the API's name of the call, e.g. {@code DescribeDBClusters}
     * @throws Raised when it fails
     */
    public static <T> T calling(
            String service,
            String operation,
            AwsServiceClientConfiguration client,
            Supplier<T> call) {
        try {
            return call.get();
        } catch (AwsServiceException refused) {
            throw refused(refused, operation);
        } catch (SdkException unsent) {
            throw unsent(unsent, endpoint(service, client));
        }
    }

    private static String endpoint(String service, AwsServiceClientConfiguration client) {
        String url =
                client.endpointOverride()
                        .map(URI::toString)
                        .orElseGet(() -> usual(service, client.region()));
        return url.endsWith("/") ? url : url + "/";
    }

    private static String usual(String service, Region region) {
        return "https://%s.%s.%s"
                .formatted(service, region, region.metadata().partition().dnsSuffix());
    }

    private static Raised refused(AwsServiceException refused, String operation) {
        ErrorText error = ErrorText.of(refused);
        return new Raised(
                type(refused, error.code()),
                "An error occurred (%s) when calling the %s operation: %s"
                        .formatted(error.code(), operation, error.text()));
    }

    /** Errors that the service's model knows have a class of their own in either SDK. */
    private static String type(AwsServiceException refused, String code) {
        boolean isModelled = refused.getClass().getSuperclass() != AwsServiceException.class;
        String shape = code.endsWith("Fault") ? code : code + "Fault";
        return isModelled ? "botocore.errorfactory." + shape : "botocore.exceptions.ClientError";
    }

    /** Tells of a call to which no answer came. */
    static Raised unsent(RuntimeException problem, String endpoint) {
        return switch (root(problem)) {
            case Raised told -> told;
            case SocketTimeoutException slow when isConnecting(slow) ->
                    botocore("ConnectTimeoutError", "Connect timeout on endpoint URL", endpoint);
            case SocketTimeoutException slow ->
                    botocore("ReadTimeoutError", "Read timeout on endpoint URL", endpoint);
            case ConnectException refused -> unreachable(endpoint);
            case UnknownHostException unknown -> unreachable(endpoint);
            case NoRouteToHostException lost -> unreachable(endpoint);
            case Throwable other when isWithoutCredentials(problem) ->
                    new Raised(
                            "botocore.exceptions.NoCredentialsError",
                            "Unable to locate credentials");
            case SocketException lost -> closed(endpoint);
            case IOException lost when isClosed(lost) -> closed(endpoint);
            case Throwable other when isUnread(problem) ->
                    new Raised(
                            "botocore.parsers.ResponseParserError",
                            "Unable to parse response (" + reason(other) + ")");
            case IOException other ->
                    new Raised(
                            "botocore.exceptions.HTTPClientError",
                            "An HTTP Client raised an unhandled exception: " + other.getMessage());
            case Throwable other -> new Raised(problem.getClass().getName(), problem.getMessage());
        };
    }

    private static Raised closed(String endpoint) {
        return botocore(
                "ConnectionClosedError",
                "Connection was closed before we received a valid response from endpoint URL",
                endpoint);
    }

    /** Tells whether the JDK says that a connection has ended before its time. */
    private static boolean isClosed(IOException problem) {
        return CLOSED.matcher(String.valueOf(problem.getMessage())).find();
    }

    private static boolean isUnread(RuntimeException problem) {
        return problem instanceof UncheckedIOException
                || UNREAD.matcher(String.valueOf(problem.getMessage())).find();
    }

    /** The words of a parser, without what it tells of itself. */
    private static String reason(Throwable problem) {
        return String.valueOf(problem.getMessage())
                .replaceFirst("(?s)\\s*\\(SDK Attempt Count.*", "")
                .replaceFirst("(?s)\\s*at \\[Source: .*", "")
                .replaceFirst(
                        "(?s)^ParseError at \\[row,col\\]:\\[(\\d+),(\\d+)\\]\\s*Message: ",
                        "$1:$2: ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Raised unreachable(String endpoint) {
        return botocore(
                "EndpointConnectionError", "Could not connect to the endpoint URL", endpoint);
    }

    private static Raised botocore(String type, String text, String endpoint) {
        return new Raised("botocore.exceptions." + type, text + ": \"" + endpoint + "\"");
    }

    private static boolean isConnecting(SocketTimeoutException slow) {
        return String.valueOf(slow.getMessage()).toLowerCase(Locale.ROOT).contains("connect");
    }

    private static boolean isWithoutCredentials(RuntimeException problem) {
        return String.valueOf(problem.getMessage()).startsWith("Unable to load credentials");
    }

    private static Throwable root(Throwable problem) {
        return problem.getCause() == null ? problem : root(problem.getCause());
    }
}
