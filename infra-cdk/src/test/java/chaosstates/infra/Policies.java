package chaosstates.infra;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Permissions of a template's roles, for people to read. */
record Policies(Synthesized template) {

    /**
     * Statement of a policy.
     *
     * @param role the logical id of the role that has it
     * @param policy the resource that holds it
     */
    record Statement(
            String role,
            JsonObject policy,
            List<String> actions,
            List<String> resources,
            JsonObject conditions) {}

    List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        for (JsonObject policy : template.resources("AWS::IAM::Policy").values()) {
            JsonObject properties = policy.object("Properties");
            String role = Synthesized.texts(properties.get("Roles").orElseThrow()).getFirst();
            Synthesized.objects(properties.object("PolicyDocument"), "Statement")
                    .map(statement -> statement(role, policy, statement))
                    .forEach(all::add);
        }
        return all;
    }

    private static Statement statement(String role, JsonObject policy, JsonObject statement) {
        return new Statement(
                role.replaceAll("[<>]", ""),
                policy,
                Synthesized.texts(statement.get("Action").orElseThrow()),
                Synthesized.texts(statement.get("Resource").orElseThrow()),
                statement.object("Condition"));
    }

    /** Role by role: actions, the resources below them; the reason below a resource with a star. */
    String summary() {
        Map<String, List<String>> byRole = new TreeMap<>();
        for (Statement statement : statements()) {
            byRole.computeIfAbsent(name(statement.role()), role -> new ArrayList<>())
                    .add(text(statement));
        }
        return byRole.entrySet().stream()
                .map(role -> role.getKey() + "\n" + String.join("", role.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** Returns the name without the hash that CDK adds. */
    private static String name(String id) {
        return id.replaceAll("(?<=[a-z])[0-9A-F]{8}", "");
    }

    private static String text(Statement statement) {
        StringBuilder text =
                new StringBuilder("  " + String.join(", ", statement.actions()) + "\n");
        for (String resource : statement.resources()) {
            text.append("    on ").append(name(resource)).append("\n");
            if (resource.contains("*")) {
                text.append("       because ")
                        .append(String.join("; ", reasons(statement.policy(), resource)))
                        .append("\n");
            }
        }
        statement.conditions().fields().entrySet().stream()
                .flatMap(operator -> when(operator.getKey(), (JsonObject) operator.getValue()))
                .forEach(text::append);
        return text.toString();
    }

    private static Stream<String> when(String operator, JsonObject tests) {
        return tests.fields().entrySet().stream()
                .map(
                        test ->
                                "    when %s %s %s\n"
                                        .formatted(
                                                test.getKey(),
                                                operator,
                                                String.join(
                                                        ", ", Synthesized.texts(test.getValue()))));
    }

    /** Lists the template's reasons for a resource with a star. */
    static List<String> reasons(JsonObject policy, String resource) {
        return Synthesized.objects(policy.object("Metadata").object("cdk_nag"), "rules_to_suppress")
                .filter(rule -> rule.string("id").orElse("").equals("AwsSolutions-IAM5"))
                .filter(rule -> appliesTo(rule).anyMatch(pattern -> matches(pattern, resource)))
                .map(rule -> rule.string("reason").orElseThrow())
                .toList();
    }

    private static Stream<Json> appliesTo(JsonObject rule) {
        return ((JsonArray) rule.get("applies_to").orElseThrow()).items().stream();
    }

    private static boolean matches(Json pattern, String resource) {
        String finding = "Resource::" + resource;
        return pattern instanceof JsonObject object
                ? finding.matches(object.string("regex").orElseThrow().replaceAll("^/|/$", ""))
                : finding.equals(Synthesized.text(pattern));
    }
}
