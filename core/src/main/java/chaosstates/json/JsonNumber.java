package chaosstates.json;

import chaosstates.problem.Location;

/**
 * A number: {@link Long} or {@link java.math.BigInteger} when it was written without fraction and
 * exponent, else {@link Double}; so {@code 1} and {@code 1.0} stay what they were.
 */
public record JsonNumber(Number value, Location at) implements Json {

    public JsonNumber {
        value = value instanceof Integer whole ? Long.valueOf(whole) : value;
    }

    /** Tells whether the number was written without fraction and exponent. */
    public boolean isWhole() {
        return !(value instanceof Double);
    }

    public double asDouble() {
        return value.doubleValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return JsonWriter.compact(this);
    }
}
