package chaosstates.cli;

import chaosstates.catalogue.Catalogue;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.registry.Controls;
import java.util.List;

/**
 * What experiments may name.
 *
 * @param catalogue what it promises
 * @param controls those of it that are called
 */
record Functions(Catalogue catalogue, List<Control> controls) {

    static final Functions ALL = new Functions(Activities.CATALOGUE, Controls.ALL);

    Functions {
        controls = List.copyOf(controls);
    }
}
