package chaosstates.cli.wizard;

import chaosstates.cli.shell.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * File with the answers that were given so far, one a line. It is written at every answer, so that
 * nothing is lost when the questions end before the experiment is whole.
 */
public record Draft(Path file) {

    /** Returns the draft of an experiment, beside its file. */
    public static Draft of(Path experiment) {
        return new Draft(experiment.resolveSibling(experiment.getFileName() + ".draft"));
    }

    /** Lists the answers of another time; empty when there are none. */
    public List<String> answers() throws IOException {
        return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    }

    void keep(List<String> answers) {
        try {
            if (answers.isEmpty()) {
                forget();
            } else {
                Files.write(file, answers);
            }
        } catch (IOException unwritable) {
            throw UserError.ofCall(file + " can't be written: " + unwritable.getMessage());
        }
    }

    /** Removes the file: the experiment is written. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
