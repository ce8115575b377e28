package chaosstates.engine;

/** Something that is still to come. */
@FunctionalInterface
interface Pending {

    /** It will not come any more. */
    void cancel();
}
