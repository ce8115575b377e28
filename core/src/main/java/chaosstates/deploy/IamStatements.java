package chaosstates.deploy;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.ArgumentRules;
import chaosstates.iam.Arn;
import chaosstates.iam.IamCondition;
import chaosstates.iam.IamNeed;
import chaosstates.iam.IamStatement;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.ActivityType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Narrows what an activity needs to the arguments with which an experiment uses it.
 *
 * <p>The execution's input may override the configuration, and a role can't follow: an experiment
 * that is pointed at another target at its start is refused by IAM. That is meant.
 */
public final class IamStatements {

    private static final Pattern NAME_IN_TEMPLATE = Pattern.compile("(\\$?)\\{(\\w+)}");

    /** Placeholders as in Python's {@code string.Template}. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$(?:(\\$)|([_A-Za-z]\\w*)|\\{([_A-Za-z]\\w*)})");

    /** Names that only the deployment can fill in. */
    private static final Set<String> OF_DEPLOYMENT = Set.of("partition", "region", "account");

    /** RDS keeps names in small letters, and IAM tells them from capitals. */
    private static final String RDS = "arn:{partition}:rds:";

    /** The name of a parameter may begin with a slash, of which its ARN has one only. */
    private static final String PARAMETER = "arn:{partition}:ssm:{region}:{account}:parameter/";

    /**
     * Condition for actions that find their target while they run; without it they might act on
     * anything.
     *
     * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html">Controlling
     *     access with tags</a>
     */
    private static final IamCondition TAGGED =
            new IamCondition("StringEquals", "aws:ResourceTag/chaos-states", List.of("allowed"));

    private static final String REGION = "aws_region";
    private static final String ROLE = "aws_assume_role_arn";

    private final JsonObject configuration;

    private IamStatements(JsonObject configuration) {
        this.configuration = configuration;
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
        return statements.isEmpty() || !isGiven(configuration, ROLE)
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
                                            .addAll(statements.arns(need, reference)));
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
        List<Arn> roles = values(configuration, ROLE, Optional.empty());
        return statement(List.of("sts:AssumeRole"), new LinkedHashSet<>(roles));
    }

    private List<IamStatement> direct(Stream<Needed> needed, boolean acts) {
        Map<Grant, Set<Arn>> grants = new LinkedHashMap<>();
        needed.filter(Needed::arises)
                .forEach(
                        it -> {
                            for (Arn arn : arns(it.need(), it.arguments())) {
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
            return need.argument().isEmpty() || isGiven(arguments, need.argument().get());
        }
    }

    /** A list of what there is has no tags to be asked for. */
    private static boolean changes(IamNeed need) {
        return need.actions().stream()
                .noneMatch(action -> action.matches(".*:(Describe|Get|List)[A-Z].*"));
    }

    /** Tells whether the resource is left open, though the service would take a narrower one. */
    private static boolean isOpen(IamNeed need) {
        String template = need.resource();
        return template.contains("*") && !template.equals("*") && !need.isWritten();
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

    /** The chaosaws functions take a null argument for one that was left out. */
    private static boolean isGiven(JsonObject object, String name) {
        return object.get(name).filter(value -> !(value instanceof JsonNull)).isPresent();
    }

    /** The need's ARN for one use: several when an argument is a list. */
    private List<Arn> arns(IamNeed need, JsonObject arguments) {
        String template = need.resource();
        Optional<String> reason = template.contains("*") ? need.widened() : Optional.empty();
        List<Arn> arns = List.of(new Arn("", reason.stream().toList(), isOpen(need)));
        int done = 0;
        for (MatchResult name : NAME_IN_TEMPLATE.matcher(template).results().toList()) {
            Arn literal = Arn.known(template.substring(done, name.start()));
            List<Arn> values = piece(name, arguments, need);
            arns =
                    arns.stream()
                            .map(head -> head.then(literal))
                            .flatMap(head -> values.stream().map(head::withValue))
                            .toList();
            done = name.end();
        }
        Arn rest = Arn.known(template.substring(done));
        return arns.stream()
                .map(head -> head.then(rest))
                .map(arn -> template.startsWith(PARAMETER) ? arn.withoutDoubleSlash() : arn)
                .flatMap(arn -> template.startsWith(RDS) ? arn.inBothCases() : Stream.of(arn))
                .toList();
    }

    private List<Arn> piece(MatchResult named, JsonObject arguments, IamNeed need) {
        String name = named.group(2);
        Optional<String> reason = need.isWritten() ? Optional.empty() : need.widened();
        if (!named.group(1).isEmpty()) {
            return values(configuration, name, reason);
        }
        if (name.equals("region") && isGiven(configuration, REGION)) {
            return values(configuration, REGION, reason).stream().map(Arn::ofRegion).toList();
        }
        return OF_DEPLOYMENT.contains(name)
                ? List.of(Arn.known("{" + name + "}"))
                : values(arguments, name, reason);
    }

    private List<Arn> values(JsonObject object, String name, Optional<String> reason) {
        String unknown = reason.orElse("`" + name + "` is not known before the run");
        return isGiven(object, name)
                ? values(object.get(name).get(), unknown)
                : List.of(Arn.any(unknown));
    }

    private List<Arn> values(Json value, String unknown) {
        return switch (value) {
            case JsonString text -> List.of(substituted(text.value(), unknown));
            case JsonArray list ->
                    list.items().stream().flatMap(item -> values(item, unknown).stream()).toList();
            case JsonNumber number -> List.of(Arn.literal(number.toString()));
            case JsonBoolean bool -> List.of(Arn.literal(bool.toString()));
            case JsonObject object -> List.of(Arn.any(unknown));
            case JsonNull nothing -> List.of(Arn.any(unknown));
        };
    }

    /** Known text stays; each placeholder becomes its value, or {@code *}. */
    private Arn substituted(String text, String unknown) {
        Arn arn = Arn.known("");
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int done = 0;
        while (placeholder.find()) {
            arn = arn.then(Arn.literal(text.substring(done, placeholder.start())));
            arn = arn.then(valueOf(placeholder, unknown));
            done = placeholder.end();
        }
        return arn.then(Arn.literal(text.substring(done)));
    }

    private Arn valueOf(MatchResult placeholder, String unknown) {
        if (placeholder.group(1) != null) {
            return Arn.literal("$");
        }
        String name = placeholder.group(2) != null ? placeholder.group(2) : placeholder.group(3);
        return switch (configuration.get(name).orElse(Json.ofNull())) {
            case JsonString text -> Arn.literal(text.value());
            case JsonNumber number -> Arn.literal(number.toString());
            case JsonBoolean bool -> Arn.literal(bool.toString());
            case JsonObject object -> Arn.any(unknown);
            case JsonArray list -> Arn.any(unknown);
            case JsonNull nothing -> Arn.any(unknown);
        };
    }
}
