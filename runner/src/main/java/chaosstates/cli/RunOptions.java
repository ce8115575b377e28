package chaosstates.cli;

import chaosstates.json.JsonObject;
import chaosstates.run.JournalFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of the commands that run something. */
final class RunOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--journal-path",
            paramLabel = "FILE",
            defaultValue = "./journal.json",
            description = "Where the journal is written (default: ${DEFAULT-VALUE}).")
    private Path journalPath;

    @Option(
            names = "--history-path",
            paramLabel = "FILE",
            description = "Write the execution's history too, as GetExecutionHistory has it.")
    private Path historyPath;

    @Option(
            names = "--var",
            paramLabel = "KEY[:TYPE]=VALUE",
            description = "Override a declared configuration entry; may be repeated.")
    private List<String> variables = new ArrayList<>();

    @Option(
            names = "--var-file",
            paramLabel = "FILE",
            description = "Override configuration from a JSON or YAML file; may be repeated.")
    private List<Path> variableFiles = new ArrayList<>();

    @Option(
            names = "--no-validation",
            description = "Accepted; what can't be compiled is refused all the same.")
    private boolean noValidation;

    @Option(names = "--no-verify-tls", description = "Accepted; files need no TLS.")
    private boolean noVerifyTls;

    @Option(names = "--control-file", hidden = true)
    private List<String> controlFiles = new ArrayList<>();

    @Option(names = "--hypothesis-frequency", hidden = true)
    private Double hypothesisFrequency;

    @Option(names = "--fail-fast", hidden = true)
    private boolean failFast;

    /**
     * Options of the original that we know and don't have yet are refused by name.
     *
     * @throws ParameterException when one of them is given
     */
    void refuseUnsupported() {
        refuse(!controlFiles.isEmpty(), "--control-file");
        refuse(hypothesisFrequency != null, "--hypothesis-frequency");
        refuse(failFast, "--fail-fast");
    }

    private void refuse(boolean given, String option) {
        if (given) {
            throw new ParameterException(
                    command.commandLine(), option + " is not supported yet by Chaos States");
        }
    }

    /** What the call overrides of the declared configuration. */
    JsonObject configuration() {
        return JsonObject.EMPTY;
    }

    /**
     * The journal's file, which was found to be writable.
     *
     * @throws UserError when it is not: better before something is broken than after
     */
    JournalFile journal() {
        JournalFile journal = new JournalFile(journalPath);
        try {
            journal.probe();
        } catch (IOException unwritable) {
            throw new UserError("The journal can't be written: " + unwritable.getMessage());
        }
        return journal;
    }

    Optional<Path> historyPath() {
        return Optional.ofNullable(historyPath);
    }
}
