package chaosstates.account;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.deploy.FunctionPermissions;
import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.MachineUse;
import chaosstates.deploy.Names;
import chaosstates.deploy.OwnPermissions;
import chaosstates.deploy.PythonLambda;
import chaosstates.iam.IamCondition;
import chaosstates.iam.IamStatement;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.wire.FunctionRef;
import chaosstates.wire.platform.PythonTarget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rights of those who carry the experiment out: of the functions' roles where it is deployed, else
 * of whoever asks.
 *
 * @param functions the deployed functions' ARNs
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html">SimulatePrincipalPolicy</a>
 */
record Rights(Inquiry inquiry, Identity identity, Map<FunctionRef, String> functions) {

    /** Resources that are asked about at once: of several actions each. */
    private static final int AT_ONCE = 20;

    private static final int MOST_SHOWN = 5;

    /** Asks about each function that does something of the experiment's. */
    List<Finding> findings() {
        MachineUse use = inquiry.compiled().use();
        Stream<Finding> java =
                use.functions().entrySet().stream()
                        .filter(it -> isOfTheExperiment(it.getKey()))
                        .flatMap(
                                it -> of(it.getKey(), statements(use, it.getKey(), it.getValue())));
        Stream<Finding> python =
                inquiry.compiled().python(inquiry.catalogue()).stream().flatMap(this::of);
        return Stream.concat(java, python).toList();
    }

    private static boolean isOfTheExperiment(FunctionRef function) {
        return switch (function) {
            case FunctionRef.Activity _, FunctionRef.Control _ -> true;
            case FunctionRef.Python _ -> false;
            case FunctionRef.Own own -> own == FunctionRef.Own.HYPOTHESIS;
        };
    }

    private List<IamStatement> statements(MachineUse use, FunctionRef function, FunctionUse its) {
        return new FunctionPermissions(
                        use,
                        inquiry.catalogue(),
                        Names.of(inquiry.plan().name()),
                        new OwnPermissions("", Optional.empty()),
                        inquiry.plan().experiment().configuration())
                .of(function, its);
    }

    private Stream<Finding> of(FunctionRef function, List<IamStatement> statements) {
        return of(
                "rights of " + function.key(),
                statements,
                () -> Optional.ofNullable(functions.get(function)));
    }

    private Stream<Finding> of(PythonLambda python) {
        return of(
                "rights of " + python.function().key(),
                python.permissions(inquiry.plan().experiment().configuration()),
                () -> deployed(python));
    }

    /**
     * @param deployed the function's ARN; empty when the experiment is not deployed
     */
    private Stream<Finding> of(
            String about, List<IamStatement> statements, Supplier<Optional<String>> deployed) {
        return statements.isEmpty()
                ? Stream.of(Finding.well(about, "it needs none"))
                : Answers.asked(about, () -> Stream.of(asked(about, deployed.get(), statements)));
    }

    private Finding asked(String about, Optional<String> deployed, List<IamStatement> statements) {
        String principal = deployed.map(this::role).orElseGet(identity::principal);
        List<String> denied = new ArrayList<>();
        int asked = 0;
        for (IamStatement statement : statements) {
            List<JsonObject> results = simulated(principal, statement);
            asked += results.size();
            results.stream().filter(it -> !isAllowed(it)).map(Rights::said).forEach(denied::add);
        }
        return denied.isEmpty()
                ? Finding.well(about, "%s may do all %d".formatted(principal, asked))
                : Finding.amiss(
                        about,
                        "%s may not: %s".formatted(principal, shown(denied)),
                        deployed.isPresent()
                                ? "`npx cdk deploy` gives it; or a boundary or a policy of the"
                                        + " organization denies it"
                                : "`chaos policy` prints what to allow");
    }

    private String role(String function) {
        return settings(function).string("Role").orElseThrow();
    }

    private JsonObject settings(String function) {
        return inquiry.client("lambda")
                .call("GetFunctionConfiguration", with("FunctionName", Json.of(function)));
    }

    /** Reads the ARN of a Python function off the settings of those that call it. */
    private Optional<String> deployed(PythonLambda python) {
        Optional<String> found =
                functions.values().stream()
                        .distinct()
                        .flatMap(caller -> targets(settings(caller)))
                        .filter(target -> !Collections.disjoint(target.modules(), python.modules()))
                        .map(PythonTarget::arn)
                        .findFirst();
        if (found.isEmpty() && !functions.isEmpty()) {
            throw new NotAsked("no function that is deployed names the one of Python");
        }
        return found;
    }

    private static Stream<PythonTarget> targets(JsonObject settings) {
        return settings
                .object("Environment")
                .object("Variables")
                .string(PythonTarget.VARIABLE)
                .stream()
                .flatMap(text -> PythonTarget.read(text).stream());
    }

    private List<JsonObject> simulated(String principal, IamStatement statement) {
        List<String> resources = statement.resources().stream().map(identity::placed).toList();
        List<JsonObject> results = new ArrayList<>();
        for (int from = 0; from < resources.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, resources.size());
            results.addAll(simulated(principal, statement, resources.subList(from, to)));
        }
        return results;
    }

    private List<JsonObject> simulated(
            String principal, IamStatement statement, List<String> resources) {
        JsonObject arguments =
                with("PolicySourceArn", Json.of(principal))
                        .with("ActionNames", Json.texts(statement.actions()))
                        .with("ResourceArns", Json.texts(resources));
        List<JsonObject> conditions = statement.conditions().stream().map(Rights::context).toList();
        JsonObject answer =
                inquiry.client("iam")
                        .all(
                                "SimulatePrincipalPolicy",
                                conditions.isEmpty()
                                        ? arguments
                                        : arguments.with("ContextEntries", conditions));
        return answer.get("EvaluationResults").stream()
                .flatMap(list -> ((JsonArray) list).items().stream())
                .map(JsonObject.class::cast)
                .toList();
    }

    private static JsonObject context(IamCondition condition) {
        return with("ContextKeyName", Json.of(condition.key()))
                .with("ContextKeyValues", Json.texts(condition.values()))
                .with("ContextKeyType", "string");
    }

    private static boolean isAllowed(JsonObject result) {
        return result.string("EvalDecision").orElse("").equals("allowed");
    }

    private static String said(JsonObject result) {
        return "%s on %s (%s)"
                .formatted(
                        result.string("EvalActionName").orElse(""),
                        result.string("EvalResourceName").orElse(""),
                        result.string("EvalDecision").orElse(""));
    }

    private static String shown(List<String> denied) {
        String first = denied.stream().limit(MOST_SHOWN).collect(Collectors.joining("; "));
        return denied.size() <= MOST_SHOWN
                ? first
                : "%s; and %d more".formatted(first, denied.size() - MOST_SHOWN);
    }
}
