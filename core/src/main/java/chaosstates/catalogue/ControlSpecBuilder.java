package chaosstates.catalogue;

import chaosstates.iam.IamNeed;
import java.util.List;
import java.util.Set;

/** Builder of a {@link ControlSpec}, part by part: all but name and hooks may be left out. */
public final class ControlSpecBuilder {

    private static final int SECONDS = 30;

    private final String id;
    private final Set<Hook> hooks;
    private String summary = "";
    private List<Parameter> parameters = List.of();
    private String effect = "";
    private List<IamNeed> iam = List.of();
    private int timeoutSeconds = SECONDS;
    private String example = "";
    private ControlCheck check = ControlCheck.NONE;

    ControlSpecBuilder(String id, Set<Hook> hooks) {
        this.id = id;
        this.hooks = hooks;
    }

    /** Says in one sentence what the control does. */
    public ControlSpecBuilder does(String sentence) {
        summary = sentence;
        return this;
    }

    public ControlSpecBuilder takes(List<Parameter> all) {
        parameters = all;
        return this;
    }

    public ControlSpecBuilder takes(Parameter... all) {
        return takes(List.of(all));
    }

    /** Says in words what the control does to the run and to the journal. */
    public ControlSpecBuilder effect(String words) {
        effect = words;
        return this;
    }

    /** Names the permissions that the function needs. */
    public ControlSpecBuilder may(List<IamNeed> needs) {
        iam = needs;
        return this;
    }

    /** Names the seconds after which function and Task give up, 30 if not named; at most 900. */
    public ControlSpecBuilder timeout(int seconds) {
        timeoutSeconds = seconds;
        return this;
    }

    /** Shows the control as it stands in an experiment, as JSON text. */
    public ControlSpecBuilder example(String json) {
        example = json;
        return this;
    }

    /** Adds a check of the control's declaration, which is made before anything runs. */
    public ControlSpecBuilder checkedBy(ControlCheck other) {
        check = other;
        return this;
    }

    public ControlSpec build() {
        return new ControlSpec(
                id,
                parameters,
                hooks,
                iam,
                timeoutSeconds,
                new ControlSpec.Page(summary, effect, example),
                check);
    }
}
