package chaosstates.lambdas.registry;

import chaosstates.lambdas.function.Implementations;

/** Registry of all implementations that functions may call. */
public final class Registered {

    public static final Implementations ALL = new Implementations(Activities::find, Controls.ALL);

    private Registered() {}
}
