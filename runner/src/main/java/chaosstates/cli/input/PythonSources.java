package chaosstates.cli.input;

import chaosstates.catalogue.PythonModule;
import chaosstates.catalogue.PythonModules;
import chaosstates.check.lookup.PythonNeeds;
import chaosstates.cli.shell.Shell;
import chaosstates.interpreter.PythonUnavailable;
import chaosstates.interpreter.Signatures;
import chaosstates.lambdas.api.Environment;
import chaosstates.model.Control;
import chaosstates.model.python.Dependency;
import chaosstates.model.python.KnownModules;
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
        PythonNeeds needs = needs(file, global);
        tell(needs);
        return over(file, needs);
    }

    /** Adds what the modules offer to what the experiment may name. */
    public Shell over(ExperimentFile file, PythonNeeds needs) {
        return needs.isEmpty() ? shell : shell.with(shell.registry().and(modules(needs, file)));
    }

    /** Finds the modules that an experiment and the controls of every run name. */
    public PythonNeeds needs(ExperimentFile file, List<Control> global) {
        return file.read()
                .value()
                .map(it -> PythonNeeds.of(it, global, shell.registry().catalogue()))
                .orElse(PythonNeeds.NONE);
    }

    private PythonModules modules(PythonNeeds needs, ExperimentFile file) {
        List<Path> folders = folders(file);
        try {
            return read(interpreter(needs), needs.modules().keySet(), folders);
        } catch (PythonUnavailable unavailable) {
            return withoutPackages(needs, folders, unavailable);
        }
    }

    /** Says which packages are taken where the experiment declares none. */
    public void tell(PythonNeeds needs) {
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
        return "%s has `%s`".formatted(distribution, KnownModules.module(distribution).orElse(""));
    }

    private Path interpreter(PythonNeeds needs) throws PythonUnavailable {
        return shell.pythons(log).toLookAt(needs.version(), needs.requirements(), isFetching);
    }

    private PythonModules read(Path interpreter, Collection<String> names, List<Path> folders)
            throws PythonUnavailable {
        try {
            return new Signatures(interpreter, shell.pythonFiles(), shell.folder(), folders)
                    .modules(names);
        } catch (IOException unusable) {
            throw PythonUnavailable.unusable(unusable);
        }
    }

    /** Reads what needs no packages; of what is not found nobody knows whether it would be. */
    private PythonModules withoutPackages(
            PythonNeeds needs, List<Path> folders, PythonUnavailable why) {
        try {
            Path interpreter = shell.pythons(log).toLookAt(Optional.empty(), List.of(), false);
            PythonModules found = read(interpreter, needs.modules().keySet(), folders);
            return found.and(unread(missing(found), needs, folders, why));
        } catch (PythonUnavailable none) {
            return unread(needs.modules().keySet(), needs, folders, none);
        }
    }

    private static List<String> missing(PythonModules modules) {
        return modules.byName().values().stream()
                .filter(PythonModule.Missing.class::isInstance)
                .map(PythonModule::name)
                .toList();
    }

    private PythonModules unread(
            Collection<String> names,
            PythonNeeds needs,
            List<Path> folders,
            PythonUnavailable why) {
        return PythonModules.of(
                names.stream().map(name -> unfound(name, needs, folders, why)).toList());
    }

    private PythonModule unfound(
            String name, PythonNeeds needs, List<Path> folders, PythonUnavailable why) {
        return isNowhere(name, needs, folders)
                ? PythonModule.Missing.nowhere(name)
                : new PythonModule.Unread(name, why.getMessage(), why.hint());
    }

    /** Tells whether a module can't be there, whatever the packages have. */
    private boolean isNowhere(String module, PythonNeeds needs, List<Path> folders) {
        String root = KnownModules.root(module);
        return !needs.isDeclared()
                && KnownModules.distribution(module).isEmpty()
                && !KnownModules.isStandard(module)
                && folders.stream()
                        .map(shell.folder()::resolve)
                        .noneMatch(
                                folder ->
                                        Files.exists(folder.resolve(root))
                                                || Files.exists(folder.resolve(root + ".py")));
    }

    /** Lists where the Chaos Toolkit finds modules before those of packages. */
    public List<Path> folders(ExperimentFile file) {
        List<Path> folders = new ArrayList<>();
        if (Files.exists(shell.path(file.source()))) {
            folders.add(Path.of(".").resolve(file.source()).getParent());
        }
        folders.add(Path.of("."));
        folders.addAll(declared(shell.environment()));
        return folders.stream().distinct().toList();
    }

    /** Lists the folders of {@code PYTHONPATH}. */
    public static List<Path> declared(Environment environment) {
        String path = environment.get("PYTHONPATH").orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }
}
