package chaosstates.cli.execution;

import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.deploy.Names;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.Executions;
import chaosstates.problem.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The machines of experiments in one account and region. */
public record Machines(Executions executions) {

    private static final Pattern ARN =
            Pattern.compile("arn:[^:]+:states:([^:]+):\\d{12}:stateMachine:[^:]+");

    private static final Pattern FILE = Pattern.compile("(?:.*/)?([^/]+)\\.(?:json|ya?ml)$");

    /** Returns the machines in the region of the environment. */
    public static Machines of(Shell shell) {
        return new Machines(new Executions(new AwsClients(shell.environment()).sfn()));
    }

    /**
     * Returns the machines in the region of an ARN, if that is what names the experiment.
     *
     * @param experiment its name, its file, or the ARN of its machine
     */
    public static Machines of(String experiment, Shell shell) {
        return ARN.matcher(experiment)
                .results()
                .findFirst()
                .map(arn -> shell.environment().with(Map.of("AWS_REGION", arn.group(1))))
                .map(shell::with)
                .map(Machines::of)
                .orElseGet(() -> of(shell));
    }

    /**
     * Finds the machine of an experiment.
     *
     * @param experiment its name, its file, or the ARN of its machine
     * @return its ARN
     * @throws UserError when there is none
     */
    public String find(String experiment) {
        if (ARN.matcher(experiment).matches()) {
            return experiment;
        }
        String wanted = Names.machineOf(FILE.matcher(experiment).replaceFirst("$1"));
        return executions.machines(wanted::equals).stream()
                .findFirst()
                .orElseThrow(() -> missing(wanted));
    }

    private UserError missing(String wanted) {
        Set<String> there = all().stream().map(Machines::name).collect(Collectors.toSet());
        return new UserError(
                "There is no state machine %s in this account and region; %s"
                        .formatted(
                                wanted,
                                Spelling.hint(
                                        wanted, there, "`npx cdk deploy` deploys an experiment")));
    }

    /** Lists the ARNs of the machines of all experiments: those that have a guardian. */
    public List<String> all() {
        List<String> ours = executions.machines(name -> name.startsWith(Names.PREFIX));
        Set<String> names = ours.stream().map(Machines::name).collect(Collectors.toSet());
        return ours.stream()
                .filter(machine -> names.contains(Names.guardianOf(name(machine))))
                .toList();
    }

    /** The name of a machine. */
    public static String name(String machine) {
        return machine.substring(machine.lastIndexOf(':') + 1);
    }

    /** The one that is named, or all. */
    public List<String> named(Optional<String> experiment) {
        return experiment.map(name -> List.of(find(name))).orElseGet(this::all);
    }
}
