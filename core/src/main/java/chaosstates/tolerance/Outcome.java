package chaosstates.tolerance;

/** Outcome of comparing a probe's output with its tolerance. */
public sealed interface Outcome {

    Outcome MET = new Met();
    Outcome NOT_MET = new NotMet();

    static Outcome of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /** The output is within the tolerance. */
    record Met() implements Outcome {}

    /** The output is outside the tolerance. */
    record NotMet() implements Outcome {}

    /**
     * The two cannot be compared. The Chaos Toolkit crashes here, without a journal; it is never to
     * be taken for "not met".
     *
     * @param message begins with the name of Python's exception where it is Python that objects
     */
    record Raised(String message) implements Outcome {}
}
