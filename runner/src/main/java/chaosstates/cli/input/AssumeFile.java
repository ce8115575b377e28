package chaosstates.cli.input;

import chaosstates.assume.Answers;
import chaosstates.assume.AnswersReader;
import chaosstates.check.lookup.Activities;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Unreadable;
import chaosstates.cli.shell.UserError;
import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.model.Activity;
import chaosstates.model.Experiment;
import chaosstates.problem.Checked;
import chaosstates.problem.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * File of {@code --assume}.
 *
 * @param name of the file; empty when the call has none
 */
public record AssumeFile(Optional<String> name, Shell shell) {

    /**
     * Reads the answers.
     *
     * @param experiment whose activities they are of
     * @throws UserError when the file can't be used; what is wrong with it is printed
     */
    public Answers read(Experiment experiment) {
        return name.map(file -> read(file, names(experiment))).orElse(Answers.NONE);
    }

    private Answers read(String file, Set<String> names) {
        String text = text(file);
        Checked<Json> document = DocumentReader.read(text, file);
        Checked<Answers> answers =
                document.isUsable()
                        ? AnswersReader.read(document, names)
                        : Checked.failed(document.problems());
        if (!answers.problems().isEmpty()) {
            shell.err()
                    .print(
                            ProblemPrinter.print(
                                    answers.problems(), Map.of(file, text), shell.style()));
        }
        if (!answers.isUsable()) {
            throw UserError.ofCall("--assume: " + file + " is wrong; nothing was rehearsed");
        }
        return answers.get();
    }

    private String text(String file) {
        try {
            return Files.readString(shell.path(file));
        } catch (NoSuchFileException missing) {
            throw UserError.ofCall("--assume: Path '" + file + "' does not exist.");
        } catch (IOException unreadable) {
            throw UserError.ofCall(
                    "--assume: "
                            + file
                            + " can't be read: "
                            + Unreadable.why(shell.path(file), unreadable));
        }
    }

    /** The names of all activities; a probe of the configuration may go without one. */
    private static Set<String> names(Experiment experiment) {
        return Stream.concat(
                        Activities.of(experiment).map(Activity::name),
                        experiment.configurationProbes().keySet().stream())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
