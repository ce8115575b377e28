package chaosstates.json;

import chaosstates.problem.Location;

/** {@code null}, written out: not the same as absent. */
public record JsonNull(Location at) implements Json {

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNull;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "null";
    }
}
