package chaosstates.lambdas.aws;

import chaosstates.activity.InvalidActivity;
import chaosstates.deploy.Names;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ARN of an execution of a Standard state machine: {@code
 * arn:<partition>:states:<region>:<account>:execution:<machine>:<name>}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsstepfunctions.html">Resource
 *     types defined by AWS Step Functions</a>
 */
public record ExecutionArn(String text) {

    private static final Pattern FORM =
            Pattern.compile("arn:[^:]+:states:[^:]+:\\d{12}:execution:[^:]+:[^:]+");
    private static final int REGION = 3;
    private static final int ACCOUNT = 4;
    private static final int KIND = 5;
    private static final int MACHINE = 6;
    private static final int NAME = 7;

    private static final Pattern AGAIN = Pattern.compile(".*(-\\d+)");

    /**
     * @throws InvalidActivity when it is none
     */
    public ExecutionArn {
        if (!isOne(text)) {
            throw new InvalidActivity("not the ARN of an execution: " + text);
        }
    }

    /** Empty when the text is something else. */
    public static Optional<ExecutionArn> of(String text) {
        return Optional.of(text).filter(ExecutionArn::isOne).map(ExecutionArn::new);
    }

    private static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    public String region() {
        return text.split(":")[REGION];
    }

    public String account() {
        return text.split(":")[ACCOUNT];
    }

    /** Tells whether the other runs in the same region of the same account. */
    public boolean isBeside(ExecutionArn other) {
        return region().equals(other.region()) && account().equals(other.account());
    }

    public String machine() {
        return text.split(":")[MACHINE];
    }

    public String name() {
        return text.split(":")[NAME];
    }

    /** The state machine's ARN. */
    public String machineArn() {
        String machine = with(KIND, "stateMachine");
        return machine.substring(0, machine.lastIndexOf(':'));
    }

    /** Returns the ARN of the execution that undoes this one, should that be needed. */
    public ExecutionArn guardian() {
        return new ExecutionArn(with(MACHINE, Names.guardianOf(machine())));
    }

    /**
     * Returns the ARN of an execution that undoes this one once more, under a name that was not
     * used.
     *
     * @param second since the epoch
     */
    public ExecutionArn guardianAgain(long second) {
        return new ExecutionArn(guardian().with(NAME, again("-" + second)));
    }

    /**
     * Tells whether the other bears a name under which this one is undone, or undone once more; its
     * input says for certain.
     */
    public boolean mayBeGuardedBy(ExecutionArn other) {
        Matcher again = AGAIN.matcher(other.name());
        return other.equals(guardian())
                || (again.matches()
                        && other.equals(
                                new ExecutionArn(guardian().with(NAME, again(again.group(1))))));
    }

    private String again(String tail) {
        return name().substring(0, Math.min(name().length(), Names.LONGEST - tail.length())) + tail;
    }

    private String with(int part, String other) {
        String[] parts = text.split(":");
        parts[part] = other;
        return String.join(":", parts);
    }

    @Override
    public String toString() {
        return text;
    }
}
