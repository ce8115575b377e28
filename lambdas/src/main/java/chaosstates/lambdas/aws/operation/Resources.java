package chaosstates.lambdas.aws.operation;

import chaosstates.iam.IamNeed;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonString;
import chaosstates.lambdas.aws.iam.IamAction;
import chaosstates.lambdas.aws.iam.ResourceType;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resources on which an operation may act: the argument {@code resource}. */
record Resources(AskedOperation asked) {

    private static final String NAME = "resource";

    /** An ARN that a value of the configuration is as a whole. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{\\w+}");

    /** Braces that stand for neither a value of the configuration nor the deployment's. */
    private static final Pattern STRANGE =
            Pattern.compile("(?<!\\$)\\{(?!(?:partition|region|account)})");

    /**
     * Reading actions that give less where they are narrowed, without a sign of it. Metrics of
     * CloudWatch have no ARN; its datasets have.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html">DescribeAlarms:
     *     composite alarms</a>
     */
    private static final Set<String> ONLY_WHOLE =
            Set.of("cloudwatch:DescribeAlarms", "cloudwatch:GetMetricData");

    /** Lists the permissions: as narrow as the experiment and AWS's reference allow. */
    List<IamNeed> needs() {
        return asked.actions().stream().flatMap(this::needs).toList();
    }

    private Stream<IamNeed> needs(IamAction action) {
        List<String> names = List.of(action.name());
        if (action.types().isEmpty()) {
            return Stream.of(wide(names, "*", "AWS knows no narrower resource for it"));
        }
        if (!written().isEmpty()) {
            return written().stream()
                    .flatMap(text -> arns(action, text.value()))
                    .distinct()
                    .map(arn -> IamNeed.written(names, arn));
        }
        return ONLY_WHOLE.contains(action.name())
                ? Stream.of(wide(names, "*", "it gives less where it is narrowed"))
                : action.types().stream()
                        .map(type -> wide(names, type.any(), "`resource` does not say which"));
    }

    private static IamNeed wide(List<String> actions, String resource, String why) {
        return new IamNeed(actions, resource, Optional.empty(), Optional.of(why));
    }

    private static Stream<String> arns(IamAction action, String text) {
        return PLACEHOLDER.matcher(text).matches()
                ? Stream.of(text)
                : action.types().stream().flatMap(type -> type.complete(text).stream());
    }

    private List<JsonString> written() {
        return items().stream()
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast)
                .toList();
    }

    private List<Json> items() {
        return switch (asked.arguments().get(NAME).orElse(Json.of(List.of()))) {
            case JsonArray list -> list.items();
            case Json one -> List.of(one);
        };
    }

    /** Lists what is wrong with the argument, or with its absence. */
    Stream<Problem> problems() {
        List<IamAction> narrowed =
                asked.actions().stream().filter(action -> !action.types().isEmpty()).toList();
        if (items().isEmpty()) {
            return narrowed.isEmpty() || !asked.changes()
                    ? Stream.empty()
                    : Stream.of(missing(narrowed));
        }
        return narrowed.isEmpty() ? Stream.of(needless()) : ofItems(narrowed).stream();
    }

    private List<Problem> ofItems(List<IamAction> actions) {
        List<Problem> wrong =
                items().stream().flatMap(item -> problem(item, actions).stream()).toList();
        return wrong.isEmpty() ? actions.stream().flatMap(this::uncovered).toList() : wrong;
    }

    private Problem missing(List<IamAction> actions) {
        return error(
                asked.arguments(),
                "`resource` is missing: `%s` changes something".formatted(asked.name()),
                "add what it may act on, an ARN or the end of one: " + examples(actions));
    }

    private Problem needless() {
        return error(
                asked.at(NAME),
                "`%s` can't be narrowed to a resource".formatted(asked.name()),
                "leave `resource` out: AWS permits the operation on everything or not at all");
    }

    private Optional<Problem> problem(Json item, List<IamAction> actions) {
        if (!(item instanceof JsonString text)) {
            return Optional.of(
                    error(item, "a resource is " + item.kind(), "it has to be a string: an ARN"));
        }
        if (STRANGE.matcher(text.value()).find()) {
            return Optional.of(
                    error(
                            item,
                            "a name in braces is not known in `%s`".formatted(text.value()),
                            "write `${name}` for a value of the configuration; `{partition}`,"
                                    + " `{region}` and `{account}` are the deployment's"));
        }
        return actions.stream().flatMap(action -> arns(action, text.value())).findAny().isPresent()
                ? Optional.empty()
                : Optional.of(
                        error(
                                item,
                                "`%s` is no resource on which `%s` acts"
                                        .formatted(text.value(), asked.name()),
                                "it acts on " + examples(actions)));
    }

    /** Warns of resources at which IAM looks in each call, and which are not there. */
    private Stream<Problem> uncovered(IamAction action) {
        return action.types().stream()
                .filter(ResourceType::isRequired)
                .filter(type -> written().stream().noneMatch(text -> covers(type, text.value())))
                .map(
                        type ->
                                Problem.warning(
                                        CheckKind.AWS_RESOURCE,
                                        asked.at(NAME).at(),
                                        "`%s` acts on a resource of the type `%s`, too"
                                                .formatted(action.name(), type.name()),
                                        "add it: `" + type.example() + "`"));
    }

    private static boolean covers(ResourceType type, String text) {
        return PLACEHOLDER.matcher(text).matches() || type.complete(text).isPresent();
    }

    private static String examples(List<IamAction> actions) {
        return actions.stream()
                .flatMap(action -> action.types().stream())
                .map(type -> "`" + type.example() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Problem error(Json at, String message, String hint) {
        return Problem.error(CheckKind.AWS_RESOURCE, at.at(), message, hint);
    }
}
