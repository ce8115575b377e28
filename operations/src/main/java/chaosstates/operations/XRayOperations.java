package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.xray.XRayClient;
import software.amazon.awssdk.services.xray.model.*;

/** The operations of XRay, generated from the SDK's client. */
public final class XRayOperations {

    private XRayOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<XRayClient> find(String name) {
        return switch (name) {
            case "BatchGetTraces" ->
                    of(
                            BatchGetTracesRequest::builder,
                            BatchGetTracesResponse::builder,
                            XRayClient::batchGetTraces);
            case "CancelTraceRetrieval" ->
                    of(
                            CancelTraceRetrievalRequest::builder,
                            CancelTraceRetrievalResponse::builder,
                            XRayClient::cancelTraceRetrieval);
            case "CreateGroup" ->
                    of(
                            CreateGroupRequest::builder,
                            CreateGroupResponse::builder,
                            XRayClient::createGroup);
            case "CreateSamplingRule" ->
                    of(
                            CreateSamplingRuleRequest::builder,
                            CreateSamplingRuleResponse::builder,
                            XRayClient::createSamplingRule);
            case "DeleteGroup" ->
                    of(
                            DeleteGroupRequest::builder,
                            DeleteGroupResponse::builder,
                            XRayClient::deleteGroup);
            case "DeleteResourcePolicy" ->
                    of(
                            DeleteResourcePolicyRequest::builder,
                            DeleteResourcePolicyResponse::builder,
                            XRayClient::deleteResourcePolicy);
            case "DeleteSamplingRule" ->
                    of(
                            DeleteSamplingRuleRequest::builder,
                            DeleteSamplingRuleResponse::builder,
                            XRayClient::deleteSamplingRule);
            case "GetEncryptionConfig" ->
                    of(
                            GetEncryptionConfigRequest::builder,
                            GetEncryptionConfigResponse::builder,
                            XRayClient::getEncryptionConfig);
            case "GetGroup" ->
                    of(GetGroupRequest::builder, GetGroupResponse::builder, XRayClient::getGroup);
            case "GetGroups" ->
                    of(
                            GetGroupsRequest::builder,
                            GetGroupsResponse::builder,
                            XRayClient::getGroups);
            case "GetIndexingRules" ->
                    of(
                            GetIndexingRulesRequest::builder,
                            GetIndexingRulesResponse::builder,
                            XRayClient::getIndexingRules);
            case "GetInsight" ->
                    of(
                            GetInsightRequest::builder,
                            GetInsightResponse::builder,
                            XRayClient::getInsight);
            case "GetInsightEvents" ->
                    of(
                            GetInsightEventsRequest::builder,
                            GetInsightEventsResponse::builder,
                            XRayClient::getInsightEvents);
            case "GetInsightImpactGraph" ->
                    of(
                            GetInsightImpactGraphRequest::builder,
                            GetInsightImpactGraphResponse::builder,
                            XRayClient::getInsightImpactGraph);
            case "GetInsightSummaries" ->
                    of(
                            GetInsightSummariesRequest::builder,
                            GetInsightSummariesResponse::builder,
                            XRayClient::getInsightSummaries);
            case "GetRetrievedTracesGraph" ->
                    of(
                            GetRetrievedTracesGraphRequest::builder,
                            GetRetrievedTracesGraphResponse::builder,
                            XRayClient::getRetrievedTracesGraph);
            case "GetSamplingRules" ->
                    of(
                            GetSamplingRulesRequest::builder,
                            GetSamplingRulesResponse::builder,
                            XRayClient::getSamplingRules);
            case "GetSamplingStatisticSummaries" ->
                    of(
                            GetSamplingStatisticSummariesRequest::builder,
                            GetSamplingStatisticSummariesResponse::builder,
                            XRayClient::getSamplingStatisticSummaries);
            case "GetSamplingTargets" ->
                    of(
                            GetSamplingTargetsRequest::builder,
                            GetSamplingTargetsResponse::builder,
                            XRayClient::getSamplingTargets);
            case "GetServiceGraph" ->
                    of(
                            GetServiceGraphRequest::builder,
                            GetServiceGraphResponse::builder,
                            XRayClient::getServiceGraph);
            case "GetTimeSeriesServiceStatistics" ->
                    of(
                            GetTimeSeriesServiceStatisticsRequest::builder,
                            GetTimeSeriesServiceStatisticsResponse::builder,
                            XRayClient::getTimeSeriesServiceStatistics);
            case "GetTraceGraph" ->
                    of(
                            GetTraceGraphRequest::builder,
                            GetTraceGraphResponse::builder,
                            XRayClient::getTraceGraph);
            case "GetTraceSegmentDestination" ->
                    of(
                            GetTraceSegmentDestinationRequest::builder,
                            GetTraceSegmentDestinationResponse::builder,
                            XRayClient::getTraceSegmentDestination);
            case "GetTraceSummaries" ->
                    of(
                            GetTraceSummariesRequest::builder,
                            GetTraceSummariesResponse::builder,
                            XRayClient::getTraceSummaries);
            case "ListResourcePolicies" ->
                    of(
                            ListResourcePoliciesRequest::builder,
                            ListResourcePoliciesResponse::builder,
                            XRayClient::listResourcePolicies);
            case "ListRetrievedTraces" ->
                    of(
                            ListRetrievedTracesRequest::builder,
                            ListRetrievedTracesResponse::builder,
                            XRayClient::listRetrievedTraces);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            XRayClient::listTagsForResource);
            case "PutEncryptionConfig" ->
                    of(
                            PutEncryptionConfigRequest::builder,
                            PutEncryptionConfigResponse::builder,
                            XRayClient::putEncryptionConfig);
            case "PutResourcePolicy" ->
                    of(
                            PutResourcePolicyRequest::builder,
                            PutResourcePolicyResponse::builder,
                            XRayClient::putResourcePolicy);
            case "PutTelemetryRecords" ->
                    of(
                            PutTelemetryRecordsRequest::builder,
                            PutTelemetryRecordsResponse::builder,
                            XRayClient::putTelemetryRecords);
            case "PutTraceSegments" ->
                    of(
                            PutTraceSegmentsRequest::builder,
                            PutTraceSegmentsResponse::builder,
                            XRayClient::putTraceSegments);
            case "StartTraceRetrieval" ->
                    of(
                            StartTraceRetrievalRequest::builder,
                            StartTraceRetrievalResponse::builder,
                            XRayClient::startTraceRetrieval);
            case "TagResource" ->
                    of(
                            TagResourceRequest::builder,
                            TagResourceResponse::builder,
                            XRayClient::tagResource);
            case "UntagResource" ->
                    of(
                            UntagResourceRequest::builder,
                            UntagResourceResponse::builder,
                            XRayClient::untagResource);
            case "UpdateGroup" ->
                    of(
                            UpdateGroupRequest::builder,
                            UpdateGroupResponse::builder,
                            XRayClient::updateGroup);
            case "UpdateIndexingRule" ->
                    of(
                            UpdateIndexingRuleRequest::builder,
                            UpdateIndexingRuleResponse::builder,
                            XRayClient::updateIndexingRule);
            case "UpdateSamplingRule" ->
                    of(
                            UpdateSamplingRuleRequest::builder,
                            UpdateSamplingRuleResponse::builder,
                            XRayClient::updateSamplingRule);
            case "UpdateTraceSegmentDestination" ->
                    of(
                            UpdateTraceSegmentDestinationRequest::builder,
                            UpdateTraceSegmentDestinationResponse::builder,
                            XRayClient::updateTraceSegmentDestination);
            default -> null;
        };
    }
}
