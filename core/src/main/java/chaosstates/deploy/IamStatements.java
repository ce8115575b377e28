package chaosstates.deploy;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.ArgumentRules;
import chaosstates.iam.Arn;
import chaosstates.iam.IamCondition;
import chaosstates.iam.IamNeed;
import chaosstates.iam.IamStatement;
import chaosstates.json.JsonObject;
import chaosstates.model.ActivityType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Narrows what an activity needs to the arguments with which an experiment uses it.
 *
 * <p>The execution's input may override the configuration, and a role can't follow: an experiment
 * that is pointed at another target at its start is refused by IAM. That is meant.
 */
public final class IamStatements {

    /**
     * Condition for actions that find their target while they run; without it they might act on
     * anything.
     *
     * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html">Controlling
     *     access with tags</a>
     */
    private static final IamCondition TAGGED =
            new IamCondition("StringEquals", "aws:ResourceTag/chaos-states", List.of("allowed"));

    private static final String ROLE = "aws_assume_role_arn";

    private final Arns arns;

    private IamStatements(JsonObject configuration) {
        this.arns = new Arns(configuration);
    }

    /**
     * The statements of the role of one function.
     *
     * @param uses the arguments of each use in the experiment, placeholders unresolved
     * @param configuration as declared; a value that is text, a number or a boolean counts as known
     * @return none when nothing is needed; {@code sts:AssumeRole} alone when the configuration
     *     names a role to assume, since it is that role which makes the calls
     */
    public static List<IamStatement> of(
            ActivitySpec spec, List<JsonObject> uses, JsonObject configuration) {
        List<IamStatement> statements = ofTarget(spec, uses, configuration);
        return statements.isEmpty() || !Arns.isGiven(configuration, ROLE)
                ? statements
                : List.of(new IamStatements(configuration).assumeRole());
    }

    /**
     * Lists the statements for the caller: the function, or the role that it assumes. An action
     * whose target is not known may act only on tagged resources.
     */
    public static List<IamStatement> ofTarget(
            ActivitySpec spec, List<JsonObject> uses, JsonObject configuration) {
        boolean acts = spec.type().equals(Optional.of(ActivityType.ACTION));
        return new IamStatements(configuration)
                .direct(
                        Stream.concat(Needed.of(spec.iam(), uses), Needed.of(spec.rules(), uses)),
                        acts);
    }

    /** Lists the statements for anything else that has needs, without a role to assume. */
    public static List<IamStatement> of(
            List<IamNeed> needs, List<JsonObject> uses, JsonObject configuration) {
        return new IamStatements(configuration).direct(Needed.of(needs, uses), false);
    }

    /**
     * Lists the statements for fetching secrets. A key of one's own, under which one of them is
     * encrypted, is not known here.
     *
     * @param references secrets as declared; those that AWS does not keep need nothing
     */
    public static List<IamStatement> ofSecrets(
            List<JsonObject> references, JsonObject configuration) {
        IamStatements statements = new IamStatements(configuration);
        Map<List<String>, Set<Arn>> byActions = new LinkedHashMap<>();
        for (JsonObject reference : references) {
            need(reference)
                    .ifPresent(
                            need ->
                                    byActions
                                            .computeIfAbsent(
                                                    need.actions(),
                                                    actions -> new LinkedHashSet<>())
                                            .addAll(statements.arns.of(need, reference)));
        }
        return byActions.entrySet().stream()
                .map(entry -> statement(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Optional<IamNeed> need(JsonObject reference) {
        String key = reference.string("key").orElse("");
        return switch (reference.string("type").orElse("")) {
            case "secretsmanager" ->
                    Optional.of(
                            need(
                                    "secretsmanager:GetSecretValue",
                                    "secretsmanager:{region}:{account}:secret:{key}"
                                            + (isWholeSecret(key) ? "" : "-??????")));
            case "ssm" ->
                    Optional.of(
                            need(
                                    "ssm:GetParameter",
                                    "ssm:{region}:{account}:parameter"
                                            + (key.startsWith("/") ? "" : "/")
                                            + "{key}"));
            default -> Optional.empty();
        };
    }

    /** Secrets Manager adds six characters to the name, which an ARN may have or not. */
    private static boolean isWholeSecret(String key) {
        return key.matches("arn:.*-[A-Za-z0-9]{6}");
    }

    private static IamNeed need(String action, String resource) {
        return new IamNeed(
                List.of(action), "arn:{partition}:" + resource, Optional.empty(), Optional.empty());
    }

    private IamStatement assumeRole() {
        List<Arn> roles = arns.configured(ROLE);
        return statement(List.of("sts:AssumeRole"), new LinkedHashSet<>(roles));
    }

    private List<IamStatement> direct(Stream<Needed> needed, boolean acts) {
        Map<Grant, Set<Arn>> grants = new LinkedHashMap<>();
        needed.filter(Needed::arises)
                .forEach(
                        it -> {
                            for (Arn arn : arns.of(it.need(), it.arguments())) {
                                boolean tagged = acts && arn.isOpen() && changes(it.need());
                                grants.computeIfAbsent(
                                                new Grant(it.need().actions(), tagged),
                                                grant -> new LinkedHashSet<>())
                                        .add(arn);
                            }
                        });
        return grants.entrySet().stream()
                .map(
                        grant ->
                                grant.getKey()
                                        .to(statement(grant.getKey().actions(), grant.getValue())))
                .toList();
    }

    /** A need of one use. */
    private record Needed(IamNeed need, JsonObject arguments) {

        /** Lists each of the needs for all uses. */
        static Stream<Needed> of(List<IamNeed> needs, List<JsonObject> uses) {
            return needs.stream()
                    .flatMap(need -> uses.stream().map(arguments -> new Needed(need, arguments)));
        }

        /** Lists the needs that the arguments of a use decide. */
        static Stream<Needed> of(ArgumentRules rules, List<JsonObject> uses) {
            return uses.stream()
                    .flatMap(
                            arguments ->
                                    rules.needs(arguments).stream()
                                            .map(need -> new Needed(need, arguments)));
        }

        boolean arises() {
            return need.argument().isEmpty() || Arns.isGiven(arguments, need.argument().get());
        }
    }

    /** A list of what there is has no tags to be asked for. */
    private static boolean changes(IamNeed need) {
        return need.actions().stream()
                .noneMatch(action -> action.matches(".*:(Describe|Get|List)[A-Z].*"));
    }

    /**
     * Content of one statement.
     *
     * @param tagged whether it is for what is tagged only
     */
    private record Grant(List<String> actions, boolean tagged) {

        IamStatement to(IamStatement statement) {
            return tagged ? statement.when(TAGGED) : statement;
        }
    }

    private static IamStatement statement(List<String> actions, Set<Arn> arns) {
        return new IamStatement(
                actions,
                arns.stream().map(Arn::text).distinct().toList(),
                arns.stream().flatMap(arn -> arn.widened().stream()).distinct().toList());
    }
}
