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
                            SsmIncidentsClient::batchGetIncidentFindings);
            case "CreateReplicationSet" ->
                    of(
                            CreateReplicationSetRequest::builder,
                            SsmIncidentsClient::createReplicationSet);
            case "CreateResponsePlan" ->
                    of(CreateResponsePlanRequest::builder, SsmIncidentsClient::createResponsePlan);
            case "CreateTimelineEvent" ->
                    of(
                            CreateTimelineEventRequest::builder,
                            SsmIncidentsClient::createTimelineEvent);
            case "DeleteIncidentRecord" ->
                    of(
                            DeleteIncidentRecordRequest::builder,
                            SsmIncidentsClient::deleteIncidentRecord);
            case "DeleteReplicationSet" ->
                    of(
                            DeleteReplicationSetRequest::builder,
                            SsmIncidentsClient::deleteReplicationSet);
            case "DeleteResourcePolicy" ->
                    of(
                            DeleteResourcePolicyRequest::builder,
                            SsmIncidentsClient::deleteResourcePolicy);
            case "DeleteResponsePlan" ->
                    of(DeleteResponsePlanRequest::builder, SsmIncidentsClient::deleteResponsePlan);
            case "DeleteTimelineEvent" ->
                    of(
                            DeleteTimelineEventRequest::builder,
                            SsmIncidentsClient::deleteTimelineEvent);
            case "GetIncidentRecord" ->
                    of(GetIncidentRecordRequest::builder, SsmIncidentsClient::getIncidentRecord);
            case "GetReplicationSet" ->
                    of(GetReplicationSetRequest::builder, SsmIncidentsClient::getReplicationSet);
            case "GetResourcePolicies" ->
                    of(
                            GetResourcePoliciesRequest::builder,
                            SsmIncidentsClient::getResourcePolicies);
            case "GetResponsePlan" ->
                    of(GetResponsePlanRequest::builder, SsmIncidentsClient::getResponsePlan);
            case "GetTimelineEvent" ->
                    of(GetTimelineEventRequest::builder, SsmIncidentsClient::getTimelineEvent);
            case "ListIncidentFindings" ->
                    of(
                            ListIncidentFindingsRequest::builder,
                            SsmIncidentsClient::listIncidentFindings);
            case "ListIncidentRecords" ->
                    of(
                            ListIncidentRecordsRequest::builder,
                            SsmIncidentsClient::listIncidentRecords);
            case "ListRelatedItems" ->
                    of(ListRelatedItemsRequest::builder, SsmIncidentsClient::listRelatedItems);
            case "ListReplicationSets" ->
                    of(
                            ListReplicationSetsRequest::builder,
                            SsmIncidentsClient::listReplicationSets);
            case "ListResponsePlans" ->
                    of(ListResponsePlansRequest::builder, SsmIncidentsClient::listResponsePlans);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            SsmIncidentsClient::listTagsForResource);
            case "ListTimelineEvents" ->
                    of(ListTimelineEventsRequest::builder, SsmIncidentsClient::listTimelineEvents);
            case "PutResourcePolicy" ->
                    of(PutResourcePolicyRequest::builder, SsmIncidentsClient::putResourcePolicy);
            case "StartIncident" ->
                    of(StartIncidentRequest::builder, SsmIncidentsClient::startIncident);
            case "TagResource" -> of(TagResourceRequest::builder, SsmIncidentsClient::tagResource);
            case "UntagResource" ->
                    of(UntagResourceRequest::builder, SsmIncidentsClient::untagResource);
            case "UpdateDeletionProtection" ->
                    of(
                            UpdateDeletionProtectionRequest::builder,
                            SsmIncidentsClient::updateDeletionProtection);
            case "UpdateIncidentRecord" ->
                    of(
                            UpdateIncidentRecordRequest::builder,
                            SsmIncidentsClient::updateIncidentRecord);
            case "UpdateRelatedItems" ->
                    of(UpdateRelatedItemsRequest::builder, SsmIncidentsClient::updateRelatedItems);
            case "UpdateReplicationSet" ->
                    of(
                            UpdateReplicationSetRequest::builder,
                            SsmIncidentsClient::updateReplicationSet);
            case "UpdateResponsePlan" ->
                    of(UpdateResponsePlanRequest::builder, SsmIncidentsClient::updateResponsePlan);
            case "UpdateTimelineEvent" ->
                    of(
                            UpdateTimelineEventRequest::builder,
                            SsmIncidentsClient::updateTimelineEvent);
            default -> null;
        };
    }
}
