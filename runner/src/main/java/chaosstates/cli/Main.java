package chaosstates.cli;

import chaosstates.cli.command.CheckCommand;
import chaosstates.cli.command.CompareCommand;
import chaosstates.cli.command.CompileCommand;
import chaosstates.cli.command.DiscoverCommand;
import chaosstates.cli.command.ExploreCommand;
import chaosstates.cli.command.InfoCommand;
import chaosstates.cli.command.InitCommand;
import chaosstates.cli.command.JournalCommand;
import chaosstates.cli.command.PolicyCommand;
import chaosstates.cli.command.RehearseCommand;
import chaosstates.cli.command.ReleaseCommand;
import chaosstates.cli.command.ReportCommand;
import chaosstates.cli.command.RunCommand;
import chaosstates.cli.command.RunsCommand;
import chaosstates.cli.command.SettingsCommand;
import chaosstates.cli.command.StartCommand;
import chaosstates.cli.command.StopCommand;
import chaosstates.cli.command.UndoCommand;
import chaosstates.cli.command.ValidateCommand;
import chaosstates.cli.command.Verb;
import chaosstates.cli.command.WatchCommand;
import chaosstates.cli.input.ExtensionFiles;
import chaosstates.cli.options.GlobalOptions;
import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Version;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Start of the command line. */
public final class Main {

    private final Map<String, Verb> verbs = new LinkedHashMap<>();
    private final Shell shell;

    private Main(Shell shell) {
        this.shell = shell;
        verbs.put("rehearse", new RehearseCommand());
        verbs.put("run", new RunCommand());
        verbs.put("validate", new ValidateCommand());
        verbs.put("compile", new CompileCommand());
        verbs.put("explore", new ExploreCommand());
        verbs.put("policy", new PolicyCommand());
        verbs.put("check", new CheckCommand());
        verbs.put("start", new StartCommand());
        verbs.put("runs", new RunsCommand());
        verbs.put("watch", new WatchCommand());
        verbs.put("stop", new StopCommand());
        verbs.put("undo", new UndoCommand());
        verbs.put("release", new ReleaseCommand());
        verbs.put("journal", new JournalCommand());
        verbs.put("init", new InitCommand());
        verbs.put("discover", new DiscoverCommand());
        verbs.put("info", new InfoCommand());
        verbs.put("settings", new SettingsCommand());
        verbs.put("report", new ReportCommand());
        verbs.put("compare", new CompareCommand());
    }

    public static void main(String[] arguments) {
        int code = commandLine(Shell.ofProcess(), arguments).execute(arguments);
        System.out.flush();
        System.err.flush();
        // System.exit would look for a logger of its own in all jars; nothing waits for it here.
        Runtime.getRuntime().halt(code);
    }

    /**
     * Makes the command line for a call, which may begin with a command: then it knows no other.
     */
    public static CommandLine commandLine(Shell shell, String... arguments) {
        Main main = new Main(shell);
        if (arguments.length > 0 && main.verbs.containsKey(arguments[0])) {
            main.verbs.keySet().retainAll(Set.of(arguments[0])); // describing all takes time
        }
        return new CommandLine(main.spec())
                .setOut(new PrintWriter(shell.out(), true))
                .setErr(new PrintWriter(shell.err(), true))
                .setExecutionStrategy(main::execute)
                .setParameterExceptionHandler(
                        (wrong, words) ->
                                Failures.wrongCall(
                                        wrong, words, new CommandLine(new Main(shell).spec())))
                .setExecutionExceptionHandler(Failures::report);
    }

    private CommandSpec spec() {
        CommandSpec spec =
                Options.command("Chaos Toolkit experiments, compiled to AWS Step Functions.")
                        .name("chaos")
                        .addOption(version())
                        .versionProvider(new Version());
        GlobalOptions.describe(spec);
        verbs.forEach((name, verb) -> spec.addSubcommand(name, verb.spec().name(name)));
        return spec;
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build();
    }

    private int call(Verb verb, ParseResult called, ParseResult arguments) throws Exception {
        GlobalOptions options = new GlobalOptions(arguments);
        Shell asked = options.over(shell);
        return verb.call(
                called,
                verb.namesActivities()
                        ? new ExtensionFiles(options.extensions()).over(asked)
                        : asked);
    }

    private int execute(ParseResult arguments) {
        Integer helped = CommandLine.executeHelpRequest(arguments);
        if (helped != null) {
            return helped;
        }
        CommandLine commandLine = arguments.commandSpec().commandLine();
        if (!arguments.hasSubcommand()) {
            commandLine.usage(commandLine.getErr());
            return commandLine.getCommandSpec().exitCodeOnInvalidInput();
        }
        ParseResult called = arguments.subcommand();
        try {
            return call(verbs.get(called.commandSpec().name()), called, arguments);
        } catch (ParameterException wrongCall) {
            throw wrongCall;
        } catch (Exception failure) {
            throw new CommandLine.ExecutionException(commandLine, "", failure);
        }
    }
}
