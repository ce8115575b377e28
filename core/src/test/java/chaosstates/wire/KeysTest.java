package chaosstates.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A key of a payload or a result stands in {@link Keys}, and in no other class. */
class KeysTest {

    /**
     * Words that experiments, journals, reports and logs have as well, with a meaning of theirs.
     */
    private static final Set<String> SHARED =
            Set.of(
                    // Experiments, plans and the inputs of executions.
                    "activity",
                    "alarms",
                    "compat",
                    "configuration",
                    "control",
                    "controls",
                    "dry",
                    "every",
                    "execution",
                    "experiment",
                    "fail_fast_ratio",
                    "frequency",
                    "name",
                    "outputs",
                    "probes",
                    "secrets",
                    "targets",
                    "tolerance",
                    "until",
                    "within",
                    // Journals, reports and logs.
                    "assumed",
                    "deviated",
                    "duration",
                    "end",
                    "error",
                    "exception",
                    "failed_controls",
                    "guardian",
                    "hook",
                    "journal",
                    "looks",
                    "message",
                    "outages",
                    "output",
                    "output_size",
                    "output_digest",
                    "output_truncated",
                    "reason",
                    "report",
                    "start",
                    "state",
                    "status",
                    "steady_state_met",
                    "stopped",
                    "times",
                    "tolerance_error",
                    "tolerance_met",
                    "undone",
                    "verdict",
                    // The variables of machines and of JSONata.
                    "context",
                    "due",
                    "lost",
                    "states");

    /** The packages that deal with payloads, in which no key may stand as a text at all. */
    private static final List<String> STRICT =
            List.of("chaosstates/deploy/", "chaosstates/cost/", "chaosstates/lambdas/clearance/");

    private static final Pattern KEY = Pattern.compile("String \\w+ = \"(\\w+)\"");
    private static final Pattern TEXT = Pattern.compile("\"(\\w+)\"");
    private static final Pattern NO_CODE =
            Pattern.compile("\"\"\".*?\"\"\"|/\\*.*?\\*/", Pattern.DOTALL);

    @Test
    void noOtherClassHasAKeyOfAPayload() throws IOException {
        Set<String> keys = keys();
        Set<String> own = new TreeSet<>(keys);
        own.removeAll(SHARED);
        assertThat(own).isNotEmpty();
        for (Path source : sources()) {
            boolean isStrict = STRICT.stream().anyMatch(source.toString()::contains);
            assertThat(texts(source))
                    .as(source.toString())
                    .doesNotContainAnyElementsOf(isStrict ? payloadOnly(keys) : own);
        }
    }

    @Test
    void everySharedWordIsAKey() throws IOException {
        assertThat(keys()).containsAll(SHARED);
    }

    /** A name is a key of many things, leases have an execution, and IAM a service `states`. */
    private static Set<String> payloadOnly(Set<String> keys) {
        Set<String> strict = new TreeSet<>(keys);
        strict.removeAll(Set.of("name", "execution", "states"));
        return strict;
    }

    private static Set<String> keys() throws IOException {
        return found(KEY, Files.readString(Path.of("src/main/java/chaosstates/wire/Keys.java")));
    }

    private static Set<String> texts(Path source) throws IOException {
        return found(TEXT, NO_CODE.matcher(Files.readString(source)).replaceAll(""));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("core", "lambdas", "runner", "infra-cdk")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("wire/Keys.java"))
                        .filter(file -> !file.endsWith("wire/FunctionRef.java"))
                        .forEach(sources::add);
            }
        }
        return sources;
    }
}
