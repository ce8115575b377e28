package chaosstates.lambdas.registry;

import chaosstates.lambdas.function.Implementations;

/** What functions may call: all that is registered. */
public final class Registered {

    public static final Implementations ALL = new Implementations(Activities::find, Controls.ALL);

    private Registered() {}
}
