package chaosstates.catalogue;

import chaosstates.iam.IamNeed;
import chaosstates.model.ActivityType;
import java.util.List;
import java.util.Optional;

/** Builder of an {@link ActivitySpec}, part by part: all but the name may be left out. */
public final class ActivitySpecBuilder {

    private static final int SECONDS = 60;

    private final String id;
    private final Optional<ActivityType> type;
    private String summary = "";
    private List<Parameter> parameters = List.of();
    private String result = "";
    private List<String> errors = List.of();
    private List<IamNeed> iam = List.of();
    private List<String> calls = List.of();
    private int timeoutSeconds = SECONDS;
    private String undo = "";
    private Optional<Undoing> undoing = Optional.empty();
    private String seeAlso = "";
    private String example = "";

    ActivitySpecBuilder(String id, Optional<ActivityType> type) {
        this.id = id;
        this.type = type;
    }

    /** Says in one sentence what the activity does. */
    public ActivitySpecBuilder does(String sentence) {
        summary = sentence;
        return this;
    }

    public ActivitySpecBuilder takes(List<Parameter> all) {
        parameters = all;
        return this;
    }

    public ActivitySpecBuilder takes(Parameter... all) {
        return takes(List.of(all));
    }

    /** Says in words what the activity returns. */
    public ActivitySpecBuilder gives(String words) {
        result = words;
        return this;
    }

    /** Says when the activity fails, each time in a sentence. */
    public ActivitySpecBuilder fails(List<String> sentences) {
        errors = sentences;
        return this;
    }

    /** Says when the activity fails, each time in a sentence. */
    public ActivitySpecBuilder fails(String... sentences) {
        return fails(List.of(sentences));
    }

    /** Names the permissions that the function needs. */
    public ActivitySpecBuilder may(List<IamNeed> needs) {
        iam = needs;
        return this;
    }

    /** Names the services that the function calls, where the permissions do not tell them. */
    public ActivitySpecBuilder calls(List<String> services) {
        calls = services;
        return this;
    }

    /** Names the seconds after which function and Task give up, 60 if not named; at most 900. */
    public ActivitySpecBuilder timeout(int seconds) {
        timeoutSeconds = seconds;
        return this;
    }

    /** Says what undoes the activity, or why nothing has to. */
    public ActivitySpecBuilder undo(String words) {
        undo = words;
        return this;
    }

    /** Names the activity that undoes this one, if one does. */
    public ActivitySpecBuilder undoneBy(Optional<Undoing> activity) {
        undoing = activity;
        return this;
    }

    /** Names a page of AWS's, or the Chaos Toolkit's, documentation. */
    public ActivitySpecBuilder see(String page) {
        seeAlso = page;
        return this;
    }

    /** Shows the provider of an activity as it stands in an experiment, as JSON text. */
    public ActivitySpecBuilder example(String json) {
        example = json;
        return this;
    }

    public ActivitySpec build() {
        return new ActivitySpec(
                id,
                type,
                parameters,
                new ActivitySpec.Access(iam, calls),
                timeoutSeconds,
                undoing,
                ArgumentRules.NONE,
                new ActivitySpec.Page(summary, result, errors, undo, seeAlso, example));
    }
}
