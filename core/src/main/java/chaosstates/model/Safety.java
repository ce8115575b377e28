package chaosstates.model;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Conditions before a run begins, and for as long as it goes on.
 *
 * @param targets what the run needs for itself, placeholders unresolved; empty when the experiment
 *     leaves that to what its actions act on
 * @param alarms CloudWatch alarms, by name or ARN, of which none may be in ALARM
 * @param safetyLever whether the account's safety lever of AWS FIS is obeyed
 * @see <a href="https://docs.aws.amazon.com/fis/latest/userguide/stop-conditions.html">Stop
 *     conditions</a> and <a
 *     href="https://docs.aws.amazon.com/fis/latest/userguide/safety-lever.html">safety lever</a> of
 *     AWS FIS, after which they are named
 */
public record Safety(Optional<List<String>> targets, List<String> alarms, boolean safetyLever) {

    /** The name under which our settings stand in an experiment's {@code extensions}. */
    public static final String EXTENSION = "chaos-states";

    /** Safety without conditions. */
    public static final Safety NONE = new Safety(Optional.empty(), List.of(), false);

    public Safety {
        targets = targets.map(List::copyOf);
        alarms = List.copyOf(alarms);
    }

    /** Tells whether an item of an experiment's {@code extensions} holds our settings. */
    public static boolean isOurs(Json extension) {
        return extension instanceof JsonObject object
                && object.string("name").equals(Optional.of(EXTENSION));
    }

    /** Tells whether anything but a person may stop the run. */
    public boolean hasStopConditions() {
        return safetyLever || !alarms.isEmpty();
    }

    /** Joins the conditions of both. */
    public Safety and(Safety other) {
        List<String> all = new ArrayList<>(targets.orElse(List.of()));
        all.addAll(other.targets.orElse(List.of()));
        return new Safety(
                targets.or(other::targets).map(declared -> all),
                Stream.concat(alarms.stream(), other.alarms.stream()).distinct().toList(),
                safetyLever || other.safetyLever);
    }
}
