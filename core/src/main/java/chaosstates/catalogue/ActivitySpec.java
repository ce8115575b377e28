package chaosstates.catalogue;

import chaosstates.iam.IamNeed;
import chaosstates.json.JsonObject;
import chaosstates.model.ActivityType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Description of an activity. The Lambda function, its role, the checks and the reference follow
 * from it.
 *
 * @param id the name by which an experiment finds it: {@code module.function} as in the Chaos
 *     Toolkit, or the provider's type ({@code http})
 * @param type empty when it may be either ({@code http}, {@code process})
 * @param parameters a Python function's arguments, or the keys of any other provider
 * @param access to AWS, as its function needs it
 * @param timeoutSeconds after which the function, and the Task that calls it, give up; at most 900
 * @param undoing the activity that undoes it, if one does
 * @param rules by which its arguments decide what the spec does not tell
 * @param page the words of its entry in the reference
 */
public record ActivitySpec(
        String id,
        Optional<ActivityType> type,
        List<Parameter> parameters,
        Access access,
        int timeoutSeconds,
        Optional<Undoing> undoing,
        ArgumentRules rules,
        Page page) {

    /**
     * Entry of an activity in the reference.
     *
     * @param summary one sentence
     * @param result what the activity returns, in words
     * @param errors each a sentence: when the activity fails
     * @param undo what undoes the activity, or why nothing has to
     * @param seeAlso a page of AWS's documentation
     * @param example the provider of an activity as it stands in an experiment, as JSON text
     */
    public record Page(
            String summary,
            String result,
            List<String> errors,
            String undo,
            String seeAlso,
            String example) {

        public Page {
            errors = List.copyOf(errors);
        }
    }

    public ActivitySpec {
        parameters = List.copyOf(parameters);
    }

    /**
     * Access to AWS.
     *
     * @param iam the permissions
     * @param calls the services, as boto3 names them; empty: those of the permissions
     */
    public record Access(List<IamNeed> iam, List<String> calls) {

        public Access {
            iam = List.copyOf(iam);
            calls = List.copyOf(calls);
        }
    }

    public List<IamNeed> iam() {
        return access.iam();
    }

    public List<String> calls() {
        return access.calls();
    }

    /** Begins the spec of an activity that may be an action or a probe. */
    public static ActivitySpecBuilder of(String id) {
        return new ActivitySpecBuilder(id, Optional.empty());
    }

    /** Begins the spec of an action or of a probe. */
    public static ActivitySpecBuilder of(String id, ActivityType type) {
        return new ActivitySpecBuilder(id, Optional.of(type));
    }

    /** Returns the spec of an activity of which only the name is known. */
    public static ActivitySpec named(String id) {
        return of(id).timeout(0).build();
    }

    /**
     * Lists the permissions that its function needs for one use.
     *
     * @param arguments placeholders unresolved
     */
    public List<IamNeed> needs(JsonObject arguments) {
        return Stream.concat(iam().stream(), rules.needs(arguments).stream()).toList();
    }

    /** Returns the spec with rules for its arguments. */
    public ActivitySpec with(ArgumentRules others) {
        return new ActivitySpec(
                id, type, parameters, access, timeoutSeconds, undoing, others, page);
    }

    public String summary() {
        return page.summary();
    }

    /**
     * Tells whether a second call does no harm, so that a call may be retried when it is unsure
     * whether it ran.
     */
    public boolean isProbe() {
        return type.filter(ActivityType.PROBE::equals).isPresent();
    }
}
