package chaosstates.substitution;

import chaosstates.json.JsonObject;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the values of declared configuration and secrets, in the order of the Chaos Toolkit: static
 * configuration and the environment, then secrets, then the configuration that probes find out.
 *
 * @param environment the variables of the process
 * @param probe for entries of {@code type: probe}
 * @param source for secrets that are neither inline nor in the environment
 * @see <a href="https://chaostoolkit.org/reference/api/experiment/#configuration">Configuration</a>
 */
public record Resolver(
        Function<String, Optional<String>> environment,
        ConfigurationProbe probe,
        SecretSource source) {

    /** Makes a resolver without probes and sources. */
    public static Resolver of(Function<String, Optional<String>> environment) {
        return new Resolver(environment, ConfigurationProbe.none(), SecretSource.none());
    }

    /**
     * Resolves all values. A wrong entry is an error and left out; a probe that fails is a warning
     * and left out, so that its placeholders stay as written.
     *
     * @param configuration as declared
     * @param secrets as declared
     * @param overrides beat what is declared; they cannot add anything
     */
    public Checked<Resolved> resolve(
            JsonObject configuration, JsonObject secrets, Variables overrides) {
        List<Problem> problems = new ArrayList<>();
        EnvironmentReferences references =
                new EnvironmentReferences(name -> lookUp(name, overrides), problems::add);
        ConfigurationResolver configured =
                new ConfigurationResolver(references, overrides, problems::add);
        JsonObject known = configured.declared(configuration);
        JsonObject revealed =
                new SecretResolver(references, source, known, problems::add)
                        .groups(secrets, overrides);
        Resolved resolved = configured.probed(new Resolved(known, revealed), probe);
        return Checked.of(resolved, problems);
    }

    private Optional<String> lookUp(String name, Variables overrides) {
        return Optional.ofNullable(overrides.environment().get(name))
                .or(() -> environment.apply(name));
    }
}
