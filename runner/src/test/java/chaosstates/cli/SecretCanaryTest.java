package chaosstates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Secrets of every kind, in every place that takes one, against a server that repeats whatever it
 * is sent: none may be found in the machine, the history, the journal, the report or the log.
 */
class SecretCanaryTest {

    private static final Path EXPERIMENT = Path.of("src/test/resources/canary/experiment.yaml");
    private static final String LETTERS =
            "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String SIGNS = LETTERS + "\"\\+/=&%' <>";

    @TempDir private Path temporary;

    /**
     * Secrets. Those in a URL, a pattern or a line for the shell are letters and digits; the others
     * have to be escaped in JSON, in a form or in a URL.
     */
    private record Secrets(
            String environment,
            String login,
            String vault,
            String text,
            String json,
            String parameter,
            String file) {

        static Secrets of(RandomGenerator random) {
            return new Secrets(
                    secret(random, SIGNS),
                    secret(random, LETTERS),
                    secret(random, LETTERS),
                    secret(random, SIGNS),
                    secret(random, SIGNS),
                    secret(random, LETTERS),
                    secret(random, SIGNS));
        }

        private static String secret(RandomGenerator random, String signs) {
            StringBuilder secret = new StringBuilder("x");
            random.ints(20, 0, signs.length()).forEach(at -> secret.append(signs.charAt(at)));
            return secret.append('y').toString();
        }

        Stream<String> all() {
            return Stream.of(environment, login, vault, text, json, parameter, file);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nobodyTellsThem(long seed) throws IOException {
        Secrets secrets = Secrets.of(RandomGeneratorFactory.getDefault().create(seed));
        try (EchoingSite site =
                new EchoingSite(
                        Map.of(
                                "/v1/secret/data/shop", secrets.vault(),
                                "text", secrets.text(),
                                "json", secrets.json(),
                                "/value", secrets.parameter()))) {
            Path experiment = experiment(site);
            Path given = temporary.resolve("given.json");
            Files.writeString(given, variables(secrets.file()));
            String said =
                    call(secrets, site, "compile", experiment.toString(), "--output=" + temporary)
                            + call(
                                    secrets,
                                    site,
                                    "--verbose",
                                    "run",
                                    experiment.toString(),
                                    "--journal-path=" + temporary.resolve("journal.json"),
                                    "--history-path=" + temporary.resolve("history.json"),
                                    "--var-file=" + given)
                            + call(
                                    secrets,
                                    site,
                                    "report",
                                    temporary.resolve("journal.json").toString(),
                                    temporary.resolve("report.md").toString());
            Files.delete(given);
            checkEverythingRan(said);
            assertThat(site.asked()).contains(secrets.login());
            for (String text : texts(said)) {
                secrets.all().forEach(secret -> assertThat(found(secret, text)).isEmpty());
            }
        }
    }

    private Path experiment(EchoingSite site) throws IOException {
        String text =
                Files.readString(EXPERIMENT)
                        .replace("{site}", site.url())
                        .replace("{site-of}", "http://")
                        .replace("{address}", site.url().replace("http://", ""));
        return Files.writeString(temporary.resolve("canary.yaml"), text);
    }

    private String call(Secrets secrets, EchoingSite site, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Environment environment =
                Environment.of(
                        Map.of(
                                "HOME", temporary.toString(),
                                "SECRET", secrets.environment(),
                                "VAULT_LOGIN", secrets.login(),
                                "AWS_ENDPOINT_URL", site.url(),
                                "AWS_REGION", "eu-west-1",
                                "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE",
                                "AWS_SECRET_ACCESS_KEY", "not-a-secret"));
        Shell shell =
                Shell.of(
                        new Terminal(
                                new BufferedReader(new StringReader("")), stream, stream, false),
                        environment,
                        Clock.systemUTC());
        Main.commandLine(shell).execute(arguments);
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Otherwise nothing could be found. */
    private void checkEverythingRan(String said) throws IOException {
        JsonObject journal =
                (JsonObject) JsonReader.parse(Files.readString(temporary.resolve("journal.json")));
        assertThat(((JsonArray) journal.fields().get("run")).items()).as(said).hasSize(8);
        assertThat(((JsonArray) journal.fields().get("rollbacks")).items()).hasSize(2);
        assertThat(temporary.resolve("report.md")).exists();
        assertThat(temporary.resolve("history.json")).exists();
        assertThat(temporary.resolve("canary.asl.json")).exists();
        assertThat(journal.toString()).contains("told ***", "***");
    }

    private List<String> texts(String said) throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            return Stream.concat(
                            Stream.of(said),
                            files.filter(Files::isRegularFile).map(SecretCanaryTest::text))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return file.getFileName() + "\n" + Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The lines in which a secret stands, as it is or in the way that JSON writes it once or twice.
     */
    private static List<String> found(String secret, String text) {
        String once = secret.replace("\\", "\\\\").replace("\"", "\\\"");
        String twice = once.replace("\\", "\\\\").replace("\"", "\\\"");
        return text.lines()
                .filter(line -> Stream.of(secret, once, twice).anyMatch(line::contains))
                .toList();
    }

    private static String variables(String secret) {
        JsonObject group = JsonObject.EMPTY.with("from_file", secret);
        return JsonObject.EMPTY.with("secrets", JsonObject.EMPTY.with("given", group)).toString();
    }
}
