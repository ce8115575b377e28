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
                    of(CreateCapacityProviderRequest::builder, EcsClient::createCapacityProvider);
            case "CreateCluster" -> of(CreateClusterRequest::builder, EcsClient::createCluster);
            case "CreateExpressGatewayService" ->
                    of(
                            CreateExpressGatewayServiceRequest::builder,
                            EcsClient::createExpressGatewayService);
            case "CreateService" -> of(CreateServiceRequest::builder, EcsClient::createService);
            case "CreateTaskSet" -> of(CreateTaskSetRequest::builder, EcsClient::createTaskSet);
            case "DeleteAccountSetting" ->
                    of(DeleteAccountSettingRequest::builder, EcsClient::deleteAccountSetting);
            case "DeleteAttributes" ->
                    of(DeleteAttributesRequest::builder, EcsClient::deleteAttributes);
            case "DeleteCapacityProvider" ->
                    of(DeleteCapacityProviderRequest::builder, EcsClient::deleteCapacityProvider);
            case "DeleteCluster" -> of(DeleteClusterRequest::builder, EcsClient::deleteCluster);
            case "DeleteExpressGatewayService" ->
                    of(
                            DeleteExpressGatewayServiceRequest::builder,
                            EcsClient::deleteExpressGatewayService);
            case "DeleteService" -> of(DeleteServiceRequest::builder, EcsClient::deleteService);
            case "DeleteTaskDefinitions" ->
                    of(DeleteTaskDefinitionsRequest::builder, EcsClient::deleteTaskDefinitions);
            case "DeleteTaskSet" -> of(DeleteTaskSetRequest::builder, EcsClient::deleteTaskSet);
            case "DeregisterContainerInstance" ->
                    of(
                            DeregisterContainerInstanceRequest::builder,
                            EcsClient::deregisterContainerInstance);
            case "DeregisterTaskDefinition" ->
                    of(
                            DeregisterTaskDefinitionRequest::builder,
                            EcsClient::deregisterTaskDefinition);
            case "DescribeCapacityProviders" ->
                    of(
                            DescribeCapacityProvidersRequest::builder,
                            EcsClient::describeCapacityProviders);
            case "DescribeClusters" ->
                    of(DescribeClustersRequest::builder, EcsClient::describeClusters);
            case "DescribeContainerInstances" ->
                    of(
                            DescribeContainerInstancesRequest::builder,
                            EcsClient::describeContainerInstances);
            case "DescribeExpressGatewayService" ->
                    of(
                            DescribeExpressGatewayServiceRequest::builder,
                            EcsClient::describeExpressGatewayService);
            case "DescribeServiceDeployments" ->
                    of(
                            DescribeServiceDeploymentsRequest::builder,
                            EcsClient::describeServiceDeployments);
            case "DescribeServiceRevisions" ->
                    of(
                            DescribeServiceRevisionsRequest::builder,
                            EcsClient::describeServiceRevisions);
            case "DescribeServices" ->
                    of(DescribeServicesRequest::builder, EcsClient::describeServices);
            case "DescribeTaskDefinition" ->
                    of(DescribeTaskDefinitionRequest::builder, EcsClient::describeTaskDefinition);
            case "DescribeTaskSets" ->
                    of(DescribeTaskSetsRequest::builder, EcsClient::describeTaskSets);
            case "DescribeTasks" -> of(DescribeTasksRequest::builder, EcsClient::describeTasks);
            case "DiscoverPollEndpoint" ->
                    of(DiscoverPollEndpointRequest::builder, EcsClient::discoverPollEndpoint);
            case "ExecuteCommand" -> of(ExecuteCommandRequest::builder, EcsClient::executeCommand);
            case "GetTaskProtection" ->
                    of(GetTaskProtectionRequest::builder, EcsClient::getTaskProtection);
            case "ListAccountSettings" ->
                    of(ListAccountSettingsRequest::builder, EcsClient::listAccountSettings);
            case "ListAttributes" -> of(ListAttributesRequest::builder, EcsClient::listAttributes);
            case "ListClusters" -> of(ListClustersRequest::builder, EcsClient::listClusters);
            case "ListContainerInstances" ->
                    of(ListContainerInstancesRequest::builder, EcsClient::listContainerInstances);
            case "ListServiceDeployments" ->
                    of(ListServiceDeploymentsRequest::builder, EcsClient::listServiceDeployments);
            case "ListServices" -> of(ListServicesRequest::builder, EcsClient::listServices);
            case "ListServicesByNamespace" ->
                    of(ListServicesByNamespaceRequest::builder, EcsClient::listServicesByNamespace);
            case "ListTagsForResource" ->
                    of(ListTagsForResourceRequest::builder, EcsClient::listTagsForResource);
            case "ListTaskDefinitionFamilies" ->
                    of(
                            ListTaskDefinitionFamiliesRequest::builder,
                            EcsClient::listTaskDefinitionFamilies);
            case "ListTaskDefinitions" ->
                    of(ListTaskDefinitionsRequest::builder, EcsClient::listTaskDefinitions);
            case "ListTasks" -> of(ListTasksRequest::builder, EcsClient::listTasks);
            case "PutAccountSetting" ->
                    of(PutAccountSettingRequest::builder, EcsClient::putAccountSetting);
            case "PutAccountSettingDefault" ->
                    of(
                            PutAccountSettingDefaultRequest::builder,
                            EcsClient::putAccountSettingDefault);
            case "PutAttributes" -> of(PutAttributesRequest::builder, EcsClient::putAttributes);
            case "PutClusterCapacityProviders" ->
                    of(
                            PutClusterCapacityProvidersRequest::builder,
                            EcsClient::putClusterCapacityProviders);
            case "RegisterContainerInstance" ->
                    of(
                            RegisterContainerInstanceRequest::builder,
                            EcsClient::registerContainerInstance);
            case "RegisterTaskDefinition" ->
                    of(RegisterTaskDefinitionRequest::builder, EcsClient::registerTaskDefinition);
            case "RunTask" -> of(RunTaskRequest::builder, EcsClient::runTask);
            case "StartTask" -> of(StartTaskRequest::builder, EcsClient::startTask);
            case "StopServiceDeployment" ->
                    of(StopServiceDeploymentRequest::builder, EcsClient::stopServiceDeployment);
            case "StopTask" -> of(StopTaskRequest::builder, EcsClient::stopTask);
            case "SubmitAttachmentStateChanges" ->
                    of(
                            SubmitAttachmentStateChangesRequest::builder,
                            EcsClient::submitAttachmentStateChanges);
            case "SubmitContainerStateChange" ->
                    of(
                            SubmitContainerStateChangeRequest::builder,
                            EcsClient::submitContainerStateChange);
            case "SubmitTaskStateChange" ->
                    of(SubmitTaskStateChangeRequest::builder, EcsClient::submitTaskStateChange);
            case "TagResource" -> of(TagResourceRequest::builder, EcsClient::tagResource);
            case "UntagResource" -> of(UntagResourceRequest::builder, EcsClient::untagResource);
            case "UpdateCapacityProvider" ->
                    of(UpdateCapacityProviderRequest::builder, EcsClient::updateCapacityProvider);
            case "UpdateCluster" -> of(UpdateClusterRequest::builder, EcsClient::updateCluster);
            case "UpdateClusterSettings" ->
                    of(UpdateClusterSettingsRequest::builder, EcsClient::updateClusterSettings);
            case "UpdateContainerAgent" ->
                    of(UpdateContainerAgentRequest::builder, EcsClient::updateContainerAgent);
            case "UpdateContainerInstancesState" ->
                    of(
                            UpdateContainerInstancesStateRequest::builder,
                            EcsClient::updateContainerInstancesState);
            case "UpdateExpressGatewayService" ->
                    of(
                            UpdateExpressGatewayServiceRequest::builder,
                            EcsClient::updateExpressGatewayService);
            case "UpdateService" -> of(UpdateServiceRequest::builder, EcsClient::updateService);
            case "UpdateServicePrimaryTaskSet" ->
                    of(
                            UpdateServicePrimaryTaskSetRequest::builder,
                            EcsClient::updateServicePrimaryTaskSet);
            case "UpdateTaskProtection" ->
                    of(UpdateTaskProtectionRequest::builder, EcsClient::updateTaskProtection);
            case "UpdateTaskSet" -> of(UpdateTaskSetRequest::builder, EcsClient::updateTaskSet);
            default -> null;
        };
    }
}
