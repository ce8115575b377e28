package chaosstates.operations;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/**
 * An operation of AWS as the Java SDK has it, the types of its request and its answer hidden.
 *
 * @param <C> the SDK's client of the service
 */
public interface Operation<C> {

    /**
     * Calls with a request that is filled, and with what goes as its body where that is a stream.
     */
    @FunctionalInterface
    interface Upload<C, Q, R> {
        R call(C client, Q request, RequestBody body);
    }

    /** Begins a request in which nothing is set. */
    SdkPojo request();

    /**
     * Begins an answer in which nothing is set: the names of its members are known all the same.
     */
    SdkPojo answer();

    /** Names the parameter that is no member of the request, but its body. */
    default Optional<String> streamed() {
        return Optional.empty();
    }

    /**
     * Calls AWS.
     *
     * @param fill sets what the request is to hold
     * @param body of the request, where one is {@link #streamed}
     */
    Answer call(C client, Consumer<SdkPojo> fill, RequestBody body);

    /** Makes an operation of how request and answer are begun, and of the client's method. */
    static <C, Q, B extends SdkPojo & SdkBuilder<B, Q>, R extends AwsResponse> Operation<C> of(
            Supplier<B> request, Supplier<? extends SdkPojo> answer, BiFunction<C, Q, R> method) {
        return new Plain<>(
                request, answer, (client, filled) -> Answer.of(method.apply(client, filled)));
    }

    /** Makes an operation whose answer is a stream. */
    static <C, Q, B extends SdkPojo & SdkBuilder<B, Q>, R extends AwsResponse>
            Operation<C> download(
                    Supplier<B> request,
                    Supplier<? extends SdkPojo> answer,
                    BiFunction<C, Q, ResponseBytes<R>> method) {
        return new Plain<>(
                request,
                answer,
                (client, filled) -> {
                    ResponseBytes<R> bytes = method.apply(client, filled);
                    SdkBytes body = SdkBytes.fromByteArrayUnsafe(bytes.asByteArrayUnsafe());
                    return new Answer(bytes.response(), Optional.of(body));
                });
    }

    /** Makes an operation whose parameter {@code Body} is a stream. */
    static <C, Q, B extends SdkPojo & SdkBuilder<B, Q>, R extends AwsResponse> Operation<C> upload(
            Supplier<B> request, Supplier<? extends SdkPojo> answer, Upload<C, Q, R> method) {
        return new Uploading<>(request, answer, method);
    }

    /** An operation without a stream in its request. */
    record Plain<C, Q, B extends SdkPojo & SdkBuilder<B, Q>>(
            Supplier<B> begin,
            Supplier<? extends SdkPojo> beginAnswer,
            BiFunction<C, Q, Answer> method)
            implements Operation<C> {

        @Override
        public SdkPojo answer() {
            return beginAnswer.get();
        }

        @Override
        public SdkPojo request() {
            return begin.get();
        }

        @Override
        public Answer call(C client, Consumer<SdkPojo> fill, RequestBody body) {
            B request = begin.get();
            fill.accept(request);
            return method.apply(client, request.build());
        }
    }

    /** An operation that sends a stream. */
    record Uploading<C, Q, B extends SdkPojo & SdkBuilder<B, Q>, R extends AwsResponse>(
            Supplier<B> begin, Supplier<? extends SdkPojo> beginAnswer, Upload<C, Q, R> method)
            implements Operation<C> {

        @Override
        public SdkPojo answer() {
            return beginAnswer.get();
        }

        @Override
        public SdkPojo request() {
            return begin.get();
        }

        @Override
        public Optional<String> streamed() {
            return Optional.of("Body");
        }

        @Override
        public Answer call(C client, Consumer<SdkPojo> fill, RequestBody body) {
            B request = begin.get();
            fill.accept(request);
            return Answer.of(method.call(client, request.build(), body));
        }
    }
}
