package chaosstates.lambdas.aws.iam;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * AWS's service authorization reference of one service. The facts are written by {@code
 * conformance/peers/iam_facts.py}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html">Service
 *     Authorization Reference</a>
 */
public final class AuthorizationReference {

    private static final List<String> READING = List.of("Read", "List");

    private final String prefix;
    private final JsonObject actions;
    private final JsonObject resources;

    /** The operations whose actions have another name. */
    private final JsonObject exceptions;

    private AuthorizationReference(String prefix, JsonObject facts, JsonObject exceptions) {
        this.prefix = prefix;
        this.actions = facts.object("actions");
        this.resources = facts.object("resources");
        this.exceptions = exceptions;
    }

    /**
     * Reads the facts of a service.
     *
     * @param service by the name that boto3 has for it
     */
    public static AuthorizationReference of(String service) {
        JsonObject operations = read("operations");
        String prefix = operations.object("prefixes").string(service).orElse(service);
        return new AuthorizationReference(prefix, read(prefix), operations.object(service));
    }

    /**
     * Lists the names of a service's actions; empty where we have no facts of it.
     *
     * @param prefix with which its actions begin: {@code rds} of {@code rds:StopDBCluster}
     */
    public static Optional<Set<String>> actionsOf(String prefix) {
        return AuthorizationReference.class.getResource(file(prefix)) == null
                ? Optional.empty()
                : Optional.of(read(prefix).object("actions").fields().keySet());
    }

    private static JsonObject read(String name) {
        try (InputStream in = AuthorizationReference.class.getResourceAsStream(file(name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (JsonObject) JsonReader.parse(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String file(String name) {
        return "/chaosstates/lambdas/aws/iam/" + name + ".json";
    }

    /** Lists the names of operations, as far as actions tell them. */
    public SortedSet<String> operations() {
        SortedSet<String> names = new TreeSet<>(actions.fields().keySet());
        names.addAll(exceptions.fields().keySet());
        return names;
    }

    /** Lists the actions that an operation needs; none when the reference does not know them. */
    public List<IamAction> actions(String operation) {
        List<String> named = exceptions.texts(operation);
        return (named.isEmpty() ? List.of(operation) : named)
                .stream().flatMap(name -> action(name).stream()).toList();
    }

    /** Reads {@code GetObjectVersion@VersionId}: an action that a parameter makes needed. */
    private Optional<IamAction> action(String written) {
        String[] parts = written.split("@");
        return actions.get(parts[0])
                .map(JsonObject.class::cast)
                .map(
                        facts ->
                                new IamAction(
                                        prefix + ":" + parts[0],
                                        parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
                                        !READING.contains(facts.string("level").orElse("")),
                                        facts.texts("on").stream().map(this::type).toList()));
    }

    private ResourceType type(String listed) {
        String name = listed.replace("*", "");
        return new ResourceType(name, resources.string(name).orElseThrow(), listed.endsWith("*"));
    }
}
