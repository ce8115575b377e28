package chaosstates.engine;

import java.time.Duration;
import java.time.InstantSource;

/**
 * The time of a run. Whatever takes part in a run (functions, sandbox, journal) reads this clock
 * and no other, so that it lives in the run's time.
 */
public sealed interface RunClock extends InstantSource permits VirtualClock, RealClock {

    /** Lets time pass, in the time of the run. */
    void sleep(Duration duration) throws InterruptedException;
}
