package chaosstates.lambdas.api;

import java.time.Duration;

/** Lets time pass: {@code Thread::sleep}, or a clock whose time is not real. */
@FunctionalInterface
public interface Sleeper {

    void sleep(Duration duration) throws InterruptedException;
}
