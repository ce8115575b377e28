package chaosstates.cli.command;

import chaosstates.cli.discovery.Discovery;
import chaosstates.cli.discovery.Extension;
import chaosstates.cli.input.PythonSources;
import chaosstates.cli.input.SettingsFile;
import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Registry;
import chaosstates.cli.shell.Shell;
import chaosstates.interpreter.PythonUnavailable;
import chaosstates.interpreter.Signatures;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.local.Notifications;
import chaosstates.local.Notifications.Event;
import chaosstates.model.python.Dependency;
import chaosstates.model.python.KnownModules;
import chaosstates.problem.Location;
import chaosstates.tell.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code chaos discover PACKAGE}: the activities of ours or of an extension in Python, as {@code
 * init} wants them. An extension in Python is fetched, and only its source is looked at.
 */
public record DiscoverCommand() implements Verb {

    private static final String PATH = "--discovery-path";
    private static final String NO_INSTALL = "--no-install";
    private static final String DEFAULT_PATH = "./discovery.json";

    @Override
    public CommandSpec spec() {
        return Options.command("Write a file with the activities of a package.")
                .addPositional(
                        Options.positional(
                                0,
                                "PACKAGE",
                                Extension.names(Registry.ALL)
                                        + ", an extension of --extension, or a Python package of"
                                        + " the Chaos Toolkit."))
                .addOption(
                        Options.text(
                                PATH, "FILE", "The file to write (default: ./discovery.json)."))
                .addOption(
                        Options.flag(
                                "--no-system-info", "Accepted; the system is never looked at."))
                .addOption(Options.flag(NO_INSTALL, "Look only at what is here already."));
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws IOException {
        Log log = shell.log();
        Notifications notifications =
                shell.notifications(new SettingsFile(shell.settings()).settings(log), log);
        String name = arguments.matchedPositionalValue(0, "");
        notifications.send(Event.DISCOVERY_STARTED, Json.of(name));
        log.info("Discovering capabilities from " + name);
        JsonObject discovery;
        try {
            discovery = discovery(name, !arguments.hasMatchedOption(NO_INSTALL), shell, log);
        } catch (DiscoveryFailed failed) {
            log.critical(failed.getMessage());
            notifications.send(Event.DISCOVERY_FAILED, Json.of(name), failed.getMessage());
            return 1;
        }
        String path = arguments.matchedOptionValue(PATH, DEFAULT_PATH);
        Files.writeString(shell.path(path), JsonWriter.pretty(discovery));
        log.info("Discovery outcome saved in " + path);
        notifications.send(Event.DISCOVERY_COMPLETED, discovery);
        return 0;
    }

    private static JsonObject discovery(String name, boolean isFetching, Shell shell, Log log)
            throws IOException, DiscoveryFailed {
        Optional<Extension> ours = Extension.find(name, shell.registry());
        return ours.isPresent()
                ? Discovery.of(ours.get(), shell)
                : Discovery.of(told(name, isFetching, shell, log), shell);
    }

    /** Tells what a package of Python, or the package of a known module, has. */
    private static JsonObject told(String name, boolean isFetching, Shell shell, Log log)
            throws IOException, DiscoveryFailed {
        String wanted = KnownModules.distribution(name).orElse(name);
        if (!new Dependency(wanted, Location.NOWHERE).name().equals(Optional.of(wanted))) {
            throw new DiscoveryFailed("`" + wanted + "` is no name of a package");
        }
        try {
            Path python =
                    shell.pythons(log).toLookAt(Optional.empty(), List.of(wanted), isFetching);
            JsonObject told =
                    new Signatures(python, shell.pythonFiles(), shell.folder(), beside(shell))
                            .discovery(wanted);
            if (told.has("missing")) {
                throw new DiscoveryFailed(notFound(name, told.string("missing").orElse(""), shell));
            }
            return told;
        } catch (PythonUnavailable unavailable) {
            throw new DiscoveryFailed(notFound(name, unavailable.getMessage(), shell));
        }
    }

    private static List<Path> beside(Shell shell) {
        return PythonSources.declared(shell.environment());
    }

    private static String notFound(String name, String why, Shell shell) {
        return "Package %s not found: %s. Chaos States itself has %s"
                .formatted(name, why, Extension.names(shell.registry()));
    }

    /** Exception that there is nothing to be discovered. */
    private static final class DiscoveryFailed extends Exception {
        DiscoveryFailed(String message) {
            super(message, null, false, false);
        }
    }
}
