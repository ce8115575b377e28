package chaosstates.catalogue;

import chaosstates.iam.IamNeed;
import java.util.List;
import java.util.Set;

/**
 * Description of a control. The Lambda function, its role, the checks and the reference follow from
 * it.
 *
 * @param id the Python module by whose name an experiment finds it
 * @param parameters the arguments of its provider
 * @param hooks where it is called; none when the plan already does what it asks for
 * @param iam the permissions that its function needs
 * @param timeoutSeconds after which the function, and the Task that calls it, give up; at most 900.
 *     Around samples and safeguards it is called by their function, and has to keep to it itself
 * @param page the words of its entry in the reference
 * @param check what is wrong with one before anything runs
 */
public record ControlSpec(
        String id,
        List<Parameter> parameters,
        Set<Hook> hooks,
        List<IamNeed> iam,
        int timeoutSeconds,
        Page page,
        ControlCheck check) {

    /**
     * Entry of a control in the reference.
     *
     * @param summary one sentence
     * @param effect what the control does to the run and to the journal, in words
     * @param example the control as it stands in an experiment, as JSON text
     */
    public record Page(String summary, String effect, String example) {}

    public ControlSpec {
        parameters = List.copyOf(parameters);
        hooks = Set.copyOf(hooks);
        iam = List.copyOf(iam);
    }

    /** Begins the spec of a control that is called at these hooks. */
    public static ControlSpecBuilder of(String id, Set<Hook> hooks) {
        return new ControlSpecBuilder(id, hooks);
    }

    /** Begins the spec of a control that the plan carries out, without a function. */
    public static ControlSpecBuilder planned(String id) {
        return of(id, Set.of()).timeout(0);
    }

    /** Returns the spec of a control of which only name and hooks are known. */
    public static ControlSpec named(String id, Set<Hook> hooks) {
        return of(id, hooks).timeout(0).build();
    }

    public String summary() {
        return page.summary();
    }
}
