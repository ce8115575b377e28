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
                    of(
                            ActivateEventSourceRequest::builder,
                            ActivateEventSourceResponse::builder,
                            EventBridgeClient::activateEventSource);
            case "CancelReplay" ->
                    of(
                            CancelReplayRequest::builder,
                            CancelReplayResponse::builder,
                            EventBridgeClient::cancelReplay);
            case "CreateApiDestination" ->
                    of(
                            CreateApiDestinationRequest::builder,
                            CreateApiDestinationResponse::builder,
                            EventBridgeClient::createApiDestination);
            case "CreateArchive" ->
                    of(
                            CreateArchiveRequest::builder,
                            CreateArchiveResponse::builder,
                            EventBridgeClient::createArchive);
            case "CreateConnection" ->
                    of(
                            CreateConnectionRequest::builder,
                            CreateConnectionResponse::builder,
                            EventBridgeClient::createConnection);
            case "CreateEndpoint" ->
                    of(
                            CreateEndpointRequest::builder,
                            CreateEndpointResponse::builder,
                            EventBridgeClient::createEndpoint);
            case "CreateEventBus" ->
                    of(
                            CreateEventBusRequest::builder,
                            CreateEventBusResponse::builder,
                            EventBridgeClient::createEventBus);
            case "CreatePartnerEventSource" ->
                    of(
                            CreatePartnerEventSourceRequest::builder,
                            CreatePartnerEventSourceResponse::builder,
                            EventBridgeClient::createPartnerEventSource);
            case "DeactivateEventSource" ->
                    of(
                            DeactivateEventSourceRequest::builder,
                            DeactivateEventSourceResponse::builder,
                            EventBridgeClient::deactivateEventSource);
            case "DeauthorizeConnection" ->
                    of(
                            DeauthorizeConnectionRequest::builder,
                            DeauthorizeConnectionResponse::builder,
                            EventBridgeClient::deauthorizeConnection);
            case "DeleteApiDestination" ->
                    of(
                            DeleteApiDestinationRequest::builder,
                            DeleteApiDestinationResponse::builder,
                            EventBridgeClient::deleteApiDestination);
            case "DeleteArchive" ->
                    of(
                            DeleteArchiveRequest::builder,
                            DeleteArchiveResponse::builder,
                            EventBridgeClient::deleteArchive);
            case "DeleteConnection" ->
                    of(
                            DeleteConnectionRequest::builder,
                            DeleteConnectionResponse::builder,
                            EventBridgeClient::deleteConnection);
            case "DeleteEndpoint" ->
                    of(
                            DeleteEndpointRequest::builder,
                            DeleteEndpointResponse::builder,
                            EventBridgeClient::deleteEndpoint);
            case "DeleteEventBus" ->
                    of(
                            DeleteEventBusRequest::builder,
                            DeleteEventBusResponse::builder,
                            EventBridgeClient::deleteEventBus);
            case "DeletePartnerEventSource" ->
                    of(
                            DeletePartnerEventSourceRequest::builder,
                            DeletePartnerEventSourceResponse::builder,
                            EventBridgeClient::deletePartnerEventSource);
            case "DeleteRule" ->
                    of(
                            DeleteRuleRequest::builder,
                            DeleteRuleResponse::builder,
                            EventBridgeClient::deleteRule);
            case "DescribeApiDestination" ->
                    of(
                            DescribeApiDestinationRequest::builder,
                            DescribeApiDestinationResponse::builder,
                            EventBridgeClient::describeApiDestination);
            case "DescribeArchive" ->
                    of(
                            DescribeArchiveRequest::builder,
                            DescribeArchiveResponse::builder,
                            EventBridgeClient::describeArchive);
            case "DescribeConnection" ->
                    of(
                            DescribeConnectionRequest::builder,
                            DescribeConnectionResponse::builder,
                            EventBridgeClient::describeConnection);
            case "DescribeEndpoint" ->
                    of(
                            DescribeEndpointRequest::builder,
                            DescribeEndpointResponse::builder,
                            EventBridgeClient::describeEndpoint);
            case "DescribeEventBus" ->
                    of(
                            DescribeEventBusRequest::builder,
                            DescribeEventBusResponse::builder,
                            EventBridgeClient::describeEventBus);
            case "DescribeEventSource" ->
                    of(
                            DescribeEventSourceRequest::builder,
                            DescribeEventSourceResponse::builder,
                            EventBridgeClient::describeEventSource);
            case "DescribePartnerEventSource" ->
                    of(
                            DescribePartnerEventSourceRequest::builder,
                            DescribePartnerEventSourceResponse::builder,
                            EventBridgeClient::describePartnerEventSource);
            case "DescribeReplay" ->
                    of(
                            DescribeReplayRequest::builder,
                            DescribeReplayResponse::builder,
                            EventBridgeClient::describeReplay);
            case "DescribeRule" ->
                    of(
                            DescribeRuleRequest::builder,
                            DescribeRuleResponse::builder,
                            EventBridgeClient::describeRule);
            case "DisableRule" ->
                    of(
                            DisableRuleRequest::builder,
                            DisableRuleResponse::builder,
                            EventBridgeClient::disableRule);
            case "EnableRule" ->
                    of(
                            EnableRuleRequest::builder,
                            EnableRuleResponse::builder,
                            EventBridgeClient::enableRule);
            case "ListApiDestinations" ->
                    of(
                            ListApiDestinationsRequest::builder,
                            ListApiDestinationsResponse::builder,
                            EventBridgeClient::listApiDestinations);
            case "ListArchives" ->
                    of(
                            ListArchivesRequest::builder,
                            ListArchivesResponse::builder,
                            EventBridgeClient::listArchives);
            case "ListConnections" ->
                    of(
                            ListConnectionsRequest::builder,
                            ListConnectionsResponse::builder,
                            EventBridgeClient::listConnections);
            case "ListEndpoints" ->
                    of(
                            ListEndpointsRequest::builder,
                            ListEndpointsResponse::builder,
                            EventBridgeClient::listEndpoints);
            case "ListEventBuses" ->
                    of(
                            ListEventBusesRequest::builder,
                            ListEventBusesResponse::builder,
                            EventBridgeClient::listEventBuses);
            case "ListEventSources" ->
                    of(
                            ListEventSourcesRequest::builder,
                            ListEventSourcesResponse::builder,
                            EventBridgeClient::listEventSources);
            case "ListPartnerEventSourceAccounts" ->
                    of(
                            ListPartnerEventSourceAccountsRequest::builder,
                            ListPartnerEventSourceAccountsResponse::builder,
                            EventBridgeClient::listPartnerEventSourceAccounts);
            case "ListPartnerEventSources" ->
                    of(
                            ListPartnerEventSourcesRequest::builder,
                            ListPartnerEventSourcesResponse::builder,
                            EventBridgeClient::listPartnerEventSources);
            case "ListReplays" ->
                    of(
                            ListReplaysRequest::builder,
                            ListReplaysResponse::builder,
                            EventBridgeClient::listReplays);
            case "ListRuleNamesByTarget" ->
                    of(
                            ListRuleNamesByTargetRequest::builder,
                            ListRuleNamesByTargetResponse::builder,
                            EventBridgeClient::listRuleNamesByTarget);
            case "ListRules" ->
                    of(
                            ListRulesRequest::builder,
                            ListRulesResponse::builder,
                            EventBridgeClient::listRules);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            EventBridgeClient::listTagsForResource);
            case "ListTargetsByRule" ->
                    of(
                            ListTargetsByRuleRequest::builder,
                            ListTargetsByRuleResponse::builder,
                            EventBridgeClient::listTargetsByRule);
            case "PutEvents" ->
                    of(
                            PutEventsRequest::builder,
                            PutEventsResponse::builder,
                            EventBridgeClient::putEvents);
            case "PutPartnerEvents" ->
                    of(
                            PutPartnerEventsRequest::builder,
                            PutPartnerEventsResponse::builder,
                            EventBridgeClient::putPartnerEvents);
            case "PutPermission" ->
                    of(
                            PutPermissionRequest::builder,
                            PutPermissionResponse::builder,
                            EventBridgeClient::putPermission);
            case "PutRule" ->
                    of(
                            PutRuleRequest::builder,
                            PutRuleResponse::builder,
                            EventBridgeClient::putRule);
            case "PutTargets" ->
                    of(
                            PutTargetsRequest::builder,
                            PutTargetsResponse::builder,
                            EventBridgeClient::putTargets);
            case "RemovePermission" ->
                    of(
                            RemovePermissionRequest::builder,
                            RemovePermissionResponse::builder,
                            EventBridgeClient::removePermission);
            case "RemoveTargets" ->
                    of(
                            RemoveTargetsRequest::builder,
                            RemoveTargetsResponse::builder,
                            EventBridgeClient::removeTargets);
            case "StartReplay" ->
                    of(
                            StartReplayRequest::builder,
                            StartReplayResponse::builder,
                            EventBridgeClient::startReplay);
            case "TagResource" ->
                    of(
                            TagResourceRequest::builder,
                            TagResourceResponse::builder,
                            EventBridgeClient::tagResource);
            case "TestEventPattern" ->
                    of(
                            TestEventPatternRequest::builder,
                            TestEventPatternResponse::builder,
                            EventBridgeClient::testEventPattern);
            case "UntagResource" ->
                    of(
                            UntagResourceRequest::builder,
                            UntagResourceResponse::builder,
                            EventBridgeClient::untagResource);
            case "UpdateApiDestination" ->
                    of(
                            UpdateApiDestinationRequest::builder,
                            UpdateApiDestinationResponse::builder,
                            EventBridgeClient::updateApiDestination);
            case "UpdateArchive" ->
                    of(
                            UpdateArchiveRequest::builder,
                            UpdateArchiveResponse::builder,
                            EventBridgeClient::updateArchive);
            case "UpdateConnection" ->
                    of(
                            UpdateConnectionRequest::builder,
                            UpdateConnectionResponse::builder,
                            EventBridgeClient::updateConnection);
            case "UpdateEndpoint" ->
                    of(
                            UpdateEndpointRequest::builder,
                            UpdateEndpointResponse::builder,
                            EventBridgeClient::updateEndpoint);
            case "UpdateEventBus" ->
                    of(
                            UpdateEventBusRequest::builder,
                            UpdateEventBusResponse::builder,
                            EventBridgeClient::updateEventBus);
            default -> null;
        };
    }
}
