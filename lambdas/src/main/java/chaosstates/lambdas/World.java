package chaosstates.lambdas;

import chaosstates.activity.InterruptExecution;
import java.time.Duration;
import java.time.InstantSource;

/**
 * All that an activity may touch. One per container or process: it keeps the AWS clients, and is
 * safe to use from several threads.
 *
 * @param sleeper waits in the time that the clock tells
 */
public record World(
        InstantSource clock,
        Sleeper sleeper,
        AwsClients aws,
        HttpSender http,
        Environment environment) {

    /** The world as it is. */
    public static World real(InstantSource clock, Environment environment) {
        return new World(
                clock,
                Thread::sleep,
                new AwsClients(environment),
                new ApacheHttpSender(environment),
                environment);
    }

    /** The same in another time. */
    public World in(InstantSource time, Sleeper sleep) {
        return new World(time, sleep, aws, http, environment);
    }

    /**
     * Waits, unless the run is ended meanwhile.
     *
     * @throws InterruptExecution when it is
     */
    public void sleep(Duration duration) {
        try {
            sleeper.sleep(duration);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new InterruptExecution("the run was ended");
        }
    }
}
