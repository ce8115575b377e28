package chaosstates.cli;

import chaosstates.run.Host;
import java.util.Optional;

/** What this machine is called. */
final class HostName {

    private HostName() {}

    /** From the environment: to ask the network could take seconds. */
    static Host here() {
        String platform =
                System.getProperty("os.name")
                        + "-"
                        + System.getProperty("os.version")
                        + "-"
                        + System.getProperty("os.arch");
        return new Host(
                platform, Optional.ofNullable(System.getenv("HOSTNAME")).orElse("localhost"));
    }
}
