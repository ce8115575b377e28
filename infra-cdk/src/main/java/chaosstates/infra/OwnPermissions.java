package chaosstates.infra;

import chaosstates.activity.IamStatement;
import chaosstates.model.Safety;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awscdk.services.s3.IBucket;

/**
 * What the functions that are no activities may do: the one that journals, the one that clears a
 * start, the guard.
 *
 * @param experiment in the journals' keys
 * @param machine its name
 * @param guardian the name of its machine
 */
record OwnPermissions(
        String experiment, String machine, Optional<String> guardian, IBucket journals) {

    private static final String STATES = "arn:{partition}:states:{region}:{account}:";
    private static final String LEASES = "leases/*";

    List<IamStatement> journal(String eventBus, boolean isCleared) {
        List<IamStatement> all = new ArrayList<>();
        all.add(histories(Stream.concat(Stream.of(machine), guardian.stream())));
        all.add(journals("s3:PutObject", "s3:GetObject"));
        all.addAll(key("kms:GenerateDataKey", "kms:Decrypt"));
        all.add(
                IamStatement.of(
                        "arn:{partition}:events:{region}:{account}:event-bus/" + eventBus,
                        "events:PutEvents"));
        if (isCleared) {
            all.add(leases("s3:GetObject", "s3:DeleteObject"));
        }
        return all;
    }

    /** The runs' histories. */
    IamStatement history() {
        return histories(Stream.of(machine));
    }

    private IamStatement histories(Stream<String> machines) {
        return new IamStatement(
                List.of("states:GetExecutionHistory"),
                machines.map(OwnPermissions::executions).toList(),
                List.of("an execution gets its name when it starts"));
    }

    List<IamStatement> clearance(Safety conditions) {
        List<IamStatement> all = new ArrayList<>();
        all.add(leases("s3:GetObject", "s3:PutObject", "s3:DeleteObject"));
        all.addAll(key("kms:GenerateDataKey", "kms:Decrypt"));
        all.add(
                IamStatement.wide(
                        STATES + "execution:*",
                        "a lease may be held by a run of any experiment",
                        "states:DescribeExecution"));
        all.addAll(stopConditions(conditions));
        return all;
    }

    /**
     * Without permission to list the bucket: what is not there is then refused, which the guard
     * takes for the same.
     *
     * @param guardianArn of its machine
     */
    List<IamStatement> guard(String machineArn, String guardianArn, Safety conditions) {
        List<IamStatement> all = new ArrayList<>();
        all.add(IamStatement.of(guardianArn, "states:StartExecution"));
        all.add(IamStatement.of(machineArn, "states:ListExecutions"));
        all.add(
                IamStatement.wide(
                        executions(machine),
                        "an execution gets its name when it starts",
                        "states:StopExecution",
                        "states:DescribeExecution"));
        all.add(journals("s3:GetObject"));
        all.addAll(key("kms:Decrypt"));
        all.addAll(stopConditions(conditions));
        return all;
    }

    /**
     * @see <a
     *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html">DescribeAlarms</a>
     */
    private static List<IamStatement> stopConditions(Safety conditions) {
        List<IamStatement> all = new ArrayList<>();
        if (!conditions.alarms().isEmpty()) {
            all.add(
                    IamStatement.wide(
                            "*",
                            "CloudWatch tells of composite alarms only who may ask for all",
                            "cloudwatch:DescribeAlarms"));
        }
        if (conditions.safetyLever()) {
            all.add(
                    IamStatement.of(
                            "arn:{partition}:fis:{region}:{account}:safety-lever/default",
                            "fis:GetSafetyLever"));
        }
        return all;
    }

    private IamStatement journals(String... actions) {
        return IamStatement.wide(
                journals.arnForObjects(experiment + "/*"),
                "a journal's key holds the execution's name, known when it starts",
                actions);
    }

    private IamStatement leases(String... actions) {
        return IamStatement.wide(
                journals.arnForObjects(LEASES),
                "a lease's key holds the target's name, which may be known only at run time",
                actions);
    }

    private List<IamStatement> key(String... actions) {
        return Optional.ofNullable(journals.getEncryptionKey())
                .map(key -> IamStatement.of(key.getKeyArn(), actions))
                .stream()
                .toList();
    }

    private static String executions(String machine) {
        return STATES + "execution:" + machine + ":*";
    }
}
