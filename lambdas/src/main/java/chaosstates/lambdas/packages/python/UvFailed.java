package chaosstates.lambdas.packages.python;

/** Exception that packages can't be had; the message is uv's, where uv said something. */
public final class UvFailed extends RuntimeException {

    private final String hint;

    /**
     * @param hint what would do
     */
    UvFailed(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    public String hint() {
        return hint;
    }
}
