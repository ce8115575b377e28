package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.autoscaling.AutoScalingClient;
import software.amazon.awssdk.services.autoscaling.model.*;

/** The operations of AutoScaling, generated from the SDK's client. */
public final class AutoScalingOperations {

    private AutoScalingOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<AutoScalingClient> find(String name) {
        return switch (name) {
            case "AttachInstances" ->
                    of(
                            AttachInstancesRequest::builder,
                            AttachInstancesResponse::builder,
                            AutoScalingClient::attachInstances);
            case "AttachLoadBalancerTargetGroups" ->
                    of(
                            AttachLoadBalancerTargetGroupsRequest::builder,
                            AttachLoadBalancerTargetGroupsResponse::builder,
                            AutoScalingClient::attachLoadBalancerTargetGroups);
            case "AttachLoadBalancers" ->
                    of(
                            AttachLoadBalancersRequest::builder,
                            AttachLoadBalancersResponse::builder,
                            AutoScalingClient::attachLoadBalancers);
            case "AttachTrafficSources" ->
                    of(
                            AttachTrafficSourcesRequest::builder,
                            AttachTrafficSourcesResponse::builder,
                            AutoScalingClient::attachTrafficSources);
            case "BatchDeleteScheduledAction" ->
                    of(
                            BatchDeleteScheduledActionRequest::builder,
                            BatchDeleteScheduledActionResponse::builder,
                            AutoScalingClient::batchDeleteScheduledAction);
            case "BatchPutScheduledUpdateGroupAction" ->
                    of(
                            BatchPutScheduledUpdateGroupActionRequest::builder,
                            BatchPutScheduledUpdateGroupActionResponse::builder,
                            AutoScalingClient::batchPutScheduledUpdateGroupAction);
            case "CancelInstanceRefresh" ->
                    of(
                            CancelInstanceRefreshRequest::builder,
                            CancelInstanceRefreshResponse::builder,
                            AutoScalingClient::cancelInstanceRefresh);
            case "CompleteLifecycleAction" ->
                    of(
                            CompleteLifecycleActionRequest::builder,
                            CompleteLifecycleActionResponse::builder,
                            AutoScalingClient::completeLifecycleAction);
            case "CreateAutoScalingGroup" ->
                    of(
                            CreateAutoScalingGroupRequest::builder,
                            CreateAutoScalingGroupResponse::builder,
                            AutoScalingClient::createAutoScalingGroup);
            case "CreateLaunchConfiguration" ->
                    of(
                            CreateLaunchConfigurationRequest::builder,
                            CreateLaunchConfigurationResponse::builder,
                            AutoScalingClient::createLaunchConfiguration);
            case "CreateOrUpdateTags" ->
                    of(
                            CreateOrUpdateTagsRequest::builder,
                            CreateOrUpdateTagsResponse::builder,
                            AutoScalingClient::createOrUpdateTags);
            case "DeleteAutoScalingGroup" ->
                    of(
                            DeleteAutoScalingGroupRequest::builder,
                            DeleteAutoScalingGroupResponse::builder,
                            AutoScalingClient::deleteAutoScalingGroup);
            case "DeleteLaunchConfiguration" ->
                    of(
                            DeleteLaunchConfigurationRequest::builder,
                            DeleteLaunchConfigurationResponse::builder,
                            AutoScalingClient::deleteLaunchConfiguration);
            case "DeleteLifecycleHook" ->
                    of(
                            DeleteLifecycleHookRequest::builder,
                            DeleteLifecycleHookResponse::builder,
                            AutoScalingClient::deleteLifecycleHook);
            case "DeleteNotificationConfiguration" ->
                    of(
                            DeleteNotificationConfigurationRequest::builder,
                            DeleteNotificationConfigurationResponse::builder,
                            AutoScalingClient::deleteNotificationConfiguration);
            case "DeletePolicy" ->
                    of(
                            DeletePolicyRequest::builder,
                            DeletePolicyResponse::builder,
                            AutoScalingClient::deletePolicy);
            case "DeleteScheduledAction" ->
                    of(
                            DeleteScheduledActionRequest::builder,
                            DeleteScheduledActionResponse::builder,
                            AutoScalingClient::deleteScheduledAction);
            case "DeleteTags" ->
                    of(
                            DeleteTagsRequest::builder,
                            DeleteTagsResponse::builder,
                            AutoScalingClient::deleteTags);
            case "DeleteWarmPool" ->
                    of(
                            DeleteWarmPoolRequest::builder,
                            DeleteWarmPoolResponse::builder,
                            AutoScalingClient::deleteWarmPool);
            case "DescribeAccountLimits" ->
                    of(
                            DescribeAccountLimitsRequest::builder,
                            DescribeAccountLimitsResponse::builder,
                            AutoScalingClient::describeAccountLimits);
            case "DescribeAdjustmentTypes" ->
                    of(
                            DescribeAdjustmentTypesRequest::builder,
                            DescribeAdjustmentTypesResponse::builder,
                            AutoScalingClient::describeAdjustmentTypes);
            case "DescribeAutoScalingGroups" ->
                    of(
                            DescribeAutoScalingGroupsRequest::builder,
                            DescribeAutoScalingGroupsResponse::builder,
                            AutoScalingClient::describeAutoScalingGroups);
            case "DescribeAutoScalingInstances" ->
                    of(
                            DescribeAutoScalingInstancesRequest::builder,
                            DescribeAutoScalingInstancesResponse::builder,
                            AutoScalingClient::describeAutoScalingInstances);
            case "DescribeAutoScalingNotificationTypes" ->
                    of(
                            DescribeAutoScalingNotificationTypesRequest::builder,
                            DescribeAutoScalingNotificationTypesResponse::builder,
                            AutoScalingClient::describeAutoScalingNotificationTypes);
            case "DescribeInstanceRefreshes" ->
                    of(
                            DescribeInstanceRefreshesRequest::builder,
                            DescribeInstanceRefreshesResponse::builder,
                            AutoScalingClient::describeInstanceRefreshes);
            case "DescribeLaunchConfigurations" ->
                    of(
                            DescribeLaunchConfigurationsRequest::builder,
                            DescribeLaunchConfigurationsResponse::builder,
                            AutoScalingClient::describeLaunchConfigurations);
            case "DescribeLifecycleHookTypes" ->
                    of(
                            DescribeLifecycleHookTypesRequest::builder,
                            DescribeLifecycleHookTypesResponse::builder,
                            AutoScalingClient::describeLifecycleHookTypes);
            case "DescribeLifecycleHooks" ->
                    of(
                            DescribeLifecycleHooksRequest::builder,
                            DescribeLifecycleHooksResponse::builder,
                            AutoScalingClient::describeLifecycleHooks);
            case "DescribeLoadBalancerTargetGroups" ->
                    of(
                            DescribeLoadBalancerTargetGroupsRequest::builder,
                            DescribeLoadBalancerTargetGroupsResponse::builder,
                            AutoScalingClient::describeLoadBalancerTargetGroups);
            case "DescribeLoadBalancers" ->
                    of(
                            DescribeLoadBalancersRequest::builder,
                            DescribeLoadBalancersResponse::builder,
                            AutoScalingClient::describeLoadBalancers);
            case "DescribeMetricCollectionTypes" ->
                    of(
                            DescribeMetricCollectionTypesRequest::builder,
                            DescribeMetricCollectionTypesResponse::builder,
                            AutoScalingClient::describeMetricCollectionTypes);
            case "DescribeNotificationConfigurations" ->
                    of(
                            DescribeNotificationConfigurationsRequest::builder,
                            DescribeNotificationConfigurationsResponse::builder,
                            AutoScalingClient::describeNotificationConfigurations);
            case "DescribePolicies" ->
                    of(
                            DescribePoliciesRequest::builder,
                            DescribePoliciesResponse::builder,
                            AutoScalingClient::describePolicies);
            case "DescribeScalingActivities" ->
                    of(
                            DescribeScalingActivitiesRequest::builder,
                            DescribeScalingActivitiesResponse::builder,
                            AutoScalingClient::describeScalingActivities);
            case "DescribeScalingProcessTypes" ->
                    of(
                            DescribeScalingProcessTypesRequest::builder,
                            DescribeScalingProcessTypesResponse::builder,
                            AutoScalingClient::describeScalingProcessTypes);
            case "DescribeScheduledActions" ->
                    of(
                            DescribeScheduledActionsRequest::builder,
                            DescribeScheduledActionsResponse::builder,
                            AutoScalingClient::describeScheduledActions);
            case "DescribeTags" ->
                    of(
                            DescribeTagsRequest::builder,
                            DescribeTagsResponse::builder,
                            AutoScalingClient::describeTags);
            case "DescribeTerminationPolicyTypes" ->
                    of(
                            DescribeTerminationPolicyTypesRequest::builder,
                            DescribeTerminationPolicyTypesResponse::builder,
                            AutoScalingClient::describeTerminationPolicyTypes);
            case "DescribeTrafficSources" ->
                    of(
                            DescribeTrafficSourcesRequest::builder,
                            DescribeTrafficSourcesResponse::builder,
                            AutoScalingClient::describeTrafficSources);
            case "DescribeWarmPool" ->
                    of(
                            DescribeWarmPoolRequest::builder,
                            DescribeWarmPoolResponse::builder,
                            AutoScalingClient::describeWarmPool);
            case "DetachInstances" ->
                    of(
                            DetachInstancesRequest::builder,
                            DetachInstancesResponse::builder,
                            AutoScalingClient::detachInstances);
            case "DetachLoadBalancerTargetGroups" ->
                    of(
                            DetachLoadBalancerTargetGroupsRequest::builder,
                            DetachLoadBalancerTargetGroupsResponse::builder,
                            AutoScalingClient::detachLoadBalancerTargetGroups);
            case "DetachLoadBalancers" ->
                    of(
                            DetachLoadBalancersRequest::builder,
                            DetachLoadBalancersResponse::builder,
                            AutoScalingClient::detachLoadBalancers);
            case "DetachTrafficSources" ->
                    of(
                            DetachTrafficSourcesRequest::builder,
                            DetachTrafficSourcesResponse::builder,
                            AutoScalingClient::detachTrafficSources);
            case "DisableMetricsCollection" ->
                    of(
                            DisableMetricsCollectionRequest::builder,
                            DisableMetricsCollectionResponse::builder,
                            AutoScalingClient::disableMetricsCollection);
            case "EnableMetricsCollection" ->
                    of(
                            EnableMetricsCollectionRequest::builder,
                            EnableMetricsCollectionResponse::builder,
                            AutoScalingClient::enableMetricsCollection);
            case "EnterStandby" ->
                    of(
                            EnterStandbyRequest::builder,
                            EnterStandbyResponse::builder,
                            AutoScalingClient::enterStandby);
            case "ExecutePolicy" ->
                    of(
                            ExecutePolicyRequest::builder,
                            ExecutePolicyResponse::builder,
                            AutoScalingClient::executePolicy);
            case "ExitStandby" ->
                    of(
                            ExitStandbyRequest::builder,
                            ExitStandbyResponse::builder,
                            AutoScalingClient::exitStandby);
            case "GetPredictiveScalingForecast" ->
                    of(
                            GetPredictiveScalingForecastRequest::builder,
                            GetPredictiveScalingForecastResponse::builder,
                            AutoScalingClient::getPredictiveScalingForecast);
            case "LaunchInstances" ->
                    of(
                            LaunchInstancesRequest::builder,
                            LaunchInstancesResponse::builder,
                            AutoScalingClient::launchInstances);
            case "PutLifecycleHook" ->
                    of(
                            PutLifecycleHookRequest::builder,
                            PutLifecycleHookResponse::builder,
                            AutoScalingClient::putLifecycleHook);
            case "PutNotificationConfiguration" ->
                    of(
                            PutNotificationConfigurationRequest::builder,
                            PutNotificationConfigurationResponse::builder,
                            AutoScalingClient::putNotificationConfiguration);
            case "PutScalingPolicy" ->
                    of(
                            PutScalingPolicyRequest::builder,
                            PutScalingPolicyResponse::builder,
                            AutoScalingClient::putScalingPolicy);
            case "PutScheduledUpdateGroupAction" ->
                    of(
                            PutScheduledUpdateGroupActionRequest::builder,
                            PutScheduledUpdateGroupActionResponse::builder,
                            AutoScalingClient::putScheduledUpdateGroupAction);
            case "PutWarmPool" ->
                    of(
                            PutWarmPoolRequest::builder,
                            PutWarmPoolResponse::builder,
                            AutoScalingClient::putWarmPool);
            case "RecordLifecycleActionHeartbeat" ->
                    of(
                            RecordLifecycleActionHeartbeatRequest::builder,
                            RecordLifecycleActionHeartbeatResponse::builder,
                            AutoScalingClient::recordLifecycleActionHeartbeat);
            case "ResumeProcesses" ->
                    of(
                            ResumeProcessesRequest::builder,
                            ResumeProcessesResponse::builder,
                            AutoScalingClient::resumeProcesses);
            case "RollbackInstanceRefresh" ->
                    of(
                            RollbackInstanceRefreshRequest::builder,
                            RollbackInstanceRefreshResponse::builder,
                            AutoScalingClient::rollbackInstanceRefresh);
            case "SetDesiredCapacity" ->
                    of(
                            SetDesiredCapacityRequest::builder,
                            SetDesiredCapacityResponse::builder,
                            AutoScalingClient::setDesiredCapacity);
            case "SetInstanceHealth" ->
                    of(
                            SetInstanceHealthRequest::builder,
                            SetInstanceHealthResponse::builder,
                            AutoScalingClient::setInstanceHealth);
            case "SetInstanceProtection" ->
                    of(
                            SetInstanceProtectionRequest::builder,
                            SetInstanceProtectionResponse::builder,
                            AutoScalingClient::setInstanceProtection);
            case "StartInstanceRefresh" ->
                    of(
                            StartInstanceRefreshRequest::builder,
                            StartInstanceRefreshResponse::builder,
                            AutoScalingClient::startInstanceRefresh);
            case "SuspendProcesses" ->
                    of(
                            SuspendProcessesRequest::builder,
                            SuspendProcessesResponse::builder,
                            AutoScalingClient::suspendProcesses);
            case "TerminateInstanceInAutoScalingGroup" ->
                    of(
                            TerminateInstanceInAutoScalingGroupRequest::builder,
                            TerminateInstanceInAutoScalingGroupResponse::builder,
                            AutoScalingClient::terminateInstanceInAutoScalingGroup);
            case "UpdateAutoScalingGroup" ->
                    of(
                            UpdateAutoScalingGroupRequest::builder,
                            UpdateAutoScalingGroupResponse::builder,
                            AutoScalingClient::updateAutoScalingGroup);
            default -> null;
        };
    }
}
