package chaosstates.catalogue;

import chaosstates.iam.IamNeed;
import java.util.List;
import java.util.Set;

/**
 * What one control promises. The Lambda function, its role, the checks and the reference follow
 * from it.
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

    /** One that takes whatever arguments are of their types. */
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

    /** The same, but choosier. */
    public ControlSpec with(ControlCheck other) {
        return new ControlSpec(
                id, summary, parameters, hooks, effect, iam, timeoutSeconds, example, other);
    }

    /** One of which nothing is known but where it is called. */
    public static ControlSpec named(String id, Set<Hook> hooks) {
        return new ControlSpec(id, "", List.of(), hooks, "", List.of(), 0, "");
    }

    /** One that is no function: the plan does what it asks for. */
    public static ControlSpec planned(
            String id, String summary, List<Parameter> parameters, String effect, String example) {
        return new ControlSpec(id, summary, parameters, Set.of(), effect, List.of(), 0, example);
    }
}
