package chaosstates.cli.shell;

import chaosstates.catalogue.Catalogue;
import chaosstates.lambdas.function.Implementations;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.registry.Registered;

/**
 * Activities and controls that experiments may name.
 *
 * @param catalogue the specs of activities and controls
 * @param implementations what can be called
 */
public record Registry(Catalogue catalogue, Implementations implementations) {

    public static final Registry ALL = new Registry(Activities.CATALOGUE, Registered.ALL);
}
