package chaosstates.json;

import chaosstates.problem.Location;

/** {@code true} or {@code false}. */
public record JsonBoolean(boolean value, Location at) implements Json {

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonBoolean that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(value);
    }

    @Override
    public String toString() {
        return JsonWriter.compact(this);
    }
}
