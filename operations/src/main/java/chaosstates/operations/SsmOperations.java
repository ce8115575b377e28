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
                    of(AddTagsToResourceRequest::builder, SsmClient::addTagsToResource);
            case "AssociateOpsItemRelatedItem" ->
                    of(
                            AssociateOpsItemRelatedItemRequest::builder,
                            SsmClient::associateOpsItemRelatedItem);
            case "CancelCommand" -> of(CancelCommandRequest::builder, SsmClient::cancelCommand);
            case "CancelMaintenanceWindowExecution" ->
                    of(
                            CancelMaintenanceWindowExecutionRequest::builder,
                            SsmClient::cancelMaintenanceWindowExecution);
            case "CreateActivation" ->
                    of(CreateActivationRequest::builder, SsmClient::createActivation);
            case "CreateAssociation" ->
                    of(CreateAssociationRequest::builder, SsmClient::createAssociation);
            case "CreateAssociationBatch" ->
                    of(CreateAssociationBatchRequest::builder, SsmClient::createAssociationBatch);
            case "CreateDocument" -> of(CreateDocumentRequest::builder, SsmClient::createDocument);
            case "CreateMaintenanceWindow" ->
                    of(CreateMaintenanceWindowRequest::builder, SsmClient::createMaintenanceWindow);
            case "CreateOpsItem" -> of(CreateOpsItemRequest::builder, SsmClient::createOpsItem);
            case "CreateOpsMetadata" ->
                    of(CreateOpsMetadataRequest::builder, SsmClient::createOpsMetadata);
            case "CreatePatchBaseline" ->
                    of(CreatePatchBaselineRequest::builder, SsmClient::createPatchBaseline);
            case "CreateResourceDataSync" ->
                    of(CreateResourceDataSyncRequest::builder, SsmClient::createResourceDataSync);
            case "DeleteActivation" ->
                    of(DeleteActivationRequest::builder, SsmClient::deleteActivation);
            case "DeleteAssociation" ->
                    of(DeleteAssociationRequest::builder, SsmClient::deleteAssociation);
            case "DeleteDocument" -> of(DeleteDocumentRequest::builder, SsmClient::deleteDocument);
            case "DeleteInventory" ->
                    of(DeleteInventoryRequest::builder, SsmClient::deleteInventory);
            case "DeleteMaintenanceWindow" ->
                    of(DeleteMaintenanceWindowRequest::builder, SsmClient::deleteMaintenanceWindow);
            case "DeleteOpsItem" -> of(DeleteOpsItemRequest::builder, SsmClient::deleteOpsItem);
            case "DeleteOpsMetadata" ->
                    of(DeleteOpsMetadataRequest::builder, SsmClient::deleteOpsMetadata);
            case "DeleteParameter" ->
                    of(DeleteParameterRequest::builder, SsmClient::deleteParameter);
            case "DeleteParameters" ->
                    of(DeleteParametersRequest::builder, SsmClient::deleteParameters);
            case "DeletePatchBaseline" ->
                    of(DeletePatchBaselineRequest::builder, SsmClient::deletePatchBaseline);
            case "DeleteResourceDataSync" ->
                    of(DeleteResourceDataSyncRequest::builder, SsmClient::deleteResourceDataSync);
            case "DeleteResourcePolicy" ->
                    of(DeleteResourcePolicyRequest::builder, SsmClient::deleteResourcePolicy);
            case "DeregisterManagedInstance" ->
                    of(
                            DeregisterManagedInstanceRequest::builder,
                            SsmClient::deregisterManagedInstance);
            case "DeregisterPatchBaselineForPatchGroup" ->
                    of(
                            DeregisterPatchBaselineForPatchGroupRequest::builder,
                            SsmClient::deregisterPatchBaselineForPatchGroup);
            case "DeregisterTargetFromMaintenanceWindow" ->
                    of(
                            DeregisterTargetFromMaintenanceWindowRequest::builder,
                            SsmClient::deregisterTargetFromMaintenanceWindow);
            case "DeregisterTaskFromMaintenanceWindow" ->
                    of(
                            DeregisterTaskFromMaintenanceWindowRequest::builder,
                            SsmClient::deregisterTaskFromMaintenanceWindow);
            case "DescribeActivations" ->
                    of(DescribeActivationsRequest::builder, SsmClient::describeActivations);
            case "DescribeAssociation" ->
                    of(DescribeAssociationRequest::builder, SsmClient::describeAssociation);
            case "DescribeAssociationExecutionTargets" ->
                    of(
                            DescribeAssociationExecutionTargetsRequest::builder,
                            SsmClient::describeAssociationExecutionTargets);
            case "DescribeAssociationExecutions" ->
                    of(
                            DescribeAssociationExecutionsRequest::builder,
                            SsmClient::describeAssociationExecutions);
            case "DescribeAutomationExecutions" ->
                    of(
                            DescribeAutomationExecutionsRequest::builder,
                            SsmClient::describeAutomationExecutions);
            case "DescribeAutomationStepExecutions" ->
                    of(
                            DescribeAutomationStepExecutionsRequest::builder,
                            SsmClient::describeAutomationStepExecutions);
            case "DescribeAvailablePatches" ->
                    of(
                            DescribeAvailablePatchesRequest::builder,
                            SsmClient::describeAvailablePatches);
            case "DescribeDocument" ->
                    of(DescribeDocumentRequest::builder, SsmClient::describeDocument);
            case "DescribeDocumentPermission" ->
                    of(
                            DescribeDocumentPermissionRequest::builder,
                            SsmClient::describeDocumentPermission);
            case "DescribeEffectiveInstanceAssociations" ->
                    of(
                            DescribeEffectiveInstanceAssociationsRequest::builder,
                            SsmClient::describeEffectiveInstanceAssociations);
            case "DescribeEffectivePatchesForPatchBaseline" ->
                    of(
                            DescribeEffectivePatchesForPatchBaselineRequest::builder,
                            SsmClient::describeEffectivePatchesForPatchBaseline);
            case "DescribeInstanceAssociationsStatus" ->
                    of(
                            DescribeInstanceAssociationsStatusRequest::builder,
                            SsmClient::describeInstanceAssociationsStatus);
            case "DescribeInstanceInformation" ->
                    of(
                            DescribeInstanceInformationRequest::builder,
                            SsmClient::describeInstanceInformation);
            case "DescribeInstancePatchStates" ->
                    of(
                            DescribeInstancePatchStatesRequest::builder,
                            SsmClient::describeInstancePatchStates);
            case "DescribeInstancePatchStatesForPatchGroup" ->
                    of(
                            DescribeInstancePatchStatesForPatchGroupRequest::builder,
                            SsmClient::describeInstancePatchStatesForPatchGroup);
            case "DescribeInstancePatches" ->
                    of(DescribeInstancePatchesRequest::builder, SsmClient::describeInstancePatches);
            case "DescribeInstanceProperties" ->
                    of(
                            DescribeInstancePropertiesRequest::builder,
                            SsmClient::describeInstanceProperties);
            case "DescribeInventoryDeletions" ->
                    of(
                            DescribeInventoryDeletionsRequest::builder,
                            SsmClient::describeInventoryDeletions);
            case "DescribeMaintenanceWindowExecutionTaskInvocations" ->
                    of(
                            DescribeMaintenanceWindowExecutionTaskInvocationsRequest::builder,
                            SsmClient::describeMaintenanceWindowExecutionTaskInvocations);
            case "DescribeMaintenanceWindowExecutionTasks" ->
                    of(
                            DescribeMaintenanceWindowExecutionTasksRequest::builder,
                            SsmClient::describeMaintenanceWindowExecutionTasks);
            case "DescribeMaintenanceWindowExecutions" ->
                    of(
                            DescribeMaintenanceWindowExecutionsRequest::builder,
                            SsmClient::describeMaintenanceWindowExecutions);
            case "DescribeMaintenanceWindowSchedule" ->
                    of(
                            DescribeMaintenanceWindowScheduleRequest::builder,
                            SsmClient::describeMaintenanceWindowSchedule);
            case "DescribeMaintenanceWindowTargets" ->
                    of(
                            DescribeMaintenanceWindowTargetsRequest::builder,
                            SsmClient::describeMaintenanceWindowTargets);
            case "DescribeMaintenanceWindowTasks" ->
                    of(
                            DescribeMaintenanceWindowTasksRequest::builder,
                            SsmClient::describeMaintenanceWindowTasks);
            case "DescribeMaintenanceWindows" ->
                    of(
                            DescribeMaintenanceWindowsRequest::builder,
                            SsmClient::describeMaintenanceWindows);
            case "DescribeMaintenanceWindowsForTarget" ->
                    of(
                            DescribeMaintenanceWindowsForTargetRequest::builder,
                            SsmClient::describeMaintenanceWindowsForTarget);
            case "DescribeOpsItems" ->
                    of(DescribeOpsItemsRequest::builder, SsmClient::describeOpsItems);
            case "DescribeParameters" ->
                    of(DescribeParametersRequest::builder, SsmClient::describeParameters);
            case "DescribePatchBaselines" ->
                    of(DescribePatchBaselinesRequest::builder, SsmClient::describePatchBaselines);
            case "DescribePatchGroupState" ->
                    of(DescribePatchGroupStateRequest::builder, SsmClient::describePatchGroupState);
            case "DescribePatchGroups" ->
                    of(DescribePatchGroupsRequest::builder, SsmClient::describePatchGroups);
            case "DescribePatchProperties" ->
                    of(DescribePatchPropertiesRequest::builder, SsmClient::describePatchProperties);
            case "DescribeSessions" ->
                    of(DescribeSessionsRequest::builder, SsmClient::describeSessions);
            case "DisassociateOpsItemRelatedItem" ->
                    of(
                            DisassociateOpsItemRelatedItemRequest::builder,
                            SsmClient::disassociateOpsItemRelatedItem);
            case "GetAccessToken" -> of(GetAccessTokenRequest::builder, SsmClient::getAccessToken);
            case "GetAutomationExecution" ->
                    of(GetAutomationExecutionRequest::builder, SsmClient::getAutomationExecution);
            case "GetCalendarState" ->
                    of(GetCalendarStateRequest::builder, SsmClient::getCalendarState);
            case "GetCommandInvocation" ->
                    of(GetCommandInvocationRequest::builder, SsmClient::getCommandInvocation);
            case "GetConnectionStatus" ->
                    of(GetConnectionStatusRequest::builder, SsmClient::getConnectionStatus);
            case "GetDefaultPatchBaseline" ->
                    of(GetDefaultPatchBaselineRequest::builder, SsmClient::getDefaultPatchBaseline);
            case "GetDeployablePatchSnapshotForInstance" ->
                    of(
                            GetDeployablePatchSnapshotForInstanceRequest::builder,
                            SsmClient::getDeployablePatchSnapshotForInstance);
            case "GetDocument" -> of(GetDocumentRequest::builder, SsmClient::getDocument);
            case "GetExecutionPreview" ->
                    of(GetExecutionPreviewRequest::builder, SsmClient::getExecutionPreview);
            case "GetInventory" -> of(GetInventoryRequest::builder, SsmClient::getInventory);
            case "GetInventorySchema" ->
                    of(GetInventorySchemaRequest::builder, SsmClient::getInventorySchema);
            case "GetMaintenanceWindow" ->
                    of(GetMaintenanceWindowRequest::builder, SsmClient::getMaintenanceWindow);
            case "GetMaintenanceWindowExecution" ->
                    of(
                            GetMaintenanceWindowExecutionRequest::builder,
                            SsmClient::getMaintenanceWindowExecution);
            case "GetMaintenanceWindowExecutionTask" ->
                    of(
                            GetMaintenanceWindowExecutionTaskRequest::builder,
                            SsmClient::getMaintenanceWindowExecutionTask);
            case "GetMaintenanceWindowExecutionTaskInvocation" ->
                    of(
                            GetMaintenanceWindowExecutionTaskInvocationRequest::builder,
                            SsmClient::getMaintenanceWindowExecutionTaskInvocation);
            case "GetMaintenanceWindowTask" ->
                    of(
                            GetMaintenanceWindowTaskRequest::builder,
                            SsmClient::getMaintenanceWindowTask);
            case "GetOpsItem" -> of(GetOpsItemRequest::builder, SsmClient::getOpsItem);
            case "GetOpsMetadata" -> of(GetOpsMetadataRequest::builder, SsmClient::getOpsMetadata);
            case "GetOpsSummary" -> of(GetOpsSummaryRequest::builder, SsmClient::getOpsSummary);
            case "GetParameter" -> of(GetParameterRequest::builder, SsmClient::getParameter);
            case "GetParameterHistory" ->
                    of(GetParameterHistoryRequest::builder, SsmClient::getParameterHistory);
            case "GetParameters" -> of(GetParametersRequest::builder, SsmClient::getParameters);
            case "GetParametersByPath" ->
                    of(GetParametersByPathRequest::builder, SsmClient::getParametersByPath);
            case "GetPatchBaseline" ->
                    of(GetPatchBaselineRequest::builder, SsmClient::getPatchBaseline);
            case "GetPatchBaselineForPatchGroup" ->
                    of(
                            GetPatchBaselineForPatchGroupRequest::builder,
                            SsmClient::getPatchBaselineForPatchGroup);
            case "GetResourcePolicies" ->
                    of(GetResourcePoliciesRequest::builder, SsmClient::getResourcePolicies);
            case "GetServiceSetting" ->
                    of(GetServiceSettingRequest::builder, SsmClient::getServiceSetting);
            case "LabelParameterVersion" ->
                    of(LabelParameterVersionRequest::builder, SsmClient::labelParameterVersion);
            case "ListAssociationVersions" ->
                    of(ListAssociationVersionsRequest::builder, SsmClient::listAssociationVersions);
            case "ListAssociations" ->
                    of(ListAssociationsRequest::builder, SsmClient::listAssociations);
            case "ListCommandInvocations" ->
                    of(ListCommandInvocationsRequest::builder, SsmClient::listCommandInvocations);
            case "ListCommands" -> of(ListCommandsRequest::builder, SsmClient::listCommands);
            case "ListComplianceItems" ->
                    of(ListComplianceItemsRequest::builder, SsmClient::listComplianceItems);
            case "ListComplianceSummaries" ->
                    of(ListComplianceSummariesRequest::builder, SsmClient::listComplianceSummaries);
            case "ListDocumentMetadataHistory" ->
                    of(
                            ListDocumentMetadataHistoryRequest::builder,
                            SsmClient::listDocumentMetadataHistory);
            case "ListDocumentVersions" ->
                    of(ListDocumentVersionsRequest::builder, SsmClient::listDocumentVersions);
            case "ListDocuments" -> of(ListDocumentsRequest::builder, SsmClient::listDocuments);
            case "ListInventoryEntries" ->
                    of(ListInventoryEntriesRequest::builder, SsmClient::listInventoryEntries);
            case "ListNodes" -> of(ListNodesRequest::builder, SsmClient::listNodes);
            case "ListNodesSummary" ->
                    of(ListNodesSummaryRequest::builder, SsmClient::listNodesSummary);
            case "ListOpsItemEvents" ->
                    of(ListOpsItemEventsRequest::builder, SsmClient::listOpsItemEvents);
            case "ListOpsItemRelatedItems" ->
                    of(ListOpsItemRelatedItemsRequest::builder, SsmClient::listOpsItemRelatedItems);
            case "ListOpsMetadata" ->
                    of(ListOpsMetadataRequest::builder, SsmClient::listOpsMetadata);
            case "ListResourceComplianceSummaries" ->
                    of(
                            ListResourceComplianceSummariesRequest::builder,
                            SsmClient::listResourceComplianceSummaries);
            case "ListResourceDataSync" ->
                    of(ListResourceDataSyncRequest::builder, SsmClient::listResourceDataSync);
            case "ListTagsForResource" ->
                    of(ListTagsForResourceRequest::builder, SsmClient::listTagsForResource);
            case "ModifyDocumentPermission" ->
                    of(
                            ModifyDocumentPermissionRequest::builder,
                            SsmClient::modifyDocumentPermission);
            case "PutComplianceItems" ->
                    of(PutComplianceItemsRequest::builder, SsmClient::putComplianceItems);
            case "PutInventory" -> of(PutInventoryRequest::builder, SsmClient::putInventory);
            case "PutParameter" -> of(PutParameterRequest::builder, SsmClient::putParameter);
            case "PutResourcePolicy" ->
                    of(PutResourcePolicyRequest::builder, SsmClient::putResourcePolicy);
            case "RegisterDefaultPatchBaseline" ->
                    of(
                            RegisterDefaultPatchBaselineRequest::builder,
                            SsmClient::registerDefaultPatchBaseline);
            case "RegisterPatchBaselineForPatchGroup" ->
                    of(
                            RegisterPatchBaselineForPatchGroupRequest::builder,
                            SsmClient::registerPatchBaselineForPatchGroup);
            case "RegisterTargetWithMaintenanceWindow" ->
                    of(
                            RegisterTargetWithMaintenanceWindowRequest::builder,
                            SsmClient::registerTargetWithMaintenanceWindow);
            case "RegisterTaskWithMaintenanceWindow" ->
                    of(
                            RegisterTaskWithMaintenanceWindowRequest::builder,
                            SsmClient::registerTaskWithMaintenanceWindow);
            case "RemoveTagsFromResource" ->
                    of(RemoveTagsFromResourceRequest::builder, SsmClient::removeTagsFromResource);
            case "ResetServiceSetting" ->
                    of(ResetServiceSettingRequest::builder, SsmClient::resetServiceSetting);
            case "ResumeSession" -> of(ResumeSessionRequest::builder, SsmClient::resumeSession);
            case "SendAutomationSignal" ->
                    of(SendAutomationSignalRequest::builder, SsmClient::sendAutomationSignal);
            case "SendCommand" -> of(SendCommandRequest::builder, SsmClient::sendCommand);
            case "StartAccessRequest" ->
                    of(StartAccessRequestRequest::builder, SsmClient::startAccessRequest);
            case "StartAssociationsOnce" ->
                    of(StartAssociationsOnceRequest::builder, SsmClient::startAssociationsOnce);
            case "StartAutomationExecution" ->
                    of(
                            StartAutomationExecutionRequest::builder,
                            SsmClient::startAutomationExecution);
            case "StartChangeRequestExecution" ->
                    of(
                            StartChangeRequestExecutionRequest::builder,
                            SsmClient::startChangeRequestExecution);
            case "StartExecutionPreview" ->
                    of(StartExecutionPreviewRequest::builder, SsmClient::startExecutionPreview);
            case "StartSession" -> of(StartSessionRequest::builder, SsmClient::startSession);
            case "StopAutomationExecution" ->
                    of(StopAutomationExecutionRequest::builder, SsmClient::stopAutomationExecution);
            case "TerminateSession" ->
                    of(TerminateSessionRequest::builder, SsmClient::terminateSession);
            case "UnlabelParameterVersion" ->
                    of(UnlabelParameterVersionRequest::builder, SsmClient::unlabelParameterVersion);
            case "UpdateAssociation" ->
                    of(UpdateAssociationRequest::builder, SsmClient::updateAssociation);
            case "UpdateAssociationStatus" ->
                    of(UpdateAssociationStatusRequest::builder, SsmClient::updateAssociationStatus);
            case "UpdateDocument" -> of(UpdateDocumentRequest::builder, SsmClient::updateDocument);
            case "UpdateDocumentDefaultVersion" ->
                    of(
                            UpdateDocumentDefaultVersionRequest::builder,
                            SsmClient::updateDocumentDefaultVersion);
            case "UpdateDocumentMetadata" ->
                    of(UpdateDocumentMetadataRequest::builder, SsmClient::updateDocumentMetadata);
            case "UpdateMaintenanceWindow" ->
                    of(UpdateMaintenanceWindowRequest::builder, SsmClient::updateMaintenanceWindow);
            case "UpdateMaintenanceWindowTarget" ->
                    of(
                            UpdateMaintenanceWindowTargetRequest::builder,
                            SsmClient::updateMaintenanceWindowTarget);
            case "UpdateMaintenanceWindowTask" ->
                    of(
                            UpdateMaintenanceWindowTaskRequest::builder,
                            SsmClient::updateMaintenanceWindowTask);
            case "UpdateManagedInstanceRole" ->
                    of(
                            UpdateManagedInstanceRoleRequest::builder,
                            SsmClient::updateManagedInstanceRole);
            case "UpdateOpsItem" -> of(UpdateOpsItemRequest::builder, SsmClient::updateOpsItem);
            case "UpdateOpsMetadata" ->
                    of(UpdateOpsMetadataRequest::builder, SsmClient::updateOpsMetadata);
            case "UpdatePatchBaseline" ->
                    of(UpdatePatchBaselineRequest::builder, SsmClient::updatePatchBaseline);
            case "UpdateResourceDataSync" ->
                    of(UpdateResourceDataSyncRequest::builder, SsmClient::updateResourceDataSync);
            case "UpdateServiceSetting" ->
                    of(UpdateServiceSettingRequest::builder, SsmClient::updateServiceSetting);
            default -> null;
        };
    }
}
