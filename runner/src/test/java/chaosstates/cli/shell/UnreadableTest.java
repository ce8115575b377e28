package chaosstates.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test of the reasons why a file can't be read. */
class UnreadableTest {

    private static final Path FILE = Path.of("some.json");

    @Test
    void saysWhyWhateverTheExceptionLeavesOut(@TempDir Path folder) {
        assertThat(Unreadable.why(folder, new IOException("Is a directory")))
                .isEqualTo("it is a folder");
        assertThat(why(new NoSuchFileException("some.json"))).isEqualTo("there is no such file");
        assertThat(why(new AccessDeniedException("some.json"))).isEqualTo("it may not be read");
        assertThat(why(new MalformedInputException(1))).isEqualTo("it is not text in UTF-8");
        assertThat(why(new FileSystemException("some.json", null, "Too many links")))
                .isEqualTo("Too many links");
        assertThat(why(new IOException("Input/output error"))).isEqualTo("Input/output error");
        assertThat(why(new IOException())).isEqualTo("IOException");
    }

    private static String why(IOException failure) {
        return Unreadable.why(FILE, failure);
    }
}
