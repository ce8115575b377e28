package chaosstates.lambdas.clearance;

import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.AwsErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.AlarmType;
import software.amazon.awssdk.services.cloudwatch.model.DescribeAlarmsRequest;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import software.amazon.awssdk.services.fis.FisClient;
import software.amazon.awssdk.services.fis.model.SafetyLeverState;
import software.amazon.awssdk.services.fis.model.SafetyLeverStatus;

/**
 * Conditions that keep a run from beginning or going on: a CloudWatch alarm in ALARM, or the safety
 * lever of AWS FIS.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html">DescribeAlarms</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/fis/latest/APIReference/API_GetSafetyLever.html">GetSafetyLever</a>
 */
public final class StopConditions {

    /** There is one in each account and region. */
    private static final String LEVER = "default";

    /** The most that DescribeAlarms takes at once. */
    private static final int MOST_ALARMS = 100;

    private final AwsClients aws;

    public StopConditions(AwsClients aws) {
        this.aws = aws;
    }

    /** The name of an alarm that is given by name or ARN. */
    public static String name(String alarm) {
        return alarm.matches("arn:[^:]*:cloudwatch:[^:]*:[^:]*:alarm:.*")
                ? alarm.split(":", 7)[6]
                : alarm;
    }

    /**
     * Lists the objections to a run now. An alarm without sufficient data does not; one that is not
     * there does.
     *
     * @param alarms by name or ARN
     */
    public List<Objection> objections(List<String> alarms, boolean safetyLever) {
        Stream<Objection> ofAlarms =
                alarms.isEmpty() ? Stream.empty() : asked(() -> ofAlarms(names(alarms)));
        Stream<Objection> ofLever = safetyLever ? asked(this::ofLever) : Stream.empty();
        return Stream.concat(ofAlarms, ofLever).toList();
    }

    private static List<String> names(List<String> alarms) {
        return alarms.stream().map(StopConditions::name).distinct().toList();
    }

    /** Asks, and objects without an answer. */
    private static Stream<Objection> asked(Supplier<Stream<Objection>> question) {
        try {
            return question.get();
        } catch (Raised refused) {
            return Stream.of(new Objection(Objection.Kind.UNKNOWN, refused.getMessage()));
        }
    }

    private Stream<Objection> ofAlarms(List<String> names) {
        Map<String, StateValue> states = states(names);
        return names.stream().flatMap(name -> ofAlarm(name, states.get(name)).stream());
    }

    private static Optional<Objection> ofAlarm(String name, StateValue state) {
        if (state == null) {
            return Optional.of(
                    new Objection(Objection.Kind.UNKNOWN, "there is no alarm " + name + " here"));
        }
        return Optional.of(
                        new Objection(Objection.Kind.ALARM, "the alarm " + name + " is in ALARM"))
                .filter(alarm -> state == StateValue.ALARM);
    }

    private Map<String, StateValue> states(List<String> names) {
        Map<String, StateValue> states = new HashMap<>();
        for (int from = 0; from < names.size(); from += MOST_ALARMS) {
            int to = Math.min(from + MOST_ALARMS, names.size());
            states.putAll(statesOf(names.subList(from, to)));
        }
        return states;
    }

    private Map<String, StateValue> statesOf(List<String> names) {
        CloudWatchClient client = aws.cloudWatch();
        DescribeAlarmsRequest request =
                DescribeAlarmsRequest.builder()
                        .alarmNames(names)
                        .alarmTypes(AlarmType.METRIC_ALARM, AlarmType.COMPOSITE_ALARM)
                        .maxRecords(MOST_ALARMS)
                        .build();
        Map<String, StateValue> states = new HashMap<>();
        AwsErrors.calling(
                        "monitoring",
                        "DescribeAlarms",
                        client.serviceClientConfiguration(),
                        () -> client.describeAlarmsPaginator(request).stream().toList())
                .forEach(
                        page -> {
                            page.metricAlarms()
                                    .forEach(it -> states.put(it.alarmName(), it.stateValue()));
                            page.compositeAlarms()
                                    .forEach(it -> states.put(it.alarmName(), it.stateValue()));
                        });
        return states;
    }

    private Stream<Objection> ofLever() {
        FisClient client = aws.fis();
        SafetyLeverState state =
                AwsErrors.calling(
                        "fis",
                        "GetSafetyLever",
                        client.serviceClientConfiguration(),
                        () ->
                                client.getSafetyLever(lever -> lever.id(LEVER))
                                        .safetyLever()
                                        .state());
        String because = state.reason() == null ? "" : ": " + state.reason();
        return Stream.of(
                        new Objection(
                                Objection.Kind.SAFETY_LEVER,
                                "the safety lever of AWS FIS is "
                                        + state.statusAsString()
                                        + because))
                .filter(lever -> state.status() != SafetyLeverStatus.DISENGAGED);
    }
}
