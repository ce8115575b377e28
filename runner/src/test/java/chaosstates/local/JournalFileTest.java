package chaosstates.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import chaosstates.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class JournalFileTest {

    private static final JsonObject JOURNAL = JsonObject.EMPTY.with("status", "completed");
    private static final String WRITTEN = "{\n  \"status\": \"completed\"\n}";

    @TempDir private Path folder;

    @Test
    void takesThePlaceOfAnEarlierOne() throws IOException {
        Path path = Files.writeString(folder.resolve("journal.json"), "earlier");
        new JournalFile(path).write(JOURNAL);
        assertThat(path).content().startsWith(WRITTEN);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void isWrittenThroughALink() throws IOException {
        Path target = Files.createFile(folder.resolve("target"));
        Path link = Files.createSymbolicLink(folder.resolve("journal.json"), target);
        new JournalFile(link).draft(JOURNAL);
        assertThat(link).isSymbolicLink();
        assertThat(target).content().startsWith(WRITTEN);
    }

    @Test
    @Timeout(10)
    void isWrittenToAPipeOnceAndLeavesItThere() throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> content(pipe));
        JournalFile file = new JournalFile(pipe);
        file.draft(JsonObject.EMPTY);
        file.write(JOURNAL);
        assertThat(read.get(5, TimeUnit.SECONDS)).startsWith(WRITTEN);
        assertThat(Files.readAttributes(pipe, "isOther")).containsEntry("isOther", true);
    }

    @Test
    void isWrittenInPlaceInAFolderThatMayNotBeWritten() throws IOException {
        Path path = Files.writeString(folder.resolve("journal.json"), "earlier");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "root may write everywhere");
            new JournalFile(path).write(JOURNAL);
            assertThat(path).content().startsWith(WRITTEN);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Asserts that the name for what is not whole yet, which is longer, keeps no journal back. */
    @Test
    void isWrittenUnderTheLongestNameThatThereIs() throws IOException {
        JournalFile file = new JournalFile(folder.resolve("j".repeat(250) + ".json"));
        file.probe("--journal-path");
        file.write(JOURNAL);
        assertThat(file.path()).content().startsWith(WRITTEN);
    }

    @Test
    void isRefusedBeforeTheRunUnderANameThatIsTooLong() {
        JournalFile file = new JournalFile(folder.resolve("j".repeat(300) + ".json"));
        assertThatThrownBy(() -> file.probe("--journal-path"))
                .hasMessageEndingWith("j.json is no name of a file here: File name too long");
    }

    @Test
    void saysWhyItCanNotBeWritten() {
        JournalFile file = new JournalFile(folder.resolve("gone").resolve("journal.json"));
        assertThatThrownBy(() -> file.write(JOURNAL))
                .hasMessage("its folder is not there any more");
    }

    private static String content(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
