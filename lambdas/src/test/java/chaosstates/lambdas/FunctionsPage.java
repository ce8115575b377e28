package chaosstates.lambdas;

import chaosstates.json.JsonObject;
import chaosstates.testing.Prose;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that tells how each function of chaostoolkit-aws is compared with the original. */
final class FunctionsPage {

    private static final String INTRODUCTION =
            """
            # Functions beside their originals

            Conformance runs each function of chaostoolkit-aws and ours, each from the same state of one moto server. This
            page is generated from the cases; conformance fails when one of them comes out otherwise.

            - **As the original**: output or failure, and the requests that change something, are equal.
            - **Mended**: what comes out differs from the original on purpose. The reasons stand below the table.
            - **Recorded**: what moto can't do is a case with AWS's requests and answers, for ours and the original.

            [Answers](answers.md) lists what answers here lack.

            | function | as the original | mended | recorded |
            |---|---|---|---|
            """;

    /** Cases of one function. */
    private record Cases(List<JsonObject> compared, List<JsonObject> recorded) {

        long mended() {
            return compared.stream().filter(one -> one.has("mended")).count();
        }

        String row(String function) {
            return "| `%s` | %d | %d | %d |\n"
                    .formatted(function, compared.size() - mended(), mended(), recorded.size());
        }

        List<String> reasons() {
            Stream<String> mended = compared.stream().flatMap(one -> one.string("mended").stream());
            Stream<String> differing =
                    recorded.stream().flatMap(one -> one.string("differs").stream());
            return Stream.concat(mended, differing).distinct().toList();
        }
    }

    private FunctionsPage() {}

    static String page() {
        Map<String, Cases> all = new TreeMap<>();
        FunctionCases.byId().forEach((id, cases) -> all.put(id, new Cases(cases, recorded(id))));
        ActivityCase.all().stream()
                .map(ActivityCase::id)
                .filter(id -> id.startsWith("chaosaws."))
                .forEach(id -> all.computeIfAbsent(id, it -> new Cases(List.of(), recorded(it))));
        all.keySet().removeIf(id -> !id.startsWith("chaosaws."));
        String rows =
                all.entrySet().stream()
                        .map(entry -> entry.getValue().row(entry.getKey()))
                        .collect(Collectors.joining());
        String reasons =
                all.entrySet().stream()
                        .map(entry -> reasons(entry.getKey(), entry.getValue().reasons()))
                        .collect(Collectors.joining());
        return INTRODUCTION + rows + "\n## What differs, and why\n\n" + reasons;
    }

    private static List<JsonObject> recorded(String id) {
        return ActivityCase.of(id).stream().map(ActivityCase::declared).toList();
    }

    private static String reasons(String id, List<String> reasons) {
        return reasons.isEmpty()
                ? ""
                : Prose.wrapped("- `%s`: %s.".formatted(id, String.join("; ", reasons)), "  ")
                        + "\n";
    }
}
