package chaosstates.lambdas.extension;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Extension;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import chaosstates.problem.Unusable;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Loads the jar of one extension, and says in a sentence why it can't be used. */
final class ExtensionLoader {

    private static final String GUIDE = "docs/extending.md shows one";
    private static final String SERVICE = "META-INF/services/" + Extension.class.getName();

    /** Modules that are ours, or those of the Chaos Toolkit that we stand in for. */
    private static final Pattern RESERVED =
            Pattern.compile("(chaosaddons|chaosaws|chaoslib|chaosstates)\\..*");

    private static final Pattern ID = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)+");

    private final Path file;

    private ExtensionLoader(Path file) {
        this.file = file;
    }

    static Checked<ExtensionJar> load(Path file) {
        try {
            return new ExtensionLoader(file).load();
        } catch (Unusable unusable) {
            return Checked.failed(unusable.problems());
        }
    }

    private Checked<ExtensionJar> load() {
        ExtensionManifest manifest = ExtensionManifest.read(file);
        ExtensionJar jar = new ExtensionJar(file, manifest.libraries(), activities());
        return Checked.of(jar, names(jar));
    }

    private List<Activity> activities() {
        try {
            List<Activity> activities = extensions().stream().flatMap(this::listed).toList();
            if (activities.isEmpty()) {
                throw broken("it brings no activities", GUIDE);
            }
            return activities;
        } catch (ServiceConfigurationError broken) {
            throw broken(said(broken), SERVICE + " names the class; " + GUIDE);
        } catch (LinkageError broken) {
            throw broken(
                    "its classes don't fit: " + broken,
                    "build it for this Java and this version of Chaos States; its manifest's"
                            + " Class-Path names its libraries");
        }
    }

    /** Lists the activities of an extension; its own code may raise anything. */
    private Stream<Activity> listed(Extension extension) {
        try {
            List<Activity> activities = List.copyOf(extension.activities());
            activities.forEach(activity -> activity.spec().id());
            return activities.stream();
        } catch (Unusable specs) {
            throw new Unusable(specs.problems().stream().map(this::inJar).toList());
        } catch (RuntimeException broken) {
            throw broken("its activities can't be listed: " + why(broken), GUIDE);
        }
    }

    /** Finds the extensions of this jar; what else is on the class path is none of it. */
    private List<Extension> extensions() {
        ClassLoader classes = new URLClassLoader(urls(), Extension.class.getClassLoader());
        List<Extension> found = new ArrayList<>();
        for (var provider : ServiceLoader.load(Extension.class, classes).stream().toList()) {
            if (provider.type().getClassLoader() == classes) {
                found.add(provider.get());
            }
        }
        if (found.isEmpty()) {
            throw broken("it names no extension", "a file " + SERVICE + " in it does; " + GUIDE);
        }
        return found;
    }

    private URL[] urls() {
        try {
            return new URL[] {file.toUri().toURL()};
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The error's text begins with the name of the service. */
    private static String said(ServiceConfigurationError broken) {
        String said = broken.getMessage().replace(Extension.class.getName() + ": ", "");
        return "its class can't be used: " + said + cause(broken);
    }

    private static String cause(Throwable error) {
        return error.getCause() == null ? "" : ": " + error.getCause();
    }

    private static String why(RuntimeException broken) {
        return broken instanceof IllegalArgumentException && broken.getMessage() != null
                ? broken.getMessage()
                : broken.toString();
    }

    private List<Problem> names(ExtensionJar jar) {
        List<Problem> problems = new ArrayList<>();
        for (ActivitySpec spec : jar.specs()) {
            if (!ID.matcher(spec.id()).matches()) {
                problems.add(
                        problem(
                                "`" + spec.id() + "` is no name of an activity",
                                "a module and a function, such as `acme.probes.tap_status`"));
            } else if (RESERVED.matcher(spec.id()).matches()) {
                problems.add(
                        problem(
                                "`" + spec.id() + "` has the name of a module that is not its own",
                                "name the module after yourself, such as `acme.docdb`"));
            }
        }
        return problems;
    }

    private Problem inJar(Problem problem) {
        Location at = problem.at();
        return new Problem(
                problem.kind(),
                problem.severity(),
                new Location(file + "!" + at.file(), at.line(), at.column()),
                problem.message(),
                problem.hint());
    }

    private Unusable broken(String message, String hint) {
        return new Unusable(List.of(problem(message, hint)));
    }

    private Problem problem(String message, String hint) {
        return Problem.error(PlaceKind.EXTENSION, Location.of(file.toString()), message, hint);
    }
}
