package chaosstates.problem;

/** Severity of a {@link Problem}. */
public enum Severity {
    /** Mistake that keeps everything from being compiled or run. */
    ERROR,
    /** Remark with which the work goes on. */
    WARNING
}
