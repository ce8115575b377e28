package chaosstates.cli.options;

import chaosstates.cli.shell.Refused;
import chaosstates.cli.shell.Shell;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.problem.Problem;
import chaosstates.report.AgentReport;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Report of a command on standard output: words for a person, or one JSON document.
 *
 * @param source of the experiment, as the call names it
 */
public record Output(boolean forAgent, String source, Shell shell) {

    private static final String OUTPUT = "--output";
    private static final List<String> FORMATS = List.of("text", "agent");

    public static void describe(CommandSpec spec) {
        spec.addOption(
                Options.text(
                        OUTPUT,
                        "FORMAT",
                        "The format of standard output: text (the default), or agent, one JSON"
                                + " document for programs."));
    }

    public static Output of(ParseResult arguments, Shell shell) {
        return new Output(
                Options.word(arguments, OUTPUT, FORMATS).orElse("text").equals("agent"),
                Options.source(arguments),
                shell);
    }

    /** The run could not begin. */
    public void notRun(Refused refused) {
        if (forAgent) {
            print(AgentReport.notRun(refused.mistake(), where()));
        }
    }

    /**
     * @param summary for a person; beside a document it goes where the log goes
     */
    public void ran(JsonObject journal, int exitCode, RunOptions options, String summary) {
        (forAgent ? shell.err() : shell.out()).print(summary);
        if (forAgent) {
            AgentReport.Call call =
                    new AgentReport.Call(
                            where(),
                            exitCode,
                            absolute(options.journalPath()),
                            options.eventsPath().map(this::absolute));
            print(AgentReport.run(journal, call));
        }
    }

    /**
     * @param warnings what is odd, but not wrong
     */
    public void valid(Json title, List<Problem> warnings) {
        if (forAgent) {
            print(AgentReport.validation(where(), title, Optional.empty(), warnings));
        }
    }

    /**
     * @param title null when the experiment was not loaded
     */
    public void invalid(Refused refused, Json title) {
        if (forAgent) {
            print(
                    AgentReport.validation(
                            where(), title, Optional.of(refused.mistake()), refused.problems()));
        }
    }

    private void print(JsonObject report) {
        shell.out().println(JsonWriter.pretty(report));
    }

    private String where() {
        return source.contains("://") ? source : absolute(source);
    }

    private String absolute(String name) {
        return shell.path(name).toAbsolutePath().normalize().toString();
    }
}
