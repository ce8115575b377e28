package chaosstates.account;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Names of hosts and whether they lead anywhere. */
@FunctionalInterface
public interface Hosts {

    /** Resolves names as this machine does. */
    Hosts HERE =
            host -> {
                try {
                    InetAddress.getByName(host);
                    return true;
                } catch (UnknownHostException nowhere) {
                    return false;
                }
            };

    /** Tells whether the name has an address. */
    boolean isKnown(String host);
}
