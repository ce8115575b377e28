package chaosstates;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.testing.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Whether it is", "Of a run", "The same run", "What is left", "It ends"})
    void findsCommentsThatHideTheirSubject(String begin) throws IOException {
        Path source = Files.createDirectories(folder.resolve("src")).resolve("A.java");
        Files.writeString(source, "/**\n * " + begin + ".\n */\nclass A {}\n");
        assertThat(Prose.riddles(folder)).containsExactly(source + ": " + begin + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tells whether it is", "Run of a test", "Theory", "{@code x} of y"})
    void takesCommentsThatNameIt(String begin) throws IOException {
        Path source = Files.createDirectories(folder.resolve("src")).resolve("A.java");
        Files.writeString(source, "/** " + begin + ". */\nclass A {}\n");
        assertThat(Prose.riddles(folder)).isEmpty();
    }

    @Test
    void findsWideRowsOutsideOfCode() throws IOException {
        String wide = "word ".repeat(25);
        String address = "https://example.com/" + "x".repeat(120);
        Path page = folder.resolve("page.md");
        Files.writeString(page, String.join("\n", wide, "```", wide, "```", address, "short"));
        assertThat(Prose.wideRows(folder)).containsExactly(page + ": " + wide);
    }

    @Test
    void wrapsAtTheWidthOfAPage() {
        String wrapped = Prose.wrapped("- " + "word ".repeat(30).strip(), "  ");
        assertThat(wrapped.lines()).hasSize(2).allMatch(row -> row.length() <= Prose.WIDTH);
        assertThat(wrapped).contains("\n  word");
    }
}
