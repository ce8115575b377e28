package chaosstates.lambdas.extension;

import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Extension;
import chaosstates.lambdas.function.ActivityByOthers;
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
import java.util.function.Function;
import java.util.function.Supplier;

/** Loads the jar of one extension, and says in a sentence why it can't be used. */
final class ExtensionLoader {

    private static final String GUIDE = "docs/extending.md shows one";
    private static final String SERVICE = "META-INF/services/" + Extension.class.getName();

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
        List<Path> libraries = manifest.libraries();
        List<Extension> extensions = fitting(this::extensions);
        ExtensionJar jar =
                new ExtensionJar(
                        file,
                        libraries,
                        fitting(() -> listed(extensions, Extension::activities)),
                        fitting(() -> listed(extensions, Extension::rehearsed)));
        if (jar.activities().isEmpty()) {
            throw broken("it brings no activities", GUIDE);
        }
        return Checked.of(jar, new ExtensionNames(jar).problems());
    }

    /** Says what is wrong with classes that are missing, or were built for something else. */
    private <T> List<T> fitting(Supplier<List<T>> loaded) {
        try {
            return loaded.get();
        } catch (ServiceConfigurationError broken) {
            throw broken(said(broken), SERVICE + " names the class; " + GUIDE);
        } catch (LinkageError broken) {
            throw broken(
                    "its classes don't fit: " + broken,
                    "build it for this Java and this version of Chaos States; its manifest's"
                            + " Class-Path names its libraries");
        }
    }

    /** Lists activities of extensions, whose own code may raise anything. */
    private List<Activity> listed(
            List<Extension> extensions, Function<Extension, List<Activity>> list) {
        try {
            List<Activity> activities =
                    extensions.stream().flatMap(it -> list.apply(it).stream()).toList();
            activities.forEach(activity -> activity.spec().id());
            return activities.stream().<Activity>map(ActivityByOthers::new).toList();
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
        Location at = Location.of(file.toString());
        return new Unusable(List.of(Problem.error(PlaceKind.EXTENSION, at, message, hint)));
    }
}
