package chaosstates.lambdas;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.iam.IamNeed;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.registry.Activities;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test that activities may do only actions of AWS's service authorization reference, on resources
 * that it knows. {@code conformance/peers/iam_facts.py} writes its facts.
 */
class PermissionsTest {

    private static final Path FACTS = Path.of("src/main/resources/chaosstates/lambdas/aws/iam");

    static Stream<ActivitySpec> specs() {
        return Activities.all().stream().map(Activity::spec).filter(spec -> !spec.iam().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void areInTheReference(ActivitySpec spec) {
        assertThat(spec.iam()).allSatisfy(PermissionsTest::check);
    }

    private static void check(IamNeed need) {
        need.actions().forEach(action -> check(action, need.resource()));
    }

    private static void check(String action, String resource) {
        String[] parts = action.split(":");
        JsonObject service =
                (JsonObject) JsonReader.parse(Golden.text(FACTS.resolve(parts[0] + ".json")));
        assertThat(service.object("actions").has(parts[1])).as(action + " exists").isTrue();
        List<String> types = types(service.object("actions").object(parts[1]));
        if (resource.equals("*")) {
            assertThat(types).as(action + " has to be narrowed").noneMatch(it -> it.endsWith("*"));
        } else if (!resource.matches("\\{\\w+}")) {
            String example = resource.replace("{path}", "/x/").replaceAll("\\{\\w+}", "x");
            assertThat(types.stream().map(type -> shape(service, type)))
                    .as(action + " on " + resource)
                    .anyMatch(shape -> pattern(shape).matcher(example).matches());
        }
    }

    private static String shape(JsonObject service, String type) {
        return service.object("resources").string(type.replace("*", "")).orElseThrow();
    }

    private static List<String> types(JsonObject action) {
        return ((JsonArray) action.get("on").orElseThrow())
                .items().stream().map(type -> ((JsonString) type).value()).toList();
    }

    /**
     * Reads {@code arn:${Partition}:rds:…:cluster:${DbClusterInstanceName}}. The account may be
     * empty: what AWS owns, such as the document AWS-RunShellScript, has none.
     */
    private static Pattern pattern(String shape) {
        String whole = shape.replace(":${Account}:", ":${Account}");
        return Pattern.compile(
                Stream.of(whole.split("\\$\\{\\w+}", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".+")));
    }
}
