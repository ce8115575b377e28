package chaosstates.cli.command;

import chaosstates.cli.discovery.Offer;
import chaosstates.cli.input.ExperimentFile;
import chaosstates.cli.input.PythonSources;
import chaosstates.cli.input.SettingsFile;
import chaosstates.cli.input.Surroundings;
import chaosstates.cli.options.Options;
import chaosstates.cli.output.AgentGuide;
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
import chaosstates.problem.CheckKind;
import chaosstates.problem.Checked;
import chaosstates.problem.Kind;
import chaosstates.problem.Problem;
import chaosstates.tell.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos init}: an experiment by question and answer. */
public record InitCommand() implements Verb {

    private static final String AGENT = "--agent";
    private static final String DISCOVERY = "--discovery-path";
    private static final String EXPERIMENT = "--experiment-path";

    /** Problems of functions that don't exist. */
    private static final Set<Kind> NOWHERE =
            Set.of(
                    CheckKind.UNKNOWN_FUNCTION,
                    CheckKind.UNKNOWN_MODULE,
                    CheckKind.UNKNOWN_EXTENSION,
                    CheckKind.NO_PYTHON_FUNCTION);

    @Override
    public CommandSpec spec() {
        return Options.command("Write a new experiment, by question and answer.")
                .addOption(
                        Options.flag(
                                AGENT,
                                "Write AGENTS.md, the guide for coding agents, and ask nothing."))
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
        return arguments.hasMatchedOption(AGENT) ? agent(shell) : interview(arguments, shell);
    }

    private static int agent(Shell shell) throws IOException {
        AgentGuide.write(shell.path(AgentGuide.FILE));
        shell.out().println("The guide for coding agents stands in " + AgentGuide.FILE);
        return 0;
    }

    private static int interview(ParseResult arguments, Shell shell) throws IOException {
        Log log = shell.log();
        Notifications notifications =
                shell.notifications(new SettingsFile(shell.settings()).settings(log), log);
        String target =
                target(arguments.matchedOptionValue(EXPERIMENT, "./experiment.json"), shell);
        Path discovery = discovery(arguments, shell);
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
        List<Offer> found = found(discovery, questions, shell);
        Shell informed = new PythonSources(shell, log, true).over(naming(found, target), List.of());
        List<Offer> offers = existing(found, target, questions, informed);
        JsonObject experiment = experiment(questions, offers, target, informed);
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

    /** Refuses a discovery that the call names and that is not there. */
    private static Path discovery(ParseResult arguments, Shell shell) {
        String name = arguments.matchedOptionValue(DISCOVERY, "./discovery.json");
        Path file = shell.path(name);
        if (arguments.hasMatchedOption(DISCOVERY) && !Files.exists(file)) {
            throw UserError.ofCall("%s: Path '%s' does not exist.".formatted(DISCOVERY, name));
        }
        return file;
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

    private static List<Offer> found(Path discovery, Questions questions, Shell shell) {
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

    /** Leaves out what another tool has discovered and no experiment may name here. */
    private static List<Offer> existing(
            List<Offer> found, String target, Questions questions, Shell shell) {
        List<Offer> existing =
                found.stream()
                        .filter(
                                offer ->
                                        problems(method(List.of(offer)), target, shell).stream()
                                                .map(Problem::kind)
                                                .noneMatch(NOWHERE::contains))
                        .toList();
        if (existing.size() < found.size()) {
            questions.say(
                    "%d of %d discovered activities are left out: they don't exist here."
                            .formatted(found.size() - existing.size(), found.size()));
        }
        return existing;
    }

    /** Returns an experiment that names the offers, for what has to be known of their modules. */
    private static ExperimentFile naming(List<Offer> offers, String target) {
        String text = text(method(offers), target);
        return new ExperimentFile(target, text, DocumentReader.read(text, target));
    }

    private static JsonObject method(List<Offer> offers) {
        return JsonObject.EMPTY
                .with("title", "Offers")
                .with("description", "Offers")
                .with("method", offers.stream().map(Offer::bare).toList());
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
