package chaosstates.compile;

import chaosstates.activity.ActivityRefused;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.asl.Catcher;
import chaosstates.asl.Retrier;
import java.util.List;

/** Retries of rollbacks: for minutes, of all errors but those that time can't mend. */
final class Persistent {

    private static final List<String> HOPELESS =
            List.of(ActivityRefused.ERROR, InvalidActivity.ERROR, InterruptExecution.ERROR);

    /** Seconds before a rollback is tried for the second time. */
    private static final int FIRST_REST = 5;

    private static final int LONGEST_REST = 30;

    private Persistent() {}

    /**
     * Retriers of a rollback. Of several that match the first one decides: that of hopeless errors.
     *
     * @param seconds for which it is tried again
     */
    static List<Retrier> retriers(int seconds) {
        return List.of(
                new Retrier(HOPELESS, FIRST_REST, 0, 2.0, LONGEST_REST, false),
                new Retrier(
                        List.of(Catcher.ALL),
                        FIRST_REST,
                        attempts(seconds),
                        2.0,
                        LONGEST_REST,
                        false));
    }

    private static int attempts(int seconds) {
        int attempts = 0;
        int rest = FIRST_REST;
        for (int waited = 0; waited < seconds; waited += rest) {
            rest = attempts == 0 ? FIRST_REST : Math.min(2 * rest, LONGEST_REST);
            attempts++;
        }
        return attempts;
    }
}
