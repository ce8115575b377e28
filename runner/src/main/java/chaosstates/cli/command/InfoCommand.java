package chaosstates.cli.command;

import chaosstates.cli.discovery.Extension;
import chaosstates.cli.options.Options;
import chaosstates.cli.output.SchemaFile;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Version;
import chaosstates.interpreter.InstalledExtensions;
import chaosstates.journal.JournalFold;
import chaosstates.tell.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code chaos info core | extensions | settings | schema}: what there is here. */
public record InfoCommand() implements Verb {

    private static final List<String> TARGETS = List.of("core", "extensions", "settings", "schema");

    @Override
    public CommandSpec spec() {
        return Options.command("Show versions, extensions, settings or the schema.")
                .addPositional(
                        Options.positional(0, "TARGET", "core, extensions, settings or schema."));
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws IOException {
        String target = arguments.matchedPositionalValue(0, "");
        if (!TARGETS.contains(target)) {
            throw new ParameterException(
                    arguments.commandSpec().commandLine(),
                    "'" + target + "' is not one of " + String.join(", ", TARGETS));
        }
        shell.out()
                .print(
                        switch (target) {
                            case "core" -> core();
                            case "extensions" -> extensions(shell);
                            case "schema" -> SchemaFile.text(shell.registry().catalogue());
                            default -> settings(shell);
                        });
        return 0;
    }

    private static String core() {
        return core("NAME", "VERSION")
                + core("CLI", Version.number())
                + core("Core library", Version.number())
                + core("Journals like", "chaoslib " + JournalFold.LIKE_CHAOSLIB);
    }

    private static String core(String name, String version) {
        return String.format(Locale.ROOT, "%-20s%s%n", name, version);
    }

    private static String extensions(Shell shell) {
        return extension("NAME", "VERSION", "ACTIVITIES", "DESCRIPTION")
                + Extension.all(shell.registry()).stream()
                        .map(InfoCommand::extension)
                        .collect(Collectors.joining())
                + InstalledExtensions.in(shell.pythons(Log.NONE).cache()).stream()
                        .map(InfoCommand::extension)
                        .collect(Collectors.joining());
    }

    private static String extension(InstalledExtensions.Installed extension) {
        return extension(extension.name(), extension.version(), "in Python", extension.summary());
    }

    private static String extension(Extension extension) {
        return extension(
                extension.name(),
                extension.version(),
                Integer.toString(extension.activities().size()),
                extension.summary());
    }

    private static String extension(
            String name, String version, String activities, String description) {
        return String.format(
                Locale.ROOT, "%-23s %-17s %-11s %s%n", name, version, activities, description);
    }

    private static String settings(Shell shell) throws IOException {
        return Files.isRegularFile(shell.settings())
                ? Files.readString(shell.settings())
                : "No settings file found at " + shell.settings() + "\n";
    }
}
