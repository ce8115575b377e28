package chaosstates.asl;

/** Where a state leads. */
public sealed interface Transition {

    /** To the state of that name. */
    record Next(String state) implements Transition {}

    /** To the end of the machine, or of the branch. */
    record End() implements Transition {}
}
