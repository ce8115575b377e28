package chaosstates.conformance.differential;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Map;
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

    /** About half of the fields. */
    JsonObject some(JsonObject object) {
        return with(object, 50, JsonObject.EMPTY);
    }

    /** An object, and now and then a field of the other. */
    JsonObject with(JsonObject more, int percent, JsonObject object) {
        JsonObject all = object;
        for (Map.Entry<String, Json> field : more.fields().entrySet()) {
            all = percent(percent) ? all.with(field.getKey(), field.getValue()) : all;
        }
        return all;
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
