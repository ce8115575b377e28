package chaosstates.cli.command;

import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.report.MarkdownReport;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos report JOURNAL… REPORT}: journals as a page of Markdown. */
public record ReportCommand() implements Verb {

    private static final String TITLE = "--title";
    private static final String FORMAT = "--export-format";

    @Override
    public CommandSpec spec() {
        return Options.command("Write a report of one or more journals, in Markdown.")
                .addPositional(
                        PositionalParamSpec.builder()
                                .arity("2..*")
                                .type(List.class)
                                .auxiliaryTypes(String.class)
                                .paramLabel("FILE")
                                .description("Journals, then the report; '-' is standard output.")
                                .build())
                .addOption(
                        Options.text(
                                TITLE,
                                "TITLE",
                                "The title of the report (default: " + MarkdownReport.TITLE + ")."))
                .addOption(
                        Options.text(FORMAT, "FORMAT", "The format of the report: only markdown."));
    }

    @Override
    public boolean namesActivities() {
        return false;
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws IOException {
        Options.word(arguments, FORMAT, List.of("markdown"));
        List<String> files = arguments.matchedPositionalValue(0, List.of());
        List<JsonObject> journals = new ArrayList<>();
        for (String file : files.subList(0, files.size() - 1)) {
            journals.add(journal(file, shell));
        }
        String title = arguments.matchedOptionValue(TITLE, MarkdownReport.TITLE);
        write(
                files.getLast(),
                MarkdownReport.of(title, LocalDate.now(shell.clock()), journals),
                shell);
        return 0;
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

    private static JsonObject journal(String file, Shell shell) {
        Checked<Json> read = JsonReader.read(text(file, shell), file);
        if (!read.isUsable()) {
            Problem problem = read.problems().getFirst();
            throw new UserError(problem.at() + ": this is no journal: " + problem.message());
        }
        if (read.get() instanceof JsonObject journal) {
            return journal;
        }
        throw new UserError(file + ": this is no journal, but " + read.get().kind());
    }

    private static String text(String file, Shell shell) {
        try {
            return Files.readString(shell.path(file));
        } catch (NoSuchFileException missing) {
            throw new UserError("Path \"" + file + "\" does not exist.");
        } catch (MalformedInputException notText) {
            throw new UserError(file + " is not text in UTF-8");
        } catch (IOException unreadable) {
            throw new UserError(file + " can't be read: " + unreadable.getMessage());
        }
    }
}
