package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.*;

/** The operations of Lambda, generated from the SDK's client. */
public final class LambdaOperations {

    private LambdaOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<LambdaClient> find(String name) {
        return switch (name) {
            case "AddLayerVersionPermission" ->
                    of(
                            AddLayerVersionPermissionRequest::builder,
                            LambdaClient::addLayerVersionPermission);
            case "AddPermission" -> of(AddPermissionRequest::builder, LambdaClient::addPermission);
            case "CheckpointDurableExecution" ->
                    of(
                            CheckpointDurableExecutionRequest::builder,
                            LambdaClient::checkpointDurableExecution);
            case "CreateAlias" -> of(CreateAliasRequest::builder, LambdaClient::createAlias);
            case "CreateCapacityProvider" ->
                    of(
                            CreateCapacityProviderRequest::builder,
                            LambdaClient::createCapacityProvider);
            case "CreateCodeSigningConfig" ->
                    of(
                            CreateCodeSigningConfigRequest::builder,
                            LambdaClient::createCodeSigningConfig);
            case "CreateEventSourceMapping" ->
                    of(
                            CreateEventSourceMappingRequest::builder,
                            LambdaClient::createEventSourceMapping);
            case "CreateFunction" ->
                    of(CreateFunctionRequest::builder, LambdaClient::createFunction);
            case "CreateFunctionUrlConfig" ->
                    of(
                            CreateFunctionUrlConfigRequest::builder,
                            LambdaClient::createFunctionUrlConfig);
            case "DeleteAlias" -> of(DeleteAliasRequest::builder, LambdaClient::deleteAlias);
            case "DeleteCapacityProvider" ->
                    of(
                            DeleteCapacityProviderRequest::builder,
                            LambdaClient::deleteCapacityProvider);
            case "DeleteCodeSigningConfig" ->
                    of(
                            DeleteCodeSigningConfigRequest::builder,
                            LambdaClient::deleteCodeSigningConfig);
            case "DeleteEventSourceMapping" ->
                    of(
                            DeleteEventSourceMappingRequest::builder,
                            LambdaClient::deleteEventSourceMapping);
            case "DeleteFunction" ->
                    of(DeleteFunctionRequest::builder, LambdaClient::deleteFunction);
            case "DeleteFunctionCodeSigningConfig" ->
                    of(
                            DeleteFunctionCodeSigningConfigRequest::builder,
                            LambdaClient::deleteFunctionCodeSigningConfig);
            case "DeleteFunctionConcurrency" ->
                    of(
                            DeleteFunctionConcurrencyRequest::builder,
                            LambdaClient::deleteFunctionConcurrency);
            case "DeleteFunctionEventInvokeConfig" ->
                    of(
                            DeleteFunctionEventInvokeConfigRequest::builder,
                            LambdaClient::deleteFunctionEventInvokeConfig);
            case "DeleteFunctionUrlConfig" ->
                    of(
                            DeleteFunctionUrlConfigRequest::builder,
                            LambdaClient::deleteFunctionUrlConfig);
            case "DeleteLayerVersion" ->
                    of(DeleteLayerVersionRequest::builder, LambdaClient::deleteLayerVersion);
            case "DeleteProvisionedConcurrencyConfig" ->
                    of(
                            DeleteProvisionedConcurrencyConfigRequest::builder,
                            LambdaClient::deleteProvisionedConcurrencyConfig);
            case "GetAccountSettings" ->
                    of(GetAccountSettingsRequest::builder, LambdaClient::getAccountSettings);
            case "GetAlias" -> of(GetAliasRequest::builder, LambdaClient::getAlias);
            case "GetCapacityProvider" ->
                    of(GetCapacityProviderRequest::builder, LambdaClient::getCapacityProvider);
            case "GetCodeSigningConfig" ->
                    of(GetCodeSigningConfigRequest::builder, LambdaClient::getCodeSigningConfig);
            case "GetDurableExecution" ->
                    of(GetDurableExecutionRequest::builder, LambdaClient::getDurableExecution);
            case "GetDurableExecutionHistory" ->
                    of(
                            GetDurableExecutionHistoryRequest::builder,
                            LambdaClient::getDurableExecutionHistory);
            case "GetDurableExecutionState" ->
                    of(
                            GetDurableExecutionStateRequest::builder,
                            LambdaClient::getDurableExecutionState);
            case "GetEventSourceMapping" ->
                    of(GetEventSourceMappingRequest::builder, LambdaClient::getEventSourceMapping);
            case "GetFunction" -> of(GetFunctionRequest::builder, LambdaClient::getFunction);
            case "GetFunctionCodeSigningConfig" ->
                    of(
                            GetFunctionCodeSigningConfigRequest::builder,
                            LambdaClient::getFunctionCodeSigningConfig);
            case "GetFunctionConcurrency" ->
                    of(
                            GetFunctionConcurrencyRequest::builder,
                            LambdaClient::getFunctionConcurrency);
            case "GetFunctionConfiguration" ->
                    of(
                            GetFunctionConfigurationRequest::builder,
                            LambdaClient::getFunctionConfiguration);
            case "GetFunctionEventInvokeConfig" ->
                    of(
                            GetFunctionEventInvokeConfigRequest::builder,
                            LambdaClient::getFunctionEventInvokeConfig);
            case "GetFunctionRecursionConfig" ->
                    of(
                            GetFunctionRecursionConfigRequest::builder,
                            LambdaClient::getFunctionRecursionConfig);
            case "GetFunctionScalingConfig" ->
                    of(
                            GetFunctionScalingConfigRequest::builder,
                            LambdaClient::getFunctionScalingConfig);
            case "GetFunctionUrlConfig" ->
                    of(GetFunctionUrlConfigRequest::builder, LambdaClient::getFunctionUrlConfig);
            case "GetLayerVersion" ->
                    of(GetLayerVersionRequest::builder, LambdaClient::getLayerVersion);
            case "GetLayerVersionByArn" ->
                    of(GetLayerVersionByArnRequest::builder, LambdaClient::getLayerVersionByArn);
            case "GetLayerVersionPolicy" ->
                    of(GetLayerVersionPolicyRequest::builder, LambdaClient::getLayerVersionPolicy);
            case "GetPolicy" -> of(GetPolicyRequest::builder, LambdaClient::getPolicy);
            case "GetProvisionedConcurrencyConfig" ->
                    of(
                            GetProvisionedConcurrencyConfigRequest::builder,
                            LambdaClient::getProvisionedConcurrencyConfig);
            case "GetRuntimeManagementConfig" ->
                    of(
                            GetRuntimeManagementConfigRequest::builder,
                            LambdaClient::getRuntimeManagementConfig);
            case "Invoke" -> of(InvokeRequest::builder, LambdaClient::invoke);
            case "ListAliases" -> of(ListAliasesRequest::builder, LambdaClient::listAliases);
            case "ListCapacityProviders" ->
                    of(ListCapacityProvidersRequest::builder, LambdaClient::listCapacityProviders);
            case "ListCodeSigningConfigs" ->
                    of(
                            ListCodeSigningConfigsRequest::builder,
                            LambdaClient::listCodeSigningConfigs);
            case "ListDurableExecutionsByFunction" ->
                    of(
                            ListDurableExecutionsByFunctionRequest::builder,
                            LambdaClient::listDurableExecutionsByFunction);
            case "ListEventSourceMappings" ->
                    of(
                            ListEventSourceMappingsRequest::builder,
                            LambdaClient::listEventSourceMappings);
            case "ListFunctionEventInvokeConfigs" ->
                    of(
                            ListFunctionEventInvokeConfigsRequest::builder,
                            LambdaClient::listFunctionEventInvokeConfigs);
            case "ListFunctionUrlConfigs" ->
                    of(
                            ListFunctionUrlConfigsRequest::builder,
                            LambdaClient::listFunctionUrlConfigs);
            case "ListFunctionVersionsByCapacityProvider" ->
                    of(
                            ListFunctionVersionsByCapacityProviderRequest::builder,
                            LambdaClient::listFunctionVersionsByCapacityProvider);
            case "ListFunctions" -> of(ListFunctionsRequest::builder, LambdaClient::listFunctions);
            case "ListFunctionsByCodeSigningConfig" ->
                    of(
                            ListFunctionsByCodeSigningConfigRequest::builder,
                            LambdaClient::listFunctionsByCodeSigningConfig);
            case "ListLayerVersions" ->
                    of(ListLayerVersionsRequest::builder, LambdaClient::listLayerVersions);
            case "ListLayers" -> of(ListLayersRequest::builder, LambdaClient::listLayers);
            case "ListProvisionedConcurrencyConfigs" ->
                    of(
                            ListProvisionedConcurrencyConfigsRequest::builder,
                            LambdaClient::listProvisionedConcurrencyConfigs);
            case "ListTags" -> of(ListTagsRequest::builder, LambdaClient::listTags);
            case "ListVersionsByFunction" ->
                    of(
                            ListVersionsByFunctionRequest::builder,
                            LambdaClient::listVersionsByFunction);
            case "PublishLayerVersion" ->
                    of(PublishLayerVersionRequest::builder, LambdaClient::publishLayerVersion);
            case "PublishVersion" ->
                    of(PublishVersionRequest::builder, LambdaClient::publishVersion);
            case "PutFunctionCodeSigningConfig" ->
                    of(
                            PutFunctionCodeSigningConfigRequest::builder,
                            LambdaClient::putFunctionCodeSigningConfig);
            case "PutFunctionConcurrency" ->
                    of(
                            PutFunctionConcurrencyRequest::builder,
                            LambdaClient::putFunctionConcurrency);
            case "PutFunctionEventInvokeConfig" ->
                    of(
                            PutFunctionEventInvokeConfigRequest::builder,
                            LambdaClient::putFunctionEventInvokeConfig);
            case "PutFunctionRecursionConfig" ->
                    of(
                            PutFunctionRecursionConfigRequest::builder,
                            LambdaClient::putFunctionRecursionConfig);
            case "PutFunctionScalingConfig" ->
                    of(
                            PutFunctionScalingConfigRequest::builder,
                            LambdaClient::putFunctionScalingConfig);
            case "PutProvisionedConcurrencyConfig" ->
                    of(
                            PutProvisionedConcurrencyConfigRequest::builder,
                            LambdaClient::putProvisionedConcurrencyConfig);
            case "PutRuntimeManagementConfig" ->
                    of(
                            PutRuntimeManagementConfigRequest::builder,
                            LambdaClient::putRuntimeManagementConfig);
            case "RemoveLayerVersionPermission" ->
                    of(
                            RemoveLayerVersionPermissionRequest::builder,
                            LambdaClient::removeLayerVersionPermission);
            case "RemovePermission" ->
                    of(RemovePermissionRequest::builder, LambdaClient::removePermission);
            case "SendDurableExecutionCallbackFailure" ->
                    of(
                            SendDurableExecutionCallbackFailureRequest::builder,
                            LambdaClient::sendDurableExecutionCallbackFailure);
            case "SendDurableExecutionCallbackHeartbeat" ->
                    of(
                            SendDurableExecutionCallbackHeartbeatRequest::builder,
                            LambdaClient::sendDurableExecutionCallbackHeartbeat);
            case "SendDurableExecutionCallbackSuccess" ->
                    of(
                            SendDurableExecutionCallbackSuccessRequest::builder,
                            LambdaClient::sendDurableExecutionCallbackSuccess);
            case "StopDurableExecution" ->
                    of(StopDurableExecutionRequest::builder, LambdaClient::stopDurableExecution);
            case "TagResource" -> of(TagResourceRequest::builder, LambdaClient::tagResource);
            case "UntagResource" -> of(UntagResourceRequest::builder, LambdaClient::untagResource);
            case "UpdateAlias" -> of(UpdateAliasRequest::builder, LambdaClient::updateAlias);
            case "UpdateCapacityProvider" ->
                    of(
                            UpdateCapacityProviderRequest::builder,
                            LambdaClient::updateCapacityProvider);
            case "UpdateCodeSigningConfig" ->
                    of(
                            UpdateCodeSigningConfigRequest::builder,
                            LambdaClient::updateCodeSigningConfig);
            case "UpdateEventSourceMapping" ->
                    of(
                            UpdateEventSourceMappingRequest::builder,
                            LambdaClient::updateEventSourceMapping);
            case "UpdateFunctionCode" ->
                    of(UpdateFunctionCodeRequest::builder, LambdaClient::updateFunctionCode);
            case "UpdateFunctionConfiguration" ->
                    of(
                            UpdateFunctionConfigurationRequest::builder,
                            LambdaClient::updateFunctionConfiguration);
            case "UpdateFunctionEventInvokeConfig" ->
                    of(
                            UpdateFunctionEventInvokeConfigRequest::builder,
                            LambdaClient::updateFunctionEventInvokeConfig);
            case "UpdateFunctionUrlConfig" ->
                    of(
                            UpdateFunctionUrlConfigRequest::builder,
                            LambdaClient::updateFunctionUrlConfig);
            default -> null;
        };
    }
}
