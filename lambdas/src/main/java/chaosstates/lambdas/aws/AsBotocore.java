package chaosstates.lambdas.aws;

import chaosstates.lambdas.api.Refused;
import chaosstates.lambdas.aws.sdk.Facts;
import java.io.UncheckedIOException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Makes the calls of a client look, and fail, as those of botocore. */
record AsBotocore(Facts facts) implements ExecutionInterceptor {

    private static final String TYPE = "Content-Type";

    /**
     * Names a type where there is none: {@link java.net.HttpURLConnection} would send that of a
     * form, and a server would look for its fields.
     */
    @Override
    public SdkHttpRequest modifyHttpRequest(
            Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        SdkHttpRequest request = context.httpRequest();
        boolean isTyped = request.firstMatchingHeader(TYPE).isPresent();
        return isTyped || !request.method().name().startsWith("P")
                ? request
                : request.copy(with -> with.putHeader(TYPE, "application/octet-stream"));
    }

    /** Throws, since what is returned has to be of the class that it was. */
    @Override
    public Throwable modifyException(Context.FailedExecution failed, ExecutionAttributes about) {
        switch (failed.exception()) {
            case AwsServiceException refused ->
                    throw refused(
                            refused, about.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
            case SdkException unsent -> throw AwsErrors.unsent(unsent, url(failed));
            case UncheckedIOException unread -> throw AwsErrors.unsent(unread, url(failed));
            case Throwable other -> {
                return other;
            }
        }
    }

    private Refused refused(AwsServiceException refused, String operation) {
        ErrorText error = ErrorText.of(refused);
        return new Refused(
                facts.error(error.code())
                        .map("botocore.errorfactory."::concat)
                        .orElse("botocore.exceptions.ClientError"),
                error.code(),
                operation,
                error.text());
    }

    private static String url(Context.FailedExecution failed) {
        return failed.httpRequest()
                .map(SdkHttpRequest::getUri)
                .map(url -> url.getPath().isEmpty() ? url + "/" : url.toString())
                .orElse("");
    }
}
