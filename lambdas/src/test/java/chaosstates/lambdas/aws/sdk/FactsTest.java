package chaosstates.lambdas.aws.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.operations.Operation;
import chaosstates.operations.Service;
import chaosstates.operations.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;

/** The facts that botocore knows are of structures that the SDK has, under the same names. */
class FactsTest {

    private static final Path FOLDER = Path.of("src/main/resources/chaosstates/lambdas/aws/facts");

    private static final Path TABLES =
            Path.of("../operations/src/main/java/chaosstates/operations");

    private static final Pattern CASE = Pattern.compile("case \"(\\w+)\" ->");

    /** Facts about what came after the SDK, or what the SDK calls otherwise. */
    private static final Path NEWER = Path.of("src/test/resources/newer-than-the-sdk.json");

    static List<String> services() {
        return Services.NAMES;
    }

    @ParameterizedTest
    @MethodSource("services")
    void areOfTheSdksStructures(String service) throws IOException {
        Map<String, Set<String>> known = members(service);
        Set<String> lost = new TreeSet<>();
        facts(service)
                .object("structures")
                .fields()
                .forEach(
                        (name, facts) ->
                                unknown(known, name, (JsonObject) facts).forEach(lost::add));
        JsonObject newer = (JsonObject) JsonReader.parse(Files.readString(NEWER));
        assertThat(Json.of(lost.stream().map(Json::of).toList()))
                .as("facts about what the SDK does not have in " + service)
                .isEqualTo(newer.get(service).orElse(Json.of(List.of())));
    }

    @Test
    void areThereForEachService() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Services.NAMES);
        }
    }

    private static JsonObject facts(String service) throws IOException {
        return (JsonObject) JsonReader.parse(Files.readString(FOLDER.resolve(service + ".json")));
    }

    private static Stream<String> unknown(
            Map<String, Set<String>> known, String name, JsonObject facts) {
        Set<String> members = known.get(name.toLowerCase());
        if (members == null) {
            return Stream.of(name);
        }
        Stream<String> required =
                facts.get("required").map(list -> ((JsonArray) list).items()).stream()
                        .flatMap(List::stream)
                        .map(member -> ((JsonString) member).value());
        return Stream.concat(facts.object("least").fields().keySet().stream(), required)
                .map(path -> path.replaceAll("[\\[<].*", ""))
                .filter(member -> !members.contains(member))
                .map(member -> name + "." + member);
    }

    /** The members of each structure that a request of the service can hold. */
    private static Map<String, Set<String>> members(String service) throws IOException {
        Map<String, Set<String>> found = new HashMap<>();
        Service<?> called = Services.find(service).orElseThrow();
        for (String name : operations()) {
            Optional.ofNullable(called.operations().apply(name))
                    .map(Operation::request)
                    .ifPresent(request -> walk(request, found));
        }
        return found;
    }

    /** The names of all operations of all services. */
    private static Set<String> operations() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> tables = Files.list(TABLES)) {
            for (Path table : tables.toList()) {
                CASE.matcher(Files.readString(table))
                        .results()
                        .forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    private static void walk(SdkPojo structure, Map<String, Set<String>> found) {
        Set<String> members = Parameters.members(structure).keySet();
        if (found.put(Parameters.nameOf(structure).toLowerCase(), members) == null) {
            structure.sdkFields().forEach(field -> walk(field, found));
        }
    }

    private static void walk(SdkField<?> field, Map<String, Set<String>> found) {
        if (field.marshallingType() == MarshallingType.LIST) {
            walk(field.getTrait(ListTrait.class).memberFieldInfo(), found);
        } else if (field.marshallingType() == MarshallingType.MAP) {
            walk(field.getTrait(MapTrait.class).valueFieldInfo(), found);
        } else if (field.marshallingType() == MarshallingType.SDK_POJO) {
            walk(field.constructor().get(), found);
        }
    }
}
