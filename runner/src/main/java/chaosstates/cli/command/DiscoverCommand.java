package chaosstates.cli.command;

import chaosstates.cli.discovery.Discovery;
import chaosstates.cli.discovery.Extension;
import chaosstates.cli.input.SettingsFile;
import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Registry;
import chaosstates.cli.shell.Shell;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.local.Notifications;
import chaosstates.local.Notifications.Event;
import chaosstates.tell.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos discover PACKAGE}: the activities that exist here, as {@code init} wants them. */
public record DiscoverCommand() implements Verb {

    private static final String PATH = "--discovery-path";
    private static final String DEFAULT_PATH = "./discovery.json";

    @Override
    public CommandSpec spec() {
        return Options.command("Write a file with the activities of a package that exist here.")
                .addPositional(
                        Options.positional(
                                0,
                                "PACKAGE",
                                Extension.names(Registry.ALL)
                                        + ", or an extension of --extension."))
                .addOption(
                        Options.text(
                                PATH, "FILE", "The file to write (default: ./discovery.json)."))
                .addOption(
                        Options.flag(
                                "--no-system-info", "Accepted; the system is never looked at."))
                .addOption(Options.flag("--no-install", "Accepted; nothing is ever installed."));
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws IOException {
        Log log = shell.log();
        Notifications notifications =
                shell.notifications(new SettingsFile(shell.settings()).settings(log), log);
        String name = arguments.matchedPositionalValue(0, "");
        notifications.send(Event.DISCOVERY_STARTED, Json.of(name));
        log.info("Discovering capabilities from " + name);
        Optional<Extension> extension = Extension.find(name, shell.registry());
        if (extension.isEmpty()) {
            String error =
                    "Package " + name + " not found; there is " + Extension.names(shell.registry());
            log.critical(error);
            notifications.send(Event.DISCOVERY_FAILED, Json.of(name), error);
            return 1;
        }
        JsonObject discovery = Discovery.of(extension.get(), shell);
        String path = arguments.matchedOptionValue(PATH, DEFAULT_PATH);
        Files.writeString(shell.path(path), JsonWriter.pretty(discovery));
        log.info("Discovery outcome saved in " + path);
        notifications.send(Event.DISCOVERY_COMPLETED, discovery);
        return 0;
    }
}
