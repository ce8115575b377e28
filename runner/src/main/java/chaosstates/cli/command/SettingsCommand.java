package chaosstates.cli.command;

import chaosstates.cli.input.SettingsFile;
import chaosstates.cli.input.SettingsKey;
import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.json.Json;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.json.YamlWriter;
import chaosstates.problem.Checked;
import chaosstates.python.PythonText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code chaos settings show | get | set | remove}: the settings file. */
public record SettingsCommand() implements Verb {

    private static final String FORMAT = "--format";
    private static final String KEY_HINT =
            "Path of an entry: runtime.rollbacks.strategy, notifications[0].url; a dot in a name"
                    + " has a backslash before it.";

    @Override
    public CommandSpec spec() {
        return Options.command("Read, change or remove entries of the settings file.")
                .addSubcommand(
                        "show",
                        Options.command("Show all settings, the secret ones too.")
                                .addOption(format("yaml (the default) or json.")))
                .addSubcommand(
                        "get",
                        Options.command("Show an entry.")
                                .addPositional(Options.positional(0, "KEY", KEY_HINT))
                                .addOption(format("yaml (the default), json or string.")))
                .addSubcommand(
                        "set",
                        Options.command("Change an entry that is there.")
                                .addPositional(Options.positional(0, "KEY", KEY_HINT))
                                .addPositional(
                                        Options.positional(1, "VALUE", "The value, as JSON.")))
                .addSubcommand(
                        "remove",
                        Options.command("Remove an entry and all below it.")
                                .addPositional(Options.positional(0, "KEY", KEY_HINT)));
    }

    private static OptionSpec format(String formats) {
        return Options.text(FORMAT, "FORMAT", "The format: " + formats);
    }

    @Override
    public boolean namesActivities() {
        return false;
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws IOException {
        if (!arguments.hasSubcommand()) {
            arguments.commandSpec().commandLine().usage(shell.err());
            return 2;
        }
        ParseResult called = arguments.subcommand();
        SettingsFile file = new SettingsFile(shell.settings());
        switch (called.commandSpec().name()) {
            case "show" -> show(called, shell, file.document(), List.of("yaml", "json"));
            case "get" ->
                    show(called, shell, entry(called, file), List.of("yaml", "json", "string"));
            case "set" -> set(called, file);
            default -> change(called, file, found -> Optional.empty());
        }
        return 0;
    }

    private static void show(ParseResult called, Shell shell, Json value, List<String> formats) {
        String format = Options.word(called, FORMAT, formats).orElse("yaml");
        shell.out()
                .print(
                        switch (format) {
                            case "json" -> JsonWriter.pretty(value) + "\n";
                            case "string" -> PythonText.str(value) + "\n";
                            default -> YamlWriter.write(value);
                        });
    }

    private static Json entry(ParseResult called, SettingsFile file) throws IOException {
        String key = called.matchedPositionalValue(0, "");
        return SettingsKey.of(key)
                .find(file.document())
                .orElseThrow(() -> new UserError("There is no `" + key + "` in " + file.path()));
    }

    private static void set(ParseResult called, SettingsFile file) throws IOException {
        Json value = value(called);
        change(called, file, found -> Optional.of(value));
    }

    private static Json value(ParseResult called) {
        String text = called.matchedPositionalValue(1, "");
        Checked<Json> read = JsonReader.read(text, "VALUE");
        if (!read.isUsable()) {
            throw new ParameterException(
                    called.commandSpec().commandLine(),
                    "'%s' is not JSON; text stands in double quotes: '\"%s\"'"
                            .formatted(text, text));
        }
        return read.get();
    }

    private static void change(ParseResult called, SettingsFile file, SettingsKey.Change change)
            throws IOException {
        entry(called, file);
        SettingsKey key = SettingsKey.of(called.matchedPositionalValue(0, ""));
        Files.writeString(file.path(), YamlWriter.write(key.changed(file.document(), change)));
    }
}
