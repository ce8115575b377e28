package chaosstates.lambdas.packages.python;

/** Exception that packages can't be had; the message is uv's, where uv said something. */
public final class UvFailed extends RuntimeException {

    private final String hint;
    private final boolean isUvMissing;

    private UvFailed(String message, String hint, boolean isUvMissing) {
        super(message);
        this.hint = hint;
        this.isUvMissing = isUvMissing;
    }

    /**
     * @param hint what would do
     */
    UvFailed(String message, String hint) {
        this(message, hint, false);
    }

    /** Returns the exception that there is no uv. */
    static UvFailed missing() {
        return new UvFailed(
                "uv is not on this machine, and it makes the packages of Python functions",
                "install it: https://docs.astral.sh/uv/",
                true);
    }

    public boolean isUvMissing() {
        return isUvMissing;
    }

    public String hint() {
        return hint;
    }
}
