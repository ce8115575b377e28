package chaosstates.engine;

import chaosstates.engine.jsonata.Expressions;
import chaosstates.json.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Parts of an execution that all states share. */
record Run(
        Engine engine,
        ExecutionIdentity identity,
        JsonObject executionContext,
        Agenda agenda,
        Recorder recorder,
        Expressions expressions) {

    private static final DateTimeFormatter WITH_MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    /** A time as the context object has it: always three digits of a second's fraction. */
    static String timestamp(Instant time) {
        return WITH_MILLIS.format(time);
    }
}
