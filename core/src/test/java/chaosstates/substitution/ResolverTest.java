package chaosstates.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chaosstates.Cases;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A case is what is declared, what the environment, the overrides and the probes give, and what
 * comes out, seen with the Chaos Toolkit's library 1.45.1. Where that raises we report; what is
 * marked as ours is not in the original.
 */
class ResolverTest {

    @TestFactory
    Stream<DynamicTest> resolvesAsTheChaosToolkit() {
        return Cases.in("resolution-cases")
                .map(example -> dynamicTest(name(example), () -> check(example)));
    }

    private static String name(JsonObject example) {
        return example.at() + " " + example.string("case").orElseThrow();
    }

    private static void check(JsonObject example) {
        Map<String, String> environment = texts(example.object("environment"));
        Resolver resolver =
                new Resolver(
                        name -> Optional.ofNullable(environment.get(name)),
                        (activity, known) -> result(example.object("probes"), activity, known),
                        ResolverTest::secret);
        Checked<Resolved> resolved =
                resolver.resolve(
                        example.object("configuration"),
                        example.object("secrets"),
                        variables(example.object("overrides")));
        assertThat(resolved.get().configuration()).isEqualTo(example.object("becomes"));
        assertThat(resolved.get().secrets()).isEqualTo(example.object("secretsBecome"));
        assertThat(resolved.problems())
                .extracting(Problem::id)
                .isEqualTo(
                        Cases.list(example, "problems").stream()
                                .map(id -> ((JsonString) id).value())
                                .toList());
        assertThat(resolved.problems()).allMatch(problem -> problem.at().hasLine());
    }

    /** A probe called "knows" tells what it sees. */
    private static Optional<Json> result(JsonObject results, JsonObject activity, Resolved known) {
        String name = activity.string("name").orElseThrow();
        return results.get(name)
                .map(
                        result ->
                                name.equals("knows")
                                        ? Json.of("known " + names(known.configuration()))
                                        : result);
    }

    private static String names(JsonObject object) {
        return String.join(",", object.fields().keySet());
    }

    private static Optional<Checked<Json>> secret(JsonObject declared, JsonObject configuration) {
        String vault = configuration.string("vault").orElse("");
        return declared.string("type")
                .filter("test"::equals)
                .map(
                        type ->
                                declared.string("key").orElseThrow().equals("group")
                                        ? JsonObject.EMPTY.with("from", vault)
                                        : Json.of("value of " + vault))
                .map(secret -> Checked.of(secret, List.of()));
    }

    private static Variables variables(JsonObject overrides) {
        return new Variables(
                overrides.object("configuration"), overrides.object("secrets"), Map.of());
    }

    private static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.fields().forEach((key, value) -> texts.put(key, ((JsonString) value).value()));
        return texts;
    }
}
