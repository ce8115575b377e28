package chaosstates.cli.shell;

import chaosstates.catalogue.Catalogue;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.registry.Controls;
import java.util.List;

/**
 * Activities and controls that experiments may name.
 *
 * @param catalogue the specs of activities and controls
 * @param controls those of the catalogue that are called
 */
public record Registry(Catalogue catalogue, List<Control> controls) {

    public static final Registry ALL = new Registry(Activities.CATALOGUE, Controls.ALL);

    public Registry {
        controls = List.copyOf(controls);
    }
}
