package chaosstates.check;

import chaosstates.problem.Problem;
import chaosstates.problem.ProblemPrinter;
import chaosstates.problem.ProblemPrinter.Style;
import chaosstates.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with an experiment, and what is to be said about it. */
record ProblemCase(Path folder) {

    static Stream<ProblemCase> all() {
        return Golden.cases("problem-cases").stream().map(ProblemCase::new);
    }

    String fileName() {
        return file().getFileName().toString();
    }

    String text() {
        return Golden.text(file());
    }

    private Path file() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("experiment."))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path expected() {
        return folder.resolve("expected.problems");
    }

    List<Problem> problems() {
        return Experiments.read(text(), fileName(), SmallCatalogue.CATALOGUE).problems();
    }

    String printed() {
        return ProblemPrinter.print(problems(), Map.of(fileName(), text()), Style.PLAIN);
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
