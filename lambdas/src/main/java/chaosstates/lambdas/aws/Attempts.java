package chaosstates.lambdas.aws;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Carries the number of the attempt from a request to its answer, where boto3 shows it and the Java
 * SDK does not.
 */
final class Attempts implements ExecutionInterceptor {

    /** {@code attempt=2; max=4} */
    private static final String SENT = "amz-sdk-request";

    private static final String NOTED = "x-chaos-states-attempt";

    @Override
    public SdkHttpResponse modifyHttpResponse(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        return context.httpRequest()
                .firstMatchingHeader(SENT)
                .map(sent -> sent.replaceFirst("attempt=(\\d+).*", "$1"))
                .map(attempt -> context.httpResponse().copy(with -> with.putHeader(NOTED, attempt)))
                .orElse(context.httpResponse());
    }

    static int retriesBefore(SdkHttpResponse answer) {
        return answer.firstMatchingHeader(NOTED).map(Integer::parseInt).orElse(1) - 1;
    }

    /** The answer as the server sent it. */
    static SdkHttpResponse without(SdkHttpResponse answer) {
        return answer.copy(with -> with.removeHeader(NOTED));
    }
}
