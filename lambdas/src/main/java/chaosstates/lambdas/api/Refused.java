package chaosstates.lambdas.api;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** AWS has answered with an error: what boto3 calls a {@code ClientError}. */
public final class Refused extends Raised {

    private final String code;
    private final String said;

    /**
     * @param type the class that botocore raises for it
     * @param code the error's code, e.g. {@code DBClusterNotFoundFault}
     * @param said the error's own message
     */
    public Refused(String type, String code, String operation, String said) {
        super(
                type,
                "An error occurred (%s) when calling the %s operation: %s"
                        .formatted(code, operation, said));
        this.code = code;
        this.said = said;
    }

    public String code() {
        return code;
    }

    /** The error's own message. */
    public String said() {
        return said;
    }

    /**
     * Fails with words around the error's own message: {@code except ClientError as e} in Python.
     *
     * @throws Raised when AWS refuses the call
     */
    public static <T> T as(UnaryOperator<String> words, Supplier<T> call) {
        try {
            return call.get();
        } catch (Refused refused) {
            throw activityFailed(words.apply(refused.said));
        }
    }

    /**
     * Fails with the error's own message and no words around it.
     *
     * @throws Raised when AWS refuses the call
     */
    public static <T> T asSaid(Supplier<T> call) {
        return as(said -> said, call);
    }
}
