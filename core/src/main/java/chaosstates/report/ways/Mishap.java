package chaosstates.report.ways;

/**
 * Thing that goes wrong in a run, and nothing else does.
 *
 * @param state the machine's state in which it happens; empty when nothing goes wrong
 * @param part what it happens to within the state: a probe of a sample, or a control that another
 *     function calls; empty for the state's own activity
 */
public record Mishap(String state, String part, Kind kind) {

    /** Run in which nothing goes wrong. */
    public static final Mishap NONE = new Mishap("", "", Kind.NOTHING);

    /** Kinds of mishaps, in the words of a table. */
    public enum Kind {
        NOTHING("nothing goes wrong"),
        /** Fails, however often it is tried. */
        FAILS("fails"),
        /** Gives no answer before the time limit of its Task, however often it is tried. */
        HANGS("hangs"),
        MISSES("misses its tolerance"),
        /** Asks for the end of the run, as a control may. */
        INTERRUPTS("interrupts the run"),
        /** Finds that a stop condition holds, or that another run has a target. */
        OBJECTS("objects"),
        /** Is where the execution is when somebody stops it. */
        STOPPED("stopped"),
        /** Is where the execution is when its time is over. */
        TIMED_OUT("timed out");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Makes a mishap of a state's own activity. */
    public static Mishap of(String state, Kind kind) {
        return new Mishap(state, "", kind);
    }

    /** Names the state, and the part of it. */
    public String where() {
        return part.isEmpty() ? state : state + " (" + part + ")";
    }

    /** Tells whether the execution is ended from outside. */
    public boolean isEndOfExecution() {
        return kind == Kind.STOPPED || kind == Kind.TIMED_OUT;
    }

    @Override
    public String toString() {
        return isEndOfExecution()
                ? "the execution is %s in %s".formatted(kind.words(), where())
                : (where() + " " + kind.words()).strip();
    }
}
