package chaosstates.compile;

import chaosstates.asl.Task;
import chaosstates.json.Json;
import chaosstates.wire.Keys;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The handful of JSONata expressions that our machines hold.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">JSONata in
 *     Step Functions</a>
 */
final class Expressions {

    /** Overrides of the execution's input; undefined when there are none. */
    static final String OVERRIDES = "$states.context.Execution.Input.configuration";

    /** The declared configuration with the overrides of the execution's input. */
    static final String CONFIGURATION = "$merge([$configuration, " + OVERRIDES + "])";

    /** The ARN of the execution. */
    static final String EXECUTION = "$states.context.Execution.Id";

    /** The ARN of the run that a guardian's execution undoes. */
    static final String GUARDED = "$states.context.Execution.Input." + Keys.EXECUTION;

    /** The experiment as declared. */
    static final String EXPERIMENT = "$experiment";

    /** Condition that an error led to the state: only errors have that name. */
    static final String HAS_ERROR = "$exists($states.input.Error)";

    /** Result of a Task's function. */
    static final String RETURNED = "$states.result." + Task.PAYLOAD;

    /** The time at which the state was entered; when it is tried again, that stays. */
    static final String ENTERED = "$states.context.State.EnteredTime";

    /** The variable that holds the outputs of all steps, behind the try. */
    static final String OUTPUTS = "outputs";

    /** The configuration, and with it all outputs of the run's steps. */
    static final String CONFIGURATION_WITH_OUTPUTS =
            "$merge([$configuration, $" + OUTPUTS + ", " + OVERRIDES + "])";

    private Expressions() {}

    /** The variable that holds an output of a step. */
    static String outputVariable(String name) {
        return "output_" + name;
    }

    /** The configuration, and with it outputs of earlier steps. */
    static String configurationWith(List<String> outputs) {
        String found =
                outputs.stream()
                        .map(name -> quoted(name) + ": $" + outputVariable(name))
                        .collect(Collectors.joining(", ", "{", "}"));
        return outputs.isEmpty()
                ? CONFIGURATION
                : "$merge([$configuration, " + found + ", " + OVERRIDES + "])";
    }

    /** An output of the step, without which the state fails. */
    static String outputOr(String name, String message) {
        String found = returned(Keys.OUTPUTS + "." + name);
        return of("$exists(" + found + ") ? " + found + " : $error(" + quoted(message) + ")");
    }

    /** Part of what a Task's function has returned, as an expression without its brackets. */
    static String returned(String key) {
        return RETURNED + "." + key;
    }

    /** Part of what a Task's function has returned, as a template. */
    static Json result(String key) {
        return Json.of(of(returned(key)));
    }

    /** Returns the whole result of a Task's function, as a template. */
    static Json result() {
        return Json.of(of(RETURNED));
    }

    /** Part of the state's input, as a template string. */
    static String input(String key) {
        return of("$states.input." + key);
    }

    /** The input, and in it the name of the state that failed. */
    static String markedAsFailed(String state) {
        return of("$merge([$states.input, {'failed': " + quoted(state) + "}])");
    }

    static String isMarkedAsFailed(String state) {
        return of("$states.input.failed = " + quoted(state));
    }

    /**
     * The whole seconds that an entry of the configuration says, also as text: none for null, as in
     * the Chaos Toolkit. Anything else that is no number fails with a sentence.
     */
    static String seconds(String key) {
        String wrong = quoted("the pause `" + key + "` is no number of seconds: ");
        return of(
                "($found := "
                        + CONFIGURATION
                        + "."
                        + key
                        + "; $pause := $type($found) = 'string' and $contains($found, /[0-9]/)"
                        + " and $not($contains($found, /[^0-9.]/)) ? $number($found) : $found;"
                        + " $type($pause) = 'null' ? 0 : $type($pause) = 'number' and $pause >= 0"
                        + " ? $ceil($pause) : $error("
                        + wrong
                        + " & $string($found)))");
    }

    /** Wraps an expression as a template string. */
    static String of(String expression) {
        return "{% " + expression + " %}";
    }

    /** The mode of the execution's input, else the one that was compiled in, else null. */
    static String dry(String compiled) {
        return of("$exists($states.input.dry) ? $states.input.dry : " + compiled);
    }

    /**
     * Fails the state, with the probe's output already in the history, when the tolerance is
     * missed.
     */
    static String steadyOr(String message) {
        return of(returned(Keys.TOLERANCE_MET) + " ? true : $error(" + quoted(message) + ")");
    }

    /** Fails the state, with its samples in the history, when too many of them were missed. */
    static String steadyDuring() {
        return of(
                returned(Keys.LOST)
                        + " ? $error('Too many samples were not in tolerance')"
                        + " : true");
    }

    /** Fails the state, with its looks in the history, when a watch is over. */
    static String unlessOver() {
        return of(returned(Keys.OVER) + " ? $error('The run is over') : true");
    }

    /**
     * Returns the condition that an object has a key that is not among the known ones; an absent
     * object has none.
     */
    static String hasOtherKeys(String object, Collection<String> known) {
        return "$count($filter($keys("
                + object
                + "), function($key) { $not($key in "
                + list(known)
                + ") })) > 0";
    }

    static String list(Collection<String> texts) {
        return texts.stream().map(Expressions::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A JSONata string literal: its escapes are JSON's. */
    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
