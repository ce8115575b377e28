package chaosstates.asl;

/** A state of a machine. Add one here, then follow the compiler's errors. */
public sealed interface State permits Task, Wait, Parallel, Choice, Pass, Succeed, Fail {

    /** Returns the text that the console shows beside the state; empty for none. */
    String comment();
}
