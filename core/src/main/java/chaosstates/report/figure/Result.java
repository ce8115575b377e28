package chaosstates.report.figure;

/** Result of one activity. The order is that of how bad it is. */
public enum Result {
    /** Activity that came to its end and was not judged. */
    DONE("done"),
    MET("in tolerance"),
    MISSED("out of tolerance"),
    FAILED("failed"),
    CUT_OFF("cut off");

    private final String words;

    Result(String words) {
        this.words = words;
    }

    /** Returns the words for people. */
    public String words() {
        return words;
    }

    /** Tells whether it is what was hoped for. */
    public boolean isGood() {
        return this == DONE || this == MET;
    }
}
