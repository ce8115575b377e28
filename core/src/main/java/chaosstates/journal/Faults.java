package chaosstates.journal;

import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes wrong in a machine without being an activity's own failure: an expression that can't be
 * evaluated, a limit of the service, a function that may not be called.
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

    /** Whether an execution's error says what its run has come to: then that is journalled. */
    public static boolean isVerdict(String error) {
        return OWN_ENDS.contains(error) && !error.equals(JOURNAL_NOT_WRITTEN);
    }

    /**
     * @param tasks the states whose failing expression is how a probe's miss is told
     */
    static Optional<HistoryEvent> first(History history, Set<String> tasks) {
        return history.events().stream().filter(event -> isFault(event, tasks)).findFirst();
    }

    private static boolean isFault(HistoryEvent event, Set<String> tasks) {
        return switch (event.type()) {
            case EVALUATION_FAILED ->
                    !event.details().string("state").filter(tasks::contains).isPresent();
            case EXECUTION_FAILED -> !event.error().filter(OWN_ENDS::contains).isPresent();
            default -> false;
        };
    }
}
