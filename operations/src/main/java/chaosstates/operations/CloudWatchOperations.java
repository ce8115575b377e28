package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.*;

/** The operations of CloudWatch, generated from the SDK's client. */
public final class CloudWatchOperations {

    private CloudWatchOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<CloudWatchClient> find(String name) {
        return switch (name) {
            case "DeleteAlarms" ->
                    of(
                            DeleteAlarmsRequest::builder,
                            DeleteAlarmsResponse::builder,
                            CloudWatchClient::deleteAlarms);
            case "DeleteAnomalyDetector" ->
                    of(
                            DeleteAnomalyDetectorRequest::builder,
                            DeleteAnomalyDetectorResponse::builder,
                            CloudWatchClient::deleteAnomalyDetector);
            case "DeleteDashboards" ->
                    of(
                            DeleteDashboardsRequest::builder,
                            DeleteDashboardsResponse::builder,
                            CloudWatchClient::deleteDashboards);
            case "DeleteInsightRules" ->
                    of(
                            DeleteInsightRulesRequest::builder,
                            DeleteInsightRulesResponse::builder,
                            CloudWatchClient::deleteInsightRules);
            case "DeleteMetricStream" ->
                    of(
                            DeleteMetricStreamRequest::builder,
                            DeleteMetricStreamResponse::builder,
                            CloudWatchClient::deleteMetricStream);
            case "DescribeAlarmContributors" ->
                    of(
                            DescribeAlarmContributorsRequest::builder,
                            DescribeAlarmContributorsResponse::builder,
                            CloudWatchClient::describeAlarmContributors);
            case "DescribeAlarmHistory" ->
                    of(
                            DescribeAlarmHistoryRequest::builder,
                            DescribeAlarmHistoryResponse::builder,
                            CloudWatchClient::describeAlarmHistory);
            case "DescribeAlarms" ->
                    of(
                            DescribeAlarmsRequest::builder,
                            DescribeAlarmsResponse::builder,
                            CloudWatchClient::describeAlarms);
            case "DescribeAlarmsForMetric" ->
                    of(
                            DescribeAlarmsForMetricRequest::builder,
                            DescribeAlarmsForMetricResponse::builder,
                            CloudWatchClient::describeAlarmsForMetric);
            case "DescribeAnomalyDetectors" ->
                    of(
                            DescribeAnomalyDetectorsRequest::builder,
                            DescribeAnomalyDetectorsResponse::builder,
                            CloudWatchClient::describeAnomalyDetectors);
            case "DescribeInsightRules" ->
                    of(
                            DescribeInsightRulesRequest::builder,
                            DescribeInsightRulesResponse::builder,
                            CloudWatchClient::describeInsightRules);
            case "DisableAlarmActions" ->
                    of(
                            DisableAlarmActionsRequest::builder,
                            DisableAlarmActionsResponse::builder,
                            CloudWatchClient::disableAlarmActions);
            case "DisableInsightRules" ->
                    of(
                            DisableInsightRulesRequest::builder,
                            DisableInsightRulesResponse::builder,
                            CloudWatchClient::disableInsightRules);
            case "EnableAlarmActions" ->
                    of(
                            EnableAlarmActionsRequest::builder,
                            EnableAlarmActionsResponse::builder,
                            CloudWatchClient::enableAlarmActions);
            case "EnableInsightRules" ->
                    of(
                            EnableInsightRulesRequest::builder,
                            EnableInsightRulesResponse::builder,
                            CloudWatchClient::enableInsightRules);
            case "GetDashboard" ->
                    of(
                            GetDashboardRequest::builder,
                            GetDashboardResponse::builder,
                            CloudWatchClient::getDashboard);
            case "GetInsightRuleReport" ->
                    of(
                            GetInsightRuleReportRequest::builder,
                            GetInsightRuleReportResponse::builder,
                            CloudWatchClient::getInsightRuleReport);
            case "GetMetricData" ->
                    of(
                            GetMetricDataRequest::builder,
                            GetMetricDataResponse::builder,
                            CloudWatchClient::getMetricData);
            case "GetMetricStatistics" ->
                    of(
                            GetMetricStatisticsRequest::builder,
                            GetMetricStatisticsResponse::builder,
                            CloudWatchClient::getMetricStatistics);
            case "GetMetricStream" ->
                    of(
                            GetMetricStreamRequest::builder,
                            GetMetricStreamResponse::builder,
                            CloudWatchClient::getMetricStream);
            case "GetMetricWidgetImage" ->
                    of(
                            GetMetricWidgetImageRequest::builder,
                            GetMetricWidgetImageResponse::builder,
                            CloudWatchClient::getMetricWidgetImage);
            case "ListDashboards" ->
                    of(
                            ListDashboardsRequest::builder,
                            ListDashboardsResponse::builder,
                            CloudWatchClient::listDashboards);
            case "ListManagedInsightRules" ->
                    of(
                            ListManagedInsightRulesRequest::builder,
                            ListManagedInsightRulesResponse::builder,
                            CloudWatchClient::listManagedInsightRules);
            case "ListMetricStreams" ->
                    of(
                            ListMetricStreamsRequest::builder,
                            ListMetricStreamsResponse::builder,
                            CloudWatchClient::listMetricStreams);
            case "ListMetrics" ->
                    of(
                            ListMetricsRequest::builder,
                            ListMetricsResponse::builder,
                            CloudWatchClient::listMetrics);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            CloudWatchClient::listTagsForResource);
            case "PutAnomalyDetector" ->
                    of(
                            PutAnomalyDetectorRequest::builder,
                            PutAnomalyDetectorResponse::builder,
                            CloudWatchClient::putAnomalyDetector);
            case "PutCompositeAlarm" ->
                    of(
                            PutCompositeAlarmRequest::builder,
                            PutCompositeAlarmResponse::builder,
                            CloudWatchClient::putCompositeAlarm);
            case "PutDashboard" ->
                    of(
                            PutDashboardRequest::builder,
                            PutDashboardResponse::builder,
                            CloudWatchClient::putDashboard);
            case "PutInsightRule" ->
                    of(
                            PutInsightRuleRequest::builder,
                            PutInsightRuleResponse::builder,
                            CloudWatchClient::putInsightRule);
            case "PutManagedInsightRules" ->
                    of(
                            PutManagedInsightRulesRequest::builder,
                            PutManagedInsightRulesResponse::builder,
                            CloudWatchClient::putManagedInsightRules);
            case "PutMetricAlarm" ->
                    of(
                            PutMetricAlarmRequest::builder,
                            PutMetricAlarmResponse::builder,
                            CloudWatchClient::putMetricAlarm);
            case "PutMetricData" ->
                    of(
                            PutMetricDataRequest::builder,
                            PutMetricDataResponse::builder,
                            CloudWatchClient::putMetricData);
            case "PutMetricStream" ->
                    of(
                            PutMetricStreamRequest::builder,
                            PutMetricStreamResponse::builder,
                            CloudWatchClient::putMetricStream);
            case "SetAlarmState" ->
                    of(
                            SetAlarmStateRequest::builder,
                            SetAlarmStateResponse::builder,
                            CloudWatchClient::setAlarmState);
            case "StartMetricStreams" ->
                    of(
                            StartMetricStreamsRequest::builder,
                            StartMetricStreamsResponse::builder,
                            CloudWatchClient::startMetricStreams);
            case "StopMetricStreams" ->
                    of(
                            StopMetricStreamsRequest::builder,
                            StopMetricStreamsResponse::builder,
                            CloudWatchClient::stopMetricStreams);
            case "TagResource" ->
                    of(
                            TagResourceRequest::builder,
                            TagResourceResponse::builder,
                            CloudWatchClient::tagResource);
            case "UntagResource" ->
                    of(
                            UntagResourceRequest::builder,
                            UntagResourceResponse::builder,
                            CloudWatchClient::untagResource);
            default -> null;
        };
    }
}
