package chaosstates.lambdas.service.http;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpHeader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test of what is no activity's case: the original would wait as long as the server says. */
class RetryAfterTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private static Optional<Duration> rest(String retryAfter) {
        HttpHeader header = new HttpHeader("Retry-After", retryAfter);
        return RetryAfter.of(new HttpAnswer(503, List.of(header), new byte[0]), NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "Tue, 24 Nov 2026 12:01:00 GMT"})
    void aMinuteIsWaitedFor(String retryAfter) {
        assertThat(rest(retryAfter)).contains(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"61", "99999999999999999999", "Tue, 24 Nov 2026 12:01:01 GMT"})
    void beyondAMinuteTheAnswerCounts(String retryAfter) {
        assertThat(rest(retryAfter)).isEmpty();
    }
}
