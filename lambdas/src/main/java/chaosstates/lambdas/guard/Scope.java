package chaosstates.lambdas.guard;

import java.util.List;

/**
 * Runs of a machine that a call of the guard is about.
 *
 * @param held the ARNs of those that hold leases, as far as they are known
 * @param isWhole whether the others are looked for, too: of lists of executions AWS allows two a
 *     second, so that only some machines can have them at a time
 */
public record Scope(List<String> held, boolean isWhole) {

    /** Scope of a call about one machine, of which nothing is known. */
    public static final Scope WHOLE = new Scope(List.of(), true);

    public Scope {
        held = List.copyOf(held);
    }
}
