package chaosstates.cli.command;

import chaosstates.catalogue.Catalogue;
import chaosstates.cli.discovery.Offer;
import chaosstates.cli.input.ExperimentFile;
import chaosstates.cli.input.SettingsFile;
import chaosstates.cli.input.Surroundings;
import chaosstates.cli.options.Options;
import chaosstates.cli.output.SchemaFile;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Unreadable;
import chaosstates.cli.shell.UserError;
import chaosstates.cli.wizard.Draft;
import chaosstates.cli.wizard.Questions;
import chaosstates.cli.wizard.Wizard;
import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.local.Notifications;
import chaosstates.local.Notifications.Event;
import chaosstates.model.Provider;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
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
        String target =
                target(arguments.matchedOptionValue(EXPERIMENT, "./experiment.json"), shell);
        Path discovery = shell.path(arguments.matchedOptionValue(DISCOVERY, "./discovery.json"));
        notifications.send(Event.INIT_STARTED, Json.ofNull());
        Questions questions = new Questions(shell.terminal());
        questions.say(
                """
                You are about to create an experiment: a steady state hypothesis (optional), a
                method, and rollbacks (optional). An empty method tries nothing.
                < goes back to the question before. Ctrl-C ends the questions; the answers so far
                are kept, and the next `chaos init` goes on with them.\
                """);
        if (Files.exists(shell.path(target))
                && !questions.confirm("'" + target + "' exists. Do you want to replace it?")) {
            return 1;
        }
        List<Offer> offers = offers(discovery, questions, shell);
        JsonObject experiment = experiment(questions, offers, target, shell);
        Files.writeString(shell.path(target), text(experiment, target));
        SchemaFile.write(shell.path(target), shell.registry().catalogue());
        Draft.of(shell.path(target)).forget();
        questions.say("\nExperiment created and saved in '" + target + "'");
        questions.say("Editors complete and check it by experiment.schema.json beside it.");
        notifications.send(Event.INIT_COMPLETED, experiment);
        return 0;
    }

    /** Refuses a file before anything is asked that could not be written or read afterwards. */
    private static String target(String target, Shell shell) {
        if (!target.matches(".*\\.(json|ya?ml)")) {
            throw UserError.ofCall(target + " has to end in .json, .yaml or .yml");
        }
        Path folder = shell.path(target).toAbsolutePath().getParent();
        if (!Files.isWritable(folder) || Files.isDirectory(shell.path(target))) {
            throw UserError.ofCall(target + " can't be written");
        }
        return target;
    }

    private static JsonObject experiment(
            Questions questions, List<Offer> offers, String target, Shell shell)
            throws IOException {
        Draft draft = Draft.of(shell.path(target));
        List<String> given = draft.answers();
        boolean isContinued =
                !given.isEmpty()
                        && questions.confirm(
                                "The answers of another time are kept: '%s'… Do you want to go on with them?"
                                        .formatted(given.getFirst()));
        return new Wizard(
                        questions,
                        offers,
                        shell.registry().catalogue(),
                        written -> problems(written, target, shell))
                .experiment(draft, isContinued ? given : List.of());
    }

    /** Lists what {@code chaos validate} says of an experiment. */
    private static List<Problem> problems(JsonObject experiment, String target, Shell shell) {
        String text = text(experiment, target);
        return new ExperimentFile(target, text, DocumentReader.read(text, target))
                .check(shell.registry().catalogue(), Surroundings.validated(shell))
                .problems();
    }

    private static List<Offer> offers(Path discovery, Questions questions, Shell shell) {
        if (!Files.exists(discovery)) {
            questions.say("No discovery was found, so you can choose from all that exists here.\n");
            return Offer.ofCatalogue(shell.registry().catalogue().specs().values());
        }
        Checked<Json> read = JsonReader.read(text(discovery), discovery.toString());
        if (read.isUsable() && read.get() instanceof JsonObject found) {
            return existing(Offer.ofDiscovery(found), questions, shell.registry().catalogue());
        }
        throw UserError.ofCall(discovery + " is no discovery: `chaos discover` writes one");
    }

    /** Leaves out what is not built in: nothing explains or checks it while it is asked for. */
    private static List<Offer> existing(
            List<Offer> found, Questions questions, Catalogue catalogue) {
        List<Offer> existing =
                found.stream()
                        .filter(
                                offer ->
                                        catalogue
                                                .find(Provider.activityId(offer.provider()))
                                                .isPresent())
                        .toList();
        if (existing.size() < found.size()) {
            questions.say(
                    "%d of %d discovered activities are left out: they are not built in. Add those of Python by hand."
                            .formatted(found.size() - existing.size(), found.size()));
        }
        return existing;
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
        return SchemaFile.referring(experiment, target.endsWith(".json"));
    }
}
