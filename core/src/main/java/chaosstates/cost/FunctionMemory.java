package chaosstates.cost;

import chaosstates.wire.FunctionRef;

/**
 * Memory of each kind of function, in MiB: chosen with room, not yet measured on Lambda. There
 * memory also buys processor time, by which the start of a JVM with the SDK is bound.
 */
public final class FunctionMemory {

    private FunctionMemory() {}

    /** The memory of a function in MiB. */
    public static int of(FunctionRef function) {
        return switch (function) {
            case FunctionRef.Activity activity -> 512;
            case FunctionRef.Control control -> 512;
            case FunctionRef.Own own -> of(own);
        };
    }

    private static int of(FunctionRef.Own function) {
        return switch (function) {
            case HYPOTHESIS -> 256;
            case JOURNAL -> 1024;
            case CLEARANCE, GUARD, DEPLOYMENT -> 512;
        };
    }
}
