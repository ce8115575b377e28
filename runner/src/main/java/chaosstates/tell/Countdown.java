package chaosstates.tell;

import chaosstates.run.WatchBlock;
import java.time.Instant;

/** Shows how long a wait still takes. */
public interface Countdown {

    /** Countdown where nobody watches, or nothing waits for real. */
    Countdown NONE =
            new Countdown() {
                @Override
                public void start(String state, Instant until) {}

                @Override
                public void over(String state) {}

                @Override
                public void watched(WatchBlock block) {}

                @Override
                public void stop() {}
            };

    /** A state waits until then. */
    void start(String state, Instant until);

    /** The state waits no more; does nothing when another one is shown. */
    void over(String state);

    /** A watch has looked. */
    void watched(WatchBlock block);

    /** The wait is over; does nothing when there is none. */
    void stop();
}
