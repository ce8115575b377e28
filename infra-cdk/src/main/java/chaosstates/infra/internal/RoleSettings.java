package chaosstates.infra.internal;

import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.iam.PrincipalBase;
import software.amazon.awscdk.services.iam.PrincipalWithConditions;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

/**
 * Settings of roles in an account that has rules for them.
 *
 * @param path begins and ends with a slash
 * @param boundary what no role may exceed
 */
public record RoleSettings(Optional<String> path, Optional<IManagedPolicy> boundary) {

    static final RoleSettings NONE = new RoleSettings(Optional.empty(), Optional.empty());

    /** A role that a service takes on, in this account only. */
    Role role(Construct scope, String id, String service, String description) {
        return Role.Builder.create(scope, id)
                .assumedBy(forThisAccount(service))
                .description(description)
                .path(path.orElse(null))
                .permissionsBoundary(boundary.orElse(null))
                .build();
    }

    /**
     * Lambda does not say for whom it asks.
     *
     * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html">The
     *     confused deputy problem</a>
     */
    private static PrincipalBase forThisAccount(String service) {
        ServicePrincipal principal = new ServicePrincipal(service);
        return service.startsWith("lambda.")
                ? principal
                : new PrincipalWithConditions(
                        principal,
                        Map.of("StringEquals", Map.of("aws:SourceAccount", Aws.ACCOUNT_ID)));
    }
}
