package chaosstates.cost;

import chaosstates.wire.FunctionRef;

/**
 * Memory of each kind of function, in MiB: at least one and a half times of what the benchmark
 * {@code lambdas/bench/memory} has seen in use. There memory also buys processor time, by which the
 * start of a JVM with the SDK is bound: so functions that the run waits for have more.
 */
public final class FunctionMemory {

    private FunctionMemory() {}

    /** The memory of a function in MiB. */
    public static int of(FunctionRef function) {
        return switch (function) {
            case FunctionRef.Activity activity -> 512;
            case FunctionRef.Control control -> 512;
            case FunctionRef.Python python -> 1024;
            case FunctionRef.Own own -> of(own);
        };
    }

    private static int of(FunctionRef.Own function) {
        return switch (function) {
            case HYPOTHESIS -> 192;
            case JOURNAL -> 1024;
            case CLEARANCE, GUARD, DEPLOYMENT -> 512;
        };
    }
}
