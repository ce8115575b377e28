package chaosstates.lambdas.extension;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.lambdas.api.Activity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The jar of an extension, loaded.
 *
 * @param libraries the jars that its manifest names as its {@code Class-Path}
 * @param rehearsed the activities that a rehearsal calls, among them stand-ins
 */
public record ExtensionJar(
        Path file, List<Path> libraries, List<Activity> activities, List<Activity> rehearsed) {

    private static final Pattern VERSIONED = Pattern.compile("(.+?)-(\\d.*)");

    public ExtensionJar {
        libraries = List.copyOf(libraries);
        activities = List.copyOf(activities);
        rehearsed = List.copyOf(rehearsed);
    }

    /** The file's name without its version and its ending. */
    public String name() {
        return versioned().map(name -> name.group(1)).orElse(stem());
    }

    /** The version in the file's name; empty without one. */
    public String version() {
        return versioned().map(name -> name.group(2)).orElse("");
    }

    private Optional<Matcher> versioned() {
        return Optional.of(VERSIONED.matcher(stem())).filter(Matcher::matches);
    }

    private String stem() {
        return file.getFileName().toString().replaceFirst("\\.jar$", "");
    }

    /** Lists the jar and its libraries. */
    public List<Path> files() {
        return Stream.concat(Stream.of(file), libraries.stream()).toList();
    }

    /** Lists what the activities promise. */
    public List<ActivitySpec> specs() {
        return activities.stream().map(Activity::spec).toList();
    }
}
