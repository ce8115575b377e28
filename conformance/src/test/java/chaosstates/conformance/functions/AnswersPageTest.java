package chaosstates.conformance.functions;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.conformance.Peers;
import chaosstates.conformance.Program;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.registry.Activities;
import chaosstates.operations.Operation;
import chaosstates.operations.Service;
import chaosstates.operations.Services;
import chaosstates.testing.Golden;
import chaosstates.testing.Prose;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;

/**
 * The page {@code docs/answers.md} lists the members of answers that botocore knows and the Java
 * SDK does not: in the outputs of our functions they are missing.
 */
class AnswersPageTest {

    private static final String INTRODUCTION =
            """
            # Answers

            An activity that gives AWS's answer gives the members that the Java SDK knows. What a newer botocore knows beside
            them is missing. This page is generated: conformance compares both, for the operations that the functions of
            chaostoolkit-aws call.

            """;

    /** Names of services and operations that are others in IAM actions than in boto3. */
    private static final Map<String, String> SERVICES =
            Map.of("elasticloadbalancing", "elbv2", "elasticmapreduce", "emr");

    private static final Map<String, String> OPERATIONS =
            Map.of("InvokeFunction", "Invoke", "ListAllMyBuckets", "ListBuckets");

    @Test
    void isFresh() throws Exception {
        Map<String, Set<String>> operations = operations();
        JsonObject known = known(operations);
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<String, Set<String>> service : operations.entrySet()) {
            for (String name : service.getValue()) {
                JsonObject ofService = known.object(service.getKey());
                row(service.getKey(), name, ofService.texts(name)).ifPresent(rows::append);
            }
        }
        assertThat(operations).hasSizeGreaterThan(15);
        String text = rows.isEmpty() ? "No member is missing.\n" : rows.toString();
        Golden.check(Path.of("../docs/answers.md"), INTRODUCTION + text);
    }

    /** Lists the operations that activities may call, by their services in boto3. */
    private static Map<String, Set<String>> operations() {
        Map<String, Set<String>> operations = new TreeMap<>();
        Activities.all().stream()
                .filter(activity -> activity.spec().id().startsWith("chaosaws."))
                .flatMap(activity -> activity.spec().iam().stream())
                .flatMap(need -> need.actions().stream())
                .map(action -> action.split(":"))
                .forEach(
                        action -> {
                            String service = SERVICES.getOrDefault(action[0], action[0]);
                            String name = OPERATIONS.getOrDefault(action[1], action[1]);
                            if (find(service, name).isPresent()) {
                                operations
                                        .computeIfAbsent(service, it -> new TreeSet<>())
                                        .add(name);
                            }
                        });
        return operations;
    }

    private static Optional<Operation<?>> find(String service, String name) {
        return Services.find(service).map(found -> operation(found, name));
    }

    private static Operation<?> operation(Service<?> service, String name) {
        return service.operations().apply(name);
    }

    private static JsonObject known(Map<String, Set<String>> operations) throws Exception {
        JsonObject asked = JsonObject.EMPTY;
        for (Map.Entry<String, Set<String>> service : operations.entrySet()) {
            List<Json> names = service.getValue().stream().<Json>map(Json::of).toList();
            asked = asked.with(service.getKey(), Json.of(names));
        }
        Program.Result result =
                Program.of(
                                Peers.MODULE,
                                Peers.python("python"),
                                Peers.script("answer_members.py"),
                                JsonWriter.compact(asked))
                        .within(120)
                        .run();
        assertThat(result.exitCode()).as(result.err()).isZero();
        return (JsonObject) JsonReader.parse(result.out());
    }

    private static Optional<String> row(String service, String name, List<String> known)
            throws ReflectiveOperationException {
        Set<String> ours = new HashSet<>();
        collect(answer(find(service, name).orElseThrow()), "", List.of(), ours);
        List<String> missing = known.stream().filter(path -> !ours.contains(path)).toList();
        List<String> tops =
                missing.stream()
                        .filter(path -> missing.stream().noneMatch(top -> isWithin(path, top)))
                        .map(path -> "`" + path + "`")
                        .toList();
        String item = "- %s `%s`: %s".formatted(service, name, String.join(", ", tops));
        return tops.isEmpty() ? Optional.empty() : Optional.of(Prose.wrapped(item, "  ") + "\n");
    }

    private static boolean isWithin(String path, String top) {
        return path.matches(Pattern.quote(top) + "(\\[]|<>|\\.).*");
    }

    /** Begins an answer; the SDK names its class as that of the request. */
    private static SdkPojo answer(Operation<?> operation) throws ReflectiveOperationException {
        String request = operation.request().getClass().getName();
        String answer = request.replaceFirst("Request\\$.*", "Response");
        return (SdkPojo) Class.forName(answer).getMethod("builder").invoke(null);
    }

    private static void collect(
            SdkPojo structure, String path, List<String> above, Set<String> found) {
        String name = structure.getClass().getName();
        if (above.contains(name)) {
            return;
        }
        List<String> inner = Stream.concat(above.stream(), Stream.of(name)).toList();
        for (SdkField<?> field : structure.sdkFields()) {
            String member = path.isEmpty() ? field.memberName() : path + "." + field.memberName();
            found.add(member);
            collect(field, member, inner, found);
        }
    }

    private static void collect(
            SdkField<?> field, String path, List<String> above, Set<String> found) {
        if (field.containsTrait(ListTrait.class)) {
            SdkField<?> item = field.getTrait(ListTrait.class).memberFieldInfo();
            collect(item, path + "[]", above, found);
        } else if (field.containsTrait(MapTrait.class)) {
            SdkField<?> value = field.getTrait(MapTrait.class).valueFieldInfo();
            collect(value, path + "<>", above, found);
        } else if (field.constructor() != null) {
            collect(field.constructor().get(), path, above, found);
        }
    }
}
