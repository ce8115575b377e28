package chaosstates.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.cli.Main;
import chaosstates.cli.output.AgentGuide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test of the guide for coding agents: what it says is done to the letter, in an empty folder. */
class AgentGuideTest {

    /** A block of commands, or of a file that the text before it names. */
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)(?:as `([\\w./-]+)`:\\n\\n)?^( *)```(sh|yaml)\\n(.*?)^ *```$");

    @TempDir private Path folder;

    @Test
    void canBeFollowedToTheLetter() throws Exception {
        launcher();
        assertThat(bash("chaos init --agent")).contains("AGENTS.md");
        Matcher block = BLOCK.matcher(Files.readString(folder.resolve(AgentGuide.FILE)));
        StringBuilder said = new StringBuilder();
        while (block.find()) {
            String text = block.group(4).replaceAll("(?m)^" + block.group(2), "");
            if (block.group(3).equals("yaml")) {
                Files.writeString(folder.resolve(block.group(1)), text);
            } else {
                said.append(bash(text));
            }
        }
        assertThat(said)
                .contains(
                        "\"valid\": true",
                        "chaos_states",
                        "may have been injected",
                        "rds:FailoverDBCluster");
        assertThat(said).doesNotContainIgnoringCase("warning:");
        assertThat(folder.resolve("report.md")).content().contains("held");
    }

    @Test
    void leavesWhatOthersHaveWrittenInTheFile() throws IOException {
        Path file = folder.resolve(AgentGuide.FILE);
        Files.writeString(file, "# Ours\n");
        AgentGuide.write(file);
        String once = Files.readString(file);
        assertThat(once).startsWith("# Ours\n\n<!-- chaos-states: begin");
        Files.writeString(file, once.replace("# Chaos experiments", "# Old") + "\nMore of ours\n");
        AgentGuide.write(file);
        assertThat(file).hasContent(once + "\nMore of ours\n");
    }

    private void launcher() throws IOException {
        Path chaos = Files.createDirectories(folder.resolve("bin")).resolve("chaos");
        Files.writeString(
                chaos,
                "#!/bin/bash\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' -Dchaos.terminal=false %s \"$@\"\n"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        Files.setPosixFilePermissions(chaos, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String bash(String commands) throws Exception {
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-ec", commands)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return Files.readString(said);
    }
}
