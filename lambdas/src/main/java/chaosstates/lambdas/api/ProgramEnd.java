package chaosstates.lambdas.api;

/**
 * End of a program.
 *
 * @param status its exit code; negative when a signal of that number ended it, seen without a shell
 * @param stdout as it was written
 * @param stderr as it was written
 */
public record ProgramEnd(int status, byte[] stdout, byte[] stderr) {

    /** The largest output that is read of either: a run has to hold it several times over. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;
}
