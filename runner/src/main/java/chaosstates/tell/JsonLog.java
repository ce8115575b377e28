package chaosstates.tell;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes log lines as {@code chaos --log-format json} does: an object a line, for programs that
 * collect logs. There is no Python source to point into: {@code module} and {@code lineno} are
 * always the same.
 *
 * @param zone whose time {@code asctime} bears; {@code timestamp} is in UTC
 */
public record JsonLog(PrintStream out, InstantSource clock, ZoneId zone, Level least, Caller caller)
        implements Log {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss,SSS", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx", Locale.ROOT);

    /**
     * Writer of log lines.
     *
     * @param process its id
     * @param context what the lines of one call have in common
     */
    public record Caller(long process, String context) {

        /** Returns this process, with a context that nothing else has. */
        public static Caller ofProcess() {
            return new Caller(ProcessHandle.current().pid(), UUID.randomUUID().toString());
        }
    }

    @Override
    public boolean hears(Level level) {
        return level.compareTo(least) >= 0;
    }

    @Override
    public void say(Level level, String sentence) {
        if (hears(level)) {
            out.println(JsonWriter.compact(line(level, sentence, clock.instant())));
        }
    }

    private JsonObject line(Level level, String sentence, Instant now) {
        return JsonObject.EMPTY
                .with("process", caller.process())
                .with("asctime", LOCAL.format(now.atZone(zone)))
                .with("levelname", level.name())
                .with("module", "chaosstates")
                .with("lineno", 0)
                .with("message", sentence)
                .with("context_id", caller.context())
                .with("timestamp", UTC.format(now.atOffset(ZoneOffset.UTC)));
    }
}
