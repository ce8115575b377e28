package chaosstates.lambdas.guard;

import java.util.List;

/**
 * Subject of the guard.
 *
 * @param machine ARN of the experiment's machine
 * @param alarms by name or ARN
 */
public record Watch(String machine, List<String> alarms, boolean safetyLever) {

    public Watch {
        alarms = List.copyOf(alarms);
    }
}
