package chaosstates.lambdas.extension;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Extensions that experiments may name beside what is built in. */
public record Extensions(List<ExtensionJar> jars) {

    /** Set of none. */
    public static final Extensions NONE = new Extensions(List.of());

    public Extensions {
        jars = List.copyOf(jars);
    }

    /**
     * Loads the jars of extensions: their own code runs, which lists their activities.
     *
     * @return with everything that is wrong with any of them
     */
    public static Checked<Extensions> load(List<Path> files) {
        List<ExtensionJar> jars = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files.stream().map(Path::normalize).distinct().toList()) {
            Checked<ExtensionJar> jar = ExtensionLoader.load(file);
            jar.value().ifPresent(jars::add);
            problems.addAll(jar.problems());
        }
        problems.addAll(doubles(jars));
        return Checked.of(new Extensions(jars), problems);
    }

    /** Lists the jars of a folder in the order of their names. */
    public static List<Path> jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** Two activities of one name: which of them would be called is left to chance. */
    private static List<Problem> doubles(List<ExtensionJar> jars) {
        Map<String, Path> first = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (ExtensionJar jar : jars) {
            for (ActivitySpec spec : jar.specs()) {
                Path other = first.putIfAbsent(spec.id(), jar.file());
                if (other != null) {
                    problems.add(twice(spec.id(), jar.file(), other));
                }
            }
        }
        return problems;
    }

    private static Problem twice(String id, Path file, Path other) {
        return Problem.error(
                PlaceKind.EXTENSION,
                Location.of(file.toString()),
                "`%s` is in it %s".formatted(id, other.equals(file) ? "twice" : "and in " + other),
                "leave one of the two out, or name it otherwise");
    }

    /** Makes the catalogue of what experiments may name: what is built in, and these activities. */
    public Catalogue catalogue() {
        return Activities.CATALOGUE.and(specs());
    }

    /** Lists what the activities promise. */
    public List<ActivitySpec> specs() {
        return activities().stream().map(Activity::spec).toList();
    }

    /** Lists the activities of all. */
    public List<Activity> activities() {
        return jars.stream().flatMap(jar -> jar.activities().stream()).toList();
    }

    /** Lists the activities that a rehearsal calls. */
    public List<Activity> rehearsed() {
        return jars.stream().flatMap(jar -> jar.rehearsed().stream()).toList();
    }

    /**
     * Lists the jars that a function needs.
     *
     * @param ids of the activities that it carries out
     */
    public List<Path> files(Collection<String> ids) {
        return jars.stream()
                .filter(jar -> jar.specs().stream().map(ActivitySpec::id).anyMatch(ids::contains))
                .flatMap(jar -> jar.files().stream())
                .distinct()
                .toList();
    }
}
