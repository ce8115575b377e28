package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.python.PythonItem;
import chaosstates.model.python.PythonItem.Cluster;
import chaosstates.model.python.PythonItem.Network;
import chaosstates.model.python.PythonItem.Permission;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the items {@code python} of our settings. */
public final class PythonItemReader {

    private static final String MODULES = "modules";
    private static final String ALLOW = "allow";
    private static final String ACTIONS = "actions";
    private static final String RESOURCES = "resources";
    private static final String BECAUSE = "because";
    private static final String EKS = "eks";
    private static final String CLUSTER = "cluster";
    private static final String POLICY = "policy";
    private static final String NAMESPACES = "namespaces";
    private static final String CONTEXT = "context";
    private static final String ENVIRONMENT = "environment";
    private static final String FILES = "files";
    private static final String MEMORY = "memory";
    private static final String TIMEOUT = "timeout";
    private static final String NETWORK = "network";
    private static final String SUBNETS = "subnets";
    private static final String SECURITY_GROUPS = "security-groups";
    private static final List<String> KEYS =
            List.of(MODULES, ALLOW, EKS, ENVIRONMENT, FILES, MEMORY, TIMEOUT, NETWORK);

    private static final Wanted MODULE =
            new Wanted(
                    "[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*", "the name of a module, such as chaosk8s");
    private static final Wanted ACTION =
            new Wanted("[a-z0-9-]+:[A-Za-z*][A-Za-z0-9*]*", "an action, such as sqs:SendMessage");
    private static final Wanted RESOURCE =
            new Wanted(
                    "\\*|arn:.+|\\$\\{\\w+}",
                    "an ARN, such as arn:{partition}:sqs:{region}:{account}:orders");
    private static final Wanted CLUSTER_NAME =
            new Wanted("[^/]+(/[^/]+)?", "the cluster's name, or region/name");
    private static final Wanted POLICY_NAME =
            new Wanted(
                    "AmazonEKS\\w+Policy|arn:.+|\\$\\{\\w+}",
                    "an access policy of EKS, such as AmazonEKSViewPolicy");

    /** A relative path, in which {@code []} and {@code {}} are closed. */
    private static final Wanted FILE =
            new Wanted(
                    "(?!/)(?!(.*/)?\\.\\.(/|$))([^\\[{\\\\]|\\[!?([\\w.]|0-9|a-z|A-Z)+]|\\{[^\\[{}\\\\]*})+",
                    "a pattern of files beside the experiment, such as data/*.json");

    private static final Wanted VARIABLE =
            new Wanted(
                    "(?!AWS_|CHAOS_|LAMBDA_|KUBECONFIG$|PYTHON)[A-Za-z]\\w+",
                    "a name of letters, digits and _ that is not one of AWS's, Python's or ours");
    private static final Wanted SUBNET = new Wanted("subnet-\\w+", "the id of a subnet");
    private static final Wanted GROUP = new Wanted("sg-\\w+", "the id of a security group");

    private static final Pattern WIDE = Pattern.compile("[*?]");

    private final List<Problem> problems;
    private final Set<String> named = new HashSet<>();

    PythonItemReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** Reads the items of an experiment's document, which has passed the checks. */
    public static List<PythonItem> read(JsonObject experiment) {
        PythonItemReader reader = new PythonItemReader(new ArrayList<>());
        return PythonItem.items(experiment).map(reader::item).toList();
    }

    /** Form of a text. */
    private record Wanted(Pattern form, String what) {

        Wanted(String form, String what) {
            this(Pattern.compile(form), what);
        }
    }

    PythonItem item(JsonObject object) {
        Fields fields = new Fields(object, "the Python function", KEYS, problems);
        required(fields, MODULES, "the modules that the function runs, such as chaosk8s");
        return new PythonItem(
                modules(fields),
                fields.list(ALLOW).stream().flatMap(it -> allow(fields, it).stream()).toList(),
                fields.object(EKS).flatMap(this::cluster),
                environment(fields),
                texts(fields, FILES, FILE),
                number(fields, MEMORY, 128, 10_240),
                number(fields, TIMEOUT, 1, 885),
                fields.object(NETWORK).map(this::network));
    }

    private static void required(Fields fields, String key, String hint) {
        if (!fields.object().has(key)) {
            fields.required(key, hint);
        }
    }

    private List<String> modules(Fields fields) {
        List<String> modules = texts(fields, MODULES, MODULE);
        modules.stream()
                .filter(module -> !named.add(module))
                .forEach(
                        module ->
                                problem(
                                        fields.object().get(MODULES).orElseThrow(),
                                        "`" + module + "` is named twice",
                                        "name each module in one Python function"));
        return modules;
    }

    private Optional<Permission> allow(Fields fields, Json item) {
        return fields.as("an item of `allow`", item, JsonObject.class, "an object with `actions`")
                .map(this::permission);
    }

