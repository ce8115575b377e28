package chaosstates.engine.jsonata;

/** Thrown when an expression yields no value; never leaves the engine. */
public final class ExpressionFailed extends RuntimeException {

    private final String field;

    ExpressionFailed(String source, String field, String what) {
        super(
                "The JSONata expression '%s' specified for the field '%s' %s"
                        .formatted(source, field, what),
                null,
                false,
                false);
        this.field = field;
    }

    /** Returns the place of the expression in its state, e.g. {@code Arguments/Payload/name}. */
    public String field() {
        return field;
    }
}
