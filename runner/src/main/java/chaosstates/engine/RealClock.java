package chaosstates.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that runs by itself, and that waits are waited out by. */
public record RealClock(InstantSource source) implements RunClock {

    @Override
    public Instant instant() {
        return source.instant();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }
}
