package chaosstates.lambdas.api;

import chaosstates.activity.InvalidActivity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The environment variables that a run may see, and that its programs inherit. */
public record Environment(Map<String, String> variables) {

    public Environment {
        variables = Map.copyOf(variables);
    }

    public static Environment of(Map<String, String> variables) {
        return new Environment(variables);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /**
     * @throws InvalidActivity when it is not there
     */
    public String required(String name) {
        return get(name)
                .orElseThrow(() -> new InvalidActivity("the variable " + name + " is missing"));
    }

    /** The lines of a variable that holds a list; none when it is not there. */
    public List<String> lines(String name) {
        return get(name).stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
    }

    /** Adds variables; the others replace equal names. */
    public Environment with(Map<String, String> others) {
        Map<String, String> merged = new HashMap<>(variables);
        merged.putAll(others);
        return new Environment(merged);
    }

    /** The names only: some of the values are secrets. */
    @Override
    public String toString() {
        return "Environment" + variables.keySet();
    }
}
