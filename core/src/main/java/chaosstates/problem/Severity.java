package chaosstates.problem;

/** Whether a {@link Problem} stops the run. */
public enum Severity {
    /** Nothing is compiled or run. */
    ERROR,
    /** Said, and the work goes on. */
    WARNING
}
