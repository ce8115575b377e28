package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.State;
import chaosstates.asl.Task;
import chaosstates.asl.Transition.Next;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.plan.ConfigurationStep;
import chaosstates.plan.Plan;
import chaosstates.substitution.UsedSecrets;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.RunContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states that find out the configuration before the run: for each entry that is a probe, a Task
 * which puts the value into the variable, and before it a Choice that leads past it when the
 * execution's input gives the value. A probe that fails leaves its entry out.
 */
final class ProbedConfiguration {

    private final JsonObject declared;
    private final JsonObject secrets;
    private final List<ConfigurationStep> steps;

    ProbedConfiguration(Plan plan) {
        this.declared = plan.experiment().configuration();
        this.secrets = plan.experiment().secrets();
        this.steps = plan.configuration();
    }

    /** Returns the configuration that is known before any probe has run. */
    JsonObject known() {
        JsonObject known = declared;
        for (ConfigurationStep step : steps) {
            known = known.without(step.key());
        }
        return known;
    }

    /** Returns the first probe's state, or the following one if there is no probe. */
    String first(String following) {
        return steps.isEmpty() ? following : steps.getFirst().choice();
    }

    Map<String, State> states(String following) {
        Map<String, State> states = new LinkedHashMap<>();
        for (int index = 0; index < steps.size(); index++) {
            ConfigurationStep step = steps.get(index);
            boolean isLast = index + 1 == steps.size();
            String next = isLast ? following : steps.get(index + 1).choice();
            states.put(step.choice(), choice(step, next));
            states.put(step.state(), task(step, next));
        }
        return states;
    }

    private static Choice choice(ConfigurationStep step, String next) {
        String isGiven =
                Expressions.quoted(step.key()) + " in $keys(" + Expressions.OVERRIDES + ")";
        return Choice.of(List.of(new Choice.Rule(Expressions.of(isGiven), next)), step.state())
                .comment("What the execution's input gives need not be found out");
    }

    private Task task(ConfigurationStep step, String next) {
        JsonObject found =
                JsonObject.EMPTY.with(
                        "configuration",
                        Expressions.of("$merge([$configuration, " + Expressions.RETURNED + "])"));
        return Task.of(call(step).arguments(), step.spec().timeoutSeconds(), new Next(next))
                .comment(step.spec().id())
                .retry(Tasks.retry(step.spec()))
                .catching(List.of(Tasks.unchanged(Catcher.ALL, next)))
                .assign(Optional.of(found))
                .output(Tasks.UNCHANGED);
    }

    private ActivityCall call(ConfigurationStep step) {
        RunContext run =
                new RunContext(
                        before(step.key()),
                        UsedSecrets.of(step.activity().source(), secrets),
                        false,
                        Optional.empty(),
                        Optional.of(Expressions.of(Expressions.EXECUTION)));
        return ActivityCall.of(seeingAllSecrets(step.activity().source()), run).finding(step.key());
    }

    /**
     * A function may see every group of secrets here, whatever it names; but what has to be fetched
     * it sees only when it names it.
     */
    private JsonObject seeingAllSecrets(JsonObject activity) {
        JsonObject provider = activity.object("provider");
        boolean isFunction = provider.string("type").equals(Optional.of("python"));
        JsonArray groups = Json.of(secrets.fields().keySet().stream().map(Json::of).toList());
        return isFunction && !secrets.fields().isEmpty()
                ? activity.with("provider", provider.with("secrets", groups))
                : activity;
    }

    /** The entries that are declared before that one; nothing else can be seen from it. */
    private Json before(String key) {
        List<String> all = List.copyOf(declared.fields().keySet());
        List<String> earlier = all.subList(0, all.indexOf(key));
        return earlier.isEmpty()
                ? JsonObject.EMPTY
                : Json.of(
                        Expressions.of(
                                "$merge([{}, $sift("
                                        + Expressions.CONFIGURATION
                                        + ", function($value, $key) { $key in "
                                        + Expressions.list(earlier)
                                        + " })])"));
    }
}
