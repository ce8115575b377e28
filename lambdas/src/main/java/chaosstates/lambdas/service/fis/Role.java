package chaosstates.lambdas.service.fis;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.digest.Sha256;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import chaosstates.lambdas.api.TagText;
import chaosstates.python.PythonText;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Role that FIS takes on for the power interruption of one run, and the policies made for it. */
final class Role {

    private static final int SECONDS = 3 * 3600;

    /** Region before the zone's letter, also where a local zone's name follows. */
    private static final Pattern ZONE = Pattern.compile("([a-z]+(?:-[a-z]+)+-\\d+).*[a-z]");

    private Role() {}

    /** Tag by which the end of the run finds what its beginning made. */
    static JsonObject tag(Given given) {
        return JsonObject.EMPTY.with("chaostoolkit-experiment-key", key(given));
    }

    /** The run's key: short enough for a role's name, whatever the run is called. */
    private static String key(Given given) {
        return Sha256.hex(given.call().run()).substring(0, 16);
    }

    private static JsonObject named(Given given) {
        return with("RoleName", Json.of("ChaosToolkit-FIS-" + key(given)));
    }

    /**
     * Creates the role with what the switched-on parts need.
     *
     * @param caller AWS's answer about who calls
     * @return its ARN
     */
    static Json create(Given given, JsonObject caller, JsonObject tags) {
        Map<String, Json> names = names(given, caller);
        JsonObject scenario =
                Scenario.filled(Scenario.read("power-interruption").object("role"), names::get);
        Client iam = given.client("iam");
        JsonObject role =
                named(given)
                        .with("Path", "/service-role/")
                        .with("AssumeRolePolicyDocument", PythonText.json(scenario.object("trust")))
                        .with("Description", "Chaos Toolkit generated role for AWS FIS experiments")
                        .with("MaxSessionDuration", SECONDS)
                        .with("Tags", TagText.list(tags));
        Json arn = Raised.member(iam.call("CreateRole", role).object("Role"), "Arn");
        for (JsonObject policy : scenario.objects("policies")) {
            if (given.has(policy.string("with").orElseThrow())) {
                Json attached =
                        policy.get("managed").orElseGet(() -> made(given, iam, policy, tags));
                iam.call("AttachRolePolicy", named(given).with("PolicyArn", attached));
            }
        }
        return arn;
    }

    private static Json made(Given given, Client iam, JsonObject policy, JsonObject tags) {
        JsonObject asked =
                with("PolicyName", Json.of(policy.string("name").orElseThrow() + "-" + key(given)))
                        .with("PolicyDocument", PythonText.json(policy.object("document")))
                        .with("Tags", TagText.list(tags));
        return Raised.member(iam.call("CreatePolicy", asked).object("Policy"), "Arn");
    }

    /** Names what the policies' ARNs hold; checked before anything is made. */
    private static Map<String, Json> names(Given given, JsonObject caller) {
        Matcher zone = ZONE.matcher(given.str("az"));
        if (!zone.matches()) {
            throw Raised.activityFailed(
                    "`az` is no availability zone such as us-east-1a: " + given.str("az"));
        }
        String partition = caller.string("Arn").orElse("arn:aws:").split(":")[1];
        return Map.of(
                "region", Json.of(zone.group(1)),
                "account", caller.get("Account").orElse(Json.of("")),
                "partition", Json.of(partition));
    }

    /** Deletes the role and the policies made for it; what is gone already is no mistake. */
    static void delete(Given given) {
        Client iam = given.client("iam");
        List<Json> policies = attached(given, iam);
        for (Json policy : policies) {
            unlessGone(iam, "DetachRolePolicy", named(given).with("PolicyArn", policy));
        }
        unlessGone(iam, "DeleteRole", named(given));
        policies.stream()
                .filter(policy -> PythonText.str(policy).contains(":policy/FIS-Console-"))
                .forEach(policy -> unlessGone(iam, "DeletePolicy", with("PolicyArn", policy)));
    }

    private static List<Json> attached(Given given, Client iam) {
        return unlessGone(iam, "ListAttachedRolePolicies", named(given))
                .objects("AttachedPolicies")
                .stream()
                .map(policy -> Raised.member(policy, "PolicyArn"))
                .toList();
    }

    private static JsonObject unlessGone(Client iam, String operation, JsonObject arguments) {
        try {
            return iam.all(operation, arguments);
        } catch (Refused refused) {
            if (refused.code().startsWith("NoSuchEntity")) {
                return JsonObject.EMPTY;
            }
            throw refused;
        }
    }
}
