package chaosstates.cli.input;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.Experiments;
import chaosstates.cli.shell.Refused;
import chaosstates.cli.shell.Shell;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Experiment;
import chaosstates.model.reader.ExperimentReader;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Checked;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import chaosstates.problem.ProblemPrinter;
import chaosstates.tell.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An experiment as it was found.
 *
 * @param source the path or the URL, as the user gave it
 * @param text what stands there
 * @param document the same, read
 * @param read the document as an experiment, not yet checked
 */
public record ExperimentFile(
        String source, String text, Checked<Json> document, Checked<Experiment> read) {

    public ExperimentFile(String source, String text, Checked<Json> document) {
        this(
                source,
                text,
                document,
                document.value().map(ExperimentReader::read).orElse(Checked.failed(List.of())));
    }

    /** The last part of the source without its extension: it names machine and journal. */
    public String name() {
        String path = source.contains("://") ? source.replaceFirst("[?#].*", "") : source;
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        return name.isEmpty() ? "experiment" : name;
    }

    /** Returns the declared title; null without one. */
    public Json title() {
        return declared().get("title").orElse(Json.ofNull());
    }

    /** The document, or one without fields when it is no object. */
    public JsonObject declared() {
        return document.value().orElse(Json.ofNull()) instanceof JsonObject object
                ? object
                : JsonObject.EMPTY;
    }

    /**
     * The experiment, with all that is wrong with it.
     *
     * @param catalogue what it may name
     * @param around what to say of what it needs there
     */
    public Checked<Experiment> check(Catalogue catalogue, Surroundings around) {
        Checked<Experiment> checked = Experiments.checkRead(read, catalogue);
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(checked.problems());
        checked.value().map(around::in).ifPresent(problems::addAll);
        return new Checked<>(checked.value(), withoutRepetition(problems));
    }

    /** Leaves out that nobody could look at a module, where there is no Python for the run. */
    private static List<Problem> withoutRepetition(List<Problem> problems) {
        boolean isWithoutPython =
                problems.stream().anyMatch(problem -> problem.kind() == PlaceKind.NO_PYTHON);
        return problems.stream()
                .filter(it -> !isWithoutPython || it.kind() != CheckKind.PYTHON_UNREAD)
                .toList();
    }

    /**
     * The experiment; what is wrong with it is printed.
     *
     * @throws Refused when something is too wrong to go on
     */
    public Experiment experiment(Shell shell, Log log, Surroundings around) {
        log.info("Validating the experiment's syntax");
        Experiment experiment = usable(shell, around);
        log.info("Experiment looks valid");
        return experiment;
    }

    /**
     * Reads an experiment without a word, as long as nothing is wrong.
     *
     * @throws Refused when something is too wrong to go on
     */
    public Experiment usable(Shell shell, Surroundings around) {
        Checked<Experiment> checked = check(shell.registry().catalogue(), around);
        print(checked.problems(), shell);
        if (!checked.isUsable()) {
            throw Refused.invalid(ErrorType.of(declared(), checked.problems()), checked.problems());
        }
        return checked.get();
    }

    /** Prints problems of the experiment, with its rows. */
    public void print(List<Problem> problems, Shell shell) {
        if (!problems.isEmpty()) {
            List<Problem> told = problems.stream().map(problem -> told(problem, shell)).toList();
            shell.err().print(ProblemPrinter.print(told, Map.of(source, text), shell.style()));
        }
    }

    /** Returns a problem whose hint names pages where they are on this machine. */
    private static Problem told(Problem problem, Shell shell) {
        return new Problem(
                problem.kind(),
                problem.severity(),
                problem.at(),
                problem.message(),
                shell.pages(problem.hint()));
    }
}
