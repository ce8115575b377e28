package chaosstates.lambdas;

import chaosstates.activity.InterruptExecution;
import java.nio.file.Path;
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
        Programs programs,
        Environment environment) {

    /** The world as it is. */
    public static World real(InstantSource clock, Environment environment) {
        return new World(
                clock,
                Thread::sleep,
                new AwsClients(environment),
                new ApacheHttpSender(environment),
                new LocalPrograms(environment, Path.of("")),
                environment);
    }

    /** The same in another time. */
    public World in(InstantSource time, Sleeper sleep) {
        return new World(time, sleep, aws, http, programs, environment);
    }

    /** The same, but that HTTP goes elsewhere. */
    public World withHttp(HttpSender other) {
        return new World(clock, sleeper, aws, other, programs, environment);
    }

    /** The same, but that programs are run elsewhere, or not at all. */
    public World withPrograms(Programs others) {
        return new World(clock, sleeper, aws, http, others, environment);
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
            throw interrupted();
        }
    }

    /** For who waited when the run was ended. */
    public static InterruptExecution interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptExecution("the run was ended");
    }
}
