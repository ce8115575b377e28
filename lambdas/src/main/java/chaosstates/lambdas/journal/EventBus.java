package chaosstates.lambdas.journal;

import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.AwsErrors;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;

/**
 * Bus for the events of ended runs.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html">PutEvents</a>
 */
public final class EventBus {

    private static final String SOURCE = "chaos-states";
    private static final String ENDED = "Chaos Experiment Ended";

    private final EventBridgeClient events;
    private final String name;

    public EventBus(EventBridgeClient events, String name) {
        this.events = events;
        this.name = name;
    }

    /**
     * @throws Raised when the event was not taken
     */
    public void put(Journalled run) {
        PutEventsRequestEntry event =
                PutEventsRequestEntry.builder()
                        .eventBusName(name)
                        .source(SOURCE)
                        .detailType(ENDED)
                        .resources(run.execution())
                        .detail(JsonWriter.compact(run.detail()))
                        .build();
        PutEventsResponse answer =
                AwsErrors.calling(
                        "events",
                        "PutEvents",
                        events.serviceClientConfiguration(),
                        () -> events.putEvents(put -> put.entries(event)));
        if (answer.failedEntryCount() > 0) {
            PutEventsResultEntry refused = answer.entries().getFirst();
            throw new Raised(refused.errorCode(), refused.errorMessage());
        }
    }
}
