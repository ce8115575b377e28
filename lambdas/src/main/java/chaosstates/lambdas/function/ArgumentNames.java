package chaosstates.lambdas.function;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Parameter;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Raised;
import chaosstates.model.Provider;
import java.util.List;

/**
 * Check of arguments' names, as Python makes it before it calls a function. Names are checked
 * before the run, but for those that are given then: the {@code value} that a probe of a tolerance
 * is to judge.
 */
final class ArgumentNames {

    private ArgumentNames() {}

    /**
     * @throws Raised when the function has no such parameter
     */
    static void check(ActivitySpec spec, Call call) {
        if (!Provider.isFunction(call.provider())) {
            return;
        }
        List<String> known = spec.parameters().stream().map(Parameter::name).toList();
        call.arguments().given().fields().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> unexpected(spec, name));
    }

    private static void unexpected(ActivitySpec spec, String name) {
        String function = spec.id().substring(spec.id().lastIndexOf('.') + 1);
        throw new Raised(
                "TypeError",
                "%s() got an unexpected keyword argument '%s'".formatted(function, name));
    }
}
