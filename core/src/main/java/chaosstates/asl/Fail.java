package chaosstates.asl;

/**
 * A named bad end, of the machine or of a branch.
 *
 * @param error text or a JSONata string
 * @param cause text or a JSONata string
 */
public record Fail(String comment, String error, String cause) implements State {

    /** Makes an end without a comment. */
    public static Fail of(String error, String cause) {
        return new Fail("", error, cause);
    }
}
