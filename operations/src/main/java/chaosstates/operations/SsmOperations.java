package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.*;

/** The operations of Ssm, generated from the SDK's client. */
public final class SsmOperations {

    private SsmOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<SsmClient> find(String name) {
        return switch (name) {
            case "AddTagsToResource" ->
                    of(
                            AddTagsToResourceRequest::builder,
                            AddTagsToResourceResponse::builder,
                            SsmClient::addTagsToResource);
            case "AssociateOpsItemRelatedItem" ->
                    of(
                            AssociateOpsItemRelatedItemRequest::builder,
                            AssociateOpsItemRelatedItemResponse::builder,
                            SsmClient::associateOpsItemRelatedItem);
            case "CancelCommand" ->
                    of(
                            CancelCommandRequest::builder,
                            CancelCommandResponse::builder,
                            SsmClient::cancelCommand);
            case "CancelMaintenanceWindowExecution" ->
                    of(
                            CancelMaintenanceWindowExecutionRequest::builder,
                            CancelMaintenanceWindowExecutionResponse::builder,
                            SsmClient::cancelMaintenanceWindowExecution);
            case "CreateActivation" ->
                    of(
                            CreateActivationRequest::builder,
                            CreateActivationResponse::builder,
                            SsmClient::createActivation);
            case "CreateAssociation" ->
                    of(
                            CreateAssociationRequest::builder,
                            CreateAssociationResponse::builder,
                            SsmClient::createAssociation);
            case "CreateAssociationBatch" ->
                    of(
                            CreateAssociationBatchRequest::builder,
                            CreateAssociationBatchResponse::builder,
                            SsmClient::createAssociationBatch);
            case "CreateDocument" ->
                    of(
                            CreateDocumentRequest::builder,
                            CreateDocumentResponse::builder,
                            SsmClient::createDocument);
            case "CreateMaintenanceWindow" ->
                    of(
                            CreateMaintenanceWindowRequest::builder,
                            CreateMaintenanceWindowResponse::builder,
                            SsmClient::createMaintenanceWindow);
            case "CreateOpsItem" ->
                    of(
                            CreateOpsItemRequest::builder,
                            CreateOpsItemResponse::builder,
                            SsmClient::createOpsItem);
            case "CreateOpsMetadata" ->
                    of(
                            CreateOpsMetadataRequest::builder,
                            CreateOpsMetadataResponse::builder,
                            SsmClient::createOpsMetadata);
            case "CreatePatchBaseline" ->
                    of(
                            CreatePatchBaselineRequest::builder,
                            CreatePatchBaselineResponse::builder,
                            SsmClient::createPatchBaseline);
            case "CreateResourceDataSync" ->
                    of(
                            CreateResourceDataSyncRequest::builder,
                            CreateResourceDataSyncResponse::builder,
                            SsmClient::createResourceDataSync);
            case "DeleteActivation" ->
                    of(
                            DeleteActivationRequest::builder,
                            DeleteActivationResponse::builder,
                            SsmClient::deleteActivation);
            case "DeleteAssociation" ->
                    of(
                            DeleteAssociationRequest::builder,
                            DeleteAssociationResponse::builder,
                            SsmClient::deleteAssociation);
            case "DeleteDocument" ->
                    of(
                            DeleteDocumentRequest::builder,
                            DeleteDocumentResponse::builder,
                            SsmClient::deleteDocument);
            case "DeleteInventory" ->
                    of(
                            DeleteInventoryRequest::builder,
                            DeleteInventoryResponse::builder,
                            SsmClient::deleteInventory);
            case "DeleteMaintenanceWindow" ->
                    of(
                            DeleteMaintenanceWindowRequest::builder,
                            DeleteMaintenanceWindowResponse::builder,
                            SsmClient::deleteMaintenanceWindow);
            case "DeleteOpsItem" ->
                    of(
                            DeleteOpsItemRequest::builder,
                            DeleteOpsItemResponse::builder,
                            SsmClient::deleteOpsItem);
            case "DeleteOpsMetadata" ->
                    of(
                            DeleteOpsMetadataRequest::builder,
                            DeleteOpsMetadataResponse::builder,
                            SsmClient::deleteOpsMetadata);
            case "DeleteParameter" ->
                    of(
                            DeleteParameterRequest::builder,
                            DeleteParameterResponse::builder,
                            SsmClient::deleteParameter);
            case "DeleteParameters" ->
                    of(
                            DeleteParametersRequest::builder,
                            DeleteParametersResponse::builder,
                            SsmClient::deleteParameters);
            case "DeletePatchBaseline" ->
                    of(
                            DeletePatchBaselineRequest::builder,
                            DeletePatchBaselineResponse::builder,
                            SsmClient::deletePatchBaseline);
            case "DeleteResourceDataSync" ->
                    of(
                            DeleteResourceDataSyncRequest::builder,
                            DeleteResourceDataSyncResponse::builder,
                            SsmClient::deleteResourceDataSync);
            case "DeleteResourcePolicy" ->
                    of(
                            DeleteResourcePolicyRequest::builder,
                            DeleteResourcePolicyResponse::builder,
                            SsmClient::deleteResourcePolicy);
            case "DeregisterManagedInstance" ->
                    of(
                            DeregisterManagedInstanceRequest::builder,
                            DeregisterManagedInstanceResponse::builder,
                            SsmClient::deregisterManagedInstance);
            case "DeregisterPatchBaselineForPatchGroup" ->
                    of(
                            DeregisterPatchBaselineForPatchGroupRequest::builder,
                            DeregisterPatchBaselineForPatchGroupResponse::builder,
                            SsmClient::deregisterPatchBaselineForPatchGroup);
            case "DeregisterTargetFromMaintenanceWindow" ->
                    of(
                            DeregisterTargetFromMaintenanceWindowRequest::builder,
                            DeregisterTargetFromMaintenanceWindowResponse::builder,
                            SsmClient::deregisterTargetFromMaintenanceWindow);
            case "DeregisterTaskFromMaintenanceWindow" ->
                    of(
                            DeregisterTaskFromMaintenanceWindowRequest::builder,
                            DeregisterTaskFromMaintenanceWindowResponse::builder,
                            SsmClient::deregisterTaskFromMaintenanceWindow);
            case "DescribeActivations" ->
                    of(
                            DescribeActivationsRequest::builder,
                            DescribeActivationsResponse::builder,
                            SsmClient::describeActivations);
            case "DescribeAssociation" ->
                    of(
                            DescribeAssociationRequest::builder,
                            DescribeAssociationResponse::builder,
                            SsmClient::describeAssociation);
            case "DescribeAssociationExecutionTargets" ->
                    of(
                            DescribeAssociationExecutionTargetsRequest::builder,
                            DescribeAssociationExecutionTargetsResponse::builder,
                            SsmClient::describeAssociationExecutionTargets);
            case "DescribeAssociationExecutions" ->
                    of(
                            DescribeAssociationExecutionsRequest::builder,
                            DescribeAssociationExecutionsResponse::builder,
                            SsmClient::describeAssociationExecutions);
            case "DescribeAutomationExecutions" ->
                    of(
                            DescribeAutomationExecutionsRequest::builder,
                            DescribeAutomationExecutionsResponse::builder,
                            SsmClient::describeAutomationExecutions);
            case "DescribeAutomationStepExecutions" ->
                    of(
                            DescribeAutomationStepExecutionsRequest::builder,
                            DescribeAutomationStepExecutionsResponse::builder,
                            SsmClient::describeAutomationStepExecutions);
            case "DescribeAvailablePatches" ->
                    of(
                            DescribeAvailablePatchesRequest::builder,
                            DescribeAvailablePatchesResponse::builder,
                            SsmClient::describeAvailablePatches);
            case "DescribeDocument" ->
                    of(
                            DescribeDocumentRequest::builder,
                            DescribeDocumentResponse::builder,
                            SsmClient::describeDocument);
            case "DescribeDocumentPermission" ->
                    of(
                            DescribeDocumentPermissionRequest::builder,
                            DescribeDocumentPermissionResponse::builder,
                            SsmClient::describeDocumentPermission);
            case "DescribeEffectiveInstanceAssociations" ->
                    of(
                            DescribeEffectiveInstanceAssociationsRequest::builder,
                            DescribeEffectiveInstanceAssociationsResponse::builder,
                            SsmClient::describeEffectiveInstanceAssociations);
            case "DescribeEffectivePatchesForPatchBaseline" ->
                    of(
                            DescribeEffectivePatchesForPatchBaselineRequest::builder,
                            DescribeEffectivePatchesForPatchBaselineResponse::builder,
                            SsmClient::describeEffectivePatchesForPatchBaseline);
            case "DescribeInstanceAssociationsStatus" ->
                    of(
                            DescribeInstanceAssociationsStatusRequest::builder,
                            DescribeInstanceAssociationsStatusResponse::builder,
                            SsmClient::describeInstanceAssociationsStatus);
            case "DescribeInstanceInformation" ->
                    of(
                            DescribeInstanceInformationRequest::builder,
                            DescribeInstanceInformationResponse::builder,
                            SsmClient::describeInstanceInformation);
            case "DescribeInstancePatchStates" ->
                    of(
                            DescribeInstancePatchStatesRequest::builder,
                            DescribeInstancePatchStatesResponse::builder,
                            SsmClient::describeInstancePatchStates);
            case "DescribeInstancePatchStatesForPatchGroup" ->
                    of(
                            DescribeInstancePatchStatesForPatchGroupRequest::builder,
                            DescribeInstancePatchStatesForPatchGroupResponse::builder,
                            SsmClient::describeInstancePatchStatesForPatchGroup);
            case "DescribeInstancePatches" ->
                    of(
                            DescribeInstancePatchesRequest::builder,
                            DescribeInstancePatchesResponse::builder,
                            SsmClient::describeInstancePatches);
            case "DescribeInstanceProperties" ->
                    of(
                            DescribeInstancePropertiesRequest::builder,
                            DescribeInstancePropertiesResponse::builder,
                            SsmClient::describeInstanceProperties);
            case "DescribeInventoryDeletions" ->
                    of(
                            DescribeInventoryDeletionsRequest::builder,
                            DescribeInventoryDeletionsResponse::builder,
                            SsmClient::describeInventoryDeletions);
            case "DescribeMaintenanceWindowExecutionTaskInvocations" ->
                    of(
                            DescribeMaintenanceWindowExecutionTaskInvocationsRequest::builder,
                            DescribeMaintenanceWindowExecutionTaskInvocationsResponse::builder,
                            SsmClient::describeMaintenanceWindowExecutionTaskInvocations);
            case "DescribeMaintenanceWindowExecutionTasks" ->
                    of(
                            DescribeMaintenanceWindowExecutionTasksRequest::builder,
                            DescribeMaintenanceWindowExecutionTasksResponse::builder,
                            SsmClient::describeMaintenanceWindowExecutionTasks);
            case "DescribeMaintenanceWindowExecutions" ->
                    of(
                            DescribeMaintenanceWindowExecutionsRequest::builder,
                            DescribeMaintenanceWindowExecutionsResponse::builder,
                            SsmClient::describeMaintenanceWindowExecutions);
            case "DescribeMaintenanceWindowSchedule" ->
                    of(
                            DescribeMaintenanceWindowScheduleRequest::builder,
                            DescribeMaintenanceWindowScheduleResponse::builder,
                            SsmClient::describeMaintenanceWindowSchedule);
            case "DescribeMaintenanceWindowTargets" ->
                    of(
                            DescribeMaintenanceWindowTargetsRequest::builder,
                            DescribeMaintenanceWindowTargetsResponse::builder,
                            SsmClient::describeMaintenanceWindowTargets);
            case "DescribeMaintenanceWindowTasks" ->
                    of(
                            DescribeMaintenanceWindowTasksRequest::builder,
                            DescribeMaintenanceWindowTasksResponse::builder,
                            SsmClient::describeMaintenanceWindowTasks);
            case "DescribeMaintenanceWindows" ->
                    of(
                            DescribeMaintenanceWindowsRequest::builder,
                            DescribeMaintenanceWindowsResponse::builder,
                            SsmClient::describeMaintenanceWindows);
            case "DescribeMaintenanceWindowsForTarget" ->
                    of(
                            DescribeMaintenanceWindowsForTargetRequest::builder,
                            DescribeMaintenanceWindowsForTargetResponse::builder,
                            SsmClient::describeMaintenanceWindowsForTarget);
            case "DescribeOpsItems" ->
                    of(
                            DescribeOpsItemsRequest::builder,
                            DescribeOpsItemsResponse::builder,
                            SsmClient::describeOpsItems);
            case "DescribeParameters" ->
                    of(
                            DescribeParametersRequest::builder,
                            DescribeParametersResponse::builder,
                            SsmClient::describeParameters);
            case "DescribePatchBaselines" ->
                    of(
                            DescribePatchBaselinesRequest::builder,
                            DescribePatchBaselinesResponse::builder,
                            SsmClient::describePatchBaselines);
            case "DescribePatchGroupState" ->
                    of(
                            DescribePatchGroupStateRequest::builder,
                            DescribePatchGroupStateResponse::builder,
                            SsmClient::describePatchGroupState);
            case "DescribePatchGroups" ->
                    of(
                            DescribePatchGroupsRequest::builder,
                            DescribePatchGroupsResponse::builder,
                            SsmClient::describePatchGroups);
            case "DescribePatchProperties" ->
                    of(
                            DescribePatchPropertiesRequest::builder,
                            DescribePatchPropertiesResponse::builder,
                            SsmClient::describePatchProperties);
            case "DescribeSessions" ->
                    of(
                            DescribeSessionsRequest::builder,
                            DescribeSessionsResponse::builder,
                            SsmClient::describeSessions);
            case "DisassociateOpsItemRelatedItem" ->
                    of(
                            DisassociateOpsItemRelatedItemRequest::builder,
                            DisassociateOpsItemRelatedItemResponse::builder,
                            SsmClient::disassociateOpsItemRelatedItem);
            case "GetAccessToken" ->
                    of(
                            GetAccessTokenRequest::builder,
                            GetAccessTokenResponse::builder,
                            SsmClient::getAccessToken);
            case "GetAutomationExecution" ->
                    of(
                            GetAutomationExecutionRequest::builder,
                            GetAutomationExecutionResponse::builder,
                            SsmClient::getAutomationExecution);
            case "GetCalendarState" ->
                    of(
                            GetCalendarStateRequest::builder,
                            GetCalendarStateResponse::builder,
                            SsmClient::getCalendarState);
            case "GetCommandInvocation" ->
                    of(
                            GetCommandInvocationRequest::builder,
                            GetCommandInvocationResponse::builder,
                            SsmClient::getCommandInvocation);
            case "GetConnectionStatus" ->
                    of(
                            GetConnectionStatusRequest::builder,
                            GetConnectionStatusResponse::builder,
                            SsmClient::getConnectionStatus);
            case "GetDefaultPatchBaseline" ->
                    of(
                            GetDefaultPatchBaselineRequest::builder,
                            GetDefaultPatchBaselineResponse::builder,
                            SsmClient::getDefaultPatchBaseline);
            case "GetDeployablePatchSnapshotForInstance" ->
                    of(
                            GetDeployablePatchSnapshotForInstanceRequest::builder,
                            GetDeployablePatchSnapshotForInstanceResponse::builder,
                            SsmClient::getDeployablePatchSnapshotForInstance);
            case "GetDocument" ->
                    of(
                            GetDocumentRequest::builder,
                            GetDocumentResponse::builder,
                            SsmClient::getDocument);
            case "GetExecutionPreview" ->
                    of(
                            GetExecutionPreviewRequest::builder,
                            GetExecutionPreviewResponse::builder,
                            SsmClient::getExecutionPreview);
            case "GetInventory" ->
                    of(
                            GetInventoryRequest::builder,
                            GetInventoryResponse::builder,
                            SsmClient::getInventory);
            case "GetInventorySchema" ->
                    of(
                            GetInventorySchemaRequest::builder,
                            GetInventorySchemaResponse::builder,
                            SsmClient::getInventorySchema);
            case "GetMaintenanceWindow" ->
                    of(
                            GetMaintenanceWindowRequest::builder,
                            GetMaintenanceWindowResponse::builder,
                            SsmClient::getMaintenanceWindow);
            case "GetMaintenanceWindowExecution" ->
                    of(
                            GetMaintenanceWindowExecutionRequest::builder,
                            GetMaintenanceWindowExecutionResponse::builder,
                            SsmClient::getMaintenanceWindowExecution);
            case "GetMaintenanceWindowExecutionTask" ->
                    of(
                            GetMaintenanceWindowExecutionTaskRequest::builder,
                            GetMaintenanceWindowExecutionTaskResponse::builder,
                            SsmClient::getMaintenanceWindowExecutionTask);
            case "GetMaintenanceWindowExecutionTaskInvocation" ->
                    of(
                            GetMaintenanceWindowExecutionTaskInvocationRequest::builder,
                            GetMaintenanceWindowExecutionTaskInvocationResponse::builder,
                            SsmClient::getMaintenanceWindowExecutionTaskInvocation);
            case "GetMaintenanceWindowTask" ->
                    of(
                            GetMaintenanceWindowTaskRequest::builder,
                            GetMaintenanceWindowTaskResponse::builder,
                            SsmClient::getMaintenanceWindowTask);
            case "GetOpsItem" ->
                    of(
                            GetOpsItemRequest::builder,
                            GetOpsItemResponse::builder,
                            SsmClient::getOpsItem);
            case "GetOpsMetadata" ->
                    of(
                            GetOpsMetadataRequest::builder,
                            GetOpsMetadataResponse::builder,
                            SsmClient::getOpsMetadata);
            case "GetOpsSummary" ->
                    of(
                            GetOpsSummaryRequest::builder,
                            GetOpsSummaryResponse::builder,
                            SsmClient::getOpsSummary);
            case "GetParameter" ->
                    of(
                            GetParameterRequest::builder,
                            GetParameterResponse::builder,
                            SsmClient::getParameter);
            case "GetParameterHistory" ->
                    of(
                            GetParameterHistoryRequest::builder,
                            GetParameterHistoryResponse::builder,
                            SsmClient::getParameterHistory);
            case "GetParameters" ->
                    of(
                            GetParametersRequest::builder,
                            GetParametersResponse::builder,
                            SsmClient::getParameters);
            case "GetParametersByPath" ->
                    of(
                            GetParametersByPathRequest::builder,
                            GetParametersByPathResponse::builder,
                            SsmClient::getParametersByPath);
            case "GetPatchBaseline" ->
                    of(
                            GetPatchBaselineRequest::builder,
                            GetPatchBaselineResponse::builder,
                            SsmClient::getPatchBaseline);
            case "GetPatchBaselineForPatchGroup" ->
                    of(
                            GetPatchBaselineForPatchGroupRequest::builder,
                            GetPatchBaselineForPatchGroupResponse::builder,
                            SsmClient::getPatchBaselineForPatchGroup);
            case "GetResourcePolicies" ->
                    of(
                            GetResourcePoliciesRequest::builder,
                            GetResourcePoliciesResponse::builder,
                            SsmClient::getResourcePolicies);
            case "GetServiceSetting" ->
                    of(
                            GetServiceSettingRequest::builder,
                            GetServiceSettingResponse::builder,
                            SsmClient::getServiceSetting);
            case "LabelParameterVersion" ->
                    of(
                            LabelParameterVersionRequest::builder,
                            LabelParameterVersionResponse::builder,
                            SsmClient::labelParameterVersion);
            case "ListAssociationVersions" ->
                    of(
                            ListAssociationVersionsRequest::builder,
                            ListAssociationVersionsResponse::builder,
                            SsmClient::listAssociationVersions);
            case "ListAssociations" ->
                    of(
                            ListAssociationsRequest::builder,
                            ListAssociationsResponse::builder,
                            SsmClient::listAssociations);
            case "ListCommandInvocations" ->
                    of(
                            ListCommandInvocationsRequest::builder,
                            ListCommandInvocationsResponse::builder,
                            SsmClient::listCommandInvocations);
            case "ListCommands" ->
                    of(
                            ListCommandsRequest::builder,
                            ListCommandsResponse::builder,
                            SsmClient::listCommands);
            case "ListComplianceItems" ->
                    of(
                            ListComplianceItemsRequest::builder,
                            ListComplianceItemsResponse::builder,
                            SsmClient::listComplianceItems);
            case "ListComplianceSummaries" ->
                    of(
                            ListComplianceSummariesRequest::builder,
                            ListComplianceSummariesResponse::builder,
                            SsmClient::listComplianceSummaries);
            case "ListDocumentMetadataHistory" ->
                    of(
                            ListDocumentMetadataHistoryRequest::builder,
                            ListDocumentMetadataHistoryResponse::builder,
                            SsmClient::listDocumentMetadataHistory);
            case "ListDocumentVersions" ->
                    of(
                            ListDocumentVersionsRequest::builder,
                            ListDocumentVersionsResponse::builder,
                            SsmClient::listDocumentVersions);
            case "ListDocuments" ->
                    of(
                            ListDocumentsRequest::builder,
                            ListDocumentsResponse::builder,
                            SsmClient::listDocuments);
            case "ListInventoryEntries" ->
                    of(
                            ListInventoryEntriesRequest::builder,
                            ListInventoryEntriesResponse::builder,
                            SsmClient::listInventoryEntries);
            case "ListNodes" ->
                    of(ListNodesRequest::builder, ListNodesResponse::builder, SsmClient::listNodes);
            case "ListNodesSummary" ->
                    of(
                            ListNodesSummaryRequest::builder,
                            ListNodesSummaryResponse::builder,
                            SsmClient::listNodesSummary);
            case "ListOpsItemEvents" ->
                    of(
                            ListOpsItemEventsRequest::builder,
                            ListOpsItemEventsResponse::builder,
                            SsmClient::listOpsItemEvents);
            case "ListOpsItemRelatedItems" ->
                    of(
                            ListOpsItemRelatedItemsRequest::builder,
                            ListOpsItemRelatedItemsResponse::builder,
                            SsmClient::listOpsItemRelatedItems);
            case "ListOpsMetadata" ->
                    of(
                            ListOpsMetadataRequest::builder,
                            ListOpsMetadataResponse::builder,
                            SsmClient::listOpsMetadata);
            case "ListResourceComplianceSummaries" ->
                    of(
                            ListResourceComplianceSummariesRequest::builder,
                            ListResourceComplianceSummariesResponse::builder,
                            SsmClient::listResourceComplianceSummaries);
            case "ListResourceDataSync" ->
                    of(
                            ListResourceDataSyncRequest::builder,
                            ListResourceDataSyncResponse::builder,
                            SsmClient::listResourceDataSync);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            SsmClient::listTagsForResource);
            case "ModifyDocumentPermission" ->
                    of(
                            ModifyDocumentPermissionRequest::builder,
                            ModifyDocumentPermissionResponse::builder,
                            SsmClient::modifyDocumentPermission);
            case "PutComplianceItems" ->
                    of(
                            PutComplianceItemsRequest::builder,
                            PutComplianceItemsResponse::builder,
                            SsmClient::putComplianceItems);
            case "PutInventory" ->
                    of(
                            PutInventoryRequest::builder,
                            PutInventoryResponse::builder,
                            SsmClient::putInventory);
            case "PutParameter" ->
                    of(
                            PutParameterRequest::builder,
                            PutParameterResponse::builder,
                            SsmClient::putParameter);
            case "PutResourcePolicy" ->
                    of(
                            PutResourcePolicyRequest::builder,
                            PutResourcePolicyResponse::builder,
                            SsmClient::putResourcePolicy);
            case "RegisterDefaultPatchBaseline" ->
                    of(
                            RegisterDefaultPatchBaselineRequest::builder,
                            RegisterDefaultPatchBaselineResponse::builder,
                            SsmClient::registerDefaultPatchBaseline);
            case "RegisterPatchBaselineForPatchGroup" ->
                    of(
                            RegisterPatchBaselineForPatchGroupRequest::builder,
                            RegisterPatchBaselineForPatchGroupResponse::builder,
                            SsmClient::registerPatchBaselineForPatchGroup);
            case "RegisterTargetWithMaintenanceWindow" ->
                    of(
                            RegisterTargetWithMaintenanceWindowRequest::builder,
                            RegisterTargetWithMaintenanceWindowResponse::builder,
                            SsmClient::registerTargetWithMaintenanceWindow);
            case "RegisterTaskWithMaintenanceWindow" ->
                    of(
                            RegisterTaskWithMaintenanceWindowRequest::builder,
                            RegisterTaskWithMaintenanceWindowResponse::builder,
                            SsmClient::registerTaskWithMaintenanceWindow);
            case "RemoveTagsFromResource" ->
                    of(
                            RemoveTagsFromResourceRequest::builder,
                            RemoveTagsFromResourceResponse::builder,
                            SsmClient::removeTagsFromResource);
            case "ResetServiceSetting" ->
                    of(
                            ResetServiceSettingRequest::builder,
                            ResetServiceSettingResponse::builder,
                            SsmClient::resetServiceSetting);
            case "ResumeSession" ->
                    of(
                            ResumeSessionRequest::builder,
                            ResumeSessionResponse::builder,
                            SsmClient::resumeSession);
            case "SendAutomationSignal" ->
                    of(
                            SendAutomationSignalRequest::builder,
                            SendAutomationSignalResponse::builder,
                            SsmClient::sendAutomationSignal);
            case "SendCommand" ->
                    of(
                            SendCommandRequest::builder,
                            SendCommandResponse::builder,
                            SsmClient::sendCommand);
            case "StartAccessRequest" ->
                    of(
                            StartAccessRequestRequest::builder,
                            StartAccessRequestResponse::builder,
                            SsmClient::startAccessRequest);
            case "StartAssociationsOnce" ->
                    of(
                            StartAssociationsOnceRequest::builder,
                            StartAssociationsOnceResponse::builder,
                            SsmClient::startAssociationsOnce);
            case "StartAutomationExecution" ->
                    of(
                            StartAutomationExecutionRequest::builder,
                            StartAutomationExecutionResponse::builder,
                            SsmClient::startAutomationExecution);
            case "StartChangeRequestExecution" ->
                    of(
                            StartChangeRequestExecutionRequest::builder,
                            StartChangeRequestExecutionResponse::builder,
                            SsmClient::startChangeRequestExecution);
            case "StartExecutionPreview" ->
                    of(
                            StartExecutionPreviewRequest::builder,
                            StartExecutionPreviewResponse::builder,
                            SsmClient::startExecutionPreview);
            case "StartSession" ->
                    of(
                            StartSessionRequest::builder,
                            StartSessionResponse::builder,
                            SsmClient::startSession);
            case "StopAutomationExecution" ->
                    of(
                            StopAutomationExecutionRequest::builder,
                            StopAutomationExecutionResponse::builder,
                            SsmClient::stopAutomationExecution);
            case "TerminateSession" ->
                    of(
                            TerminateSessionRequest::builder,
                            TerminateSessionResponse::builder,
                            SsmClient::terminateSession);
            case "UnlabelParameterVersion" ->
                    of(
                            UnlabelParameterVersionRequest::builder,
                            UnlabelParameterVersionResponse::builder,
                            SsmClient::unlabelParameterVersion);
            case "UpdateAssociation" ->
                    of(
                            UpdateAssociationRequest::builder,
                            UpdateAssociationResponse::builder,
                            SsmClient::updateAssociation);
            case "UpdateAssociationStatus" ->
                    of(
                            UpdateAssociationStatusRequest::builder,
                            UpdateAssociationStatusResponse::builder,
                            SsmClient::updateAssociationStatus);
            case "UpdateDocument" ->
                    of(
                            UpdateDocumentRequest::builder,
                            UpdateDocumentResponse::builder,
                            SsmClient::updateDocument);
            case "UpdateDocumentDefaultVersion" ->
                    of(
                            UpdateDocumentDefaultVersionRequest::builder,
                            UpdateDocumentDefaultVersionResponse::builder,
                            SsmClient::updateDocumentDefaultVersion);
            case "UpdateDocumentMetadata" ->
                    of(
                            UpdateDocumentMetadataRequest::builder,
                            UpdateDocumentMetadataResponse::builder,
                            SsmClient::updateDocumentMetadata);
            case "UpdateMaintenanceWindow" ->
                    of(
                            UpdateMaintenanceWindowRequest::builder,
                            UpdateMaintenanceWindowResponse::builder,
                            SsmClient::updateMaintenanceWindow);
            case "UpdateMaintenanceWindowTarget" ->
                    of(
                            UpdateMaintenanceWindowTargetRequest::builder,
                            UpdateMaintenanceWindowTargetResponse::builder,
                            SsmClient::updateMaintenanceWindowTarget);
            case "UpdateMaintenanceWindowTask" ->
                    of(
                            UpdateMaintenanceWindowTaskRequest::builder,
                            UpdateMaintenanceWindowTaskResponse::builder,
                            SsmClient::updateMaintenanceWindowTask);
            case "UpdateManagedInstanceRole" ->
                    of(
                            UpdateManagedInstanceRoleRequest::builder,
                            UpdateManagedInstanceRoleResponse::builder,
                            SsmClient::updateManagedInstanceRole);
            case "UpdateOpsItem" ->
                    of(
                            UpdateOpsItemRequest::builder,
                            UpdateOpsItemResponse::builder,
                            SsmClient::updateOpsItem);
            case "UpdateOpsMetadata" ->
                    of(
                            UpdateOpsMetadataRequest::builder,
                            UpdateOpsMetadataResponse::builder,
                            SsmClient::updateOpsMetadata);
            case "UpdatePatchBaseline" ->
                    of(
                            UpdatePatchBaselineRequest::builder,
                            UpdatePatchBaselineResponse::builder,
                            SsmClient::updatePatchBaseline);
            case "UpdateResourceDataSync" ->
                    of(
                            UpdateResourceDataSyncRequest::builder,
                            UpdateResourceDataSyncResponse::builder,
                            SsmClient::updateResourceDataSync);
            case "UpdateServiceSetting" ->
                    of(
                            UpdateServiceSettingRequest::builder,
                            UpdateServiceSettingResponse::builder,
                            SsmClient::updateServiceSetting);
            default -> null;
        };
    }
}
