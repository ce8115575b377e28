package chaosstates.journal;

/**
 * Place of a run, for its journal.
 *
 * @param platform e.g. {@code Linux-6.1-amd64}, or {@code AWS Step Functions}
 * @param node the host's name, or the ARN of the execution
 * @param isRehearsal whether a sandbox stands in for the world
 */
public record Host(String platform, String node, boolean isRehearsal) {

    public Host(String platform, String node) {
        this(platform, node, false);
    }

    /** Returns the host as the place of a rehearsal. */
    public Host rehearsing() {
        return new Host(platform, node, true);
    }
}
