package chaosstates.cli.command;

import chaosstates.cli.input.JournalFiles;
import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.json.JsonObject;
import chaosstates.report.Badge;
import chaosstates.report.JUnitReport;
import chaosstates.report.MarkdownReport;
import chaosstates.report.figure.Run;
import chaosstates.report.page.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos report JOURNAL… REPORT}: journals as a page, or for a build server. */
public record ReportCommand() implements Verb {

    private static final String TITLE = "--title";
    private static final String FORMAT = "--export-format";
    private static final List<String> FORMATS = List.of("html", "markdown", "junit", "badge");

    @Override
    public CommandSpec spec() {
        return Options.command("Write a report of one or more journals.")
                .addPositional(
                        PositionalParamSpec.builder()
                                .arity("1..*")
                                .required(true)
                                .type(List.class)
                                .auxiliaryTypes(String.class)
                                .paramLabel("FILE")
                                .description("Journals, then the report; '-' is standard output.")
                                .build())
                .addOption(
                        Options.text(
                                TITLE,
                                "TITLE",
                                "The title of a report in Markdown (default: "
                                        + MarkdownReport.TITLE
                                        + ")."))
                .addOption(
                        Options.text(
                                FORMAT,
                                "FORMAT",
                                "The format of the report: html, markdown, junit or badge; by"
                                        + " default by the end of its name (.html, .xml, .svg),"
                                        + " else markdown."));
    }

    @Override
    public boolean namesActivities() {
        return false;
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws IOException {
        Optional<String> format = Options.word(arguments, FORMAT, FORMATS);
        List<String> files = arguments.matchedPositionalValue(0, List.of());
        JournalFiles reader = new JournalFiles(shell);
        String file = files.getLast();
        if (files.size() == 1) {
            throw UserError.ofCall(
                    "Name the journals, then the report: chaos report " + file + " report.html");
        }
        if (file.endsWith(".json")) {
            throw UserError.ofCall(file + " looks like a journal: the report comes last");
        }
        List<JsonObject> journals =
                files.subList(0, files.size() - 1).stream().map(reader::read).toList();
        String title = arguments.matchedOptionValue(TITLE, MarkdownReport.TITLE);
        LocalDate today = LocalDate.now(shell.clock());
        String report =
                switch (format.orElseGet(() -> format(file))) {
                    case "html" -> HtmlReport.of(journals);
                    case "junit" -> JUnitReport.of(journals.stream().map(Run::of).toList());
                    case "badge" -> Badge.of(Run.last(journals));
                    default -> MarkdownReport.of(title, today, journals);
                };
        write(file, report, shell);
        return 0;
    }

    private static String format(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> "html";
            case "xml" -> "junit";
            case "svg" -> "badge";
            default -> "markdown";
        };
    }

    private static void write(String file, String report, Shell shell) throws IOException {
        if (file.equals("-")) {
            shell.out().print(report);
        } else {
            // Half of a pair of surrogates becomes a question mark; writeString would refuse it.
            Files.write(shell.path(file), report.getBytes(StandardCharsets.UTF_8));
            shell.log().info("Report written to " + file);
        }
    }
}
