package chaosstates.journal;

import chaosstates.run.Failure;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Faults of a machine that are no activity's failure: an expression that can't be evaluated, a
 * limit of the service, a function that may not be called.
 */
public final class Faults {

    /** The error of an execution whose run is over and whose journal could not be written. */
    public static final String JOURNAL_NOT_WRITTEN = "JournalNotWritten";

    /** The errors with which our machines end on purpose, once the run itself is over. */
    private static final Set<String> OWN_ENDS =
            Stream.of(
                            Stream.of(Verdict.values()).map(Verdict::error),
                            Stream.of(Status.values()).map(Status::title),
                            Stream.of(JOURNAL_NOT_WRITTEN))
                    .flatMap(Function.identity())
                    .collect(Collectors.toUnmodifiableSet());

    private Faults() {}

    /** Tells whether an execution's error is a verdict, so that the run is journalled. */
    public static boolean isVerdict(String error) {
        return OWN_ENDS.contains(error) && !error.equals(JOURNAL_NOT_WRITTEN);
    }

    /** Tells whether an execution that ended with this has not come to its own verdict. */
    static boolean isFault(Failure failure) {
        return !OWN_ENDS.contains(failure.error());
    }
}
