package chaosstates.lambdas;

import java.time.InstantSource;

/**
 * All that an activity may touch. One per container or process: it keeps the AWS clients, and is
 * safe to use from several threads.
 */
public record World(InstantSource clock, AwsClients aws, HttpSender http, Environment environment) {

    /** The world as it is. */
    public static World real(InstantSource clock, Environment environment) {
        return new World(
                clock, new AwsClients(environment), new ApacheHttpSender(environment), environment);
    }
}
