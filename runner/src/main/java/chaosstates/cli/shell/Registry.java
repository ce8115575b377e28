package chaosstates.cli.shell;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.PythonModules;
import chaosstates.lambdas.extension.Extensions;
import chaosstates.lambdas.function.Implementations;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.registry.Registered;

/**
 * Activities and controls that experiments may name.
 *
 * @param catalogue the specs of activities and controls
 * @param implementations what can be called
 * @param extensions the extensions among them
 */
public record Registry(
        Catalogue catalogue, Implementations implementations, Extensions extensions) {

    public static final Registry ALL =
            new Registry(Activities.CATALOGUE, Registered.ALL, Extensions.NONE);

    /** Returns the registry with the activities of extensions. */
    public Registry and(Extensions others) {
        return new Registry(
                catalogue.and(others.specs()), implementations.and(others.activities()), others);
    }

    /** Returns the registry with modules of Python. */
    public Registry and(PythonModules modules) {
        return new Registry(catalogue.and(modules), implementations, extensions);
    }

    /** Returns the registry with what the extensions have for rehearsals. */
    public Registry rehearsed() {
        return new Registry(catalogue, implementations.and(extensions.rehearsed()), extensions);
    }
}
