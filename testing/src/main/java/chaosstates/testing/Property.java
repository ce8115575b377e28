package chaosstates.testing;

import java.util.random.RandomGenerator;

/**
 * A claim about all values of a kind, tried with many of them.
 *
 * <p>The tries of a test repeat with {@code -Dchaos.seed=SEED}, one alone with {@code
 * -Dchaos.try=NUMBER} beside it; both stand in the message of a test that failed. {@code
 * -Dchaos.tries=COUNT} tries more.
 */
public final class Property {

    private static final Long SEED = Long.getLong("chaos.seed");
    private static final Integer TRY = Integer.getInteger("chaos.try");
    private static final Integer TRIES = Integer.getInteger("chaos.tries");

    private final int tries;
    private final long seed;

    private Property(int tries, long seed) {
        this.tries = tries;
        this.seed = seed;
    }

    /** A try: makes values by chance, and fails if the claim does not hold for them. */
    @FunctionalInterface
    public interface Try {
        void with(Chance chance) throws Exception;
    }

    /** Tries other values in each run. */
    public static Property tries(int count) {
        return new Property(count, RandomGenerator.getDefault().nextInt());
    }

    /** Tries the same values in each run. */
    public Property seed(long fixed) {
        return new Property(tries, fixed);
    }

    /** Fails with the first try that fails. */
    public void holds(Try claim) {
        long chosen = SEED == null ? seed : SEED;
        int first = TRY == null ? 0 : TRY;
        int end = TRY == null ? (TRIES == null ? tries : TRIES) : TRY + 1;
        for (int number = first; number < end; number++) {
            holds(claim, chosen, number);
        }
    }

    private static void holds(Try claim, long seed, int number) {
        try {
            claim.with(Chance.of(seed, number));
        } catch (Exception | AssertionError | StackOverflowError failure) {
            throw new AssertionError(
                    "Try %d fails; -Dchaos.seed=%d -Dchaos.try=%d repeats it.%n%s"
                            .formatted(number, seed, number, failure),
                    failure);
        }
    }
}
