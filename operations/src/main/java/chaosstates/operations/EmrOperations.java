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
                    of(
                            AddInstanceFleetRequest::builder,
                            AddInstanceFleetResponse::builder,
                            EmrClient::addInstanceFleet);
            case "AddInstanceGroups" ->
                    of(
                            AddInstanceGroupsRequest::builder,
                            AddInstanceGroupsResponse::builder,
                            EmrClient::addInstanceGroups);
            case "AddJobFlowSteps" ->
                    of(
                            AddJobFlowStepsRequest::builder,
                            AddJobFlowStepsResponse::builder,
                            EmrClient::addJobFlowSteps);
            case "AddTags" ->
                    of(AddTagsRequest::builder, AddTagsResponse::builder, EmrClient::addTags);
            case "CancelSteps" ->
                    of(
                            CancelStepsRequest::builder,
                            CancelStepsResponse::builder,
                            EmrClient::cancelSteps);
            case "CreatePersistentAppUI" ->
                    of(
                            CreatePersistentAppUiRequest::builder,
                            CreatePersistentAppUiResponse::builder,
                            EmrClient::createPersistentAppUI);
            case "CreateSecurityConfiguration" ->
                    of(
                            CreateSecurityConfigurationRequest::builder,
                            CreateSecurityConfigurationResponse::builder,
                            EmrClient::createSecurityConfiguration);
            case "CreateStudio" ->
                    of(
                            CreateStudioRequest::builder,
                            CreateStudioResponse::builder,
                            EmrClient::createStudio);
            case "CreateStudioSessionMapping" ->
                    of(
                            CreateStudioSessionMappingRequest::builder,
                            CreateStudioSessionMappingResponse::builder,
                            EmrClient::createStudioSessionMapping);
            case "DeleteSecurityConfiguration" ->
                    of(
                            DeleteSecurityConfigurationRequest::builder,
                            DeleteSecurityConfigurationResponse::builder,
                            EmrClient::deleteSecurityConfiguration);
            case "DeleteStudio" ->
                    of(
                            DeleteStudioRequest::builder,
                            DeleteStudioResponse::builder,
                            EmrClient::deleteStudio);
            case "DeleteStudioSessionMapping" ->
                    of(
                            DeleteStudioSessionMappingRequest::builder,
                            DeleteStudioSessionMappingResponse::builder,
                            EmrClient::deleteStudioSessionMapping);
            case "DescribeCluster" ->
                    of(
                            DescribeClusterRequest::builder,
                            DescribeClusterResponse::builder,
                            EmrClient::describeCluster);
            case "DescribeNotebookExecution" ->
                    of(
                            DescribeNotebookExecutionRequest::builder,
                            DescribeNotebookExecutionResponse::builder,
                            EmrClient::describeNotebookExecution);
            case "DescribePersistentAppUI" ->
                    of(
                            DescribePersistentAppUiRequest::builder,
                            DescribePersistentAppUiResponse::builder,
                            EmrClient::describePersistentAppUI);
            case "DescribeReleaseLabel" ->
                    of(
                            DescribeReleaseLabelRequest::builder,
                            DescribeReleaseLabelResponse::builder,
                            EmrClient::describeReleaseLabel);
            case "DescribeSecurityConfiguration" ->
                    of(
                            DescribeSecurityConfigurationRequest::builder,
                            DescribeSecurityConfigurationResponse::builder,
                            EmrClient::describeSecurityConfiguration);
            case "DescribeStep" ->
                    of(
                            DescribeStepRequest::builder,
                            DescribeStepResponse::builder,
                            EmrClient::describeStep);
            case "DescribeStudio" ->
                    of(
                            DescribeStudioRequest::builder,
                            DescribeStudioResponse::builder,
                            EmrClient::describeStudio);
            case "GetAutoTerminationPolicy" ->
                    of(
                            GetAutoTerminationPolicyRequest::builder,
                            GetAutoTerminationPolicyResponse::builder,
                            EmrClient::getAutoTerminationPolicy);
            case "GetBlockPublicAccessConfiguration" ->
                    of(
                            GetBlockPublicAccessConfigurationRequest::builder,
                            GetBlockPublicAccessConfigurationResponse::builder,
                            EmrClient::getBlockPublicAccessConfiguration);
            case "GetClusterSessionCredentials" ->
                    of(
                            GetClusterSessionCredentialsRequest::builder,
                            GetClusterSessionCredentialsResponse::builder,
                            EmrClient::getClusterSessionCredentials);
            case "GetManagedScalingPolicy" ->
                    of(
                            GetManagedScalingPolicyRequest::builder,
                            GetManagedScalingPolicyResponse::builder,
                            EmrClient::getManagedScalingPolicy);
            case "GetOnClusterAppUIPresignedURL" ->
                    of(
                            GetOnClusterAppUiPresignedUrlRequest::builder,
                            GetOnClusterAppUiPresignedUrlResponse::builder,
                            EmrClient::getOnClusterAppUIPresignedURL);
            case "GetPersistentAppUIPresignedURL" ->
                    of(
                            GetPersistentAppUiPresignedUrlRequest::builder,
                            GetPersistentAppUiPresignedUrlResponse::builder,
                            EmrClient::getPersistentAppUIPresignedURL);
            case "GetStudioSessionMapping" ->
                    of(
                            GetStudioSessionMappingRequest::builder,
                            GetStudioSessionMappingResponse::builder,
                            EmrClient::getStudioSessionMapping);
            case "ListBootstrapActions" ->
                    of(
                            ListBootstrapActionsRequest::builder,
                            ListBootstrapActionsResponse::builder,
                            EmrClient::listBootstrapActions);
            case "ListClusters" ->
                    of(
                            ListClustersRequest::builder,
                            ListClustersResponse::builder,
                            EmrClient::listClusters);
            case "ListInstanceFleets" ->
                    of(
                            ListInstanceFleetsRequest::builder,
                            ListInstanceFleetsResponse::builder,
                            EmrClient::listInstanceFleets);
            case "ListInstanceGroups" ->
                    of(
                            ListInstanceGroupsRequest::builder,
                            ListInstanceGroupsResponse::builder,
                            EmrClient::listInstanceGroups);
            case "ListInstances" ->
                    of(
                            ListInstancesRequest::builder,
                            ListInstancesResponse::builder,
                            EmrClient::listInstances);
            case "ListNotebookExecutions" ->
                    of(
                            ListNotebookExecutionsRequest::builder,
                            ListNotebookExecutionsResponse::builder,
                            EmrClient::listNotebookExecutions);
            case "ListReleaseLabels" ->
                    of(
                            ListReleaseLabelsRequest::builder,
                            ListReleaseLabelsResponse::builder,
                            EmrClient::listReleaseLabels);
            case "ListSecurityConfigurations" ->
                    of(
                            ListSecurityConfigurationsRequest::builder,
                            ListSecurityConfigurationsResponse::builder,
                            EmrClient::listSecurityConfigurations);
            case "ListSteps" ->
                    of(ListStepsRequest::builder, ListStepsResponse::builder, EmrClient::listSteps);
            case "ListStudioSessionMappings" ->
                    of(
                            ListStudioSessionMappingsRequest::builder,
                            ListStudioSessionMappingsResponse::builder,
                            EmrClient::listStudioSessionMappings);
            case "ListStudios" ->
                    of(
                            ListStudiosRequest::builder,
                            ListStudiosResponse::builder,
                            EmrClient::listStudios);
            case "ListSupportedInstanceTypes" ->
                    of(
                            ListSupportedInstanceTypesRequest::builder,
                            ListSupportedInstanceTypesResponse::builder,
                            EmrClient::listSupportedInstanceTypes);
            case "ModifyCluster" ->
                    of(
                            ModifyClusterRequest::builder,
                            ModifyClusterResponse::builder,
                            EmrClient::modifyCluster);
            case "ModifyInstanceFleet" ->
                    of(
                            ModifyInstanceFleetRequest::builder,
                            ModifyInstanceFleetResponse::builder,
                            EmrClient::modifyInstanceFleet);
            case "ModifyInstanceGroups" ->
                    of(
                            ModifyInstanceGroupsRequest::builder,
                            ModifyInstanceGroupsResponse::builder,
                            EmrClient::modifyInstanceGroups);
            case "PutAutoScalingPolicy" ->
                    of(
                            PutAutoScalingPolicyRequest::builder,
                            PutAutoScalingPolicyResponse::builder,
                            EmrClient::putAutoScalingPolicy);
            case "PutAutoTerminationPolicy" ->
                    of(
                            PutAutoTerminationPolicyRequest::builder,
                            PutAutoTerminationPolicyResponse::builder,
                            EmrClient::putAutoTerminationPolicy);
            case "PutBlockPublicAccessConfiguration" ->
                    of(
                            PutBlockPublicAccessConfigurationRequest::builder,
                            PutBlockPublicAccessConfigurationResponse::builder,
                            EmrClient::putBlockPublicAccessConfiguration);
            case "PutManagedScalingPolicy" ->
                    of(
                            PutManagedScalingPolicyRequest::builder,
                            PutManagedScalingPolicyResponse::builder,
                            EmrClient::putManagedScalingPolicy);
            case "RemoveAutoScalingPolicy" ->
                    of(
                            RemoveAutoScalingPolicyRequest::builder,
                            RemoveAutoScalingPolicyResponse::builder,
                            EmrClient::removeAutoScalingPolicy);
            case "RemoveAutoTerminationPolicy" ->
                    of(
                            RemoveAutoTerminationPolicyRequest::builder,
                            RemoveAutoTerminationPolicyResponse::builder,
                            EmrClient::removeAutoTerminationPolicy);
            case "RemoveManagedScalingPolicy" ->
                    of(
                            RemoveManagedScalingPolicyRequest::builder,
                            RemoveManagedScalingPolicyResponse::builder,
                            EmrClient::removeManagedScalingPolicy);
            case "RemoveTags" ->
                    of(
                            RemoveTagsRequest::builder,
                            RemoveTagsResponse::builder,
                            EmrClient::removeTags);
            case "RunJobFlow" ->
                    of(
                            RunJobFlowRequest::builder,
                            RunJobFlowResponse::builder,
                            EmrClient::runJobFlow);
            case "SetKeepJobFlowAliveWhenNoSteps" ->
                    of(
                            SetKeepJobFlowAliveWhenNoStepsRequest::builder,
                            SetKeepJobFlowAliveWhenNoStepsResponse::builder,
                            EmrClient::setKeepJobFlowAliveWhenNoSteps);
            case "SetTerminationProtection" ->
                    of(
                            SetTerminationProtectionRequest::builder,
                            SetTerminationProtectionResponse::builder,
                            EmrClient::setTerminationProtection);
            case "SetUnhealthyNodeReplacement" ->
                    of(
                            SetUnhealthyNodeReplacementRequest::builder,
                            SetUnhealthyNodeReplacementResponse::builder,
                            EmrClient::setUnhealthyNodeReplacement);
            case "SetVisibleToAllUsers" ->
                    of(
                            SetVisibleToAllUsersRequest::builder,
                            SetVisibleToAllUsersResponse::builder,
                            EmrClient::setVisibleToAllUsers);
            case "StartNotebookExecution" ->
                    of(
                            StartNotebookExecutionRequest::builder,
                            StartNotebookExecutionResponse::builder,
                            EmrClient::startNotebookExecution);
            case "StopNotebookExecution" ->
                    of(
                            StopNotebookExecutionRequest::builder,
                            StopNotebookExecutionResponse::builder,
                            EmrClient::stopNotebookExecution);
            case "TerminateJobFlows" ->
                    of(
                            TerminateJobFlowsRequest::builder,
                            TerminateJobFlowsResponse::builder,
                            EmrClient::terminateJobFlows);
            case "UpdateStudio" ->
                    of(
                            UpdateStudioRequest::builder,
                            UpdateStudioResponse::builder,
                            EmrClient::updateStudio);
            case "UpdateStudioSessionMapping" ->
                    of(
                            UpdateStudioSessionMappingRequest::builder,
                            UpdateStudioSessionMappingResponse::builder,
                            EmrClient::updateStudioSessionMapping);
            default -> null;
        };
    }
}
