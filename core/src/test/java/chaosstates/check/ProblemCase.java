package chaosstates.check;

import chaosstates.asl.AslChecker;
import chaosstates.asl.AslReader;
import chaosstates.asl.StateMachine;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.PythonModulesReader;
import chaosstates.catalogue.SpecReader;
import chaosstates.history.HistoryJson;
import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Experiment;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.problem.ProblemPrinter;
import chaosstates.problem.ProblemPrinter.Style;
import chaosstates.substitution.Resolver;
import chaosstates.substitution.Variables;
import chaosstates.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with a file, and what is to be said about it.
 *
 * <p>The file is an {@code experiment}, a {@code history}, a {@code machine} or a service's {@code
 * activities}. Beside an experiment {@code python.json} has what the sources of its modules of
 * Python tell. An experiment may be {@code given} values: lines of {@code NAME=value} in {@code
 * environment}, options in {@code options}, files {@code variables.json} and {@code variables.env}.
 * Then the case is about these.
 */
record ProblemCase(Path folder) {

    private static final String EXPECTED = "expected.problems";
    private static final String PYTHON = "python.json";

    /** End of the name of a case that is to be deployed. */
    private static final String IN_AWS = "-in-aws";

    static Stream<ProblemCase> all() {
        return Golden.cases("problem-cases").stream().map(ProblemCase::new);
    }

    boolean isOfAnExperiment() {
        return fileName().startsWith("experiment.");
    }

    String fileName() {
        return texts().keySet().stream()
                .filter(name -> name.matches("(experiment|history|machine|activities)\\..*"))
                .findFirst()
                .orElseThrow();
    }

    String text() {
        return text(fileName());
    }

    private String text(String name) {
        return texts().getOrDefault(name, "");
    }

    /** The files of the case by their names. */
    private Map<String, String> texts() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(EXPECTED))
                    .collect(Collectors.toMap(it -> it.getFileName().toString(), Golden::text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path expected() {
        return folder.resolve(EXPECTED);
    }

    List<Problem> problems() {
        return switch (fileName()) {
            case "history.json" -> HistoryJson.read(json(fileName())).problems();
            case "machine.asl.json" -> ofMachine();
            case "activities.json" -> SpecReader.read(text(), fileName()).problems();
            default ->
                    texts().size() > 1 && !texts().containsKey(PYTHON) ? ofGiven() : ofExperiment();
        };
    }

    private Json json(String name) {
        return DocumentReader.read(text(name), name).get();
    }

    private List<Problem> ofExperiment() {
        Checked<Experiment> read = Experiments.read(text(), fileName(), catalogue());
        Stream<Problem> inAws =
                read.value().stream()
                        .filter(experiment -> toString().endsWith(IN_AWS))
                        .flatMap(experiment -> PythonInAws.problems(experiment, catalogue()));
        return Stream.concat(read.problems().stream(), inAws).toList();
    }

    private Catalogue catalogue() {
        return texts().containsKey(PYTHON)
                ? SmallCatalogue.CATALOGUE.and(PythonModulesReader.read((JsonObject) json(PYTHON)))
                : SmallCatalogue.CATALOGUE;
    }

    private List<Problem> ofMachine() {
        Checked<StateMachine> machine = AslReader.read(json(fileName()));
        Stream<Problem> against =
                machine.value().stream().flatMap(it -> AslChecker.check(it, fileName()).stream());
        return Stream.concat(machine.problems().stream(), against).toList();
    }

    private List<Problem> ofGiven() {
        List<Checked<Variables>> given = given();
        Variables variables =
                given.stream()
                        .flatMap(read -> read.value().stream())
                        .reduce(Variables.NONE, Variables::with);
        Variables environment = Variables.dotenv(text("environment"), "environment").get();
        JsonObject experiment = (JsonObject) json(fileName());
        List<Problem> problems =
                new ArrayList<>(given.stream().flatMap(it -> it.problems().stream()).toList());
        problems.addAll(
                Resolver.of(name -> Optional.ofNullable(environment.environment().get(name)))
                        .resolve(
                                experiment.object("configuration"),
                                experiment.object("secrets"),
                                variables)
                        .problems());
        return problems;
    }

    private List<Checked<Variables>> given() {
        List<Checked<Variables>> given =
                new ArrayList<>(text("options").lines().map(Variables::option).toList());
        if (texts().containsKey("variables.json")) {
            given.add(Variables.document(json("variables.json")));
        }
        given.add(Variables.dotenv(text("variables.env"), "variables.env"));
        return given;
    }

    String printed() {
        return ProblemPrinter.print(problems(), texts(), Style.PLAIN);
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
