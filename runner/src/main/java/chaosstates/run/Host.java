package chaosstates.run;

/**
 * Where a run takes place, for its journal.
 *
 * @param platform e.g. {@code Linux-6.1-amd64}
 * @param node the host's name
 */
public record Host(String platform, String node) {}
