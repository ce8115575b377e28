package chaosstates.tell;

import java.util.function.Supplier;

/** Log for the sentences about a run. */
@FunctionalInterface
public interface Log {

    /** Importance of a sentence. */
    enum Level {
        DEBUG,
        INFO,
        WARNING,
        ERROR,
        CRITICAL
    }

    /** Says nothing. */
    Log NONE = (level, sentence) -> {};

    void say(Level level, String sentence);

    /**
     * Tells whether anybody hears sentences of the level: costly ones need not be made otherwise.
     */
    default boolean hears(Level level) {
        return true;
    }

    /** Says a sentence that is costly to make. */
    default void debug(Supplier<String> sentence) {
        if (hears(Level.DEBUG)) {
            say(Level.DEBUG, sentence.get());
        }
    }

    /** Returns a log that writes to both. */
    default Log and(Log other) {
        Log first = this;
        return new Log() {
            @Override
            public void say(Level level, String sentence) {
                first.say(level, sentence);
                other.say(level, sentence);
            }

            @Override
            public boolean hears(Level level) {
                return first.hears(level) || other.hears(level);
            }
        };
    }

    default void debug(String sentence) {
        say(Level.DEBUG, sentence);
    }

    default void info(String sentence) {
        say(Level.INFO, sentence);
    }

    default void warning(String sentence) {
        say(Level.WARNING, sentence);
    }

    default void error(String sentence) {
        say(Level.ERROR, sentence);
    }

    default void critical(String sentence) {
        say(Level.CRITICAL, sentence);
    }
}
