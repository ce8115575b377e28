package chaosstates.lambdas.api.http;

import java.io.IOException;

/**
 * Sends one HTTP request and reads the whole answer: no redirect, no retry, no cookie. A rehearsal
 * wraps the real one, to lead a URL to its sandbox.
 */
@FunctionalInterface
public interface HttpSender {

    /**
     * Sends it on a connection of its own, so that a probe sees what a new client would see.
     *
     * @throws java.net.ConnectException when no connection came about, in time or at all
     * @throws java.net.SocketTimeoutException when there was one and nothing came for too long
     * @throws AnswerTooLarge when the body is larger than a run can hold
     * @throws AnswerBroken when the body ends too early, or breaks the rules
     */
    HttpAnswer send(HttpCall call) throws IOException;

    /** The body is larger than {@link HttpAnswer#MAX_BYTES}. */
    final class AnswerTooLarge extends IOException {
        public AnswerTooLarge() {
            super("the body is larger than " + HttpAnswer.MAX_BYTES + " bytes");
        }
    }

    /** The head of the answer was right, its body is not. */
    final class AnswerBroken extends IOException {
        public AnswerBroken(IOException why) {
            super(why.getMessage(), why);
        }
    }
}
