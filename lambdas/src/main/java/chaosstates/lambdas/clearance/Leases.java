package chaosstates.lambdas.clearance;

import java.util.Optional;

/** Leases of targets: a lease is one run's until it is released. */
public interface Leases {

    /** Leases where nobody else could want a target. */
    Leases NONE =
            new Leases() {
                @Override
                public Optional<String> take(String target, String execution) {
                    return Optional.empty();
                }

                @Override
                public void release(String target, String execution) {}
            };

    /**
     * Takes the lease of a target. To take one's own again does no harm.
     *
     * @return empty when the execution has it now; else a sentence that says who does
     */
    Optional<String> take(String target, String execution);

    /** Gives it back, if it is the execution's. */
    void release(String target, String execution);
}