    private Permission permission(JsonObject object) {
        Fields fields =
                new Fields(
                        object, "the permission", List.of(ACTIONS, RESOURCES, BECAUSE), problems);
        required(fields, ACTIONS, "a list of actions, such as sqs:SendMessage");
        required(fields, RESOURCES, "a list of ARNs");
        Permission permission =
                new Permission(
                        texts(fields, ACTIONS, ACTION),
                        texts(fields, RESOURCES, RESOURCE),
                        fields.text(BECAUSE));
        starred(object).filter(star -> permission.because().isEmpty()).ifPresent(this::unexplained);
        return permission;
    }

    private void unexplained(Json star) {
        problem(
                star,
                "the permission is on " + star + " without a reason",
                "narrow it, or say why in `because`");
    }

    private static Optional<Json> starred(JsonObject permission) {
        return List.of(ACTIONS, RESOURCES).stream()
                .flatMap(key -> items(permission, key).stream())
                .filter(
                        text ->
                                text instanceof JsonString string
                                        && WIDE.matcher(string.value()).find())
                .findFirst();
    }

    private Optional<Cluster> cluster(JsonObject object) {
        Fields fields =
                new Fields(
                        object,
                        "the cluster",
                        List.of(CLUSTER, POLICY, NAMESPACES, CONTEXT),
                        problems);
        fields.requiredText(CLUSTER, CLUSTER_NAME.what());
        Optional<String> policy = text(fields, POLICY, POLICY_NAME);
        return text(fields, CLUSTER, CLUSTER_NAME)
                .map(
                        name ->
                                new Cluster(
                                        name.substring(name.indexOf('/') + 1),
                                        Optional.of(name)
                                                .filter(it -> it.contains("/"))
                                                .map(it -> it.substring(0, it.indexOf('/'))),
                                        policy,
                                        fields.texts(NAMESPACES),
                                        fields.text(CONTEXT)));
    }

    private SortedMap<String, String> environment(Fields fields) {
        SortedMap<String, String> variables = new TreeMap<>();
        JsonObject object = fields.object(ENVIRONMENT).orElse(JsonObject.EMPTY);
        List<String> names = List.copyOf(object.fields().keySet());
        Fields values = new Fields(object, "the environment", names, problems);
        for (String name : names) {
            if (!VARIABLE.form().matcher(name).matches()) {
                values.error(
                        ShapeKind.UNKNOWN_VALUE,
                        object.keyAt(name),
                        "the variable cannot be `" + name + "`",
                        "it has to be " + VARIABLE.what());
            }
            values.as(name, object.get(name).orElseThrow(), JsonString.class, "a string")
                    .ifPresent(value -> variables.put(name, value.value()));
        }
        return variables;
    }

    private Network network(JsonObject object) {
        Fields fields =
                new Fields(object, "the network", List.of(SUBNETS, SECURITY_GROUPS), problems);
        required(fields, SUBNETS, "a list of subnets' ids");
        required(fields, SECURITY_GROUPS, "a list of security groups' ids");
        return new Network(texts(fields, SUBNETS, SUBNET), texts(fields, SECURITY_GROUPS, GROUP));
    }

    private static Optional<Integer> number(Fields fields, String key, int least, int most) {
        String wanted = "a whole number from %d to %d".formatted(least, most);
        Optional<JsonNumber> number =
                fields.value(key).flatMap(it -> fields.as(key, it, JsonNumber.class, wanted));
        number.filter(it -> !isWithin(it.asDouble(), least, most))
                .ifPresent(it -> fields.outOfRange(key, it, wanted));
        return number.map(it -> (int) it.asDouble());
    }

    private static boolean isWithin(double number, int least, int most) {
        return number >= least && number <= most && number == Math.rint(number);
    }

    private List<String> texts(Fields fields, String key, Wanted wanted) {
        fields.texts(key);
        List<Json> items = items(fields.object(), key);
        items.forEach(item -> check(item, wanted));
        return items.stream()
                .filter(JsonString.class::isInstance)
                .map(item -> ((JsonString) item).value())
                .toList();
    }

    private static List<Json> items(JsonObject object, String key) {
        return object.get(key).orElse(null) instanceof JsonArray list ? list.items() : List.of();
    }

    private Optional<String> text(Fields fields, String key, Wanted wanted) {
        fields.object().get(key).ifPresent(value -> check(value, wanted));
        return fields.object().string(key);
    }

    private void check(Json value, Wanted wanted) {
        if (value instanceof JsonString text
                && !text.value().isBlank()
                && !wanted.form().matcher(text.value()).matches()) {
            problem(value, "`" + text.value() + "` cannot stand here", "write " + wanted.what());
        }
    }

    private void problem(Json at, String message, String hint) {
        problems.add(Problem.error(ShapeKind.UNKNOWN_VALUE, at.at(), message, hint));
    }
}
