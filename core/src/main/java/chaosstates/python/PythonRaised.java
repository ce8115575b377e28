package chaosstates.python;

/**
 * Error that Python would have raised. The message begins with the name of Python's exception, as
 * in {@code TypeError: …}.
 */
public final class PythonRaised extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PythonRaised(String message) {
        super(message, null, false, false);
    }

    /** The message without the name of the exception. */
    public String detail() {
        return getMessage().replaceFirst("^[\\w.]+: ", "");
    }

    static PythonRaised typeError(String message) {
        return new PythonRaised("TypeError: " + message);
    }

    static PythonRaised valueError(String message) {
        return new PythonRaised("ValueError: " + message);
    }
}
