package chaosstates.catalogue;

import chaosstates.activity.InterruptExecution;
import java.util.Optional;

/**
 * Interruption by a control within the function of something else. An error of a function is no
 * more than a message, so the message carries both fields.
 *
 * @param control its name
 * @param reason for a person
 */
public record ControlInterruption(String control, String reason) {

    private static final String WHO = "the control ";
    private static final String WHY = " interrupted the run: ";

    /** The message of the {@link InterruptExecution}: a sentence. */
    public String message() {
        return WHO + control + WHY + reason;
    }

    /** Empty when it is the message of something else. */
    public static Optional<ControlInterruption> of(String message) {
        int why = message.indexOf(WHY);
        return message.startsWith(WHO) && why >= WHO.length()
                ? Optional.of(
                        new ControlInterruption(
                                message.substring(WHO.length(), why),
                                message.substring(why + WHY.length())))
                : Optional.empty();
    }
}
