package chaosstates.engine;

/**
 * Names of an execution and its machine, which the context object shows to the machine.
 *
 * @param id the execution's ARN
 * @param name the execution's name
 * @param machineId the machine's ARN
 * @param machineName the machine's name
 * @param region goes into the history's {@code taskScheduledEventDetails}
 */
public record ExecutionIdentity(
        String id, String name, String machineId, String machineName, String region) {

    /** An execution that AWS does not know of: its ARNs have the account 000000000000. */
    public static ExecutionIdentity local(String machineName, String name, String region) {
        String prefix = "arn:aws:states:" + region + ":000000000000:";
        return new ExecutionIdentity(
                prefix + "execution:" + machineName + ":" + name,
                name,
                prefix + "stateMachine:" + machineName,
                machineName,
                region);
    }
}
