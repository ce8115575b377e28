package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.*;

/** The operations of Ecs, generated from the SDK's client. */
public final class EcsOperations {

    private EcsOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<EcsClient> find(String name) {
        return switch (name) {
            case "CreateCapacityProvider" ->
                    of(
                            CreateCapacityProviderRequest::builder,
                            CreateCapacityProviderResponse::builder,
                            EcsClient::createCapacityProvider);
            case "CreateCluster" ->
                    of(
                            CreateClusterRequest::builder,
                            CreateClusterResponse::builder,
                            EcsClient::createCluster);
            case "CreateExpressGatewayService" ->
                    of(
                            CreateExpressGatewayServiceRequest::builder,
                            CreateExpressGatewayServiceResponse::builder,
                            EcsClient::createExpressGatewayService);
            case "CreateService" ->
                    of(
                            CreateServiceRequest::builder,
                            CreateServiceResponse::builder,
                            EcsClient::createService);
            case "CreateTaskSet" ->
                    of(
                            CreateTaskSetRequest::builder,
                            CreateTaskSetResponse::builder,
                            EcsClient::createTaskSet);
            case "DeleteAccountSetting" ->
                    of(
                            DeleteAccountSettingRequest::builder,
                            DeleteAccountSettingResponse::builder,
                            EcsClient::deleteAccountSetting);
            case "DeleteAttributes" ->
                    of(
                            DeleteAttributesRequest::builder,
                            DeleteAttributesResponse::builder,
                            EcsClient::deleteAttributes);
            case "DeleteCapacityProvider" ->
                    of(
                            DeleteCapacityProviderRequest::builder,
                            DeleteCapacityProviderResponse::builder,
                            EcsClient::deleteCapacityProvider);
            case "DeleteCluster" ->
                    of(
                            DeleteClusterRequest::builder,
                            DeleteClusterResponse::builder,
                            EcsClient::deleteCluster);
            case "DeleteExpressGatewayService" ->
                    of(
                            DeleteExpressGatewayServiceRequest::builder,
                            DeleteExpressGatewayServiceResponse::builder,
                            EcsClient::deleteExpressGatewayService);
            case "DeleteService" ->
                    of(
                            DeleteServiceRequest::builder,
                            DeleteServiceResponse::builder,
                            EcsClient::deleteService);
            case "DeleteTaskDefinitions" ->
                    of(
                            DeleteTaskDefinitionsRequest::builder,
                            DeleteTaskDefinitionsResponse::builder,
                            EcsClient::deleteTaskDefinitions);
            case "DeleteTaskSet" ->
                    of(
                            DeleteTaskSetRequest::builder,
                            DeleteTaskSetResponse::builder,
                            EcsClient::deleteTaskSet);
            case "DeregisterContainerInstance" ->
                    of(
                            DeregisterContainerInstanceRequest::builder,
                            DeregisterContainerInstanceResponse::builder,
                            EcsClient::deregisterContainerInstance);
            case "DeregisterTaskDefinition" ->
                    of(
                            DeregisterTaskDefinitionRequest::builder,
                            DeregisterTaskDefinitionResponse::builder,
                            EcsClient::deregisterTaskDefinition);
            case "DescribeCapacityProviders" ->
                    of(
                            DescribeCapacityProvidersRequest::builder,
                            DescribeCapacityProvidersResponse::builder,
                            EcsClient::describeCapacityProviders);
            case "DescribeClusters" ->
                    of(
                            DescribeClustersRequest::builder,
                            DescribeClustersResponse::builder,
                            EcsClient::describeClusters);
            case "DescribeContainerInstances" ->
                    of(
                            DescribeContainerInstancesRequest::builder,
                            DescribeContainerInstancesResponse::builder,
                            EcsClient::describeContainerInstances);
            case "DescribeExpressGatewayService" ->
                    of(
                            DescribeExpressGatewayServiceRequest::builder,
                            DescribeExpressGatewayServiceResponse::builder,
                            EcsClient::describeExpressGatewayService);
            case "DescribeServiceDeployments" ->
                    of(
                            DescribeServiceDeploymentsRequest::builder,
                            DescribeServiceDeploymentsResponse::builder,
                            EcsClient::describeServiceDeployments);
            case "DescribeServiceRevisions" ->
                    of(
                            DescribeServiceRevisionsRequest::builder,
                            DescribeServiceRevisionsResponse::builder,
                            EcsClient::describeServiceRevisions);
            case "DescribeServices" ->
                    of(
                            DescribeServicesRequest::builder,
                            DescribeServicesResponse::builder,
                            EcsClient::describeServices);
            case "DescribeTaskDefinition" ->
                    of(
                            DescribeTaskDefinitionRequest::builder,
                            DescribeTaskDefinitionResponse::builder,
                            EcsClient::describeTaskDefinition);
            case "DescribeTaskSets" ->
                    of(
                            DescribeTaskSetsRequest::builder,
                            DescribeTaskSetsResponse::builder,
                            EcsClient::describeTaskSets);
            case "DescribeTasks" ->
                    of(
                            DescribeTasksRequest::builder,
                            DescribeTasksResponse::builder,
                            EcsClient::describeTasks);
            case "DiscoverPollEndpoint" ->
                    of(
                            DiscoverPollEndpointRequest::builder,
                            DiscoverPollEndpointResponse::builder,
                            EcsClient::discoverPollEndpoint);
            case "ExecuteCommand" ->
                    of(
                            ExecuteCommandRequest::builder,
                            ExecuteCommandResponse::builder,
                            EcsClient::executeCommand);
            case "GetTaskProtection" ->
                    of(
                            GetTaskProtectionRequest::builder,
                            GetTaskProtectionResponse::builder,
                            EcsClient::getTaskProtection);
            case "ListAccountSettings" ->
                    of(
                            ListAccountSettingsRequest::builder,
                            ListAccountSettingsResponse::builder,
                            EcsClient::listAccountSettings);
            case "ListAttributes" ->
                    of(
                            ListAttributesRequest::builder,
                            ListAttributesResponse::builder,
                            EcsClient::listAttributes);
            case "ListClusters" ->
                    of(
                            ListClustersRequest::builder,
                            ListClustersResponse::builder,
                            EcsClient::listClusters);
            case "ListContainerInstances" ->
                    of(
                            ListContainerInstancesRequest::builder,
                            ListContainerInstancesResponse::builder,
                            EcsClient::listContainerInstances);
            case "ListServiceDeployments" ->
                    of(
                            ListServiceDeploymentsRequest::builder,
                            ListServiceDeploymentsResponse::builder,
                            EcsClient::listServiceDeployments);
            case "ListServices" ->
                    of(
                            ListServicesRequest::builder,
                            ListServicesResponse::builder,
                            EcsClient::listServices);
            case "ListServicesByNamespace" ->
                    of(
                            ListServicesByNamespaceRequest::builder,
                            ListServicesByNamespaceResponse::builder,
                            EcsClient::listServicesByNamespace);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            EcsClient::listTagsForResource);
            case "ListTaskDefinitionFamilies" ->
                    of(
                            ListTaskDefinitionFamiliesRequest::builder,
                            ListTaskDefinitionFamiliesResponse::builder,
                            EcsClient::listTaskDefinitionFamilies);
            case "ListTaskDefinitions" ->
                    of(
                            ListTaskDefinitionsRequest::builder,
                            ListTaskDefinitionsResponse::builder,
                            EcsClient::listTaskDefinitions);
            case "ListTasks" ->
                    of(ListTasksRequest::builder, ListTasksResponse::builder, EcsClient::listTasks);
            case "PutAccountSetting" ->
                    of(
                            PutAccountSettingRequest::builder,
                            PutAccountSettingResponse::builder,
                            EcsClient::putAccountSetting);
            case "PutAccountSettingDefault" ->
                    of(
                            PutAccountSettingDefaultRequest::builder,
                            PutAccountSettingDefaultResponse::builder,
                            EcsClient::putAccountSettingDefault);
            case "PutAttributes" ->
                    of(
                            PutAttributesRequest::builder,
                            PutAttributesResponse::builder,
                            EcsClient::putAttributes);
            case "PutClusterCapacityProviders" ->
                    of(
                            PutClusterCapacityProvidersRequest::builder,
                            PutClusterCapacityProvidersResponse::builder,
                            EcsClient::putClusterCapacityProviders);
            case "RegisterContainerInstance" ->
                    of(
                            RegisterContainerInstanceRequest::builder,
                            RegisterContainerInstanceResponse::builder,
                            EcsClient::registerContainerInstance);
            case "RegisterTaskDefinition" ->
                    of(
                            RegisterTaskDefinitionRequest::builder,
                            RegisterTaskDefinitionResponse::builder,
                            EcsClient::registerTaskDefinition);
            case "RunTask" ->
                    of(RunTaskRequest::builder, RunTaskResponse::builder, EcsClient::runTask);
            case "StartTask" ->
                    of(StartTaskRequest::builder, StartTaskResponse::builder, EcsClient::startTask);
            case "StopServiceDeployment" ->
                    of(
                            StopServiceDeploymentRequest::builder,
                            StopServiceDeploymentResponse::builder,
                            EcsClient::stopServiceDeployment);
            case "StopTask" ->
                    of(StopTaskRequest::builder, StopTaskResponse::builder, EcsClient::stopTask);
            case "SubmitAttachmentStateChanges" ->
                    of(
                            SubmitAttachmentStateChangesRequest::builder,
                            SubmitAttachmentStateChangesResponse::builder,
                            EcsClient::submitAttachmentStateChanges);
            case "SubmitContainerStateChange" ->
                    of(
                            SubmitContainerStateChangeRequest::builder,
                            SubmitContainerStateChangeResponse::builder,
                            EcsClient::submitContainerStateChange);
            case "SubmitTaskStateChange" ->
                    of(
                            SubmitTaskStateChangeRequest::builder,
                            SubmitTaskStateChangeResponse::builder,
                            EcsClient::submitTaskStateChange);
            case "TagResource" ->
                    of(
                            TagResourceRequest::builder,
                            TagResourceResponse::builder,
                            EcsClient::tagResource);
            case "UntagResource" ->
                    of(
                            UntagResourceRequest::builder,
                            UntagResourceResponse::builder,
                            EcsClient::untagResource);
            case "UpdateCapacityProvider" ->
                    of(
                            UpdateCapacityProviderRequest::builder,
                            UpdateCapacityProviderResponse::builder,
                            EcsClient::updateCapacityProvider);
            case "UpdateCluster" ->
                    of(
                            UpdateClusterRequest::builder,
                            UpdateClusterResponse::builder,
                            EcsClient::updateCluster);
            case "UpdateClusterSettings" ->
                    of(
                            UpdateClusterSettingsRequest::builder,
                            UpdateClusterSettingsResponse::builder,
                            EcsClient::updateClusterSettings);
            case "UpdateContainerAgent" ->
                    of(
                            UpdateContainerAgentRequest::builder,
                            UpdateContainerAgentResponse::builder,
                            EcsClient::updateContainerAgent);
            case "UpdateContainerInstancesState" ->
                    of(
                            UpdateContainerInstancesStateRequest::builder,
                            UpdateContainerInstancesStateResponse::builder,
                            EcsClient::updateContainerInstancesState);
            case "UpdateExpressGatewayService" ->
                    of(
                            UpdateExpressGatewayServiceRequest::builder,
                            UpdateExpressGatewayServiceResponse::builder,
                            EcsClient::updateExpressGatewayService);
            case "UpdateService" ->
                    of(
                            UpdateServiceRequest::builder,
                            UpdateServiceResponse::builder,
                            EcsClient::updateService);
            case "UpdateServicePrimaryTaskSet" ->
                    of(
                            UpdateServicePrimaryTaskSetRequest::builder,
                            UpdateServicePrimaryTaskSetResponse::builder,
                            EcsClient::updateServicePrimaryTaskSet);
            case "UpdateTaskProtection" ->
                    of(
                            UpdateTaskProtectionRequest::builder,
                            UpdateTaskProtectionResponse::builder,
                            EcsClient::updateTaskProtection);
            case "UpdateTaskSet" ->
                    of(
                            UpdateTaskSetRequest::builder,
                            UpdateTaskSetResponse::builder,
                            EcsClient::updateTaskSet);
            default -> null;
        };
    }
}
