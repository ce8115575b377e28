package chaosstates.lambdas.service.http;

import chaosstates.activity.InvalidActivity;
import chaosstates.lambdas.api.http.HttpAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * A server that can't answer now, and says when to ask again.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-retry-after">RFC 9110</a>
 */
final class RetryAfter {

    private static final List<Integer> NOT_NOW = List.of(413, 429, 503);

    /** A function may not wait as long as a server may like: then the answer counts. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private RetryAfter() {}

    /**
     * Returns the time until the next try; empty where the answer is the last one.
     *
     * @throws InvalidActivity when the header says no time
     */
    static Optional<Duration> of(HttpAnswer answer, Instant now) {
        return answer.header("Retry-After")
                .filter(text -> !text.isEmpty() && NOT_NOW.contains(answer.status()))
                .map(text -> rest(text.strip(), now))
                .filter(rest -> rest.compareTo(LONGEST) <= 0);
    }

    private static Duration rest(String text, Instant now) {
        if (text.matches("[0-9]+")) {
            return text.length() > 9
                    ? LONGEST.plusSeconds(1)
                    : Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Instant then =
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
        } catch (DateTimeParseException noDate) {
            throw new InvalidActivity("Invalid Retry-After header: " + text);
        }
    }
}
