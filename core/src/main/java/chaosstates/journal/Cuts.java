package chaosstates.journal;

import chaosstates.run.Failure;
import java.util.List;
import java.util.Optional;

/**
 * Reasons why a run did not go its way.
 *
 * @param blocked why nothing was begun
 * @param breakOffs what ended the try before its time
 * @param fault what went wrong in the machine itself, not in an activity
 * @param stop how the execution was ended from outside
 * @param unknown sentences, one for each value of the configuration that was not found out
 */
record Cuts(
        Optional<String> blocked,
        List<BreakOff> breakOffs,
        Optional<Failure> fault,
        Optional<Failure> stop,
        List<String> unknown) {

    Cuts {
        breakOffs = List.copyOf(breakOffs);
        unknown = List.copyOf(unknown);
    }
}
