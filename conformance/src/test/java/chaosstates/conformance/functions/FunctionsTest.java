package chaosstates.conformance.functions;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Our functions do what those of chaostoolkit-aws do: {@code functions/<service>.json} of lambdas,
 * on one moto server. {@code -Dfunctions=rds,ec2} runs some of them.
 */
@Order(2)
class FunctionsTest {

    private static final Path TABLE = Path.of("target", "functions.md");

    @Test
    void doWhatTheOriginalsDo() throws Exception {
        List<JsonObject> report = BothFunctions.run(System.getProperty("functions", ""));
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table(report));
        assertThat(report).isNotEmpty();
        assertThat(report.stream().filter(one -> is(one, "differs")).map(FunctionsTest::text))
                .as("cases in which ours differs")
                .isEmpty();
    }

    private static String text(JsonObject one) {
        return JsonText.of(one) + "\n";
    }

    private static boolean is(JsonObject one, String outcome) {
        return one.string("outcome").filter(outcome::equals).isPresent();
    }

    private static String table(List<JsonObject> report) {
        Map<String, List<JsonObject>> functions =
                report.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.string("function").orElseThrow(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return functions.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .collect(
                        Collectors.joining(
                                "\n",
                                "| function | cases | equal | mended | differ |\n"
                                        + "|---|---|---|---|---|\n",
                                "\n"));
    }

    private static String row(String function, List<JsonObject> cases) {
        return "| `%s` | %d | %d | %d | %d |"
                .formatted(
                        function,
                        cases.size(),
                        count(cases, "equal"),
                        count(cases, "mended"),
                        count(cases, "differs"));
    }

    private static long count(List<JsonObject> cases, String outcome) {
        return cases.stream().filter(one -> is(one, outcome)).count();
    }
}
