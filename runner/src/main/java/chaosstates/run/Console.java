package chaosstates.run;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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
    private static final String RESET = "\u001b[0m";

    @Override
    public void say(Level level, String sentence) {
        if (level.compareTo(least) >= 0) {
            String time = TIME.format(clock.instant().atZone(zone));
            String line = "[" + time + " " + level + "] " + sentence.replace("\n", "\n    ");
            out.println(colour ? code(level) + line + RESET : line);
        }
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
