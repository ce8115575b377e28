package chaosstates.cli.options;

import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.local.EventsFile;
import chaosstates.local.JournalFile;
import chaosstates.plan.Plan;
import chaosstates.substitution.Variables;
import chaosstates.tell.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Options of the commands that run something. */
public record RunOptions(ParseResult arguments, Shell shell) {

    private static final String JOURNAL = "--journal-path";
    private static final String EVENTS = "--events-file";
    private static final String HISTORY = "--history-path";
    private static final String LAST_HELD = "--last-held";
    private static final String NO_REPORT = "--no-report";
    private static final String VAR_FILE = "--var-file";
    private static final String NO_VALIDATION = "--no-validation";

    private static final String CONTROL_FILE = "--control-file";

    public static void describe(CommandSpec spec) {
        spec.addOption(journalOption())
                .addOption(historyOption())
                .addOption(
                        Options.flag(
                                NO_REPORT,
                                "Write no report: by default it is report.html beside the"
                                        + " journal, or NAME.html beside NAME.json."))
                .addOption(
                        Options.text(
                                LAST_HELD,
                                "JOURNAL",
                                "An earlier journal, with which the objectives of watches that say"
                                        + " no-worse-than-last compare."))
                .addOption(
                        Options.text(
                                EVENTS,
                                "FILE",
                                "Write each event at once to this file, one JSON object per line."))
                .addOption(Overrides.option())
                .addOption(varFileOption())
                .addOption(
                        Options.flag(
                                NO_VALIDATION,
                                "Do not report successful validation. Invalid experiments are"
                                        + " still refused."))
                .addOption(Options.noVerifyTls())
                .addOption(controlFileOption());
        Output.describe(spec);
    }

    private static OptionSpec varFileOption() {
        return Options.list(
                VAR_FILE,
                "FILE",
                "Override configuration and secrets from a JSON or YAML file, or set the"
                        + " environment variables of a .env file; may be repeated.");
    }

    private static OptionSpec controlFileOption() {
        return Options.list(
                CONTROL_FILE,
                "FILE",
                "A JSON or YAML file with an object of controls by name, for this run beside those"
                        + " of the settings; may be repeated.");
    }

    public static OptionSpec journalOption() {
        return OptionSpec.builder(JOURNAL)
                .type(String.class)
                .paramLabel("FILE")
                .defaultValue("./journal.json")
                .description("The file of the journal (default: ${DEFAULT-VALUE}).")
                .build();
    }

    public static OptionSpec historyOption() {
        return Options.text(
                HISTORY,
                "FILE",
                "Write the execution's history to this file, in the form of GetExecutionHistory.");
    }

    /**
     * @throws ParameterException when an option has a value that it can't have
     */
    public void refuseUnsupported() {
        strategies().refuseUnknown();
        if (journalPath().isBlank()) {
            throw Options.wrong(arguments, JOURNAL, "it names no file");
        }
        eventsPath()
                .filter(path -> Files.isDirectory(shell.path(path)))
                .ifPresent(
                        path -> {
                            throw Options.wrong(arguments, EVENTS, "'" + path + "' is a folder");
                        });
    }

    /** The files with controls of every run. */
    public List<Path> controlFiles() {
        return arguments.matchedOptionValue(CONTROL_FILE, List.<String>of()).stream()
                .map(shell::path)
                .toList();
    }

    public String source() {
        return Options.source(arguments);
    }

    public boolean verifiesTls() {
        return Options.verifiesTls(arguments);
    }

    /** Reads the overrides of the call, and warns of those without effect. */
    public Variables variables(Log log) {
        return new Overrides(shell, log)
                .of(
                        arguments.matchedOptionValue(VAR_FILE, List.of()),
                        Overrides.options(arguments));
    }

    /** Tells whether to report that the experiment was validated. */
    public boolean validates() {
        return !arguments.hasMatchedOption(NO_VALIDATION);
    }

    public StrategyOptions strategies() {
        return new StrategyOptions(arguments);
    }

    /**
     * The journal's file, which was found to be writable.
     *
     * @throws UserError when it is not: better before something is broken than after
     */
    public JournalFile journal() {
        return writable("journal", JOURNAL, journalPath());
    }

    private JournalFile writable(String what, String option, String path) {
        JournalFile file = new JournalFile(shell.path(path));
        try {
            file.probe(option);
        } catch (IOException unwritable) {
            throw UserError.ofCall(
                    "The %s can't be written: %s".formatted(what, unwritable.getMessage()));
        }
        return file;
    }

    String journalPath() {
        return Options.value(arguments, JOURNAL);
    }

    /** The journal of the run with which objectives compare. */
    public Optional<String> lastHeld() {
        return Optional.ofNullable(arguments.matchedOptionValue(LAST_HELD, (String) null));
    }

    Optional<String> eventsPath() {
        return Optional.ofNullable(arguments.matchedOptionValue(EVENTS, (String) null));
    }

    /** The file that is told what happens, emptied. */
    public EventsFile events(Plan plan) throws IOException {
        Optional<String> path = eventsPath();
        return path.isPresent()
                ? EventsFile.open(shell.path(path.get()), plan)
                : EventsFile.none(plan);
    }

    public Output output() {
        return Output.of(arguments, shell);
    }

    /** Returns the file of the report, when there is to be one: beside a journal that is a file. */
    public Optional<Path> report() {
        Path journal = shell.path(journalPath());
        boolean isFile = Files.notExists(journal) || Files.isRegularFile(journal);
        return arguments.hasMatchedOption(NO_REPORT) || !isFile
                ? Optional.empty()
                : Optional.of(journal.resolveSibling(reportName(journal.getFileName().toString())));
    }

    private static String reportName(String journal) {
        return journal.equals("journal.json")
                ? "report.html"
                : journal.replaceFirst("\\.json$", "") + ".html";
    }

    /** Returns the file of the history, when there is to be one. */
    public Optional<JournalFile> history() {
        return Optional.ofNullable(arguments.matchedOptionValue(HISTORY, (String) null))
                .map(path -> writable("history", HISTORY, path));
    }
}
