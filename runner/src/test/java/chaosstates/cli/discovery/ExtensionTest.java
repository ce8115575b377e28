package chaosstates.cli.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.cli.Main;
import chaosstates.cli.shell.Registry;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.registry.Activities;
import chaosstates.testing.Jars;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Test that every activity that is a Python function in the original belongs to a package of it.
 */
class ExtensionTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void everyFunctionIsOfAnExtension() {
        Stream<String> functions =
                Activities.CATALOGUE.ids().stream().filter(id -> id.contains("."));
        assertThat(
                        Extension.all(Registry.ALL).stream()
                                .flatMap(extension -> extension.activities().stream())
                                .map(ActivitySpec::id))
                .containsExactlyInAnyOrderElementsOf(functions.toList());
    }

    @Test
    void infoTellsHowManyThereAre() {
        Main.commandLine(shell()).execute("info", "extensions");
        assertThat(said.toString().lines()).hasSize(Extension.all(Registry.ALL).size() + 1);
        for (Extension extension : Extension.all(Registry.ALL)) {
            assertThat(said.toString())
                    .containsPattern(
                            extension.name() + " .* " + extension.activities().size() + " ");
        }
    }

    @Test
    void aDiscoveryOffersThemAll() {
        for (Extension extension : Extension.all(Registry.ALL)) {
            Json activities = Discovery.of(extension, shell()).get("activities").orElseThrow();
            assertThat(((JsonArray) activities).items()).hasSameSizeAs(extension.activities());
            assertThat(Offer.ofDiscovery(Discovery.of(extension, shell())))
                    .isEqualTo(Offer.ofCatalogue(extension.activities()));
        }
    }

    @Test
    void extensionsOfTheCallAreListedAndOffered(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("taps-1.2.jar");
        Jars.make(
                Path.of("src/test/resources/extensions/taps-1.2.jar"),
                jar,
                List.of(Jars.home(Activities.class), Jars.home(Json.class)));
        Main.commandLine(shell()).execute("--extension=" + jar, "info", "extensions");
        assertThat(said.toString()).containsPattern("taps +1.2 +3 +acme.taps\n");
        String taps = "src/test/resources/command-cases/extension-run/experiment.yaml";
        Main.commandLine(shell()).execute("--extension=" + jar, "policy", taps);
        assertThat(said.toString()).contains("dynamodb:UpdateItem", ":table/kitchen");
        Path experiment = folder.resolve("experiment.json");
        Main.commandLine(
                        shell(
                                "A title\n\nn\nn\ny\nacme.taps.actions.close\ny\n\nkitchen\n\n\nn\ny\nn\n"))
                .execute("--extension=" + jar, "init", "--experiment-path=" + experiment);
        assertThat(experiment).content().contains("acme.taps.actions", "\"close\"", "kitchen");
    }

    private Shell shell() {
        return shell("");
    }

    private Shell shell(String typed) {
        PrintStream out = new PrintStream(said, true);
        return Shell.of(
                new Terminal(new BufferedReader(new StringReader(typed)), out, out, false),
                Environment.of(Map.of("HOME", "/nowhere")),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
