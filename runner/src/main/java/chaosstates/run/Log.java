package chaosstates.run;

/** Where the sentences go that tell of a run. */
@FunctionalInterface
public interface Log {

    /** How much a sentence matters. */
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

    /** Both this one and another. */
    default Log and(Log other) {
        return (level, sentence) -> {
            say(level, sentence);
            other.say(level, sentence);
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
