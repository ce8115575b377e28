package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.ActivityRefused;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.activity.NotInTime;
import chaosstates.activity.NotYet;
import chaosstates.json.JsonObject;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Failures of an activity, as they leave its function: without secrets.
 *
 * @param variables of the call, with its secrets
 * @param isAction of which it is told when trying again is hopeless
 */
record Failures(Variables variables, boolean isAction) {

    /**
     * Answers of AWS that stay the same however often it is asked.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/CommonErrors.html">Common
     *     errors</a>
     */
    private static final Pattern HOPELESS =
            Pattern.compile(
                    "An error occurred \\((AccessDenied\\w*|UnauthorizedOperation|NotAuthorized"
                            + "|AuthFailure|OptInRequired|InvalidClientTokenId|SignatureDoesNotMatch"
                            + "|UnrecognizedClientException|Validation\\w*|InvalidParameter\\w*"
                            + "|MissingParameter|MalformedQueryString|InvalidAction)\\) when calling");

    /** An error's cause holds 32,768 characters, and JSON around the message. */
    private static final int MAX_MESSAGE = 16_000;

    /** Does the work, and keeps secrets out of the message of any failure. */
    JsonObject withoutSecrets(Supplier<JsonObject> work) {
        try {
            return work.get();
        } catch (ActivityFailed failed) {
            throw isHopeless(failed)
                    ? new ActivityRefused(told(failed))
                    : new ActivityFailed(told(failed));
        } catch (InvalidActivity invalid) {
            throw new InvalidActivity(told(invalid));
        } catch (InterruptExecution interruption) {
            throw new InterruptExecution(told(interruption));
        } catch (NotYet notYet) {
            throw new NotYet(told(notYet));
        } catch (NotInTime over) {
            throw new NotInTime(told(over));
        }
    }

    /** Tells whether an action fails for good. For a probe that makes no difference. */
    private boolean isHopeless(ActivityFailed failed) {
        return isAction && HOPELESS.matcher(failed.getMessage()).find();
    }

    String told(RuntimeException failure) {
        String message =
                variables.masked(
                        Objects.requireNonNullElse(failure.getMessage(), "no reason was given"));
        return message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE) + "…";
    }
}
