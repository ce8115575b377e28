package chaosstates.conformance.differential;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance in words. */
record Chance(RandomGenerator random) {

    /** The same for the same two numbers. */
    static Chance of(long seed, long index) {
        return new Chance(
                RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003 + index));
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> T of(List<T> list, ToIntFunction<T> weight) {
        int left = random.nextInt(list.stream().mapToInt(weight).sum());
        for (T item : list) {
            left -= weight.applyAsInt(item);
            if (left < 0) {
                return item;
            }
        }
        throw new IllegalArgumentException("weights below zero");
    }
}
