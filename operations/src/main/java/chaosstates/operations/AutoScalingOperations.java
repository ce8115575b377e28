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
                    of(AttachInstancesRequest::builder, AutoScalingClient::attachInstances);
            case "AttachLoadBalancerTargetGroups" ->
                    of(
                            AttachLoadBalancerTargetGroupsRequest::builder,
                            AutoScalingClient::attachLoadBalancerTargetGroups);
            case "AttachLoadBalancers" ->
                    of(AttachLoadBalancersRequest::builder, AutoScalingClient::attachLoadBalancers);
            case "AttachTrafficSources" ->
                    of(
                            AttachTrafficSourcesRequest::builder,
                            AutoScalingClient::attachTrafficSources);
            case "BatchDeleteScheduledAction" ->
                    of(
                            BatchDeleteScheduledActionRequest::builder,
                            AutoScalingClient::batchDeleteScheduledAction);
            case "BatchPutScheduledUpdateGroupAction" ->
                    of(
                            BatchPutScheduledUpdateGroupActionRequest::builder,
                            AutoScalingClient::batchPutScheduledUpdateGroupAction);
            case "CancelInstanceRefresh" ->
                    of(
                            CancelInstanceRefreshRequest::builder,
                            AutoScalingClient::cancelInstanceRefresh);
            case "CompleteLifecycleAction" ->
                    of(
                            CompleteLifecycleActionRequest::builder,
                            AutoScalingClient::completeLifecycleAction);
            case "CreateAutoScalingGroup" ->
                    of(
                            CreateAutoScalingGroupRequest::builder,
                            AutoScalingClient::createAutoScalingGroup);
            case "CreateLaunchConfiguration" ->
                    of(
                            CreateLaunchConfigurationRequest::builder,
                            AutoScalingClient::createLaunchConfiguration);
            case "CreateOrUpdateTags" ->
                    of(CreateOrUpdateTagsRequest::builder, AutoScalingClient::createOrUpdateTags);
            case "DeleteAutoScalingGroup" ->
                    of(
                            DeleteAutoScalingGroupRequest::builder,
                            AutoScalingClient::deleteAutoScalingGroup);
            case "DeleteLaunchConfiguration" ->
                    of(
                            DeleteLaunchConfigurationRequest::builder,
                            AutoScalingClient::deleteLaunchConfiguration);
            case "DeleteLifecycleHook" ->
                    of(DeleteLifecycleHookRequest::builder, AutoScalingClient::deleteLifecycleHook);
            case "DeleteNotificationConfiguration" ->
                    of(
                            DeleteNotificationConfigurationRequest::builder,
                            AutoScalingClient::deleteNotificationConfiguration);
            case "DeletePolicy" ->
                    of(DeletePolicyRequest::builder, AutoScalingClient::deletePolicy);
            case "DeleteScheduledAction" ->
                    of(
                            DeleteScheduledActionRequest::builder,
                            AutoScalingClient::deleteScheduledAction);
            case "DeleteTags" -> of(DeleteTagsRequest::builder, AutoScalingClient::deleteTags);
            case "DeleteWarmPool" ->
                    of(DeleteWarmPoolRequest::builder, AutoScalingClient::deleteWarmPool);
            case "DescribeAccountLimits" ->
                    of(
                            DescribeAccountLimitsRequest::builder,
                            AutoScalingClient::describeAccountLimits);
            case "DescribeAdjustmentTypes" ->
                    of(
                            DescribeAdjustmentTypesRequest::builder,
                            AutoScalingClient::describeAdjustmentTypes);
            case "DescribeAutoScalingGroups" ->
                    of(
                            DescribeAutoScalingGroupsRequest::builder,
                            AutoScalingClient::describeAutoScalingGroups);
            case "DescribeAutoScalingInstances" ->
                    of(
                            DescribeAutoScalingInstancesRequest::builder,
                            AutoScalingClient::describeAutoScalingInstances);
            case "DescribeAutoScalingNotificationTypes" ->
                    of(
                            DescribeAutoScalingNotificationTypesRequest::builder,
                            AutoScalingClient::describeAutoScalingNotificationTypes);
            case "DescribeInstanceRefreshes" ->
                    of(
                            DescribeInstanceRefreshesRequest::builder,
                            AutoScalingClient::describeInstanceRefreshes);
            case "DescribeLaunchConfigurations" ->
                    of(
                            DescribeLaunchConfigurationsRequest::builder,
                            AutoScalingClient::describeLaunchConfigurations);
            case "DescribeLifecycleHookTypes" ->
                    of(
                            DescribeLifecycleHookTypesRequest::builder,
                            AutoScalingClient::describeLifecycleHookTypes);
            case "DescribeLifecycleHooks" ->
                    of(
                            DescribeLifecycleHooksRequest::builder,
                            AutoScalingClient::describeLifecycleHooks);
            case "DescribeLoadBalancerTargetGroups" ->
                    of(
                            DescribeLoadBalancerTargetGroupsRequest::builder,
                            AutoScalingClient::describeLoadBalancerTargetGroups);
            case "DescribeLoadBalancers" ->
                    of(
                            DescribeLoadBalancersRequest::builder,
                            AutoScalingClient::describeLoadBalancers);
            case "DescribeMetricCollectionTypes" ->
                    of(
                            DescribeMetricCollectionTypesRequest::builder,
                            AutoScalingClient::describeMetricCollectionTypes);
            case "DescribeNotificationConfigurations" ->
                    of(
                            DescribeNotificationConfigurationsRequest::builder,
                            AutoScalingClient::describeNotificationConfigurations);
            case "DescribePolicies" ->
                    of(DescribePoliciesRequest::builder, AutoScalingClient::describePolicies);
            case "DescribeScalingActivities" ->
                    of(
                            DescribeScalingActivitiesRequest::builder,
                            AutoScalingClient::describeScalingActivities);
            case "DescribeScalingProcessTypes" ->
                    of(
                            DescribeScalingProcessTypesRequest::builder,
                            AutoScalingClient::describeScalingProcessTypes);
            case "DescribeScheduledActions" ->
                    of(
                            DescribeScheduledActionsRequest::builder,
                            AutoScalingClient::describeScheduledActions);
            case "DescribeTags" ->
                    of(DescribeTagsRequest::builder, AutoScalingClient::describeTags);
            case "DescribeTerminationPolicyTypes" ->
                    of(
                            DescribeTerminationPolicyTypesRequest::builder,
                            AutoScalingClient::describeTerminationPolicyTypes);
            case "DescribeTrafficSources" ->
                    of(
                            DescribeTrafficSourcesRequest::builder,
                            AutoScalingClient::describeTrafficSources);
            case "DescribeWarmPool" ->
                    of(DescribeWarmPoolRequest::builder, AutoScalingClient::describeWarmPool);
            case "DetachInstances" ->
                    of(DetachInstancesRequest::builder, AutoScalingClient::detachInstances);
            case "DetachLoadBalancerTargetGroups" ->
                    of(
                            DetachLoadBalancerTargetGroupsRequest::builder,
                            AutoScalingClient::detachLoadBalancerTargetGroups);
            case "DetachLoadBalancers" ->
                    of(DetachLoadBalancersRequest::builder, AutoScalingClient::detachLoadBalancers);
            case "DetachTrafficSources" ->
                    of(
                            DetachTrafficSourcesRequest::builder,
                            AutoScalingClient::detachTrafficSources);
            case "DisableMetricsCollection" ->
                    of(
                            DisableMetricsCollectionRequest::builder,
                            AutoScalingClient::disableMetricsCollection);
            case "EnableMetricsCollection" ->
                    of(
                            EnableMetricsCollectionRequest::builder,
                            AutoScalingClient::enableMetricsCollection);
            case "EnterStandby" ->
                    of(EnterStandbyRequest::builder, AutoScalingClient::enterStandby);
            case "ExecutePolicy" ->
                    of(ExecutePolicyRequest::builder, AutoScalingClient::executePolicy);
            case "ExitStandby" -> of(ExitStandbyRequest::builder, AutoScalingClient::exitStandby);
            case "GetPredictiveScalingForecast" ->
                    of(
                            GetPredictiveScalingForecastRequest::builder,
                            AutoScalingClient::getPredictiveScalingForecast);
            case "LaunchInstances" ->
                    of(LaunchInstancesRequest::builder, AutoScalingClient::launchInstances);
            case "PutLifecycleHook" ->
                    of(PutLifecycleHookRequest::builder, AutoScalingClient::putLifecycleHook);
            case "PutNotificationConfiguration" ->
                    of(
                            PutNotificationConfigurationRequest::builder,
                            AutoScalingClient::putNotificationConfiguration);
            case "PutScalingPolicy" ->
                    of(PutScalingPolicyRequest::builder, AutoScalingClient::putScalingPolicy);
            case "PutScheduledUpdateGroupAction" ->
                    of(
                            PutScheduledUpdateGroupActionRequest::builder,
                            AutoScalingClient::putScheduledUpdateGroupAction);
            case "PutWarmPool" -> of(PutWarmPoolRequest::builder, AutoScalingClient::putWarmPool);
            case "RecordLifecycleActionHeartbeat" ->
                    of(
                            RecordLifecycleActionHeartbeatRequest::builder,
                            AutoScalingClient::recordLifecycleActionHeartbeat);
            case "ResumeProcesses" ->
                    of(ResumeProcessesRequest::builder, AutoScalingClient::resumeProcesses);
            case "RollbackInstanceRefresh" ->
                    of(
                            RollbackInstanceRefreshRequest::builder,
                            AutoScalingClient::rollbackInstanceRefresh);
            case "SetDesiredCapacity" ->
                    of(SetDesiredCapacityRequest::builder, AutoScalingClient::setDesiredCapacity);
            case "SetInstanceHealth" ->
                    of(SetInstanceHealthRequest::builder, AutoScalingClient::setInstanceHealth);
            case "SetInstanceProtection" ->
                    of(
                            SetInstanceProtectionRequest::builder,
                            AutoScalingClient::setInstanceProtection);
            case "StartInstanceRefresh" ->
                    of(
                            StartInstanceRefreshRequest::builder,
                            AutoScalingClient::startInstanceRefresh);
            case "SuspendProcesses" ->
                    of(SuspendProcessesRequest::builder, AutoScalingClient::suspendProcesses);
            case "TerminateInstanceInAutoScalingGroup" ->
                    of(
                            TerminateInstanceInAutoScalingGroupRequest::builder,
                            AutoScalingClient::terminateInstanceInAutoScalingGroup);
            case "UpdateAutoScalingGroup" ->
                    of(
                            UpdateAutoScalingGroupRequest::builder,
                            AutoScalingClient::updateAutoScalingGroup);
            default -> null;
        };
    }
}
