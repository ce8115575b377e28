package chaosstates.infra;

import chaosstates.asl.AslReader;
import chaosstates.asl.StateMachine;
import chaosstates.catalogue.Catalogue;
import chaosstates.compile.Compilation;
import chaosstates.json.DocumentReader;
import chaosstates.lambdas.packages.python.PythonPackage;
import chaosstates.lambdas.packages.python.PythonPackages;
import chaosstates.problem.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles an experiment's file while an app is synthesized. */
public final class ExperimentFile {

    private ExperimentFile() {}

    /**
     * Compiles by the strategies that the experiment names itself. The experiment's name is the
     * file's.
     *
     * @return with everything that is wrong with the experiment
     * @throws UncheckedIOException when the file can't be read
     * @see Compilation#of(String, Checked, Catalogue) for an experiment that is not in a file
     */
    public static Checked<Compilation> compile(Path file, Catalogue catalogue) {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        try {
            String text = Files.readString(file);
            return Compilation.of(name, DocumentReader.read(text, file.toString()), catalogue);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Builds the package of the Python functions of an experiment, for {@link
     * ChaosExperimentProps.Builder#python}. It needs uv, and a network unless uv has the packages.
     *
     * @param experiment the file, beside which its own modules lie
     * @param lock the file {@code NAME.python.txt}, which {@code chaos compile} writes
     * @param catalogue of all activities that are not in Python
     * @param packages makes it: {@code new PythonPackages(Uv.in(System.getenv()), folder)}
     * @return empty for an experiment that calls no Python
     */
    public static Checked<Optional<PythonPackage>> pythonPackage(
            Compilation compiled,
            Path experiment,
            Path lock,
            Catalogue catalogue,
            PythonPackages packages) {
        Path beside = experiment.toAbsolutePath().getParent();
        return new PythonCode(beside, lock, lock.toString(), packages).of(compiled, catalogue);
    }

    /**
     * Reads the machines that {@code chaos compile} wrote, whoever may have edited them since, and
     * proves them.
     *
     * @param machine the file {@code NAME.asl.json}
     * @param guardian the file {@code NAME.guardian.asl.json}
     * @return with everything that is wrong with the machines
     * @throws UncheckedIOException when a file can't be read
     */
    public static Checked<Compilation> readCompiled(Path machine, Path guardian) {
        Checked<StateMachine> run = read(machine);
        Checked<StateMachine> undo = read(guardian);
        if (!run.isUsable() || !undo.isUsable()) {
            return Checked.failed(
                    Stream.of(run, undo).flatMap(each -> each.problems().stream()).toList());
        }
        Checked<Compilation> compiled = Compilation.of(run.get(), undo.get(), machine.toString());
        return compiled.isUsable()
                ? Checked.of(compiled.get(), compiled.get().problems())
                : compiled;
    }

    private static Checked<StateMachine> read(Path file) {
        try {
            return AslReader.read(Files.readString(file), file.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
