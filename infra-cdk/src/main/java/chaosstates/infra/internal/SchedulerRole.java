package chaosstates.infra.internal;

import chaosstates.deploy.Names;
import chaosstates.iam.IamStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;

/**
 * The role of schedules, which may start our machines and put into the queue what could not be
 * started. (CDK's own targets make a role for each schedule.)
 */
public final class SchedulerRole {

    private SchedulerRole() {}

    /** Makes a role that all schedules with this queue can share. */
    public static Role of(Construct scope, String id, IQueue failures, RoleSettings roles) {
        Role role =
                roles.role(scope, id, "scheduler.amazonaws.com", "Only what our schedules call");
        Permissions.grant(role, IamStatement.of(failures.getQueueArn(), "sqs:SendMessage"));
        Permissions.grant(
                role,
                IamStatement.wide(
                        "arn:{partition}:states:{region}:{account}:stateMachine:"
                                + Names.PREFIX
                                + "*",
                        "one role serves the schedules of all experiments, whose machines have this"
                                + " prefix",
                        "states:StartExecution"));
        return role;
    }
}
