package chaosstates.deploy;

import java.util.Optional;

/**
 * Names of a deployment's parts. Whoever only wants to see what it would allow puts placeholders in
 * the place of the bucket.
 *
 * @param experiment stands in the journals' keys
 * @param machine the name of the experiment's machine
 * @param guardian the name of the guardian's machine, where there is one
 * @param bucket the ARN of the journals' bucket
 * @param key the ARN of the key that encrypts the bucket, where it is one of one's own
 */
public record Names(
        String experiment,
        String machine,
        Optional<String> guardian,
        String bucket,
        Optional<String> key) {

    /**
     * The most characters of the name of a state machine, or of an execution.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html">CreateStateMachine</a>
     */
    public static final int LONGEST = 80;

    /** The end of each guardian's name. */
    public static final String GUARDIAN = "-guardian";

    /** Names the parts of a deployment whose runs are guarded. */
    public static Names of(String experiment, String bucket, Optional<String> key) {
        String machine = machineOf(experiment);
        return new Names(experiment, machine, Optional.of(guardianOf(machine)), bucket, key);
    }

    /** Returns these names for a deployment whose runs nothing guards. */
    public Names unguarded() {
        return new Names(experiment, machine, Optional.empty(), bucket, key);
    }

    /** The name of an experiment's machine: the experiment's, as far as AWS takes it. */
    public static String machineOf(String experiment) {
        return cut(experiment.replaceAll("[^A-Za-z0-9_-]", "-"), LONGEST);
    }

    /** The name of the guardian of a machine. */
    public static String guardianOf(String machine) {
        return cut(machine, LONGEST - GUARDIAN.length()) + GUARDIAN;
    }

    private static String cut(String name, int most) {
        return name.substring(0, Math.min(name.length(), most));
    }
}
