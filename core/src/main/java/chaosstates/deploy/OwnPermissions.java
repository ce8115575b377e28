package chaosstates.deploy;

import chaosstates.iam.IamStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Permissions of the functions that all experiments of an app share: journal, clearance, guard. The
 * prefix of the names holds them to our machines, and folders of the bucket to their objects.
 *
 * @param bucket the ARN of the journals' bucket
 * @param key the ARN of the key that encrypts the bucket, where it is one of one's own
 */
public record OwnPermissions(String bucket, Optional<String> key) {

    /** The folder of the journals, and of the reports beside them. */
    public static final String JOURNALS = "journals/";

    /** The folder of the leases, by which runs keep off each other's targets. */
    public static final String LEASES = "leases/";

    /** The folder of the marks of deployments, which keep runs out. */
    public static final String DEPLOYMENTS = "deployments/";

    private static final String STATES = "arn:{partition}:states:{region}:{account}:";
    private static final String OURS = STATES + "stateMachine:" + Names.PREFIX + "*";
    private static final String GUARDIANS = OURS + Names.GUARDIAN;
    private static final String SHARED =
            "one function serves all experiments, whose machines have this prefix";

    /** Permissions of the function that journals runs. */
    public List<IamStatement> journal(String eventBus) {
        List<IamStatement> all = new ArrayList<>();
        all.add(runs("states:GetExecutionHistory", "states:DescribeExecution"));
        all.add(folder(JOURNALS, "s3:PutObject", "s3:GetObject"));
        all.add(folder(LEASES, "s3:GetObject", "s3:PutObject", "s3:DeleteObject"));
        all.add(listing());
        all.addAll(key("kms:GenerateDataKey", "kms:Decrypt"));
        all.add(
                IamStatement.of(
                        "arn:{partition}:events:{region}:{account}:event-bus/" + eventBus,
                        "events:PutEvents"));
        return all;
    }

    /** Permissions to read the history of an experiment's runs. */
    public static IamStatement history(String machine) {
        return IamStatement.wide(
                STATES + "execution:" + machine + ":*",
                "an execution gets its name when it starts",
                "states:GetExecutionHistory");
    }

    /** Permissions of the function that clears a run before it begins. */
    public List<IamStatement> clearance() {
        List<IamStatement> all = new ArrayList<>();
        all.add(folder(LEASES, "s3:GetObject", "s3:PutObject", "s3:DeleteObject"));
        all.add(folder(DEPLOYMENTS, "s3:GetObject"));
        all.add(listing());
        all.addAll(key("kms:GenerateDataKey", "kms:Decrypt"));
        all.add(runs("states:DescribeExecution"));
        all.addAll(stopConditions());
        return all;
    }

    /** Permissions of the function that keeps deployments and runs apart. */
    public List<IamStatement> deployment() {
        List<IamStatement> all = new ArrayList<>();
        all.add(folder(DEPLOYMENTS, "s3:GetObject", "s3:PutObject", "s3:DeleteObject"));
        all.add(folder(LEASES, "s3:GetObject"));
        all.add(listing());
        all.addAll(key("kms:GenerateDataKey", "kms:Decrypt"));
        all.add(IamStatement.wide(OURS, SHARED, "states:ListExecutions"));
        all.add(runs("states:DescribeExecution"));
        return all;
    }

    /** Permissions of the guard: it starts guardians and stops runs, and starts no experiment. */
    public List<IamStatement> guard() {
        List<IamStatement> all = new ArrayList<>();
        all.add(IamStatement.wide(GUARDIANS, SHARED, "states:StartExecution"));
        all.add(
                IamStatement.wide(
                        OURS, SHARED, "states:ListExecutions", "states:DescribeStateMachine"));
        all.add(
                IamStatement.wide(
                        "*",
                        "a list of machines has no narrower resource",
                        "states:ListStateMachines"));
        all.add(runs("states:StopExecution", "states:DescribeExecution"));
        all.add(folder(JOURNALS, "s3:GetObject"));
        all.add(folder(LEASES, "s3:GetObject"));
        all.add(listing());
        all.addAll(key("kms:Decrypt"));
        all.addAll(stopConditions());
        return all;
    }

    private static IamStatement runs(String... actions) {
        return IamStatement.wide(
                STATES + "execution:" + Names.PREFIX + "*:*",
                SHARED + "; an execution gets its name when it starts",
                actions);
    }

    private IamStatement folder(String folder, String... actions) {
        return IamStatement.wide(
                bucket + "/" + folder + "*",
                "the names of runs and targets are known when a run starts",
                actions);
    }

    /**
     * @see <a
     *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html">DescribeAlarms</a>
     */
    private static List<IamStatement> stopConditions() {
        return List.of(
                IamStatement.wide(
                        "*",
                        "DescribeAlarms returns composite alarms only if allowed on all alarms",
                        "cloudwatch:DescribeAlarms"),
                IamStatement.of(
                        "arn:{partition}:fis:{region}:{account}:safety-lever/default",
                        "fis:GetSafetyLever"));
    }

    /**
     * Permission to be told what is in the bucket, and that an object is not there, instead of
     * being refused. A condition on the prefix would be asked about a request that has none.
     *
     * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html">GetObject:
     *     permissions</a>
     */
    private IamStatement listing() {
        return IamStatement.of(bucket, "s3:ListBucket");
    }

    private List<IamStatement> key(String... actions) {
        return key.map(arn -> IamStatement.of(arn, actions)).stream().toList();
    }
}
