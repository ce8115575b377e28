package chaosstates.lambdas.aws.sdk;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonString;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times as boto3 takes them: seconds since 1970, or text. */
final class Times {

    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    private Times() {}

    /** Reads a time; without a zone it is UTC, as where the functions run. Empty: it is none. */
    static Optional<Instant> read(Json value) {
        try {
            return switch (value) {
                case JsonNumber number -> Optional.of(seconds(new BigDecimal("" + number.value())));
                case JsonString text -> Optional.of(text(text.value().strip().replace(' ', 'T')));
                default -> Optional.empty();
            };
        } catch (DateTimeException | ArithmeticException other) {
            return Optional.empty();
        }
    }

    private static Instant seconds(BigDecimal seconds) {
        return Instant.ofEpochSecond(
                seconds.longValue(), seconds.remainder(BigDecimal.ONE).multiply(NANOS).longValue());
    }

    private static Instant text(String text) {
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return seconds(new BigDecimal(text));
        }
        if (!text.contains("T")) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                ? OffsetDateTime.parse(text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"))
                        .toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }
}
