package chaosstates.catalogue;

import chaosstates.iam.IamNeed;
import chaosstates.model.ActivityType;
import java.util.List;
import java.util.Optional;

/**
 * Description of an activity, from which the Lambda function, its role, the checks and the
 * reference follow. The Lambda function, its role, the checks and the reference follow from it.
 *
 * @param id the name by which an experiment finds it: {@code module.function} as in the Chaos
 *     Toolkit, or the provider's type ({@code http})
 * @param type empty when it may be either ({@code http}, {@code process})
 * @param summary one sentence
 * @param parameters a Python function's arguments, or the keys of any other provider
 * @param result what it returns, in words
 * @param errors each a sentence: when it fails
 * @param timeoutSeconds after which the function, and the Task that calls it, give up; at most 900
 * @param undo what undoes it, or why nothing has to
 * @param undoing the activity that undoes it, if one does
 * @param seeAlso a page of AWS's documentation
 * @param example the provider of an activity as it stands in an experiment, as JSON text
 */
public record ActivitySpec(
        String id,
        Optional<ActivityType> type,
        String summary,
        List<Parameter> parameters,
        String result,
        List<String> errors,
        List<IamNeed> iam,
        int timeoutSeconds,
        String undo,
        Optional<Undoing> undoing,
        String seeAlso,
        String example) {

    public ActivitySpec {
        parameters = List.copyOf(parameters);
        errors = List.copyOf(errors);
        iam = List.copyOf(iam);
    }

    /** An activity that no other undoes. */
    public ActivitySpec(
            String id,
            Optional<ActivityType> type,
            String summary,
            List<Parameter> parameters,
            String result,
            List<String> errors,
            List<IamNeed> iam,
            int timeoutSeconds,
            String undo,
            String seeAlso,
            String example) {
        this(
                id,
                type,
                summary,
                parameters,
                result,
                errors,
                iam,
                timeoutSeconds,
                undo,
                Optional.empty(),
                seeAlso,
                example);
    }

    /** Returns the spec of an activity of which only the name is known. */
    public static ActivitySpec named(String id) {
        return new ActivitySpec(
                id, Optional.empty(), "", List.of(), "", List.of(), List.of(), 0, "", "", "");
    }

    /**
     * Tells whether a second call does no harm, so that a call may be retried when it is unsure
     * whether it ran.
     */
    public boolean isProbe() {
        return type.filter(ActivityType.PROBE::equals).isPresent();
    }
}
