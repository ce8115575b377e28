package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.emr.EmrClient;
import software.amazon.awssdk.services.emr.model.*;

/** The operations of Emr, generated from the SDK's client. */
public final class EmrOperations {

    private EmrOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<EmrClient> find(String name) {
        return switch (name) {
            case "AddInstanceFleet" ->
                    of(AddInstanceFleetRequest::builder, EmrClient::addInstanceFleet);
            case "AddInstanceGroups" ->
                    of(AddInstanceGroupsRequest::builder, EmrClient::addInstanceGroups);
            case "AddJobFlowSteps" ->
                    of(AddJobFlowStepsRequest::builder, EmrClient::addJobFlowSteps);
            case "AddTags" -> of(AddTagsRequest::builder, EmrClient::addTags);
            case "CancelSteps" -> of(CancelStepsRequest::builder, EmrClient::cancelSteps);
            case "CreatePersistentAppUI" ->
                    of(CreatePersistentAppUiRequest::builder, EmrClient::createPersistentAppUI);
            case "CreateSecurityConfiguration" ->
                    of(
                            CreateSecurityConfigurationRequest::builder,
                            EmrClient::createSecurityConfiguration);
            case "CreateStudio" -> of(CreateStudioRequest::builder, EmrClient::createStudio);
            case "CreateStudioSessionMapping" ->
                    of(
                            CreateStudioSessionMappingRequest::builder,
                            EmrClient::createStudioSessionMapping);
            case "DeleteSecurityConfiguration" ->
                    of(
                            DeleteSecurityConfigurationRequest::builder,
                            EmrClient::deleteSecurityConfiguration);
            case "DeleteStudio" -> of(DeleteStudioRequest::builder, EmrClient::deleteStudio);
            case "DeleteStudioSessionMapping" ->
                    of(
                            DeleteStudioSessionMappingRequest::builder,
                            EmrClient::deleteStudioSessionMapping);
            case "DescribeCluster" ->
                    of(DescribeClusterRequest::builder, EmrClient::describeCluster);
            case "DescribeNotebookExecution" ->
                    of(
                            DescribeNotebookExecutionRequest::builder,
                            EmrClient::describeNotebookExecution);
            case "DescribePersistentAppUI" ->
                    of(DescribePersistentAppUiRequest::builder, EmrClient::describePersistentAppUI);
            case "DescribeReleaseLabel" ->
                    of(DescribeReleaseLabelRequest::builder, EmrClient::describeReleaseLabel);
            case "DescribeSecurityConfiguration" ->
                    of(
                            DescribeSecurityConfigurationRequest::builder,
                            EmrClient::describeSecurityConfiguration);
            case "DescribeStep" -> of(DescribeStepRequest::builder, EmrClient::describeStep);
            case "DescribeStudio" -> of(DescribeStudioRequest::builder, EmrClient::describeStudio);
            case "GetAutoTerminationPolicy" ->
                    of(
                            GetAutoTerminationPolicyRequest::builder,
                            EmrClient::getAutoTerminationPolicy);
            case "GetBlockPublicAccessConfiguration" ->
                    of(
                            GetBlockPublicAccessConfigurationRequest::builder,
                            EmrClient::getBlockPublicAccessConfiguration);
            case "GetClusterSessionCredentials" ->
                    of(
                            GetClusterSessionCredentialsRequest::builder,
                            EmrClient::getClusterSessionCredentials);
            case "GetManagedScalingPolicy" ->
                    of(GetManagedScalingPolicyRequest::builder, EmrClient::getManagedScalingPolicy);
            case "GetOnClusterAppUIPresignedURL" ->
                    of(
                            GetOnClusterAppUiPresignedUrlRequest::builder,
                            EmrClient::getOnClusterAppUIPresignedURL);
            case "GetPersistentAppUIPresignedURL" ->
                    of(
                            GetPersistentAppUiPresignedUrlRequest::builder,
                            EmrClient::getPersistentAppUIPresignedURL);
            case "GetStudioSessionMapping" ->
                    of(GetStudioSessionMappingRequest::builder, EmrClient::getStudioSessionMapping);
            case "ListBootstrapActions" ->
                    of(ListBootstrapActionsRequest::builder, EmrClient::listBootstrapActions);
            case "ListClusters" -> of(ListClustersRequest::builder, EmrClient::listClusters);
            case "ListInstanceFleets" ->
                    of(ListInstanceFleetsRequest::builder, EmrClient::listInstanceFleets);
            case "ListInstanceGroups" ->
                    of(ListInstanceGroupsRequest::builder, EmrClient::listInstanceGroups);
            case "ListInstances" -> of(ListInstancesRequest::builder, EmrClient::listInstances);
            case "ListNotebookExecutions" ->
                    of(ListNotebookExecutionsRequest::builder, EmrClient::listNotebookExecutions);
            case "ListReleaseLabels" ->
                    of(ListReleaseLabelsRequest::builder, EmrClient::listReleaseLabels);
            case "ListSecurityConfigurations" ->
                    of(
                            ListSecurityConfigurationsRequest::builder,
                            EmrClient::listSecurityConfigurations);
            case "ListSteps" -> of(ListStepsRequest::builder, EmrClient::listSteps);
            case "ListStudioSessionMappings" ->
                    of(
                            ListStudioSessionMappingsRequest::builder,
                            EmrClient::listStudioSessionMappings);
            case "ListStudios" -> of(ListStudiosRequest::builder, EmrClient::listStudios);
            case "ListSupportedInstanceTypes" ->
                    of(
                            ListSupportedInstanceTypesRequest::builder,
                            EmrClient::listSupportedInstanceTypes);
            case "ModifyCluster" -> of(ModifyClusterRequest::builder, EmrClient::modifyCluster);
            case "ModifyInstanceFleet" ->
                    of(ModifyInstanceFleetRequest::builder, EmrClient::modifyInstanceFleet);
            case "ModifyInstanceGroups" ->
                    of(ModifyInstanceGroupsRequest::builder, EmrClient::modifyInstanceGroups);
            case "PutAutoScalingPolicy" ->
                    of(PutAutoScalingPolicyRequest::builder, EmrClient::putAutoScalingPolicy);
            case "PutAutoTerminationPolicy" ->
                    of(
                            PutAutoTerminationPolicyRequest::builder,
                            EmrClient::putAutoTerminationPolicy);
            case "PutBlockPublicAccessConfiguration" ->
                    of(
                            PutBlockPublicAccessConfigurationRequest::builder,
                            EmrClient::putBlockPublicAccessConfiguration);
            case "PutManagedScalingPolicy" ->
                    of(PutManagedScalingPolicyRequest::builder, EmrClient::putManagedScalingPolicy);
            case "RemoveAutoScalingPolicy" ->
                    of(RemoveAutoScalingPolicyRequest::builder, EmrClient::removeAutoScalingPolicy);
            case "RemoveAutoTerminationPolicy" ->
                    of(
                            RemoveAutoTerminationPolicyRequest::builder,
                            EmrClient::removeAutoTerminationPolicy);
            case "RemoveManagedScalingPolicy" ->
                    of(
                            RemoveManagedScalingPolicyRequest::builder,
                            EmrClient::removeManagedScalingPolicy);
            case "RemoveTags" -> of(RemoveTagsRequest::builder, EmrClient::removeTags);
            case "RunJobFlow" -> of(RunJobFlowRequest::builder, EmrClient::runJobFlow);
            case "SetKeepJobFlowAliveWhenNoSteps" ->
                    of(
                            SetKeepJobFlowAliveWhenNoStepsRequest::builder,
                            EmrClient::setKeepJobFlowAliveWhenNoSteps);
            case "SetTerminationProtection" ->
                    of(
                            SetTerminationProtectionRequest::builder,
                            EmrClient::setTerminationProtection);
            case "SetUnhealthyNodeReplacement" ->
                    of(
                            SetUnhealthyNodeReplacementRequest::builder,
                            EmrClient::setUnhealthyNodeReplacement);
            case "SetVisibleToAllUsers" ->
                    of(SetVisibleToAllUsersRequest::builder, EmrClient::setVisibleToAllUsers);
            case "StartNotebookExecution" ->
                    of(StartNotebookExecutionRequest::builder, EmrClient::startNotebookExecution);
            case "StopNotebookExecution" ->
                    of(StopNotebookExecutionRequest::builder, EmrClient::stopNotebookExecution);
            case "TerminateJobFlows" ->
                    of(TerminateJobFlowsRequest::builder, EmrClient::terminateJobFlows);
            case "UpdateStudio" -> of(UpdateStudioRequest::builder, EmrClient::updateStudio);
            case "UpdateStudioSessionMapping" ->
                    of(
                            UpdateStudioSessionMappingRequest::builder,
                            EmrClient::updateStudioSessionMapping);
            default -> null;
        };
    }
}
