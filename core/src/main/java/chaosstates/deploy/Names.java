package chaosstates.deploy;

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

    /** The name of an experiment's machine: the experiment's, as far as AWS takes it. */
    public static String machineOf(String experiment) {
        String name = experiment.replaceAll("[^A-Za-z0-9_-]", "-");
        return cut(name.startsWith(PREFIX) ? name : PREFIX + name, LONGEST);
    }

    /** The name of the guardian of a machine. */
    public static String guardianOf(String machine) {
        return cut(machine, LONGEST - GUARDIAN.length()) + GUARDIAN;
    }

    private static String cut(String name, int most) {
        return name.substring(0, Math.min(name.length(), most));
    }
}
