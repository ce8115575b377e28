package chaosstates.deploy;

import java.util.Map;
import java.util.Optional;

/**
 * Names of the machines of an experiment. All begin with one prefix, by which the functions that
 * all experiments share are held to our machines.
 *
 * @param experiment stands in the journals' keys
 * @param machine the name of the experiment's machine
 * @param guardian the name of the guardian's machine
 */
public record Names(String experiment, String machine, String guardian) {

    /**
     * The most characters of the name of a state machine, or of an execution.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html">CreateStateMachine</a>
     */
    public static final int LONGEST = 80;

    /** The beginning of each machine's name. */
    public static final String PREFIX = "chaos-";

    /** The end of each guardian's name. */
    public static final String GUARDIAN = "-guardian";

    /** Names the machines of an experiment. */
    public static Names of(String experiment) {
        String machine = machineOf(experiment);
        return new Names(experiment, machine, guardianOf(machine));
    }

    /**
     * Finds out whether the machines' names are taken, and takes them.
     *
     * @param owners the experiments by the names of their machines
     * @return a sentence that says what clashes
     */
    public Optional<String> clash(Map<String, String> owners) {
        Optional<String> clash =
                machine.endsWith(GUARDIAN)
                        ? Optional.of(
                                "the machine of %s would be %s, and such names are those of guardians"
                                        .formatted(experiment, machine))
                        : Optional.ofNullable(owners.get(machine))
                                .or(() -> Optional.ofNullable(owners.get(guardian)))
                                .map(
                                        other ->
                                                "the experiments %s and %s would both have the machine %s"
                                                        .formatted(other, experiment, machine));
        owners.put(machine, experiment);
        owners.put(guardian, experiment);
        return clash;
    }

    /** The name of an experiment's machine: the experiment's, as far as AWS takes it. */
    public static String machineOf(String experiment) {
        String name = experiment.replaceAll("[^A-Za-z0-9_-]", "-");
        return cut(name.startsWith(PREFIX) ? name : PREFIX + name, LONGEST);
    }

    /** The name of the guardian of a machine. */
    public static String guardianOf(String machine) {
        return cut(machine, LONGEST - GUARDIAN.length()) + GUARDIAN;
    }

    /** The ARN of the guardian of a machine, by the machine's. */
    public static String guardianOfArn(String machine) {
        int name = machine.lastIndexOf(':') + 1;
        return machine.substring(0, name) + guardianOf(machine.substring(name));
    }

    private static String cut(String name, int most) {
        return name.substring(0, Math.min(name.length(), most));
    }
}
