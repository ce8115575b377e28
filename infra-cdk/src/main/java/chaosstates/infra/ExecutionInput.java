package chaosstates.infra;

import chaosstates.json.JsonObject;
import chaosstates.plan.Dry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awscdk.Annotations;
import software.constructs.Construct;

/** What an execution may be started with: the first state refuses anything else, and so do we. */
final class ExecutionInput {

    private ExecutionInput() {}

    /** Says, as errors of the synthesis, what the machine would refuse. */
    static void check(Construct where, JsonObject input, CompiledMachine machine) {
        problems(input, machine).forEach(Annotations.of(where)::addError);
    }

    static List<String> problems(JsonObject input, CompiledMachine machine) {
        Set<String> declared = machine.experiment().object("configuration").fields().keySet();
        List<String> problems = new ArrayList<>();
        input.object("configuration").fields().keySet().stream()
                .filter(key -> !declared.contains(key))
                .map(key -> undeclared(machine.name(), key, declared))
                .forEach(problems::add);
        List<String> modes = Stream.of(Dry.values()).map(Dry::key).toList();
        input.string("dry")
                .filter(dry -> !modes.contains(dry))
                .map(dry -> "there is no dry `" + dry + "`: there are " + String.join(", ", modes))
                .ifPresent(problems::add);
        return problems;
    }

    private static String undeclared(String experiment, String key, Set<String> declared) {
        return "`%s` is not in the configuration of %s: it declares %s"
                .formatted(
                        key,
                        experiment,
                        declared.isEmpty() ? "nothing" : String.join(", ", declared));
    }
}
