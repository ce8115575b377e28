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
            case "BatchGetTraces" -> of(BatchGetTracesRequest::builder, XRayClient::batchGetTraces);
            case "CancelTraceRetrieval" ->
                    of(CancelTraceRetrievalRequest::builder, XRayClient::cancelTraceRetrieval);
            case "CreateGroup" -> of(CreateGroupRequest::builder, XRayClient::createGroup);
            case "CreateSamplingRule" ->
                    of(CreateSamplingRuleRequest::builder, XRayClient::createSamplingRule);
            case "DeleteGroup" -> of(DeleteGroupRequest::builder, XRayClient::deleteGroup);
            case "DeleteResourcePolicy" ->
                    of(DeleteResourcePolicyRequest::builder, XRayClient::deleteResourcePolicy);
            case "DeleteSamplingRule" ->
                    of(DeleteSamplingRuleRequest::builder, XRayClient::deleteSamplingRule);
            case "GetEncryptionConfig" ->
                    of(GetEncryptionConfigRequest::builder, XRayClient::getEncryptionConfig);
            case "GetGroup" -> of(GetGroupRequest::builder, XRayClient::getGroup);
            case "GetGroups" -> of(GetGroupsRequest::builder, XRayClient::getGroups);
            case "GetIndexingRules" ->
                    of(GetIndexingRulesRequest::builder, XRayClient::getIndexingRules);
            case "GetInsight" -> of(GetInsightRequest::builder, XRayClient::getInsight);
            case "GetInsightEvents" ->
                    of(GetInsightEventsRequest::builder, XRayClient::getInsightEvents);
            case "GetInsightImpactGraph" ->
                    of(GetInsightImpactGraphRequest::builder, XRayClient::getInsightImpactGraph);
            case "GetInsightSummaries" ->
                    of(GetInsightSummariesRequest::builder, XRayClient::getInsightSummaries);
            case "GetRetrievedTracesGraph" ->
                    of(
                            GetRetrievedTracesGraphRequest::builder,
                            XRayClient::getRetrievedTracesGraph);
            case "GetSamplingRules" ->
                    of(GetSamplingRulesRequest::builder, XRayClient::getSamplingRules);
            case "GetSamplingStatisticSummaries" ->
                    of(
                            GetSamplingStatisticSummariesRequest::builder,
                            XRayClient::getSamplingStatisticSummaries);
            case "GetSamplingTargets" ->
                    of(GetSamplingTargetsRequest::builder, XRayClient::getSamplingTargets);
            case "GetServiceGraph" ->
                    of(GetServiceGraphRequest::builder, XRayClient::getServiceGraph);
            case "GetTimeSeriesServiceStatistics" ->
                    of(
                            GetTimeSeriesServiceStatisticsRequest::builder,
                            XRayClient::getTimeSeriesServiceStatistics);
            case "GetTraceGraph" -> of(GetTraceGraphRequest::builder, XRayClient::getTraceGraph);
            case "GetTraceSegmentDestination" ->
                    of(
                            GetTraceSegmentDestinationRequest::builder,
                            XRayClient::getTraceSegmentDestination);
            case "GetTraceSummaries" ->
                    of(GetTraceSummariesRequest::builder, XRayClient::getTraceSummaries);
            case "ListResourcePolicies" ->
                    of(ListResourcePoliciesRequest::builder, XRayClient::listResourcePolicies);
            case "ListRetrievedTraces" ->
                    of(ListRetrievedTracesRequest::builder, XRayClient::listRetrievedTraces);
            case "ListTagsForResource" ->
                    of(ListTagsForResourceRequest::builder, XRayClient::listTagsForResource);
            case "PutEncryptionConfig" ->
                    of(PutEncryptionConfigRequest::builder, XRayClient::putEncryptionConfig);
            case "PutResourcePolicy" ->
                    of(PutResourcePolicyRequest::builder, XRayClient::putResourcePolicy);
            case "PutTelemetryRecords" ->
                    of(PutTelemetryRecordsRequest::builder, XRayClient::putTelemetryRecords);
            case "PutTraceSegments" ->
                    of(PutTraceSegmentsRequest::builder, XRayClient::putTraceSegments);
            case "StartTraceRetrieval" ->
                    of(StartTraceRetrievalRequest::builder, XRayClient::startTraceRetrieval);
            case "TagResource" -> of(TagResourceRequest::builder, XRayClient::tagResource);
            case "UntagResource" -> of(UntagResourceRequest::builder, XRayClient::untagResource);
            case "UpdateGroup" -> of(UpdateGroupRequest::builder, XRayClient::updateGroup);
            case "UpdateIndexingRule" ->
                    of(UpdateIndexingRuleRequest::builder, XRayClient::updateIndexingRule);
            case "UpdateSamplingRule" ->
                    of(UpdateSamplingRuleRequest::builder, XRayClient::updateSamplingRule);
            case "UpdateTraceSegmentDestination" ->
                    of(
                            UpdateTraceSegmentDestinationRequest::builder,
                            XRayClient::updateTraceSegmentDestination);
            default -> null;
        };
    }
}
