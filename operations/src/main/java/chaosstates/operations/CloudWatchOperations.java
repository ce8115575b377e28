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
            case "DeleteAlarms" -> of(DeleteAlarmsRequest::builder, CloudWatchClient::deleteAlarms);
            case "DeleteAnomalyDetector" ->
                    of(
                            DeleteAnomalyDetectorRequest::builder,
                            CloudWatchClient::deleteAnomalyDetector);
            case "DeleteDashboards" ->
                    of(DeleteDashboardsRequest::builder, CloudWatchClient::deleteDashboards);
            case "DeleteInsightRules" ->
                    of(DeleteInsightRulesRequest::builder, CloudWatchClient::deleteInsightRules);
            case "DeleteMetricStream" ->
                    of(DeleteMetricStreamRequest::builder, CloudWatchClient::deleteMetricStream);
            case "DescribeAlarmContributors" ->
                    of(
                            DescribeAlarmContributorsRequest::builder,
                            CloudWatchClient::describeAlarmContributors);
            case "DescribeAlarmHistory" ->
                    of(
                            DescribeAlarmHistoryRequest::builder,
                            CloudWatchClient::describeAlarmHistory);
            case "DescribeAlarms" ->
                    of(DescribeAlarmsRequest::builder, CloudWatchClient::describeAlarms);
            case "DescribeAlarmsForMetric" ->
                    of(
                            DescribeAlarmsForMetricRequest::builder,
                            CloudWatchClient::describeAlarmsForMetric);
            case "DescribeAnomalyDetectors" ->
                    of(
                            DescribeAnomalyDetectorsRequest::builder,
                            CloudWatchClient::describeAnomalyDetectors);
            case "DescribeInsightRules" ->
                    of(
                            DescribeInsightRulesRequest::builder,
                            CloudWatchClient::describeInsightRules);
            case "DisableAlarmActions" ->
                    of(DisableAlarmActionsRequest::builder, CloudWatchClient::disableAlarmActions);
            case "DisableInsightRules" ->
                    of(DisableInsightRulesRequest::builder, CloudWatchClient::disableInsightRules);
            case "EnableAlarmActions" ->
                    of(EnableAlarmActionsRequest::builder, CloudWatchClient::enableAlarmActions);
            case "EnableInsightRules" ->
                    of(EnableInsightRulesRequest::builder, CloudWatchClient::enableInsightRules);
            case "GetDashboard" -> of(GetDashboardRequest::builder, CloudWatchClient::getDashboard);
            case "GetInsightRuleReport" ->
                    of(
                            GetInsightRuleReportRequest::builder,
                            CloudWatchClient::getInsightRuleReport);
            case "GetMetricData" ->
                    of(GetMetricDataRequest::builder, CloudWatchClient::getMetricData);
            case "GetMetricStatistics" ->
                    of(GetMetricStatisticsRequest::builder, CloudWatchClient::getMetricStatistics);
            case "GetMetricStream" ->
                    of(GetMetricStreamRequest::builder, CloudWatchClient::getMetricStream);
            case "GetMetricWidgetImage" ->
                    of(
                            GetMetricWidgetImageRequest::builder,
                            CloudWatchClient::getMetricWidgetImage);
            case "ListDashboards" ->
                    of(ListDashboardsRequest::builder, CloudWatchClient::listDashboards);
            case "ListManagedInsightRules" ->
                    of(
                            ListManagedInsightRulesRequest::builder,
                            CloudWatchClient::listManagedInsightRules);
            case "ListMetricStreams" ->
                    of(ListMetricStreamsRequest::builder, CloudWatchClient::listMetricStreams);
            case "ListMetrics" -> of(ListMetricsRequest::builder, CloudWatchClient::listMetrics);
            case "ListTagsForResource" ->
                    of(ListTagsForResourceRequest::builder, CloudWatchClient::listTagsForResource);
            case "PutAnomalyDetector" ->
                    of(PutAnomalyDetectorRequest::builder, CloudWatchClient::putAnomalyDetector);
            case "PutCompositeAlarm" ->
                    of(PutCompositeAlarmRequest::builder, CloudWatchClient::putCompositeAlarm);
            case "PutDashboard" -> of(PutDashboardRequest::builder, CloudWatchClient::putDashboard);
            case "PutInsightRule" ->
                    of(PutInsightRuleRequest::builder, CloudWatchClient::putInsightRule);
            case "PutManagedInsightRules" ->
                    of(
                            PutManagedInsightRulesRequest::builder,
                            CloudWatchClient::putManagedInsightRules);
            case "PutMetricAlarm" ->
                    of(PutMetricAlarmRequest::builder, CloudWatchClient::putMetricAlarm);
            case "PutMetricData" ->
                    of(PutMetricDataRequest::builder, CloudWatchClient::putMetricData);
            case "PutMetricStream" ->
                    of(PutMetricStreamRequest::builder, CloudWatchClient::putMetricStream);
            case "SetAlarmState" ->
                    of(SetAlarmStateRequest::builder, CloudWatchClient::setAlarmState);
            case "StartMetricStreams" ->
                    of(StartMetricStreamsRequest::builder, CloudWatchClient::startMetricStreams);
            case "StopMetricStreams" ->
                    of(StopMetricStreamsRequest::builder, CloudWatchClient::stopMetricStreams);
            case "TagResource" -> of(TagResourceRequest::builder, CloudWatchClient::tagResource);
            case "UntagResource" ->
                    of(UntagResourceRequest::builder, CloudWatchClient::untagResource);
            default -> null;
        };
    }
}
