package chaosstates.tell;

import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonString;
import chaosstates.plan.Pause;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import chaosstates.substitution.Substitution;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lines about pauses. */
final class PauseLines {

    private final Plan plan;
    private final Log log;
    private Substitution variables;

    /**
     * @param variables what is known before the run
     */
    PauseLines(Plan plan, Substitution variables, Log log) {
        this.plan = plan;
        this.variables = variables;
        this.log = log;
    }

    /** Notes a value of the configuration that was found out. */
    void foundOut(String key, Json value) {
        Map<String, Json> values = new HashMap<>(variables.values());
        values.put(key, value);
        variables = new Substitution(values, true);
    }

    void before(Json declared) {
        say("Pausing before next activity for %ss...", declared);
    }

    void after(Json declared) {
        say("Pausing after activity for %ss...", declared);
    }

    /** Tells of a pause that a dry run leaves out. */
    void leftOutBefore(Step step) {
        leftOut(step.before(), step.activity().pauses().before()).ifPresent(this::before);
    }

    void leftOutAfter(Step step) {
        leftOut(step.after(), step.activity().pauses().after()).ifPresent(this::after);
    }

    private Optional<Json> leftOut(Optional<Pause> planned, Optional<Json> declared) {
        return planned.isEmpty() && plan.dry().isPresent() ? declared : Optional.empty();
    }

    private static boolean isSome(Json length) {
        return !(length instanceof JsonNull)
                && (!(length instanceof JsonNumber number) || number.asDouble() > 0);
    }

    private void say(String sentence, Json declared) {
        Json length = variables.apply(declared);
        if (isSome(length)) {
            String shown = length instanceof JsonString text ? text.value() : length.toString();
            log.info(sentence.formatted(shown));
        }
    }
}
