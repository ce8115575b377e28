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
                            AddLayerVersionPermissionResponse::builder,
                            LambdaClient::addLayerVersionPermission);
            case "AddPermission" ->
                    of(
                            AddPermissionRequest::builder,
                            AddPermissionResponse::builder,
                            LambdaClient::addPermission);
            case "CheckpointDurableExecution" ->
                    of(
                            CheckpointDurableExecutionRequest::builder,
                            CheckpointDurableExecutionResponse::builder,
                            LambdaClient::checkpointDurableExecution);
            case "CreateAlias" ->
                    of(
                            CreateAliasRequest::builder,
                            CreateAliasResponse::builder,
                            LambdaClient::createAlias);
            case "CreateCapacityProvider" ->
                    of(
                            CreateCapacityProviderRequest::builder,
                            CreateCapacityProviderResponse::builder,
                            LambdaClient::createCapacityProvider);
            case "CreateCodeSigningConfig" ->
                    of(
                            CreateCodeSigningConfigRequest::builder,
                            CreateCodeSigningConfigResponse::builder,
                            LambdaClient::createCodeSigningConfig);
            case "CreateEventSourceMapping" ->
                    of(
                            CreateEventSourceMappingRequest::builder,
                            CreateEventSourceMappingResponse::builder,
                            LambdaClient::createEventSourceMapping);
            case "CreateFunction" ->
                    of(
                            CreateFunctionRequest::builder,
                            CreateFunctionResponse::builder,
                            LambdaClient::createFunction);
            case "CreateFunctionUrlConfig" ->
                    of(
                            CreateFunctionUrlConfigRequest::builder,
                            CreateFunctionUrlConfigResponse::builder,
                            LambdaClient::createFunctionUrlConfig);
            case "DeleteAlias" ->
                    of(
                            DeleteAliasRequest::builder,
                            DeleteAliasResponse::builder,
                            LambdaClient::deleteAlias);
            case "DeleteCapacityProvider" ->
                    of(
                            DeleteCapacityProviderRequest::builder,
                            DeleteCapacityProviderResponse::builder,
                            LambdaClient::deleteCapacityProvider);
            case "DeleteCodeSigningConfig" ->
                    of(
                            DeleteCodeSigningConfigRequest::builder,
                            DeleteCodeSigningConfigResponse::builder,
                            LambdaClient::deleteCodeSigningConfig);
            case "DeleteEventSourceMapping" ->
                    of(
                            DeleteEventSourceMappingRequest::builder,
                            DeleteEventSourceMappingResponse::builder,
                            LambdaClient::deleteEventSourceMapping);
            case "DeleteFunction" ->
                    of(
                            DeleteFunctionRequest::builder,
                            DeleteFunctionResponse::builder,
                            LambdaClient::deleteFunction);
            case "DeleteFunctionCodeSigningConfig" ->
                    of(
                            DeleteFunctionCodeSigningConfigRequest::builder,
                            DeleteFunctionCodeSigningConfigResponse::builder,
                            LambdaClient::deleteFunctionCodeSigningConfig);
            case "DeleteFunctionConcurrency" ->
                    of(
                            DeleteFunctionConcurrencyRequest::builder,
                            DeleteFunctionConcurrencyResponse::builder,
                            LambdaClient::deleteFunctionConcurrency);
            case "DeleteFunctionEventInvokeConfig" ->
                    of(
                            DeleteFunctionEventInvokeConfigRequest::builder,
                            DeleteFunctionEventInvokeConfigResponse::builder,
                            LambdaClient::deleteFunctionEventInvokeConfig);
            case "DeleteFunctionUrlConfig" ->
                    of(
                            DeleteFunctionUrlConfigRequest::builder,
                            DeleteFunctionUrlConfigResponse::builder,
                            LambdaClient::deleteFunctionUrlConfig);
            case "DeleteLayerVersion" ->
                    of(
                            DeleteLayerVersionRequest::builder,
                            DeleteLayerVersionResponse::builder,
                            LambdaClient::deleteLayerVersion);
            case "DeleteProvisionedConcurrencyConfig" ->
                    of(
                            DeleteProvisionedConcurrencyConfigRequest::builder,
                            DeleteProvisionedConcurrencyConfigResponse::builder,
                            LambdaClient::deleteProvisionedConcurrencyConfig);
            case "GetAccountSettings" ->
                    of(
                            GetAccountSettingsRequest::builder,
                            GetAccountSettingsResponse::builder,
                            LambdaClient::getAccountSettings);
            case "GetAlias" ->
                    of(GetAliasRequest::builder, GetAliasResponse::builder, LambdaClient::getAlias);
            case "GetCapacityProvider" ->
                    of(
                            GetCapacityProviderRequest::builder,
                            GetCapacityProviderResponse::builder,
                            LambdaClient::getCapacityProvider);
            case "GetCodeSigningConfig" ->
                    of(
                            GetCodeSigningConfigRequest::builder,
                            GetCodeSigningConfigResponse::builder,
                            LambdaClient::getCodeSigningConfig);
            case "GetDurableExecution" ->
                    of(
                            GetDurableExecutionRequest::builder,
                            GetDurableExecutionResponse::builder,
                            LambdaClient::getDurableExecution);
            case "GetDurableExecutionHistory" ->
                    of(
                            GetDurableExecutionHistoryRequest::builder,
                            GetDurableExecutionHistoryResponse::builder,
                            LambdaClient::getDurableExecutionHistory);
            case "GetDurableExecutionState" ->
                    of(
                            GetDurableExecutionStateRequest::builder,
                            GetDurableExecutionStateResponse::builder,
                            LambdaClient::getDurableExecutionState);
            case "GetEventSourceMapping" ->
                    of(
                            GetEventSourceMappingRequest::builder,
                            GetEventSourceMappingResponse::builder,
                            LambdaClient::getEventSourceMapping);
            case "GetFunction" ->
                    of(
                            GetFunctionRequest::builder,
                            GetFunctionResponse::builder,
                            LambdaClient::getFunction);
            case "GetFunctionCodeSigningConfig" ->
                    of(
                            GetFunctionCodeSigningConfigRequest::builder,
                            GetFunctionCodeSigningConfigResponse::builder,
                            LambdaClient::getFunctionCodeSigningConfig);
            case "GetFunctionConcurrency" ->
                    of(
                            GetFunctionConcurrencyRequest::builder,
                            GetFunctionConcurrencyResponse::builder,
                            LambdaClient::getFunctionConcurrency);
            case "GetFunctionConfiguration" ->
                    of(
                            GetFunctionConfigurationRequest::builder,
                            GetFunctionConfigurationResponse::builder,
                            LambdaClient::getFunctionConfiguration);
            case "GetFunctionEventInvokeConfig" ->
                    of(
                            GetFunctionEventInvokeConfigRequest::builder,
                            GetFunctionEventInvokeConfigResponse::builder,
                            LambdaClient::getFunctionEventInvokeConfig);
            case "GetFunctionRecursionConfig" ->
                    of(
                            GetFunctionRecursionConfigRequest::builder,
                            GetFunctionRecursionConfigResponse::builder,
                            LambdaClient::getFunctionRecursionConfig);
            case "GetFunctionScalingConfig" ->
                    of(
                            GetFunctionScalingConfigRequest::builder,
                            GetFunctionScalingConfigResponse::builder,
                            LambdaClient::getFunctionScalingConfig);
            case "GetFunctionUrlConfig" ->
                    of(
                            GetFunctionUrlConfigRequest::builder,
                            GetFunctionUrlConfigResponse::builder,
                            LambdaClient::getFunctionUrlConfig);
            case "GetLayerVersion" ->
                    of(
                            GetLayerVersionRequest::builder,
                            GetLayerVersionResponse::builder,
                            LambdaClient::getLayerVersion);
            case "GetLayerVersionByArn" ->
                    of(
                            GetLayerVersionByArnRequest::builder,
                            GetLayerVersionByArnResponse::builder,
                            LambdaClient::getLayerVersionByArn);
            case "GetLayerVersionPolicy" ->
                    of(
                            GetLayerVersionPolicyRequest::builder,
                            GetLayerVersionPolicyResponse::builder,
                            LambdaClient::getLayerVersionPolicy);
            case "GetPolicy" ->
                    of(
                            GetPolicyRequest::builder,
                            GetPolicyResponse::builder,
                            LambdaClient::getPolicy);
            case "GetProvisionedConcurrencyConfig" ->
                    of(
                            GetProvisionedConcurrencyConfigRequest::builder,
                            GetProvisionedConcurrencyConfigResponse::builder,
                            LambdaClient::getProvisionedConcurrencyConfig);
            case "GetRuntimeManagementConfig" ->
                    of(
                            GetRuntimeManagementConfigRequest::builder,
                            GetRuntimeManagementConfigResponse::builder,
                            LambdaClient::getRuntimeManagementConfig);
            case "Invoke" ->
                    of(InvokeRequest::builder, InvokeResponse::builder, LambdaClient::invoke);
            case "ListAliases" ->
                    of(
                            ListAliasesRequest::builder,
                            ListAliasesResponse::builder,
                            LambdaClient::listAliases);
            case "ListCapacityProviders" ->
                    of(
                            ListCapacityProvidersRequest::builder,
                            ListCapacityProvidersResponse::builder,
                            LambdaClient::listCapacityProviders);
            case "ListCodeSigningConfigs" ->
                    of(
                            ListCodeSigningConfigsRequest::builder,
                            ListCodeSigningConfigsResponse::builder,
                            LambdaClient::listCodeSigningConfigs);
            case "ListDurableExecutionsByFunction" ->
                    of(
                            ListDurableExecutionsByFunctionRequest::builder,
                            ListDurableExecutionsByFunctionResponse::builder,
                            LambdaClient::listDurableExecutionsByFunction);
            case "ListEventSourceMappings" ->
                    of(
                            ListEventSourceMappingsRequest::builder,
                            ListEventSourceMappingsResponse::builder,
                            LambdaClient::listEventSourceMappings);
            case "ListFunctionEventInvokeConfigs" ->
                    of(
                            ListFunctionEventInvokeConfigsRequest::builder,
                            ListFunctionEventInvokeConfigsResponse::builder,
                            LambdaClient::listFunctionEventInvokeConfigs);
            case "ListFunctionUrlConfigs" ->
                    of(
                            ListFunctionUrlConfigsRequest::builder,
                            ListFunctionUrlConfigsResponse::builder,
                            LambdaClient::listFunctionUrlConfigs);
            case "ListFunctionVersionsByCapacityProvider" ->
                    of(
                            ListFunctionVersionsByCapacityProviderRequest::builder,
                            ListFunctionVersionsByCapacityProviderResponse::builder,
                            LambdaClient::listFunctionVersionsByCapacityProvider);
            case "ListFunctions" ->
                    of(
                            ListFunctionsRequest::builder,
                            ListFunctionsResponse::builder,
                            LambdaClient::listFunctions);
            case "ListFunctionsByCodeSigningConfig" ->
                    of(
                            ListFunctionsByCodeSigningConfigRequest::builder,
                            ListFunctionsByCodeSigningConfigResponse::builder,
                            LambdaClient::listFunctionsByCodeSigningConfig);
            case "ListLayerVersions" ->
                    of(
                            ListLayerVersionsRequest::builder,
                            ListLayerVersionsResponse::builder,
                            LambdaClient::listLayerVersions);
            case "ListLayers" ->
                    of(
                            ListLayersRequest::builder,
                            ListLayersResponse::builder,
                            LambdaClient::listLayers);
            case "ListProvisionedConcurrencyConfigs" ->
                    of(
                            ListProvisionedConcurrencyConfigsRequest::builder,
                            ListProvisionedConcurrencyConfigsResponse::builder,
                            LambdaClient::listProvisionedConcurrencyConfigs);
            case "ListTags" ->
                    of(ListTagsRequest::builder, ListTagsResponse::builder, LambdaClient::listTags);
            case "ListVersionsByFunction" ->
                    of(
                            ListVersionsByFunctionRequest::builder,
                            ListVersionsByFunctionResponse::builder,
                            LambdaClient::listVersionsByFunction);
            case "PublishLayerVersion" ->
                    of(
                            PublishLayerVersionRequest::builder,
                            PublishLayerVersionResponse::builder,
                            LambdaClient::publishLayerVersion);
            case "PublishVersion" ->
                    of(
                            PublishVersionRequest::builder,
                            PublishVersionResponse::builder,
                            LambdaClient::publishVersion);
            case "PutFunctionCodeSigningConfig" ->
                    of(
                            PutFunctionCodeSigningConfigRequest::builder,
                            PutFunctionCodeSigningConfigResponse::builder,
                            LambdaClient::putFunctionCodeSigningConfig);
            case "PutFunctionConcurrency" ->
                    of(
                            PutFunctionConcurrencyRequest::builder,
                            PutFunctionConcurrencyResponse::builder,
                            LambdaClient::putFunctionConcurrency);
            case "PutFunctionEventInvokeConfig" ->
                    of(
                            PutFunctionEventInvokeConfigRequest::builder,
                            PutFunctionEventInvokeConfigResponse::builder,
                            LambdaClient::putFunctionEventInvokeConfig);
            case "PutFunctionRecursionConfig" ->
                    of(
                            PutFunctionRecursionConfigRequest::builder,
                            PutFunctionRecursionConfigResponse::builder,
                            LambdaClient::putFunctionRecursionConfig);
            case "PutFunctionScalingConfig" ->
                    of(
                            PutFunctionScalingConfigRequest::builder,
                            PutFunctionScalingConfigResponse::builder,
                            LambdaClient::putFunctionScalingConfig);
            case "PutProvisionedConcurrencyConfig" ->
                    of(
                            PutProvisionedConcurrencyConfigRequest::builder,
                            PutProvisionedConcurrencyConfigResponse::builder,
                            LambdaClient::putProvisionedConcurrencyConfig);
            case "PutRuntimeManagementConfig" ->
                    of(
                            PutRuntimeManagementConfigRequest::builder,
                            PutRuntimeManagementConfigResponse::builder,
                            LambdaClient::putRuntimeManagementConfig);
            case "RemoveLayerVersionPermission" ->
                    of(
                            RemoveLayerVersionPermissionRequest::builder,
                            RemoveLayerVersionPermissionResponse::builder,
                            LambdaClient::removeLayerVersionPermission);
            case "RemovePermission" ->
                    of(
                            RemovePermissionRequest::builder,
                            RemovePermissionResponse::builder,
                            LambdaClient::removePermission);
            case "SendDurableExecutionCallbackFailure" ->
                    of(
                            SendDurableExecutionCallbackFailureRequest::builder,
                            SendDurableExecutionCallbackFailureResponse::builder,
                            LambdaClient::sendDurableExecutionCallbackFailure);
            case "SendDurableExecutionCallbackHeartbeat" ->
                    of(
                            SendDurableExecutionCallbackHeartbeatRequest::builder,
                            SendDurableExecutionCallbackHeartbeatResponse::builder,
                            LambdaClient::sendDurableExecutionCallbackHeartbeat);
            case "SendDurableExecutionCallbackSuccess" ->
                    of(
                            SendDurableExecutionCallbackSuccessRequest::builder,
                            SendDurableExecutionCallbackSuccessResponse::builder,
                            LambdaClient::sendDurableExecutionCallbackSuccess);
            case "StopDurableExecution" ->
                    of(
                            StopDurableExecutionRequest::builder,
                            StopDurableExecutionResponse::builder,
                            LambdaClient::stopDurableExecution);
            case "TagResource" ->
                    of(
                            TagResourceRequest::builder,
                            TagResourceResponse::builder,
                            LambdaClient::tagResource);
            case "UntagResource" ->
                    of(
                            UntagResourceRequest::builder,
                            UntagResourceResponse::builder,
                            LambdaClient::untagResource);
            case "UpdateAlias" ->
                    of(
                            UpdateAliasRequest::builder,
                            UpdateAliasResponse::builder,
                            LambdaClient::updateAlias);
            case "UpdateCapacityProvider" ->
                    of(
                            UpdateCapacityProviderRequest::builder,
                            UpdateCapacityProviderResponse::builder,
                            LambdaClient::updateCapacityProvider);
            case "UpdateCodeSigningConfig" ->
                    of(
                            UpdateCodeSigningConfigRequest::builder,
                            UpdateCodeSigningConfigResponse::builder,
                            LambdaClient::updateCodeSigningConfig);
            case "UpdateEventSourceMapping" ->
                    of(
                            UpdateEventSourceMappingRequest::builder,
                            UpdateEventSourceMappingResponse::builder,
                            LambdaClient::updateEventSourceMapping);
            case "UpdateFunctionCode" ->
                    of(
                            UpdateFunctionCodeRequest::builder,
                            UpdateFunctionCodeResponse::builder,
                            LambdaClient::updateFunctionCode);
            case "UpdateFunctionConfiguration" ->
                    of(
                            UpdateFunctionConfigurationRequest::builder,
                            UpdateFunctionConfigurationResponse::builder,
                            LambdaClient::updateFunctionConfiguration);
            case "UpdateFunctionEventInvokeConfig" ->
                    of(
                            UpdateFunctionEventInvokeConfigRequest::builder,
                            UpdateFunctionEventInvokeConfigResponse::builder,
                            LambdaClient::updateFunctionEventInvokeConfig);
            case "UpdateFunctionUrlConfig" ->
                    of(
                            UpdateFunctionUrlConfigRequest::builder,
                            UpdateFunctionUrlConfigResponse::builder,
                            LambdaClient::updateFunctionUrlConfig);
            default -> null;
        };
    }
}
