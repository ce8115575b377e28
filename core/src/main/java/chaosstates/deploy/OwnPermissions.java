package chaosstates.deploy;

import chaosstates.catalogue.Targets;
import chaosstates.iam.IamNeed;
import chaosstates.iam.IamStatement;
import chaosstates.json.JsonObject;
import chaosstates.model.Safety;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Permissions of the functions that are no activities: journal, clearance, guard.
 *
 * @param targets what a run needs for itself, placeholders unresolved
 * @param configuration of the experiment, by which these are resolved
 */
public record OwnPermissions(Names names, List<String> targets, JsonObject configuration) {

    private static final String STATES = "arn:{partition}:states:{region}:{account}:";

    public List<IamStatement> journal(String eventBus) {
        List<IamStatement> all = new ArrayList<>();
        all.add(histories(Stream.concat(Stream.of(names.machine()), names.guardian().stream())));
        all.add(journals("s3:PutObject", "s3:GetObject"));
        all.addAll(key("kms:GenerateDataKey", "kms:Decrypt"));
        all.add(
                IamStatement.of(
                        "arn:{partition}:events:{region}:{account}:event-bus/" + eventBus,
                        "events:PutEvents"));
        all.addAll(leases("s3:GetObject", "s3:DeleteObject"));
        return all;
    }

    /** The runs' histories. */
    public IamStatement history() {
        return histories(Stream.of(names.machine()));
    }

    private IamStatement histories(Stream<String> machines) {
        return new IamStatement(
                List.of("states:GetExecutionHistory"),
                machines.map(OwnPermissions::executions).toList(),
                List.of("an execution gets its name when it starts"));
    }

    public List<IamStatement> clearance(Safety safety) {
        List<IamStatement> all = new ArrayList<>();
        List<IamStatement> leases = leases("s3:GetObject", "s3:PutObject", "s3:DeleteObject");
        if (!leases.isEmpty()) {
            all.addAll(leases);
            all.add(absence());
            all.addAll(key("kms:GenerateDataKey", "kms:Decrypt"));
            all.add(
                    IamStatement.wide(
                            STATES + "execution:*",
                            "a lease may be held by a run of any experiment",
                            "states:DescribeExecution"));
        }
        all.addAll(stopConditions(safety));
        return all;
    }

    /**
     * Lists the statements of the guard. It may not list the bucket: a missing object is then
     * refused, which the guard takes for the same.
     *
     * @param guardianArn of its machine
     */
    public List<IamStatement> guard(String machineArn, String guardianArn, Safety safety) {
        List<IamStatement> all = new ArrayList<>();
        all.add(IamStatement.of(guardianArn, "states:StartExecution"));
        all.add(IamStatement.of(machineArn, "states:ListExecutions"));
        all.add(
                IamStatement.wide(
                        executions(names.machine()),
                        "an execution gets its name when it starts",
                        "states:StopExecution",
                        "states:DescribeExecution"));
        names.guardian()
                .map(
                        guardian ->
                                IamStatement.wide(
                                        executions(guardian),
                                        "a guardian's execution is named after the run",
                                        "states:DescribeExecution"))
                .ifPresent(all::add);
        all.add(journals("s3:GetObject"));
        all.addAll(key("kms:Decrypt"));
        all.addAll(stopConditions(safety));
        return all;
    }

    /**
     * @see <a
     *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html">DescribeAlarms</a>
     */
    private static List<IamStatement> stopConditions(Safety safety) {
        List<IamStatement> all = new ArrayList<>();
        if (!safety.alarms().isEmpty()) {
            all.add(
                    IamStatement.wide(
                            "*",
                            "DescribeAlarms returns composite alarms only if allowed on all alarms",
                            "cloudwatch:DescribeAlarms"));
        }
        if (safety.safetyLever()) {
            all.add(
                    IamStatement.of(
                            "arn:{partition}:fis:{region}:{account}:safety-lever/default",
                            "fis:GetSafetyLever"));
        }
        return all;
    }

    private IamStatement journals(String... actions) {
        return IamStatement.wide(
                names.bucket() + "/" + names.experiment() + "/*",
                "a journal's key holds the execution's name, known when it starts",
                actions);
    }

    /** Returns a statement about the leases of the targets, as far as these are known. */
    private List<IamStatement> leases(String... actions) {
        IamNeed need =
                new IamNeed(
                        List.of(actions),
                        names.bucket() + "/leases/{target}",
                        Optional.empty(),
                        Optional.of("the target's name is known when the run starts"));
        List<JsonObject> uses =
                targets.stream()
                        .map(Targets::name)
                        .map(target -> JsonObject.EMPTY.with("target", target))
                        .toList();
        return IamStatements.of(List.of(need), uses, configuration);
    }

    /**
     * Returns the permission to learn that an object is missing, instead of being refused. A
     * condition on the prefix would be asked about a request that has none.
     *
     * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html">GetObject:
     *     permissions</a>
     */
    private IamStatement absence() {
        return IamStatement.of(names.bucket(), "s3:ListBucket");
    }

    private List<IamStatement> key(String... actions) {
        return names.key().map(key -> IamStatement.of(key, actions)).stream().toList();
    }

    private static String executions(String machine) {
        return STATES + "execution:" + machine + ":*";
    }
}
