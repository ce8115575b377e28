package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.model.Experiment;
import chaosstates.model.reader.ExperimentReader;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Way from a file's text to an experiment that may be compiled, or to its problems. */
public final class Experiments {

    private Experiments() {}

    /**
     * Reads and checks.
     *
     * @param fileName decides the format by its end, and stands in the problems
     */
    public static Checked<Experiment> read(String text, String fileName, Catalogue catalogue) {
        return check(DocumentReader.read(text, fileName), catalogue);
    }

    /** Checks a document that was read already. */
    public static Checked<Experiment> check(Checked<Json> document, Catalogue catalogue) {
        if (document.value().isEmpty()) {
            return Checked.failed(document.problems());
        }
        Checked<Experiment> read = ExperimentReader.read(document.get());
        Checked<Experiment> checked = checkRead(read, catalogue);
        List<Problem> problems = new ArrayList<>(checked.problems());
        problems.removeIf(problem -> isToldOf(problem.at(), document.problems()));
        problems.addAll(document.problems());
        return new Checked<>(checked.value(), problems);
    }

    /** Checks an experiment that was read already, and adds what was wrong with its shape. */
    public static Checked<Experiment> checkRead(Checked<Experiment> read, Catalogue catalogue) {
        List<Problem> problems = new ArrayList<>(read.problems());
        read.value().ifPresent(found -> problems.addAll(Checks.problems(found, catalogue)));
        return new Checked<>(read.value(), problems);
    }

    /** Tells whether what stands there could not be read, so that nothing more is known of it. */
    private static boolean isToldOf(Location at, List<Problem> unreadable) {
        return unreadable.stream().anyMatch(it -> it.isError() && it.at().equals(at));
    }
}
