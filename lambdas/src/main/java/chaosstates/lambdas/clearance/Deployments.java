package chaosstates.lambdas.clearance;

import java.time.Instant;
import java.util.Optional;

/**
 * Deployments that go on: while an experiment is deployed, no run of it begins. A deployment marks
 * itself before it looks for runs, and a run takes its leases before it looks for marks; so of two
 * that begin at once at least one sees the other.
 */
public interface Deployments {

    /** Deployments where there are none. */
    Deployments NONE =
            new Deployments() {
                @Override
                public Optional<Mark> find(String machine) {
                    return Optional.empty();
                }

                @Override
                public void put(String machine, Mark mark) {}

                @Override
                public void remove(String machine) {}
            };

    /**
     * Mark of a deployment.
     *
     * @param version that is deployed
     * @param until when the mark keeps runs out at the latest, should nothing remove it
     */
    record Mark(String version, Instant until) {

        /** Tells whether the mark keeps runs out. */
        public boolean holdsAt(Instant now) {
            return now.isBefore(until);
        }

        /** The mark of a deployment that was refused: it keeps nobody out. */
        public Mark refused() {
            return new Mark(version, Instant.EPOCH);
        }
    }

    /**
     * Finds the mark of a deployment.
     *
     * @param machine the name of the experiment's machine
     */
    Optional<Mark> find(String machine);

    /** Puts a mark in the place of any other. */
    void put(String machine, Mark mark);

    /** Removes the mark, if there is one. */
    void remove(String machine);
}
