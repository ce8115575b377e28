package chaosstates.cli.command;

import chaosstates.cli.discovery.Offer;
import chaosstates.cli.input.SettingsFile;
import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Unreadable;
import chaosstates.cli.shell.UserError;
import chaosstates.cli.wizard.Questions;
import chaosstates.cli.wizard.Wizard;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.json.YamlWriter;
import chaosstates.local.Notifications;
import chaosstates.local.Notifications.Event;
import chaosstates.problem.Checked;
import chaosstates.tell.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos init}: an experiment by question and answer. */
public record InitCommand() implements Verb {

    private static final String DISCOVERY = "--discovery-path";
    private static final String EXPERIMENT = "--experiment-path";

    @Override
    public CommandSpec spec() {
        return Options.command("Write a new experiment, by question and answer.")
                .addOption(
                        Options.text(
                                DISCOVERY,
                                "FILE",
                                "A file of `chaos discover` with the activities to choose from"
                                        + " (default: ./discovery.json, or else all that exist"
                                        + " here)."))
                .addOption(
                        Options.text(
                                EXPERIMENT,
                                "FILE",
                                "The file to write: .json, .yaml or .yml (default:"
                                        + " ./experiment.json)."));
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws IOException {
        Log log = shell.log();
        Notifications notifications =
                shell.notifications(new SettingsFile(shell.settings()).settings(log), log);
        String target = arguments.matchedOptionValue(EXPERIMENT, "./experiment.json");
        Path discovery = shell.path(arguments.matchedOptionValue(DISCOVERY, "./discovery.json"));
        notifications.send(Event.INIT_STARTED, Json.ofNull());
        Questions questions = new Questions(shell.terminal());
        questions.say(
                """
                You are about to create an experiment: a steady state hypothesis (optional), a
                method, and rollbacks (optional). An empty method tries nothing.\
                """);
        if (Files.exists(shell.path(target))
                && !questions.confirm("'" + target + "' exists. Do you want to replace it?")) {
            return 1;
        }
        List<Offer> offers = offers(discovery, questions, shell);
        JsonObject experiment =
                new Wizard(questions, offers, shell.registry().catalogue()).experiment();
        Files.writeString(shell.path(target), text(experiment, target));
        questions.say("\nExperiment created and saved in '" + target + "'");
        notifications.send(Event.INIT_COMPLETED, experiment);
        return 0;
    }

    private static List<Offer> offers(Path discovery, Questions questions, Shell shell) {
        if (!Files.exists(discovery)) {
            questions.say("No discovery was found, so you can choose from all that exists here.\n");
            return Offer.ofCatalogue(shell.registry().catalogue().specs().values());
        }
        Checked<Json> read = JsonReader.read(text(discovery), discovery.toString());
        if (read.isUsable() && read.get() instanceof JsonObject found) {
            return Offer.ofDiscovery(found);
        }
        throw UserError.ofCall(discovery + " is no discovery: `chaos discover` writes one");
    }

    private static String text(Path discovery) {
        try {
            return Files.readString(discovery);
        } catch (IOException unreadable) {
            throw UserError.ofCall(
                    discovery + " can't be read: " + Unreadable.why(discovery, unreadable));
        }
    }

    private static String text(JsonObject experiment, String target) {
        return target.endsWith(".yaml") || target.endsWith(".yml")
                ? YamlWriter.write(experiment)
                : JsonWriter.pretty(experiment) + "\n";
    }
}
