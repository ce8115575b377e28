package chaosstates.infra.internal;

import java.util.Map;
import java.util.TreeMap;

/**
 * Maps that stand in a template in the order of their keys. Each JVM draws another order for {@link
 * Map#of}, so that a template would have other bytes each time.
 */
public final class Sorted {

    private Sorted() {}

    /** Sorts the entries by their keys. */
    @SafeVarargs
    public static <V> Map<String, V> of(Map.Entry<String, ? extends V>... entries) {
        Map<String, V> sorted = new TreeMap<>();
        for (Map.Entry<String, ? extends V> entry : entries) {
            sorted.put(entry.getKey(), entry.getValue());
        }
        return sorted;
    }
}
