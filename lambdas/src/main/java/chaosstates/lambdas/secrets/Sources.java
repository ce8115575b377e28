package chaosstates.lambdas.secrets;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.World;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.problem.VariableKind;
import chaosstates.substitution.SecretSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The sources of secrets: Vault as in the Chaos Toolkit, and two of our own, AWS Secrets Manager
 * and the Parameter Store of AWS Systems Manager.
 */
public record Sources(World world) implements SecretSource {

    @Override
    public Optional<Checked<Json>> secret(JsonObject declared, JsonObject configuration) {
        return switch (declared.string("type").orElse("")) {
            case "vault" -> Optional.of(vault(declared, configuration));
            case "secretsmanager" ->
                    Optional.of(
                            fetched(declared, () -> aws(configuration).secretsManager(declared)));
            case "ssm" -> Optional.of(fetched(declared, () -> aws(configuration).ssm(declared)));
            default -> Optional.empty();
        };
    }

    private AwsSecrets aws(JsonObject configuration) {
        return new AwsSecrets(world.aws(), configuration);
    }

    /** Fetches a secret of Vault; it is empty without a path, as in the original. */
    private Checked<Json> vault(JsonObject declared, JsonObject configuration) {
        Optional<String> path = declared.string("path");
        return path.isEmpty()
                ? Checked.of(JsonObject.EMPTY, List.of(withoutPath(declared)))
                : fetched(
                        declared,
                        () ->
                                new Vault(world, configuration)
                                        .secret(path.get(), declared.string("key")));
    }

    private static Checked<Json> fetched(JsonObject declared, Supplier<Json> secret) {
        try {
            return Checked.of(secret.get(), List.of());
        } catch (Unfetched reason) {
            return Checked.failed(
                    List.of(
                            Problem.error(
                                    VariableKind.SECRET_SOURCE,
                                    declared.at(),
                                    reason.getMessage(),
                                    "")));
        }
    }

    private static Problem withoutPath(JsonObject declared) {
        return Problem.warning(
                VariableKind.SECRET_SOURCE,
                declared.at(),
                "the secret of Vault has no `path`",
                "without one it is empty");
    }
}
