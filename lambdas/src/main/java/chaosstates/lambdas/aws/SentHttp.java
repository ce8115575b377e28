package chaosstates.lambdas.aws;

import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.HttpHeader;
import chaosstates.lambdas.api.http.HttpSender;
import chaosstates.lambdas.api.http.Trust;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * HTTP of the SDK by our own sender, for calls that may be made once only and last minutes: {@link
 * java.net.HttpURLConnection} sends a request again when its connection breaks.
 */
record SentHttp(HttpSender sender, HttpCall.Timeouts timeouts) implements SdkHttpClient {

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return response(sender.send(asked(request)));
            }

            @Override
            public void abort() {
                // The sender keeps to its timeouts.
            }
        };
    }

    private HttpCall asked(HttpExecuteRequest request) throws IOException {
        SdkHttpRequest head = request.httpRequest();
        return new HttpCall(
                head.method().name(),
                head.getUri(),
                headers(head),
                body(request),
                timeouts,
                Trust.USUAL);
    }

    private static List<HttpHeader> headers(SdkHttpRequest head) {
        return head.headers().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("Host"))
                .flatMap(
                        header ->
                                header.getValue().stream()
                                        .map(value -> new HttpHeader(header.getKey(), value)))
                .toList();
    }

    private static Optional<byte[]> body(HttpExecuteRequest request) throws IOException {
        if (request.contentStreamProvider().isEmpty()) {
            return Optional.empty();
        }
        try (InputStream body = request.contentStreamProvider().get().newStream()) {
            return Optional.of(body.readAllBytes());
        }
    }

    private static HttpExecuteResponse response(HttpAnswer answer) {
        SdkHttpFullResponse.Builder head =
                SdkHttpFullResponse.builder().statusCode(answer.status());
        answer.headers().forEach(header -> head.appendHeader(header.name(), header.value()));
        return HttpExecuteResponse.builder()
                .response(head.build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer.body())))
                .build();
    }

    @Override
    public void close() {
        // Nothing is kept open.
    }
}
