package chaosstates.json;

import chaosstates.problem.Location;
import java.util.List;

/** A list. */
public record JsonArray(List<Json> items, Location at) implements Json {

    public JsonArray {
        items = PagedList.keep(items);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonArray that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return JsonWriter.compact(this);
    }
}
