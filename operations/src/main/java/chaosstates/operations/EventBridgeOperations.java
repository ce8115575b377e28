package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.*;

/** The operations of EventBridge, generated from the SDK's client. */
public final class EventBridgeOperations {

    private EventBridgeOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<EventBridgeClient> find(String name) {
        return switch (name) {
            case "ActivateEventSource" ->
                    of(ActivateEventSourceRequest::builder, EventBridgeClient::activateEventSource);
            case "CancelReplay" ->
                    of(CancelReplayRequest::builder, EventBridgeClient::cancelReplay);
            case "CreateApiDestination" ->
                    of(
                            CreateApiDestinationRequest::builder,
                            EventBridgeClient::createApiDestination);
            case "CreateArchive" ->
                    of(CreateArchiveRequest::builder, EventBridgeClient::createArchive);
            case "CreateConnection" ->
                    of(CreateConnectionRequest::builder, EventBridgeClient::createConnection);
            case "CreateEndpoint" ->
                    of(CreateEndpointRequest::builder, EventBridgeClient::createEndpoint);
            case "CreateEventBus" ->
                    of(CreateEventBusRequest::builder, EventBridgeClient::createEventBus);
            case "CreatePartnerEventSource" ->
                    of(
                            CreatePartnerEventSourceRequest::builder,
                            EventBridgeClient::createPartnerEventSource);
            case "DeactivateEventSource" ->
                    of(
                            DeactivateEventSourceRequest::builder,
                            EventBridgeClient::deactivateEventSource);
            case "DeauthorizeConnection" ->
                    of(
                            DeauthorizeConnectionRequest::builder,
                            EventBridgeClient::deauthorizeConnection);
            case "DeleteApiDestination" ->
                    of(
                            DeleteApiDestinationRequest::builder,
                            EventBridgeClient::deleteApiDestination);
            case "DeleteArchive" ->
                    of(DeleteArchiveRequest::builder, EventBridgeClient::deleteArchive);
            case "DeleteConnection" ->
                    of(DeleteConnectionRequest::builder, EventBridgeClient::deleteConnection);
            case "DeleteEndpoint" ->
                    of(DeleteEndpointRequest::builder, EventBridgeClient::deleteEndpoint);
            case "DeleteEventBus" ->
                    of(DeleteEventBusRequest::builder, EventBridgeClient::deleteEventBus);
            case "DeletePartnerEventSource" ->
                    of(
                            DeletePartnerEventSourceRequest::builder,
                            EventBridgeClient::deletePartnerEventSource);
            case "DeleteRule" -> of(DeleteRuleRequest::builder, EventBridgeClient::deleteRule);
            case "DescribeApiDestination" ->
                    of(
                            DescribeApiDestinationRequest::builder,
                            EventBridgeClient::describeApiDestination);
            case "DescribeArchive" ->
                    of(DescribeArchiveRequest::builder, EventBridgeClient::describeArchive);
            case "DescribeConnection" ->
                    of(DescribeConnectionRequest::builder, EventBridgeClient::describeConnection);
            case "DescribeEndpoint" ->
                    of(DescribeEndpointRequest::builder, EventBridgeClient::describeEndpoint);
            case "DescribeEventBus" ->
                    of(DescribeEventBusRequest::builder, EventBridgeClient::describeEventBus);
            case "DescribeEventSource" ->
                    of(DescribeEventSourceRequest::builder, EventBridgeClient::describeEventSource);
            case "DescribePartnerEventSource" ->
                    of(
                            DescribePartnerEventSourceRequest::builder,
                            EventBridgeClient::describePartnerEventSource);
            case "DescribeReplay" ->
                    of(DescribeReplayRequest::builder, EventBridgeClient::describeReplay);
            case "DescribeRule" ->
                    of(DescribeRuleRequest::builder, EventBridgeClient::describeRule);
            case "DisableRule" -> of(DisableRuleRequest::builder, EventBridgeClient::disableRule);
            case "EnableRule" -> of(EnableRuleRequest::builder, EventBridgeClient::enableRule);
            case "ListApiDestinations" ->
                    of(ListApiDestinationsRequest::builder, EventBridgeClient::listApiDestinations);
            case "ListArchives" ->
                    of(ListArchivesRequest::builder, EventBridgeClient::listArchives);
            case "ListConnections" ->
                    of(ListConnectionsRequest::builder, EventBridgeClient::listConnections);
            case "ListEndpoints" ->
                    of(ListEndpointsRequest::builder, EventBridgeClient::listEndpoints);
            case "ListEventBuses" ->
                    of(ListEventBusesRequest::builder, EventBridgeClient::listEventBuses);
            case "ListEventSources" ->
                    of(ListEventSourcesRequest::builder, EventBridgeClient::listEventSources);
            case "ListPartnerEventSourceAccounts" ->
                    of(
                            ListPartnerEventSourceAccountsRequest::builder,
                            EventBridgeClient::listPartnerEventSourceAccounts);
            case "ListPartnerEventSources" ->
                    of(
                            ListPartnerEventSourcesRequest::builder,
                            EventBridgeClient::listPartnerEventSources);
            case "ListReplays" -> of(ListReplaysRequest::builder, EventBridgeClient::listReplays);
            case "ListRuleNamesByTarget" ->
                    of(
                            ListRuleNamesByTargetRequest::builder,
                            EventBridgeClient::listRuleNamesByTarget);
            case "ListRules" -> of(ListRulesRequest::builder, EventBridgeClient::listRules);
            case "ListTagsForResource" ->
                    of(ListTagsForResourceRequest::builder, EventBridgeClient::listTagsForResource);
            case "ListTargetsByRule" ->
                    of(ListTargetsByRuleRequest::builder, EventBridgeClient::listTargetsByRule);
            case "PutEvents" -> of(PutEventsRequest::builder, EventBridgeClient::putEvents);
            case "PutPartnerEvents" ->
                    of(PutPartnerEventsRequest::builder, EventBridgeClient::putPartnerEvents);
            case "PutPermission" ->
                    of(PutPermissionRequest::builder, EventBridgeClient::putPermission);
            case "PutRule" -> of(PutRuleRequest::builder, EventBridgeClient::putRule);
            case "PutTargets" -> of(PutTargetsRequest::builder, EventBridgeClient::putTargets);
            case "RemovePermission" ->
                    of(RemovePermissionRequest::builder, EventBridgeClient::removePermission);
            case "RemoveTargets" ->
                    of(RemoveTargetsRequest::builder, EventBridgeClient::removeTargets);
            case "StartReplay" -> of(StartReplayRequest::builder, EventBridgeClient::startReplay);
            case "TagResource" -> of(TagResourceRequest::builder, EventBridgeClient::tagResource);
            case "TestEventPattern" ->
                    of(TestEventPatternRequest::builder, EventBridgeClient::testEventPattern);
            case "UntagResource" ->
                    of(UntagResourceRequest::builder, EventBridgeClient::untagResource);
            case "UpdateApiDestination" ->
                    of(
                            UpdateApiDestinationRequest::builder,
                            EventBridgeClient::updateApiDestination);
            case "UpdateArchive" ->
                    of(UpdateArchiveRequest::builder, EventBridgeClient::updateArchive);
            case "UpdateConnection" ->
                    of(UpdateConnectionRequest::builder, EventBridgeClient::updateConnection);
            case "UpdateEndpoint" ->
                    of(UpdateEndpointRequest::builder, EventBridgeClient::updateEndpoint);
            case "UpdateEventBus" ->
                    of(UpdateEventBusRequest::builder, EventBridgeClient::updateEventBus);
            default -> null;
        };
    }
}
