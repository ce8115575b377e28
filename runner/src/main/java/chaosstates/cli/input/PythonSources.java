package chaosstates.cli.input;

import chaosstates.catalogue.PythonModule;
import chaosstates.catalogue.PythonModules;
import chaosstates.check.PythonNeeds;
import chaosstates.cli.shell.Shell;
import chaosstates.interpreter.PythonUnavailable;
import chaosstates.interpreter.Signatures;
import chaosstates.model.Control;
import chaosstates.model.Dependency;
import chaosstates.model.ExperimentReader;
import chaosstates.model.KnownModules;
import chaosstates.tell.Log;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sources of the Python modules that an experiment names, as they are on this machine. Nothing of
 * them is run, and no package is built.
 *
 * @param isFetching whether packages that are not here yet are fetched
 */
public record PythonSources(Shell shell, Log log, boolean isFetching) {

    /**
     * Adds what the modules offer to what the experiment may name.
     *
     * @param global controls of every run
     */
    public Shell over(ExperimentFile file, List<Control> global) {
        return file.document()
                .value()
                .flatMap(document -> ExperimentReader.read(document).value())
                .map(it -> PythonNeeds.of(it, global, shell.registry().catalogue()))
                .filter(needs -> !needs.isEmpty())
                .map(needs -> shell.with(shell.registry().and(modules(needs, file))))
                .orElse(shell);
    }

    private PythonModules modules(PythonNeeds needs, ExperimentFile file) {
        tell(needs);
        try {
            return read(interpreter(needs), needs.modules().keySet(), file);
        } catch (PythonUnavailable unavailable) {
            return withoutPackages(needs, file, unavailable.getMessage());
        }
    }

    /** Says which packages are taken where the experiment declares none. */
    private void tell(PythonNeeds needs) {
        if (!needs.isDeclared() && !needs.dependencies().isEmpty()) {
            log.info(
                    "`runtime.python` names no packages: %s"
                            .formatted(
                                    needs.dependencies().stream()
                                            .map(Dependency::requirement)
                                            .map(PythonSources::known)
                                            .collect(Collectors.joining(", "))));
        }
    }

    private static String known(String distribution) {
        return "%s has `%s`"
                .formatted(distribution, KnownModules.module(distribution).orElse(""));
    }

    private Path interpreter(PythonNeeds needs) throws PythonUnavailable {
        List<String> requirements =
                needs.dependencies().stream()
                        .filter(dependency -> dependency.refusal().isEmpty())
                        .map(Dependency::requirement)
                        .toList();
        Optional<String> version = needs.runtime().version().map(text -> text.value().strip());
        return shell.pythons(log).toLookAt(version, requirements, isFetching);
    }

    private PythonModules read(Path interpreter, Collection<String> names, ExperimentFile file) {
        try {
            return new Signatures(
                            interpreter, shell.pythonFiles(), shell.folder(), folders(file))
                    .modules(names);
        } catch (IOException unusable) {
            return unread(names, unusable.getMessage());
        }
    }

    /** Reads what needs no packages; of what is not found nobody knows whether it would be. */
    private PythonModules withoutPackages(PythonNeeds needs, ExperimentFile file, String why) {
        Collection<String> names = needs.modules().keySet();
        try {
            Path interpreter = shell.pythons(log).toLookAt(Optional.empty(), List.of(), false);
            PythonModules found = read(interpreter, names, file);
            return found.and(unread(missing(found), why));
        } catch (PythonUnavailable none) {
            return unread(names, none.getMessage());
        }
    }

    private static List<String> missing(PythonModules modules) {
        return modules.byName().values().stream()
                .filter(PythonModule.Missing.class::isInstance)
                .map(PythonModule::name)
                .toList();
    }

    private static PythonModules unread(Collection<String> names, String why) {
        return PythonModules.of(
                names.stream()
                        .map(name -> (PythonModule) new PythonModule.Unread(name, why))
                        .toList());
    }

    /** Lists where the Chaos Toolkit finds modules before those of packages. */
    private List<Path> folders(ExperimentFile file) {
        List<Path> folders = new ArrayList<>();
        if (Files.exists(shell.path(file.source()))) {
            folders.add(Path.of(".").resolve(file.source()).getParent());
        }
        folders.add(Path.of("."));
        Arrays.stream(shell.environment().get("PYTHONPATH").orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .forEach(folders::add);
        return folders.stream().distinct().toList();
    }
}
