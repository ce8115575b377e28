package chaosstates.journal;

/**
 * Place of a run, for its journal.
 *
 * @param platform e.g. {@code Linux-6.1-amd64}, or {@code AWS Step Functions}
 * @param node the host's name, or the ARN of the execution
 */
public record Host(String platform, String node) {}
