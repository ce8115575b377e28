package chaosstates.cli.session;

import chaosstates.check.lookup.PythonNeeds;
import chaosstates.cli.shell.Shell;
import chaosstates.interpreter.PythonEnvironment;
import chaosstates.interpreter.PythonUnavailable;
import chaosstates.interpreter.PythonWorker;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import chaosstates.tell.Log;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Equipment of a run with the Python that its experiment needs. */
record Equipment(Shell shell, Log log) {

    /**
     * Gives a worker the environment of the experiment, which is made where it is not there yet.
     *
     * @param folders where modules are looked for first
     * @return what is wrong with that
     */
    List<Problem> give(PythonWorker worker, PythonNeeds needs, List<Path> folders) {
        try {
            worker.use(start(needs, folders));
            return List.of();
        } catch (PythonUnavailable unavailable) {
            return List.of(problem(unavailable, needs));
        } catch (IOException unstartable) {
            return List.of(problem(PythonUnavailable.unusable(unstartable), needs));
        }
    }

    private PythonWorker.Start start(PythonNeeds needs, List<Path> folders)
            throws PythonUnavailable, IOException {
        PythonEnvironment environment =
                shell.pythons(log).find(needs.version(), needs.requirements());
        return new PythonWorker.Start(
                environment,
                shell.pythonFiles(),
                folders.stream().map(shell.folder()::resolve).toList(),
                List.copyOf(needs.modules().keySet()),
                shell.folder(),
                shell.environment().variables());
    }

    private static Problem problem(PythonUnavailable why, PythonNeeds needs) {
        return Problem.error(
                PlaceKind.NO_PYTHON, needs.place(why.requirement()), why.getMessage(), why.hint());
    }
}
