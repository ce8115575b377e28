package chaosstates.cli.execution;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.AwsErrors;
import chaosstates.lambdas.aws.Executions;
import chaosstates.plan.Plan;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sfn.SfnClient;

/**
 * The buckets of journals and leases in an account and region: those that the functions of the
 * deployed experiments use.
 */
public record JournalBuckets(AwsClients aws) {

    /** Lists them; mostly there is one. */
    public List<String> all() {
        SfnClient sfn = aws.sfn();
        Client lambda = aws.client("lambda", Call.OF_NOTHING);
        return new Machines(new Executions(sfn))
                .all().stream()
                        .map(arn -> definition(sfn, arn))
                        .flatMap(JournalBuckets::journalFunction)
                        .distinct()
                        .flatMap(function -> bucket(lambda, function))
                        .distinct()
                        .toList();
    }

    private static String definition(SfnClient sfn, String machine) {
        return AwsErrors.calling(
                "states",
                "DescribeStateMachine",
                sfn.serviceClientConfiguration(),
                () -> sfn.describeStateMachine(it -> it.stateMachineArn(machine)).definition());
    }

    private static Stream<String> journalFunction(String definition) {
        return JsonReader.parse(definition) instanceof JsonObject machine
                ? machine
                        .object("States")
                        .object(Plan.JOURNAL)
                        .object("Arguments")
                        .string("FunctionName")
                        .stream()
                : Stream.of();
    }

    private static Stream<String> bucket(Client lambda, String function) {
        JsonObject configuration =
                lambda.call(
                        "GetFunctionConfiguration",
                        JsonObject.EMPTY.with("FunctionName", function));
        return configuration
                .object("Environment")
                .object("Variables")
                .string("JOURNAL_BUCKET")
                .stream();
    }
}
