package chaosstates.cli.discovery;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.cli.shell.Registry;
import chaosstates.cli.shell.Version;
import chaosstates.lambdas.extension.ExtensionJar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An extension whose activities exist here: a package of the Chaos Toolkit, built in, or a jar.
 *
 * @param name of the package, or of the jar without its version
 * @param roots the modules, or the Python package, that hold its activities
 * @param activities in the order of their ids
 */
public record Extension(
        String name,
        String version,
        List<String> roots,
        String summary,
        List<ActivitySpec> activities) {

    /** Package that is built in. */
    private record BuiltIn(String name, String root, String summary) {}

    private static final List<BuiltIn> BUILT_IN =
            List.of(
                    new BuiltIn("chaostoolkit-aws", "chaosaws", "Amazon Web Services"),
                    new BuiltIn("chaostoolkit-addons", "chaosaddons", "Add-ons"),
                    new BuiltIn("chaos-states", "chaosstates", "Any operation of AWS"));

    public Extension {
        roots = List.copyOf(roots);
        activities = activities.stream().sorted(Comparator.comparing(ActivitySpec::id)).toList();
    }

    /** Lists what is built in, then the jars. */
    public static List<Extension> all(Registry registry) {
        return Stream.concat(
                        BUILT_IN.stream().map(Extension::of),
                        registry.extensions().jars().stream().map(Extension::of))
                .toList();
    }

    private static Extension of(BuiltIn builtIn) {
        Catalogue catalogue = Registry.ALL.catalogue();
        return new Extension(
                builtIn.name(),
                Version.number(),
                List.of(builtIn.root()),
                builtIn.summary(),
                catalogue.specs().values().stream()
                        .filter(spec -> spec.id().startsWith(builtIn.root() + "."))
                        .toList());
    }

    private static Extension of(ExtensionJar jar) {
        List<String> roots =
                jar.specs().stream().map(spec -> root(spec.id())).distinct().sorted().toList();
        return new Extension(
                jar.name(), jar.version(), roots, String.join(", ", roots), jar.specs());
    }

    /** The module of a service: {@code acme.docdb} of {@code acme.docdb.probes.cluster_status}. */
    private static String root(String id) {
        return id.replaceFirst("(\\.(actions|probes))?\\.[^.]+$", "");
    }

    /** Finds an extension by its name or by a root. */
    public static Optional<Extension> find(String name, Registry registry) {
        return all(registry).stream()
                .filter(extension -> extension.name.equals(name) || extension.roots.contains(name))
                .findFirst();
    }

    /** Names all, for a sentence; no specs are read. */
    public static String names(Registry registry) {
        return Stream.concat(
                        BUILT_IN.stream().map(BuiltIn::name),
                        registry.extensions().jars().stream().map(ExtensionJar::name))
                .collect(Collectors.joining(" or "));
    }
}
