package chaosstates.infra;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.PythonModule;
import chaosstates.catalogue.PythonModules;
import chaosstates.check.lookup.PythonNeeds;
import chaosstates.compile.Compilation;
import chaosstates.deploy.PythonLambda;
import chaosstates.deploy.PythonUse;
import chaosstates.lambdas.packages.python.Contents;
import chaosstates.lambdas.packages.python.OwnModules;
import chaosstates.lambdas.packages.python.PythonLock;
import chaosstates.lambdas.packages.python.PythonPackage;
import chaosstates.lambdas.packages.python.PythonPackages;
import chaosstates.lambdas.packages.python.UvFailed;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Code of the Python functions of an experiment.
 *
 * @param beside the folder of the experiment, where its own modules lie
 * @param lock the file that {@code chaos compile} wrote beside the machine
 * @param shown the lock's path for messages
 * @param packages makes the package
 */
record PythonCode(Path beside, Path lock, String shown, PythonPackages packages) {

    /** Lists the modules of Python that an experiment names. */
    static List<String> modules(Compilation experiment, Catalogue catalogue) {
        return List.copyOf(needs(experiment, catalogue).modules().keySet());
    }

    private static PythonNeeds needs(Compilation experiment, Catalogue catalogue) {
        return PythonNeeds.of(experiment.plan().experiment(), List.of(), catalogue);
    }

    /** Returns the catalogue with these modules. They were looked at when it was compiled. */
    static Catalogue known(Compilation experiment, Catalogue catalogue) {
        return catalogue.and(
                PythonModules.of(
                        modules(experiment, catalogue).stream().map(PythonCode::unread).toList()));
    }

    private static PythonModule unread(String module) {
        return new PythonModule.Unread(
                module, "it was looked at when the experiment was compiled", "");
    }

    /** Builds the package; none for an experiment that calls no Python. */
    Checked<Optional<PythonPackage>> of(Compilation experiment, Catalogue catalogue) {
        PythonNeeds needs = needs(experiment, catalogue);
        if (needs.isEmpty()) {
            return Checked.of(Optional.empty(), List.of());
        }
        Optional<PythonLock> locked = locked();
        return locked.filter(its -> its.asked().equals(PythonLock.Asked.of(needs))).isPresent()
                ? built(experiment, needs, locked.get())
                : Checked.failed(List.of(stale(locked.isPresent())));
    }

    private Optional<PythonLock> locked() {
        try {
            return Files.exists(lock) ? PythonLock.read(Files.readString(lock)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Problem stale(boolean isThere) {
        return Problem.error(
                PlaceKind.STALE_LOCK,
                Location.of(shown),
                isThere
                        ? "the lock is not that of what the experiment asks for"
                        : "the lock of the Python packages is missing",
                "compile the experiment: ./chaos compile experiments/…");
    }

    private Checked<Optional<PythonPackage>> built(
            Compilation experiment, PythonNeeds needs, PythonLock its) {
        try {
            PythonPackage made = packages.of(contents(experiment, needs, its));
            return Checked.of(Optional.of(made), notCompiled(made));
        } catch (UvFailed failed) {
            return Checked.failed(
                    List.of(
                            Problem.error(
                                    PlaceKind.PYTHON_PACKAGE,
                                    Location.of(shown),
                                    failed.getMessage(),
                                    failed.hint())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Contents contents(Compilation experiment, PythonNeeds needs, PythonLock its) {
        var source = experiment.plan().experiment().source();
        PythonUse use = PythonUse.of(source, needs.modules().keySet());
        OwnModules own = new OwnModules(beside);
        List<String> patterns = new ArrayList<>();
        PythonLambda.of(source, needs.modules().keySet())
                .forEach(each -> patterns.addAll(each.item().files()));
        SortedMap<String, Path> files = own.of(use.modules());
        files.putAll(own.matching(patterns));
        return new Contents(its, use.functions(), use.controls(), files);
    }

    private List<Problem> notCompiled(PythonPackage made) {
        return made.isCompiled()
                ? List.of()
                : List.of(
                        Problem.warning(
                                PlaceKind.PYTHON_PACKAGE,
                                Location.of(shown),
                                "there is no Python %s here to compile the packages ahead, so each start of a function will"
                                        .formatted(made.version()),
                                "install it: uv python install " + made.version()));
    }
}
