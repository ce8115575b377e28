package chaosstates.cli;

import chaosstates.check.Experiments;
import chaosstates.lambdas.Activities;
import chaosstates.model.Experiment;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.problem.ProblemPrinter;
import chaosstates.run.Log;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An experiment's file, as the user named it.
 *
 * @param text what it holds
 */
record ExperimentFile(String source, String text) {

    static ExperimentFile open(String source) {
        if (source.contains("://")) {
            throw new UserError(
                    source + ": experiments are read from files only, not yet from URLs");
        }
        try {
            return new ExperimentFile(
                    source, Files.readString(Path.of(source), StandardCharsets.UTF_8));
        } catch (NoSuchFileException missing) {
            throw new UserError("Path \"" + source + "\" does not exist.");
        } catch (MalformedInputException notText) {
            throw new UserError(source + " is not text in UTF-8");
        } catch (IOException unreadable) {
            throw new UserError(source + " can't be read: " + why(source, unreadable));
        }
    }

    private static String why(String source, IOException unreadable) {
        return Files.isDirectory(Path.of(source)) ? "it is a folder" : unreadable.getMessage();
    }

    /** The file's name without folder and extension: it names the machine and the journal's key. */
    String name() {
        String file = Path.of(source).getFileName().toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    Checked<Experiment> check() {
        return Experiments.read(text, source, Activities.CATALOGUE);
    }

    /**
     * The experiment; what is wrong with it is printed.
     *
     * @throws UserError when something is too wrong to go on
     */
    Experiment experiment(Shell shell, Log log) {
        log.info("Validating the experiment's syntax");
        Checked<Experiment> checked = check();
        print(checked.problems(), shell);
        if (!checked.isUsable()) {
            throw new UserError("The experiment is not valid.");
        }
        log.info("Experiment looks valid");
        return checked.get();
    }

    void print(List<Problem> problems, Shell shell) {
        if (!problems.isEmpty()) {
            shell.err().print(ProblemPrinter.print(problems, Map.of(source, text), shell.style()));
        }
    }
}
