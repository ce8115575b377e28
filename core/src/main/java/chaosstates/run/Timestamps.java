package chaosstates.run;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Times as the Chaos Toolkit writes them. */
public final class Timestamps {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Timestamps() {}

    /**
     * ISO-8601 in UTC with {@code +00:00}, microseconds, and no fraction at all when they are 0.
     */
    public static String text(Instant instant) {
        Instant micros = instant.truncatedTo(ChronoUnit.MICROS);
        return (micros.getNano() == 0 ? SECONDS : MICROS).format(micros) + "+00:00";
    }

    /**
     * Reads a time of a journal; without an offset it is in UTC, as in old journals.
     *
     * @return empty for what is no time, or one of another age than ours
     */
    public static Optional<Instant> read(String text) {
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            text, OffsetDateTime::from, LocalDateTime::from);
            Instant instant =
                    read instanceof LocalDateTime local
                            ? local.toInstant(ZoneOffset.UTC)
                            : Instant.from(read);
            return Optional.of(instant).filter(it -> it.isAfter(FIRST) && it.isBefore(LAST));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** Seconds from one to the other, as fine as the clock was. */
    public static double seconds(Instant start, Instant end) {
        return Duration.between(start, end).toNanos() / 1e9;
    }
}
