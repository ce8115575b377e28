package chaosstates.asl;

import chaosstates.json.JsonObject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Variables of a machine. */
final class VariableNames {

    private VariableNames() {}

    /**
     * Lists the variables that a state of this very scope assigns, without those of its branches.
     */
    static Set<String> assignedIn(States body) {
        Set<String> names = new HashSet<>();
        body.states().values().stream()
                .flatMap(VariableNames::assigns)
                .forEach(assign -> names.addAll(assign.fields().keySet()));
        return names;
    }

    private static Stream<JsonObject> assigns(State state) {
        return switch (state) {
            case Task task -> assigns(task.assign(), task.catchers());
            case Parallel parallel -> assigns(parallel.assign(), parallel.catchers());
            case Choice choice -> choice.assign().stream();
            case Pass pass -> pass.assign().stream();
            case Wait wait -> Stream.empty();
            case Succeed succeed -> Stream.empty();
            case Fail fail -> Stream.empty();
        };
    }

    private static Stream<JsonObject> assigns(Optional<JsonObject> own, List<Catcher> catchers) {
        return Stream.concat(
                own.stream(), catchers.stream().flatMap(catcher -> catcher.assign().stream()));
    }

    /** The names in {@code "$a, $b"}. */
    static Set<String> parameters(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> name.startsWith("$"))
                .map(name -> name.substring(1))
                .collect(Collectors.toSet());
    }
}
