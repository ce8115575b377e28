package chaosstates.lambdas;

import chaosstates.activity.InvalidActivity;
import chaosstates.compile.Guardian;

/**
 * The ARN of an execution: {@code
 * arn:<partition>:states:<region>:<account>:execution:<machine>:<name>}.
 */
public record ExecutionArn(String text) {

    private static final int PARTS = 8;

    /**
     * @throws InvalidActivity when it is none
     */
    public ExecutionArn {
        if (text.split(":").length != PARTS) {
            throw new InvalidActivity("not the ARN of an execution: " + text);
        }
    }

    public String machine() {
        return text.split(":")[6];
    }

    public String name() {
        return text.split(":")[7];
    }

    /** Of the execution that undoes this one, should that be needed. */
    public ExecutionArn guardian() {
        String[] parts = text.split(":");
        parts[6] = Guardian.name(machine());
        return new ExecutionArn(String.join(":", parts));
    }
}
