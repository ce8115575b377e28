package chaosstates.cli.options;

import chaosstates.cli.shell.Logging;
import chaosstates.cli.shell.Shell;
import chaosstates.tell.Log;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Options before the command; they hold for every command. */
public record GlobalOptions(ParseResult arguments) {

    private static final String CHANGE_DIR = "--change-dir";
    private static final String LOG_FILE = "--log-file";
    private static final String NO_LOG_FILE = "--no-log-file";
    private static final String LOG_FILE_LEVEL = "--log-file-level";
    private static final String LOG_FORMAT = "--log-format";
    private static final String SETTINGS = "--settings";
    private static final String EXTENSION = "--extension";

    private static final List<String> LEVELS = List.of("debug", "info", "warning", "error");
    private static final List<String> FORMATS = List.of("string", "json");

    public static void describe(CommandSpec spec) {
        spec.addOption(Options.verbose())
                .addOption(
                        Options.flag(
                                "--no-version-check",
                                "Accepted; Chaos States never looks for a newer version."))
                .addOption(
                        Options.text(
                                CHANGE_DIR,
                                "FOLDER",
                                "The folder in which relative paths of the call start."))
                .addOption(Options.text(LOG_FILE, "FILE", "Append the log to a file, too."))
                .addOption(
                        Options.flag(
                                NO_LOG_FILE, "Accepted; without --log-file there is no log file."))
                .addOption(
                        Options.text(
                                LOG_FILE_LEVEL,
                                "LEVEL",
                                "The lowest level in the log file: debug (the default), info,"
                                        + " warning or error."))
                .addOption(
                        Options.text(
                                LOG_FORMAT,
                                "FORMAT",
                                "The format of the log on the console: string (the default) or"
                                        + " json."))
                .addOption(
                        Options.text(
                                SETTINGS,
                                "FILE",
                                "The settings file (default: ~/.chaostoolkit/settings.yaml)."))
                .addOption(
                        Options.list(
                                EXTENSION,
                                "JAR",
                                "An extension: a jar with activities of your own. Can be given"
                                        + " several times."));
    }

    /** Lists the extensions that the call names. */
    public List<String> extensions() {
        return arguments.matchedOptionValue(EXTENSION, List.of());
    }

    /** The shell as the call wants it. The log file's name does not depend on the folder. */
    public Shell over(Shell shell) throws IOException {
        Shell logging = shell.with(logging(shell));
        Shell moved = folder(shell).map(folder -> moved(logging, folder)).orElse(logging);
        return text(SETTINGS).map(file -> moved.withSettings(moved.path(file))).orElse(moved);
    }

    private Logging logging(Shell shell) throws IOException {
        return new Logging(
                Options.isVerbose(arguments),
                Options.word(arguments, LOG_FORMAT, FORMATS).orElse("string").equals("json"),
                logFile(shell));
    }

    private Optional<Logging.LogFile> logFile(Shell shell) throws IOException {
        Log.Level least =
                Options.word(arguments, LOG_FILE_LEVEL, LEVELS)
                        .map(level -> Log.Level.valueOf(level.toUpperCase(Locale.ROOT)))
                        .orElse(Log.Level.DEBUG);
        if (text(LOG_FILE).isEmpty() || arguments.hasMatchedOption(NO_LOG_FILE)) {
            return Optional.empty();
        }
        return Optional.of(new Logging.LogFile(appending(shell.path(text(LOG_FILE).get())), least));
    }

    private static PrintStream appending(Path file) throws IOException {
        return new PrintStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                true,
                StandardCharsets.UTF_8);
    }

    private Optional<Path> folder(Shell shell) {
        return text(CHANGE_DIR).map(shell::path).map(this::existing);
    }

    private Path existing(Path folder) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        throw Options.wrong(arguments, CHANGE_DIR, "there is no folder '" + folder + "'");
    }

    private static Shell moved(Shell shell, Path folder) {
        shell.log().warning("Moving to " + folder);
        return shell.in(folder);
    }

    private Optional<String> text(String option) {
        return Optional.ofNullable(arguments.matchedOptionValue(option, (String) null));
    }
}
