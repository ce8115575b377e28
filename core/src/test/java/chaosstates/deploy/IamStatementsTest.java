package chaosstates.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.Cases;
import chaosstates.catalogue.ActivitySpec;
import chaosstates.iam.IamCondition;
import chaosstates.iam.IamNeed;
import chaosstates.iam.IamStatement;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.model.ActivityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IamStatementsTest {

    private static final Path CASES = Path.of("src/test/resources/iam-cases");

    /** Runs the files, each a case: needs, uses and configuration in, statements out. */
    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        JsonObject wanted = (JsonObject) JsonReader.parse(Files.readString(file));
        List<IamStatement> statements =
                IamStatements.of(
                        spec(
                                wanted.has("action") ? ActivityType.ACTION : ActivityType.PROBE,
                                objects(wanted, "needs").map(IamStatementsTest::need).toList()),
                        objects(wanted, "uses").toList(),
                        wanted.object("configuration"));
        assertThat(statements)
                .isEqualTo(
                        objects(wanted, "statements").map(IamStatementsTest::statement).toList());
    }

    static Stream<JsonObject> secrets() {
        return Cases.in("iam-secret-cases");
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void fetchesTheSecretsThatAreNamed(JsonObject example) {
        assertThat(
                        IamStatements.ofSecrets(
                                objects(example, "references").toList(),
                                example.object("configuration")))
                .isEqualTo(
                        objects(example, "statements").map(IamStatementsTest::statement).toList());
    }

    @Test
    void anActivityThatIsNotUsedNeedsNothing() {
        IamNeed need = new IamNeed(List.of("s3:ListAllMyBuckets"), "*", none(), Optional.of("why"));
        assertThat(
                        IamStatements.of(
                                spec(ActivityType.PROBE, List.of(need)),
                                List.of(),
                                JsonObject.EMPTY))
                .isEmpty();
    }

    @Test
    void aWildcardWithoutReasonCantBeDeclared() {
        assertThatThrownBy(() -> new IamNeed(List.of("rds:*"), "arn:*", none(), none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("arn:*");
    }

    private static IamNeed need(JsonObject need) {
        return new IamNeed(
                texts(need, "actions"),
                need.string("resource").orElseThrow(),
                need.string("argument"),
                need.string("widened"));
    }

    private static IamStatement statement(JsonObject statement) {
        return new IamStatement(
                texts(statement, "actions"),
                texts(statement, "resources"),
                texts(statement, "widened"),
                statement.has("tagged")
                        ? List.of(
                                new IamCondition(
                                        "StringEquals",
                                        "aws:ResourceTag/chaos-states",
                                        List.of("allowed")))
                        : List.of());
    }

    private static Stream<JsonObject> objects(JsonObject object, String key) {
        return items(object, key).map(JsonObject.class::cast);
    }

    private static List<String> texts(JsonObject object, String key) {
        return items(object, key).map(item -> ((JsonString) item).value()).toList();
    }

    private static Stream<Json> items(JsonObject object, String key) {
        return ((JsonArray) object.get(key).orElseThrow()).items().stream();
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static ActivitySpec spec(ActivityType type, List<IamNeed> needs) {
        return ActivitySpec.of("x.y", type).may(needs).timeout(1).build();
    }
}
