package chaosstates.lambdas.api;

import chaosstates.activity.InterruptExecution;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.http.HttpSender;
import chaosstates.substitution.Variables;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * World of an activity: everything that it may touch. One per container or process: it keeps the
 * AWS clients, and is safe to use from several threads.
 *
 * @param sleeper waits in the time that the clock tells
 * @param given what whoever starts the run gives in the place of declared secrets; it never was in
 *     the machine
 */
public record World(
        InstantSource clock,
        Sleeper sleeper,
        Aws aws,
        HttpSender http,
        Programs programs,
        PythonFunctions python,
        Environment environment,
        Variables given) {

    /** Returns the world in another time. */
    public World in(InstantSource time, Sleeper sleep) {
        return new World(time, sleep, aws, http, programs, python, environment, given);
    }

    /** Returns the world with another sender of HTTP. */
    public World withHttp(HttpSender other) {
        return new World(clock, sleeper, aws, other, programs, python, environment, given);
    }

    /** Returns the world with another way of running programs. */
    public World withPrograms(Programs others) {
        return new World(clock, sleeper, aws, http, others, python, environment, given);
    }

    /** Returns the world with functions of Python. */
    public World withPython(PythonFunctions functions) {
        return new World(clock, sleeper, aws, http, programs, functions, environment, given);
    }

    /** Returns the world of one run, by its ARN. */
    public World during(Optional<String> execution) {
        return withPython(python.during(execution));
    }

    /**
     * Returns the world with groups of secrets that are given instead of looked up.
     *
     * @param groups each replaces the declared group of its name as a whole
     */
    public World withSecrets(JsonObject groups) {
        Variables secrets = new Variables(JsonObject.EMPTY, groups, Map.of());
        return new World(clock, sleeper, aws, http, programs, python, environment, secrets);
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

    /** Returns the error of a wait during which the run was ended. */
    public static InterruptExecution interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptExecution("the run was ended");
    }
}
