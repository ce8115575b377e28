package chaosstates.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the command line begins. */
@Command(
        name = "chaos",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Chaos Toolkit experiments, compiled to AWS Step Functions.")
public final class Main implements Runnable {

    @Spec private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine(Shell.ofProcess()).execute(arguments));
    }

    static CommandLine commandLine(Shell shell) {
        return new CommandLine(new Main())
                .addSubcommand(new RehearseCommand(shell))
                .addSubcommand(new RunCommand(shell))
                .addSubcommand(new ValidateCommand(shell))
                .addSubcommand(new CompileCommand(shell))
                .setOut(new PrintWriter(shell.out(), true))
                .setErr(new PrintWriter(shell.err(), true))
                .setExecutionExceptionHandler(Failures::report);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    /** The version that the build wrote into the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"chaos " + (version == null ? "(not packaged)" : version)};
        }
    }
}
