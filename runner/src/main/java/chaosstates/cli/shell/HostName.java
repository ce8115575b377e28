package chaosstates.cli.shell;

import chaosstates.lambdas.api.Environment;
import chaosstates.run.Host;

/** What this machine is called. */
public final class HostName {

    private HostName() {}

    /** From the environment: to ask the network could take seconds. */
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
