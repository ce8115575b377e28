package chaosstates.cli.discovery;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.lambdas.registry.Activities;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A package of the Chaos Toolkit of which some activities exist here, built in, or our own.
 *
 * @param name of the package
 * @param root the Python package that holds its modules
 */
public record Extension(String name, String root, String summary) {

    public static final List<Extension> ALL =
            List.of(
                    new Extension("chaostoolkit-aws", "chaosaws", "Amazon Web Services"),
                    new Extension("chaostoolkit-addons", "chaosaddons", "Add-ons"),
                    new Extension("chaos-states", "chaosstates", "Any operation of AWS"));

    /** Finds an extension by either name. */
    public static Optional<Extension> find(String name) {
        return ALL.stream()
                .filter(extension -> extension.name.equals(name) || extension.root.equals(name))
                .findFirst();
    }

    /** Lists its existing activities in the order of their ids. */
    public List<ActivitySpec> activities() {
        return Activities.CATALOGUE.specs().values().stream()
                .filter(spec -> spec.id().startsWith(root + "."))
                .sorted(Comparator.comparing(ActivitySpec::id))
                .toList();
    }
}
