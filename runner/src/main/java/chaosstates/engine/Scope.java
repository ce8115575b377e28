package chaosstates.engine;

import chaosstates.engine.jsonata.JsonataValues;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The variables of a machine or of a branch. Inner scopes read outer variables. */
final class Scope {

    private final Optional<Scope> outer;
    private final Map<String, Object> variables = new LinkedHashMap<>();

    private Scope(Optional<Scope> outer) {
        this.outer = outer;
    }

    static Scope outermost() {
        return new Scope(Optional.empty());
    }

    Scope inner() {
        return new Scope(Optional.of(this));
    }

    boolean isInner() {
        return outer.isPresent();
    }

    /** Returns all variables that can be read here, in JSONata's form. */
    Map<String, Object> visible() {
        Map<String, Object> all = outer.map(Scope::visible).orElseGet(LinkedHashMap::new);
        all.putAll(variables);
        return all;
    }

    /** Assigns variables; those of an outer scope are not for an inner one to change. */
    void assign(JsonObject values) {
        values.fields().forEach(this::assign);
    }

    private void assign(String name, Json value) {
        if (outer.isPresent() && outer.get().visible().containsKey(name)) {
            throw new StateFailed(
                    StateError.RUNTIME,
                    "The variable '" + name + "' belongs to an outer scope and can't be assigned");
        }
        variables.put(name, JsonataValues.toJava(value));
    }
}
