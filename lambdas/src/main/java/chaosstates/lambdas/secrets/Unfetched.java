package chaosstates.lambdas.secrets;

/** A secret can't be had. The message says which and why, without its value. */
final class Unfetched extends RuntimeException {

    Unfetched(String message) {
        super(message, null, false, false);
    }
}
