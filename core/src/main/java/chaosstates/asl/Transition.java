package chaosstates.asl;

/** Transition of a state. */
public sealed interface Transition {

    /** Transition to the state of that name. */
    record Next(String state) implements Transition {}

    /** Transition to the end of the machine, or of the branch. */
    record End() implements Transition {}
}
