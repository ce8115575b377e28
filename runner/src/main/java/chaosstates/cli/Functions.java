package chaosstates.cli;

import chaosstates.activity.Catalogue;
import chaosstates.lambdas.Activities;
import chaosstates.lambdas.Control;
import chaosstates.lambdas.Controls;
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
