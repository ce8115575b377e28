package chaosstates.lambdas.service.iam;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonText;
import java.util.List;
import java.util.Map;

/** AWS IAM: the functions of {@code iam.json}. */
public final class Iam {

    private Iam() {}

    public static List<Activity> activities() {
        return Functions.of(
                Iam.class,
                "iam.json",
                Map.of(
                        "actions.create_policy", Iam::createPolicy,
                        "actions.attach_role_policy", Iam::attachRolePolicy,
                        "actions.detach_role_policy", Iam::detachRolePolicy,
                        "probes.get_policy", Iam::getPolicy));
    }

    private static Json createPolicy(Given given) {
        Client iam = given.client("iam");
        Json description = given.has("description") ? given.get("description") : Json.of("");
        JsonObject policy =
                with("PolicyName", given.get("name"))
                        .with("Path", given.get("path"))
                        .with("PolicyDocument", PythonText.json(given.get("policy")))
                        .with("Description", description);
        return Raised.as(
                said -> "failed creating a policy: " + said,
                () -> iam.call("CreatePolicy", policy));
    }

    private static Json attachRolePolicy(Given given) {
        Client iam = given.client("iam");
        return Raised.as(
                said ->
                        "failed attaching role '%s' to policy '%s': %s"
                                .formatted(given.str("role_name"), given.str("arn"), said),
                () -> iam.call("AttachRolePolicy", both(given)));
    }

    private static Json detachRolePolicy(Given given) {
        Client iam = given.client("iam");
        return Raised.as(
                said ->
                        "failed detaching role '%s' from policy '%s': %s"
                                .formatted(given.str("role_name"), given.str("arn"), said),
                () -> iam.call("DetachRolePolicy", both(given)));
    }

    private static Json getPolicy(Given given) {
        return given.client("iam").call("GetPolicy", with("PolicyArn", given.get("arn")));
    }

    private static JsonObject both(Given given) {
        return with("PolicyArn", given.get("arn")).with("RoleName", given.get("role_name"));
    }
}
