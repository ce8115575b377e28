package chaosstates.infra.internal;

import chaosstates.compile.Compilation;
import chaosstates.json.JsonObject;
import chaosstates.plan.Dry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awscdk.Annotations;
import software.constructs.Construct;

/** Input of an execution. The first state refuses anything else, and so do we. */
public final class ExecutionInput {

    private ExecutionInput() {}

    /** Says, as errors of the synthesis, what the machine would refuse. */
    public static void check(Construct where, JsonObject input, Compilation compiled) {
        problems(input, compiled).forEach(Annotations.of(where)::addError);
    }

    static List<String> problems(JsonObject input, Compilation compiled) {
        Set<String> declared =
                compiled.plan().experiment().source().object("configuration").fields().keySet();
        List<String> problems = new ArrayList<>();
        input.object("configuration").fields().keySet().stream()
                .filter(key -> !declared.contains(key))
                .map(key -> undeclared(compiled.name(), key, declared))
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
