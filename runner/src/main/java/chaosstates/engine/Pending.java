package chaosstates.engine;

/** Work that is still to come. */
@FunctionalInterface
interface Pending {

    /** Cancels the work. */
    void cancel();
}
