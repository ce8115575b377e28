package chaosstates.cli;

import chaosstates.model.Experiment;
import chaosstates.problem.Checked;
import chaosstates.run.Log;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chaos validate SOURCE}: everything that is wrong with a file, at once. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Say everything that is wrong with an experiment.",
        footer = {"", "Exit codes: 0 it is valid; 1 it is not; 2 the call is wrong."})
final class ValidateCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin private LogOptions logging;

    @Parameters(paramLabel = "SOURCE", description = "An experiment: .json, .yaml or .yml.")
    private String source;

    @Option(names = "--no-verify-tls", description = "Accepted; files need no TLS.")
    private boolean noVerifyTls;

    ValidateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Log log = logging.log(shell, shell.clock());
        log.info("Validating the experiment's syntax");
        ExperimentFile file = ExperimentFile.open(source);
        Checked<Experiment> checked = file.check();
        file.print(checked.problems(), shell);
        if (!checked.isUsable()) {
            return 1;
        }
        log.info("experiment syntax and semantic look valid");
        return 0;
    }
}
