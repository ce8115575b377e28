package chaosstates.lambdas;

import java.util.Map;
import java.util.Optional;

/** The environment variables that a run may see. */
@FunctionalInterface
public interface Environment {

    Optional<String> get(String name);

    static Environment of(Map<String, String> variables) {
        Map<String, String> copy = Map.copyOf(variables);
        return name -> Optional.ofNullable(copy.get(name));
    }
}
