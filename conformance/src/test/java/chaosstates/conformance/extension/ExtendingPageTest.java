package chaosstates.conformance.extension;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Test that docs/extending.md shows the files of the example as they are. */
class ExtendingPageTest {

    private static final Path PAGE = Path.of("../docs/extending.md");
    private static final Path EXAMPLE = Path.of("../examples/docdb-extension");

    /** A block after a line that begins with a file's name and ends with a colon. */
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^`([\\w./-]+)`([^\\n]*:\\n\\n)```(\\w+)\\n(.*?)^```$");

    @Test
    void showsTheFilesOfTheExample() throws IOException {
        String page = Files.readString(PAGE);
        Golden.check(
                PAGE, BLOCK.matcher(page).replaceAll(it -> Matcher.quoteReplacement(shown(it))));
        assertThat(BLOCK.matcher(page).results()).hasSize(5);
    }

    /** Compares versions: an outsider has no parent of ours, and the test builds offline. */
    @Test
    void theExampleHasTheVersionsOfThisBuild() throws IOException {
        String ours = Files.readString(Path.of("../pom.xml"));
        String example = Files.readString(EXAMPLE.resolve("pom.xml"));
        assertThat(
                        Pattern.compile("<version>(.+?)</version>")
                                .matcher(example)
                                .results()
                                .skip(1)
                                .map(version -> version.group(1)))
                .hasSize(6)
                .allMatch(version -> ours.contains(">" + version + "<"));
    }

    private static String shown(MatchResult block) {
        return "`%s`%s```%s%n%s```"
                .formatted(
                        block.group(1),
                        block.group(2),
                        block.group(3),
                        Golden.text(EXAMPLE.resolve(block.group(1))));
    }
}
