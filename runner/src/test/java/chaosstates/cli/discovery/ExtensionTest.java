package chaosstates.cli.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.cli.Main;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.registry.Activities;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
                        Extension.ALL.stream()
                                .flatMap(extension -> extension.activities().stream())
                                .map(ActivitySpec::id))
                .containsExactlyInAnyOrderElementsOf(functions.toList());
    }

    @Test
    void infoTellsHowManyThereAre() {
        Main.commandLine(shell()).execute("info", "extensions");
        assertThat(said.toString().lines()).hasSize(Extension.ALL.size() + 1);
        for (Extension extension : Extension.ALL) {
            assertThat(said.toString())
                    .containsPattern(
                            extension.name() + " .* " + extension.activities().size() + " ");
        }
    }

    @Test
    void aDiscoveryOffersThemAll() {
        for (Extension extension : Extension.ALL) {
            Json activities = Discovery.of(extension, shell()).get("activities").orElseThrow();
            assertThat(((JsonArray) activities).items()).hasSameSizeAs(extension.activities());
            assertThat(Offer.ofDiscovery(Discovery.of(extension, shell())))
                    .isEqualTo(Offer.ofCatalogue(extension.activities()));
        }
    }

    private Shell shell() {
        PrintStream out = new PrintStream(said, true);
        return Shell.of(
                new Terminal(new BufferedReader(Reader.nullReader()), out, out, false),
                Environment.of(Map.of("HOME", "/nowhere")),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
