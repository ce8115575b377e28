package chaosstates.crash;

/**
 * Fault in a run.
 *
 * @param call its number, from 0
 */
record Fault(int call, Spoil spoil) {

    static final Fault NONE = new Fault(-1, Spoil.NOTHING);
}
