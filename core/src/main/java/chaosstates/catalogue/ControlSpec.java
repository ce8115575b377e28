package chaosstates.catalogue;

import chaosstates.iam.IamNeed;
import java.util.List;
import java.util.Set;

/**
 * Description of a control, from which the Lambda function, its role, the checks and the reference
 * follow. The Lambda function, its role, the checks and the reference follow from it.
 *
 * @param id the Python module by whose name an experiment finds it
 * @param summary one sentence
 * @param parameters the arguments of its provider
 * @param hooks where it is called; none when the plan already does what it asks for
 * @param effect what it does to the run and to the journal, in words
 * @param timeoutSeconds after which the function, and the Task that calls it, give up; at most 900.
 *     Around samples and safeguards it is called by their function, and has to keep to it itself
 * @param example the control as it stands in an experiment, as JSON text
 * @param check what is wrong with one before anything runs
 */
public record ControlSpec(
        String id,
        String summary,
        List<Parameter> parameters,
        Set<Hook> hooks,
        String effect,
        List<IamNeed> iam,
        int timeoutSeconds,
        String example,
        ControlCheck check) {

    public ControlSpec {
        parameters = List.copyOf(parameters);
        hooks = Set.copyOf(hooks);
        iam = List.copyOf(iam);
    }

    /** Makes the spec of a control without a check of its own. */
    public ControlSpec(
            String id,
            String summary,
            List<Parameter> parameters,
            Set<Hook> hooks,
            String effect,
            List<IamNeed> iam,
            int timeoutSeconds,
            String example) {
        this(
                id,
                summary,
                parameters,
                hooks,
                effect,
                iam,
                timeoutSeconds,
                example,
                ControlCheck.NONE);
    }

    /** Returns the spec with a check of the arguments. */
    public ControlSpec with(ControlCheck other) {
        return new ControlSpec(
                id, summary, parameters, hooks, effect, iam, timeoutSeconds, example, other);
    }

    /** Returns the spec of a control of which only name and hooks are known. */
    public static ControlSpec named(String id, Set<Hook> hooks) {
        return new ControlSpec(id, "", List.of(), hooks, "", List.of(), 0, "");
    }

    /** Returns the spec of a control that the plan carries out, without a function. */
    public static ControlSpec planned(
            String id, String summary, List<Parameter> parameters, String effect, String example) {
        return new ControlSpec(id, summary, parameters, Set.of(), effect, List.of(), 0, example);
    }
}
