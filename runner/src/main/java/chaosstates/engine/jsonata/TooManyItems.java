package chaosstates.engine.jsonata;

/** Thrown when an expression yields a list that is longer than any that a state may have. */
public final class TooManyItems extends RuntimeException {

    TooManyItems(int items) {
        super("a list of " + items + " items", null, false, false);
    }
}
