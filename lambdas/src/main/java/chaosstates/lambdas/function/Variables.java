package chaosstates.lambdas.function;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Chance;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.secrets.Sources;
import chaosstates.model.SecretForms;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.substitution.ConfigurationProbe;
import chaosstates.substitution.Resolved;
import chaosstates.substitution.Resolver;
import chaosstates.substitution.Substitution;
import chaosstates.wire.RunContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Configuration and secrets with their values. The values of secrets leave a function through the
 * calls that need them only: outputs and messages are masked.
 */
record Variables(
        JsonObject configuration,
        JsonObject secrets,
        JsonObject confidential,
        Substitution substitution) {

    /**
     * @throws InvalidActivity when a value can't be found, e.g. in the environment
     */
    static Variables of(RunContext run, World world) {
        JsonObject configuration = declared(run, world);
        refuseProbes(configuration);
        Checked<Resolved> found =
                new Resolver(
                                world.environment()::get,
                                ConfigurationProbe.none(),
                                new Sources(world))
                        .resolve(configuration, run.secrets(), world.given());
        found.problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new InvalidActivity(problem.message());
                        });
        Resolved resolved = found.get();
        return new Variables(
                resolved.configuration(),
                resolved.secrets(),
                confidential(resolved.secrets(), run.secrets()),
                resolved.substitution());
    }

    /** Leaves out settings that stand in the experiment, for everybody to read. */
    private static JsonObject confidential(JsonObject found, JsonObject declared) {
        Map<String, Json> kept = new LinkedHashMap<>();
        found.fields()
                .forEach(
                        (name, value) -> {
                            Json its = declared.get(name).orElse(Json.ofNull());
                            if (value instanceof JsonObject group && its instanceof JsonObject) {
                                kept.put(name, confidential(group, (JsonObject) its));
                            } else if (!value.equals(its) || SecretForms.isLike(name, value)) {
                                kept.put(name, value);
                            }
                        });
        return Json.of(kept);
    }

    private static JsonObject declared(RunContext run, World world) {
        JsonObject all = run.values();
        for (Map.Entry<String, Json> entry : world.python().defined().fields().entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return all;
    }

    /** The machine has run those that are declared: what is left was given in their place. */
    private static void refuseProbes(JsonObject configuration) {
        for (Map.Entry<String, Json> entry : configuration.fields().entrySet()) {
            if (ConfigurationProbe.isDeclared(entry.getValue())) {
                throw new InvalidActivity(
                        "the execution's input gives a probe for `%s`: give what it would find"
                                .formatted(entry.getKey()));
            }
        }
    }

    /** The call of an activity: placeholders filled in, the secrets that it names merged. */
    Call call(JsonObject activity, Chance chance, String run) {
        JsonObject provider = substitution.inActivity(activity).object("provider");
        Map<String, Json> named = new LinkedHashMap<>();
        if (provider.get("secrets").orElse(null) instanceof JsonArray groups) {
            groups.items().stream()
                    .filter(JsonString.class::isInstance)
                    .map(group -> secrets.object(((JsonString) group).value()))
                    .forEach(group -> named.putAll(group.fields()));
        }
        return new Call(provider, configuration, Json.of(named), chance, run);
    }

    String masked(String text) {
        return mask().apply(text);
    }

    Json masked(Json value) {
        return mask().apply(value);
    }

    private Mask mask() {
        return Mask.of(hidden());
    }

    /**
     * Returns what no output and no message may tell: secrets, and the logins of Vault, which the
     * Chaos Toolkit looks for in the configuration.
     */
    JsonObject hidden() {
        JsonObject all = confidential;
        for (String key : List.of("vault_token", "vault_role_secret")) {
            all = configuration.has(key) ? all.with(key, configuration.get(key).get()) : all;
        }
        return all;
    }

    @Override
    public String toString() {
        return "Variables" + configuration.fields().keySet();
    }
}
