package chaosstates.json;

import chaosstates.problem.Location;

/** Text. */
public record JsonString(String value, Location at) implements Json {

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonString that && value.equals(that.value);
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
