package chaosstates.account;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Refused;
import chaosstates.model.PythonProvider;
import chaosstates.plan.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Actions of EC2 as dry runs: EC2 says whether it would have done them, and does nothing.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html">StopInstances:
 *     DryRun</a>
 */
record DryRuns(Inquiry inquiry) {

    private static final String WOULD = "DryRunOperation";

    private static final Map<String, String> OPERATIONS =
            Map.of(
                    "chaosaws.ec2.actions.stop_instance", "StopInstances",
                    "chaosaws.ec2.actions.stop_instances", "StopInstances",
                    "chaosaws.ec2.actions.start_instances", "StartInstances",
                    "chaosaws.ec2.actions.restart_instances", "RebootInstances",
                    "chaosaws.ec2.actions.terminate_instance", "TerminateInstances",
                    "chaosaws.ec2.actions.terminate_instances", "TerminateInstances");

    /** Asks for each action that names its instances. */
    List<Finding> findings() {
        return Stream.concat(inquiry.plan().method().stream(), inquiry.plan().rollbacks().stream())
                .flatMap(step -> findings(step).stream())
                .toList();
    }

    private List<Finding> findings(Step step) {
        if (!(step.activity().provider() instanceof PythonProvider function)) {
            return List.of();
        }
        Optional<String> operation = Optional.ofNullable(OPERATIONS.get(function.activityId()));
        List<Json> instances = instances(function.arguments());
        return operation.isEmpty() || instances.isEmpty()
                ? List.of()
                : Answers.asked(
                                step.state(),
                                () -> Stream.of(asked(step.state(), operation.get(), instances)))
                        .toList();
    }

    /** Lists the instances that the arguments name, where they are known. */
    private List<Json> instances(JsonObject arguments) {
        Stream<Json> named =
                Stream.of("instance_id", "instance_ids")
                        .flatMap(name -> arguments.get(name).stream())
                        .map(inquiry.substitution()::apply)
                        .flatMap(
                                value ->
                                        value instanceof JsonArray list
                                                ? list.items().stream()
                                                : Stream.of(value));
        return named.filter(id -> id instanceof JsonString text && text.value().startsWith("i-"))
                .toList();
    }

    private Finding asked(String about, String operation, List<Json> instances) {
        try {
            inquiry.client("ec2")
                    .call(operation, with("InstanceIds", Json.of(instances)).with("DryRun", true));
            return Finding.unknown(about, "%s said nothing of a dry run".formatted(operation), "");
        } catch (Refused refused) {
            if (refused.code().equals(WOULD)) {
                return Finding.well(about, "EC2 would do it, for whoever asks here");
            }
            return Answers.isDenied(refused)
                    ? Finding.unknown(
                            about,
                            "whoever asks here may not do it: " + refused.said(),
                            "the functions have roles of their own, once they are deployed")
                    : Finding.amiss(about, refused.said(), "look at the instances");
        }
    }
}
