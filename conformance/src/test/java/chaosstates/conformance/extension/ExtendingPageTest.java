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

    private static String shown(MatchResult block) {
        return "`%s`%s```%s%n%s```"
                .formatted(
                        block.group(1),
                        block.group(2),
                        block.group(3),
                        Golden.text(EXAMPLE.resolve(block.group(1))));
    }
}
