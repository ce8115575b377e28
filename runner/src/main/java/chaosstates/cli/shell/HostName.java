package chaosstates.cli.shell;

import chaosstates.journal.Host;
import chaosstates.lambdas.api.Environment;

/** Name of this machine. */
public final class HostName {

    private HostName() {}

    /** Reads the name from the environment: to ask the network could take seconds. */
    public static Host of(Environment environment) {
        String platform =
                System.getProperty("os.name")
                        + "-"
                        + System.getProperty("os.version")
                        + "-"
                        + System.getProperty("os.arch");
        return new Host(platform, environment.get("HOSTNAME").orElse("localhost"));
    }
}
