package chaosstates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import chaosstates.local.Deadline;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test that any value of an environment variable gives a sentence and an end. */
class HostileEnvironmentTest {

    private static final Path EXPERIMENT =
            Path.of("src/test/resources/hostile-environments/experiment.yaml");
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final List<String> NAMES =
            List.of(
                    "HOME",
                    "PATH",
                    "NETRC",
                    "NO_COLOR",
                    "HOSTNAME",
                    "LANG",
                    "http_proxy",
                    "all_proxy",
                    "no_proxy",
                    "REQUESTS_CA_BUNDLE",
                    "AWS_ENDPOINT_URL",
                    "AWS_ENDPOINT_URL_RDS",
                    "AWS_REGION",
                    "AWS_ACCESS_KEY_ID",
                    "AWS_SECRET_ACCESS_KEY",
                    "AWS_SESSION_TOKEN",
                    "VAULT_TOKEN",
                    "VAULT_NAMESPACE",
                    "CHAOSTOOLKIT_LOADER_AUTH_BEARER_TOKEN",
                    "ODD_ADDRESS",
                    "ODD_NUMBER",
                    "ODD_TOKEN",
                    "ODD");

    private static final List<String> VALUES =
            List.of(
                    "",
                    " ",
                    "\u0001\u0007\u001b[31m\r\n",
                    "\ud83d",
                    "é\u202e${odd}",
                    "http://",
                    "http://[::1",
                    "http://127.0.0.1:99999",
                    "ftp://user:secret@127.0.0.1:1/",
                    "-1",
                    "x".repeat(1_000_000));

    @TempDir private Path temporary;

    static Stream<String> names() {
        return NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysASentence(String name) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (EchoingSite site =
                new EchoingSite(
                        Map.of("/v1/secret/data/shop", "sesame", "/shop/token", "sesame"))) {
            Path experiment = temporary.resolve("experiment.yaml");
            Files.writeString(
                    experiment, Files.readString(EXPERIMENT).replace("{site}", site.url()));
            for (String value : VALUES) {
                Map<String, String> environment = environment(site);
                environment.put(name, value);
                wrong.addAll(wrong(value, environment, experiment, site));
            }
            Map<String, String> without = environment(site);
            without.remove(name);
            wrong.addAll(wrong("(unset)", without, experiment, site));
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> wrong(
            String value, Map<String, String> environment, Path experiment, EchoingSite site)
            throws IOException {
        Path journal = temporary.resolve("journal.json");
        Files.deleteIfExists(journal);
        List<String> wrong = new ArrayList<>();
        for (List<String> call :
                List.of(
                        List.of("validate", experiment.toString()),
                        List.of("validate", site.url() + "/echo"),
                        List.of("run", experiment.toString(), "--journal-path=" + journal))) {
            String said = Deadline.within(LONGEST, () -> said(environment, call));
            if (said.matches("(?s).*(should not have happened|\tat |Exception in thread).*")
                    || said.isBlank()) {
                wrong.add(shown(value) + " " + call + ": " + said);
            }
        }
        if (Files.exists(journal)) {
            JsonObject written = (JsonObject) JsonReader.parse(Files.readString(journal));
            assertThat(written.object("verdict").string("verdict")).isPresent();
        }
        return wrong;
    }

    private static String shown(String value) {
        return value.substring(0, Math.min(20, value.length()));
    }

    private Map<String, String> environment(EchoingSite site) {
        return new HashMap<>(
                Map.of(
                        "HOME", temporary.toString(),
                        "PATH", "/bin:/usr/bin",
                        "VAULT_TOKEN", "none",
                        "AWS_ENDPOINT_URL", site.url(),
                        "AWS_REGION", "eu-west-1",
                        "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE",
                        "AWS_SECRET_ACCESS_KEY", "not-a-secret",
                        "AWS_EC2_METADATA_DISABLED", "true"));
    }

    private static String said(Map<String, String> environment, List<String> call) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Shell shell =
                Shell.of(
                        new Terminal(
                                new BufferedReader(new StringReader("")), stream, stream, false),
                        Environment.of(environment),
                        Clock.systemUTC());
        int exit = Main.commandLine(shell).execute(call.toArray(String[]::new));
        assertThat(exit).isBetween(0, 2);
        return said.toString(StandardCharsets.UTF_8);
    }
}
