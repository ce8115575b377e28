package chaosstates.cli.command;

import chaosstates.cli.input.JournalFiles;
import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Shell;
import chaosstates.report.Comparison;
import chaosstates.report.figure.Run;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos compare OLD NEW}: two journals side by side. */
public record CompareCommand() implements Verb {

    private static final String FAIL_ON = "--fail-on";
    private static final String TOLERANCE = "--tolerance";
    private static final String WORSE = "worse";
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,4}(?:\\.\\d+)?) ?%?");

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command("Compare a run with an earlier one, by their journals.")
                        .addPositional(
                                Options.positional(0, "OLD", "The journal of the earlier run."))
                        .addPositional(
                                Options.positional(1, "NEW", "The journal of the later run."))
                        .addOption(
                                Options.text(
                                        FAIL_ON,
                                        "CHANGE",
                                        "The change with which the exit code is 1: worse."))
                        .addOption(
                                Options.text(
                                        TOLERANCE,
                                        "PERCENT",
                                        "The percentage by which a figure may grow without being"
                                                + " worse (default: 20)."));
        spec.usageMessage()
                .footer(
                        "",
                        "Exit codes: 0 compared; 1 worse, with --fail-on worse; 2 the call is wrong,"
                                + " or a file is no journal.");
        return spec;
    }

    @Override
    public boolean namesActivities() {
        return false;
    }

    @Override
    public int call(ParseResult arguments, Shell shell) {
        boolean mayFail = Options.word(arguments, FAIL_ON, List.of(WORSE)).isPresent();
        double tolerance = tolerance(arguments);
        JournalFiles reader = new JournalFiles(shell);
        Run old = Run.of(reader.read(arguments.matchedPositionalValue(0, "")));
        Run later = Run.of(reader.read(arguments.matchedPositionalValue(1, "")));
        Comparison comparison = Comparison.of(old, later, tolerance);
        shell.out().print(comparison.text());
        if (!old.title().equals(later.title())) {
            shell.log().warning("These are runs of different experiments");
        }
        if (old.isRehearsal() != later.isRehearsal()) {
            shell.log()
                    .warning("One of these runs is a rehearsal, which nothing real went through");
        }
        if (!mayFail || !comparison.isWorse()) {
            return 0;
        }
        shell.log().error("Worse: " + String.join(", ", comparison.worse()));
        return 1;
    }

    private static double tolerance(ParseResult arguments) {
        return Optional.ofNullable(arguments.matchedOptionValue(TOLERANCE, (String) null))
                .map(text -> percent(arguments, text))
                .orElse(Comparison.TOLERANCE);
    }

    private static double percent(ParseResult arguments, String text) {
        Matcher percent = PERCENT.matcher(text.strip());
        if (!percent.matches()) {
            throw Options.wrong(arguments, TOLERANCE, "'%s' is no percentage".formatted(text));
        }
        return Double.parseDouble(percent.group(1)) / 100;
    }
}
