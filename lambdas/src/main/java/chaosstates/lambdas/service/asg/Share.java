package chaosstates.lambdas.service.asg;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonNumbers;
import chaosstates.python.PythonRaised;
import chaosstates.python.PythonText;
import java.util.List;

/**
 * Number of a group's instances, or percentage of them, that chance chooses.
 *
 * @param mismatch Python's words where the number can't be compared: {@code %s} is its type
 * @param tooMany words where there are too few: the group's name, the number, how many there are
 */
record Share(String mismatch, String tooMany) {

    static Share toBeEnded(String how) {
        return new Share(
                "'<' not supported between instances of 'int' and '%s'",
                "Not enough healthy instances in %1$s to satisfy " + how + " count %2$s (%3$d)");
    }

    static Share toBeDetached() {
        return new Share(
                "'>' not supported between instances of '%s' and 'int'",
                "You are attempting to detach more instances than exist on asg %1$s");
    }

    /**
     * Draws as many as the arguments {@code instance_percent} or else {@code instance_count} say.
     *
     * @throws Raised when there are not as many
     */
    List<Json> of(Given given, JsonObject group, List<Json> instances) {
        Json count =
                given.has("instance_percent")
                        ? Json.of(percent(given, instances.size()))
                        : given.get("instance_count");
        if (!(count instanceof JsonNumber number)) {
            throw new Raised("TypeError", mismatch.formatted(PythonText.type(count)));
        }
        if (number.asDouble() > instances.size()) {
            throw Raised.activityFailed(
                    tooMany.formatted(
                            PythonText.str(Groups.name(group)),
                            PythonText.str(number),
                            instances.size()));
        }
        if (!number.isWhole()) {
            throw new Raised("TypeError", "can't multiply sequence by non-int of type 'float'");
        }
        return given.chance().some(instances, (int) Math.max(-1, number.asDouble()));
    }

    /** Rounds down, to none where there are few. */
    private static int percent(Given given, int all) {
        try {
            double percent = PythonNumbers.real(given.get("instance_percent")).asDouble();
            return (int) (all * percent / 100);
        } catch (PythonRaised error) {
            throw Raised.of(error);
        }
    }
}
