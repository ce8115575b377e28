package chaosstates.tell;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes log lines as {@code chaos run} does: {@code [YYYY-MM-DD HH:MM:SS LEVEL] sentence}, local
 * time, in colour on a terminal.
 *
 * @param out where lines go; the original's go to standard error
 * @param least the least level that is written
 */
public record Console(
        PrintStream out, InstantSource clock, ZoneId zone, Level least, boolean colour)
        implements Log {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final String RESET = "\u001b[0m";

    @Override
    public boolean hears(Level level) {
        return level.compareTo(least) >= 0;
    }

    @Override
    public void say(Level level, String sentence) {
        if (hears(level)) {
            String time = TIME.format(clock.instant().atZone(zone));
            String line = "[" + time + " " + level + "] " + shown(sentence).replace("\n", "\n    ");
            out.println(colour ? code(level) + line + RESET : line);
        }
    }

    /** Shows control characters as text, since a server's text may steer a terminal. */
    private static String shown(String sentence) {
        return STEERING.matcher(sentence)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }

    private static String code(Level level) {
        return switch (level) {
            case DEBUG -> "\u001b[36m";
            case INFO -> "\u001b[32m";
            case WARNING -> "\u001b[33m";
            case ERROR, CRITICAL -> "\u001b[31m";
        };
    }
}
