package chaosstates.infra;

import chaosstates.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** The page about quotas has the table that the simulation comes to. */
class TenOClockTest {

    private static final Path PAGE = Path.of("../docs/quotas.md");

    @Test
    void isOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        String fresh =
                page.replaceFirst(
                        "\\| window .*\n(?:\\|.*\n)+", Matcher.quoteReplacement(TenOClock.table()));
        Golden.check(PAGE, fresh);
    }
}
