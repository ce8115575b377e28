package chaosstates.infra.load;

import chaosstates.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about quotas has the tables that the simulations come to. */
class TenOClockTest {

    private static final Path PAGE = Path.of("../docs/quotas.md");

    @Test
    void isOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        String fresh = with(TenOClock.table(), with(Sweeps.table(), page));
        Golden.check(PAGE, fresh);
    }

    /** Puts a table in the place of the one with the same head. */
    private static String with(String table, String page) {
        String head = table.substring(0, table.indexOf('\n'));
        Pattern old = Pattern.compile(Pattern.quote(head) + "\n(?:\\|.*\n)+");
        return old.matcher(page).replaceFirst(Matcher.quoteReplacement(table));
    }
}
