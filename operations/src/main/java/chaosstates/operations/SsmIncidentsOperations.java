package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.ssmincidents.SsmIncidentsClient;
import software.amazon.awssdk.services.ssmincidents.model.*;

/** The operations of SsmIncidents, generated from the SDK's client. */
public final class SsmIncidentsOperations {

    private SsmIncidentsOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<SsmIncidentsClient> find(String name) {
        return switch (name) {
            case "BatchGetIncidentFindings" ->
                    of(
                            BatchGetIncidentFindingsRequest::builder,
                            BatchGetIncidentFindingsResponse::builder,
                            SsmIncidentsClient::batchGetIncidentFindings);
            case "CreateReplicationSet" ->
                    of(
                            CreateReplicationSetRequest::builder,
                            CreateReplicationSetResponse::builder,
                            SsmIncidentsClient::createReplicationSet);
            case "CreateResponsePlan" ->
                    of(
                            CreateResponsePlanRequest::builder,
                            CreateResponsePlanResponse::builder,
                            SsmIncidentsClient::createResponsePlan);
            case "CreateTimelineEvent" ->
                    of(
                            CreateTimelineEventRequest::builder,
                            CreateTimelineEventResponse::builder,
                            SsmIncidentsClient::createTimelineEvent);
            case "DeleteIncidentRecord" ->
                    of(
                            DeleteIncidentRecordRequest::builder,
                            DeleteIncidentRecordResponse::builder,
                            SsmIncidentsClient::deleteIncidentRecord);
            case "DeleteReplicationSet" ->
                    of(
                            DeleteReplicationSetRequest::builder,
                            DeleteReplicationSetResponse::builder,
                            SsmIncidentsClient::deleteReplicationSet);
            case "DeleteResourcePolicy" ->
                    of(
                            DeleteResourcePolicyRequest::builder,
                            DeleteResourcePolicyResponse::builder,
                            SsmIncidentsClient::deleteResourcePolicy);
            case "DeleteResponsePlan" ->
                    of(
                            DeleteResponsePlanRequest::builder,
                            DeleteResponsePlanResponse::builder,
                            SsmIncidentsClient::deleteResponsePlan);
            case "DeleteTimelineEvent" ->
                    of(
                            DeleteTimelineEventRequest::builder,
                            DeleteTimelineEventResponse::builder,
                            SsmIncidentsClient::deleteTimelineEvent);
            case "GetIncidentRecord" ->
                    of(
                            GetIncidentRecordRequest::builder,
                            GetIncidentRecordResponse::builder,
                            SsmIncidentsClient::getIncidentRecord);
            case "GetReplicationSet" ->
                    of(
                            GetReplicationSetRequest::builder,
                            GetReplicationSetResponse::builder,
                            SsmIncidentsClient::getReplicationSet);
            case "GetResourcePolicies" ->
                    of(
                            GetResourcePoliciesRequest::builder,
                            GetResourcePoliciesResponse::builder,
                            SsmIncidentsClient::getResourcePolicies);
            case "GetResponsePlan" ->
                    of(
                            GetResponsePlanRequest::builder,
                            GetResponsePlanResponse::builder,
                            SsmIncidentsClient::getResponsePlan);
            case "GetTimelineEvent" ->
                    of(
                            GetTimelineEventRequest::builder,
                            GetTimelineEventResponse::builder,
                            SsmIncidentsClient::getTimelineEvent);
            case "ListIncidentFindings" ->
                    of(
                            ListIncidentFindingsRequest::builder,
                            ListIncidentFindingsResponse::builder,
                            SsmIncidentsClient::listIncidentFindings);
            case "ListIncidentRecords" ->
                    of(
                            ListIncidentRecordsRequest::builder,
                            ListIncidentRecordsResponse::builder,
                            SsmIncidentsClient::listIncidentRecords);
            case "ListRelatedItems" ->
                    of(
                            ListRelatedItemsRequest::builder,
                            ListRelatedItemsResponse::builder,
                            SsmIncidentsClient::listRelatedItems);
            case "ListReplicationSets" ->
                    of(
                            ListReplicationSetsRequest::builder,
                            ListReplicationSetsResponse::builder,
                            SsmIncidentsClient::listReplicationSets);
            case "ListResponsePlans" ->
                    of(
                            ListResponsePlansRequest::builder,
                            ListResponsePlansResponse::builder,
                            SsmIncidentsClient::listResponsePlans);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            SsmIncidentsClient::listTagsForResource);
            case "ListTimelineEvents" ->
                    of(
                            ListTimelineEventsRequest::builder,
                            ListTimelineEventsResponse::builder,
                            SsmIncidentsClient::listTimelineEvents);
            case "PutResourcePolicy" ->
                    of(
                            PutResourcePolicyRequest::builder,
                            PutResourcePolicyResponse::builder,
                            SsmIncidentsClient::putResourcePolicy);
            case "StartIncident" ->
                    of(
                            StartIncidentRequest::builder,
                            StartIncidentResponse::builder,
                            SsmIncidentsClient::startIncident);
            case "TagResource" ->
                    of(
                            TagResourceRequest::builder,
                            TagResourceResponse::builder,
                            SsmIncidentsClient::tagResource);
            case "UntagResource" ->
                    of(
                            UntagResourceRequest::builder,
                            UntagResourceResponse::builder,
                            SsmIncidentsClient::untagResource);
            case "UpdateDeletionProtection" ->
                    of(
                            UpdateDeletionProtectionRequest::builder,
                            UpdateDeletionProtectionResponse::builder,
                            SsmIncidentsClient::updateDeletionProtection);
            case "UpdateIncidentRecord" ->
                    of(
                            UpdateIncidentRecordRequest::builder,
                            UpdateIncidentRecordResponse::builder,
                            SsmIncidentsClient::updateIncidentRecord);
            case "UpdateRelatedItems" ->
                    of(
                            UpdateRelatedItemsRequest::builder,
                            UpdateRelatedItemsResponse::builder,
                            SsmIncidentsClient::updateRelatedItems);
            case "UpdateReplicationSet" ->
                    of(
                            UpdateReplicationSetRequest::builder,
                            UpdateReplicationSetResponse::builder,
                            SsmIncidentsClient::updateReplicationSet);
            case "UpdateResponsePlan" ->
                    of(
                            UpdateResponsePlanRequest::builder,
                            UpdateResponsePlanResponse::builder,
                            SsmIncidentsClient::updateResponsePlan);
            case "UpdateTimelineEvent" ->
                    of(
                            UpdateTimelineEventRequest::builder,
                            UpdateTimelineEventResponse::builder,
                            SsmIncidentsClient::updateTimelineEvent);
            default -> null;
        };
    }
}
