package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.rds.model.*;

/** The operations of Rds, generated from the SDK's client. */
public final class RdsOperations {

    private RdsOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<RdsClient> find(String name) {
        return switch (name) {
            case "AddRoleToDBCluster" ->
                    of(AddRoleToDbClusterRequest::builder, RdsClient::addRoleToDBCluster);
            case "AddRoleToDBInstance" ->
                    of(AddRoleToDbInstanceRequest::builder, RdsClient::addRoleToDBInstance);
            case "AddSourceIdentifierToSubscription" ->
                    of(
                            AddSourceIdentifierToSubscriptionRequest::builder,
                            RdsClient::addSourceIdentifierToSubscription);
            case "AddTagsToResource" ->
                    of(AddTagsToResourceRequest::builder, RdsClient::addTagsToResource);
            case "ApplyPendingMaintenanceAction" ->
                    of(
                            ApplyPendingMaintenanceActionRequest::builder,
                            RdsClient::applyPendingMaintenanceAction);
            case "AuthorizeDBSecurityGroupIngress" ->
                    of(
                            AuthorizeDbSecurityGroupIngressRequest::builder,
                            RdsClient::authorizeDBSecurityGroupIngress);
            case "BacktrackDBCluster" ->
                    of(BacktrackDbClusterRequest::builder, RdsClient::backtrackDBCluster);
            case "CancelExportTask" ->
                    of(CancelExportTaskRequest::builder, RdsClient::cancelExportTask);
            case "CopyDBClusterParameterGroup" ->
                    of(
                            CopyDbClusterParameterGroupRequest::builder,
                            RdsClient::copyDBClusterParameterGroup);
            case "CopyDBClusterSnapshot" ->
                    of(CopyDbClusterSnapshotRequest::builder, RdsClient::copyDBClusterSnapshot);
            case "CopyDBParameterGroup" ->
                    of(CopyDbParameterGroupRequest::builder, RdsClient::copyDBParameterGroup);
            case "CopyDBSnapshot" -> of(CopyDbSnapshotRequest::builder, RdsClient::copyDBSnapshot);
            case "CopyOptionGroup" ->
                    of(CopyOptionGroupRequest::builder, RdsClient::copyOptionGroup);
            case "CreateBlueGreenDeployment" ->
                    of(
                            CreateBlueGreenDeploymentRequest::builder,
                            RdsClient::createBlueGreenDeployment);
            case "CreateCustomDBEngineVersion" ->
                    of(
                            CreateCustomDbEngineVersionRequest::builder,
                            RdsClient::createCustomDBEngineVersion);
            case "CreateDBCluster" ->
                    of(CreateDbClusterRequest::builder, RdsClient::createDBCluster);
            case "CreateDBClusterEndpoint" ->
                    of(CreateDbClusterEndpointRequest::builder, RdsClient::createDBClusterEndpoint);
            case "CreateDBClusterParameterGroup" ->
                    of(
                            CreateDbClusterParameterGroupRequest::builder,
                            RdsClient::createDBClusterParameterGroup);
            case "CreateDBClusterSnapshot" ->
                    of(CreateDbClusterSnapshotRequest::builder, RdsClient::createDBClusterSnapshot);
            case "CreateDBInstance" ->
                    of(CreateDbInstanceRequest::builder, RdsClient::createDBInstance);
            case "CreateDBInstanceReadReplica" ->
                    of(
                            CreateDbInstanceReadReplicaRequest::builder,
                            RdsClient::createDBInstanceReadReplica);
            case "CreateDBParameterGroup" ->
                    of(CreateDbParameterGroupRequest::builder, RdsClient::createDBParameterGroup);
            case "CreateDBProxy" -> of(CreateDbProxyRequest::builder, RdsClient::createDBProxy);
            case "CreateDBProxyEndpoint" ->
                    of(CreateDbProxyEndpointRequest::builder, RdsClient::createDBProxyEndpoint);
            case "CreateDBSecurityGroup" ->
                    of(CreateDbSecurityGroupRequest::builder, RdsClient::createDBSecurityGroup);
            case "CreateDBShardGroup" ->
                    of(CreateDbShardGroupRequest::builder, RdsClient::createDBShardGroup);
            case "CreateDBSnapshot" ->
                    of(CreateDbSnapshotRequest::builder, RdsClient::createDBSnapshot);
            case "CreateDBSubnetGroup" ->
                    of(CreateDbSubnetGroupRequest::builder, RdsClient::createDBSubnetGroup);
            case "CreateEventSubscription" ->
                    of(CreateEventSubscriptionRequest::builder, RdsClient::createEventSubscription);
            case "CreateGlobalCluster" ->
                    of(CreateGlobalClusterRequest::builder, RdsClient::createGlobalCluster);
            case "CreateIntegration" ->
                    of(CreateIntegrationRequest::builder, RdsClient::createIntegration);
            case "CreateOptionGroup" ->
                    of(CreateOptionGroupRequest::builder, RdsClient::createOptionGroup);
            case "CreateTenantDatabase" ->
                    of(CreateTenantDatabaseRequest::builder, RdsClient::createTenantDatabase);
            case "DeleteBlueGreenDeployment" ->
                    of(
                            DeleteBlueGreenDeploymentRequest::builder,
                            RdsClient::deleteBlueGreenDeployment);
            case "DeleteCustomDBEngineVersion" ->
                    of(
                            DeleteCustomDbEngineVersionRequest::builder,
                            RdsClient::deleteCustomDBEngineVersion);
            case "DeleteDBCluster" ->
                    of(DeleteDbClusterRequest::builder, RdsClient::deleteDBCluster);
            case "DeleteDBClusterAutomatedBackup" ->
                    of(
                            DeleteDbClusterAutomatedBackupRequest::builder,
                            RdsClient::deleteDBClusterAutomatedBackup);
            case "DeleteDBClusterEndpoint" ->
                    of(DeleteDbClusterEndpointRequest::builder, RdsClient::deleteDBClusterEndpoint);
            case "DeleteDBClusterParameterGroup" ->
                    of(
                            DeleteDbClusterParameterGroupRequest::builder,
                            RdsClient::deleteDBClusterParameterGroup);
            case "DeleteDBClusterSnapshot" ->
                    of(DeleteDbClusterSnapshotRequest::builder, RdsClient::deleteDBClusterSnapshot);
            case "DeleteDBInstance" ->
                    of(DeleteDbInstanceRequest::builder, RdsClient::deleteDBInstance);
            case "DeleteDBInstanceAutomatedBackup" ->
                    of(
                            DeleteDbInstanceAutomatedBackupRequest::builder,
                            RdsClient::deleteDBInstanceAutomatedBackup);
            case "DeleteDBParameterGroup" ->
                    of(DeleteDbParameterGroupRequest::builder, RdsClient::deleteDBParameterGroup);
            case "DeleteDBProxy" -> of(DeleteDbProxyRequest::builder, RdsClient::deleteDBProxy);
            case "DeleteDBProxyEndpoint" ->
                    of(DeleteDbProxyEndpointRequest::builder, RdsClient::deleteDBProxyEndpoint);
            case "DeleteDBSecurityGroup" ->
                    of(DeleteDbSecurityGroupRequest::builder, RdsClient::deleteDBSecurityGroup);
            case "DeleteDBShardGroup" ->
                    of(DeleteDbShardGroupRequest::builder, RdsClient::deleteDBShardGroup);
            case "DeleteDBSnapshot" ->
                    of(DeleteDbSnapshotRequest::builder, RdsClient::deleteDBSnapshot);
            case "DeleteDBSubnetGroup" ->
                    of(DeleteDbSubnetGroupRequest::builder, RdsClient::deleteDBSubnetGroup);
            case "DeleteEventSubscription" ->
                    of(DeleteEventSubscriptionRequest::builder, RdsClient::deleteEventSubscription);
            case "DeleteGlobalCluster" ->
                    of(DeleteGlobalClusterRequest::builder, RdsClient::deleteGlobalCluster);
            case "DeleteIntegration" ->
                    of(DeleteIntegrationRequest::builder, RdsClient::deleteIntegration);
            case "DeleteOptionGroup" ->
                    of(DeleteOptionGroupRequest::builder, RdsClient::deleteOptionGroup);
            case "DeleteTenantDatabase" ->
                    of(DeleteTenantDatabaseRequest::builder, RdsClient::deleteTenantDatabase);
            case "DeregisterDBProxyTargets" ->
                    of(
                            DeregisterDbProxyTargetsRequest::builder,
                            RdsClient::deregisterDBProxyTargets);
            case "DescribeAccountAttributes" ->
                    of(
                            DescribeAccountAttributesRequest::builder,
                            RdsClient::describeAccountAttributes);
            case "DescribeBlueGreenDeployments" ->
                    of(
                            DescribeBlueGreenDeploymentsRequest::builder,
                            RdsClient::describeBlueGreenDeployments);
            case "DescribeCertificates" ->
                    of(DescribeCertificatesRequest::builder, RdsClient::describeCertificates);
            case "DescribeDBClusterAutomatedBackups" ->
                    of(
                            DescribeDbClusterAutomatedBackupsRequest::builder,
                            RdsClient::describeDBClusterAutomatedBackups);
            case "DescribeDBClusterBacktracks" ->
                    of(
                            DescribeDbClusterBacktracksRequest::builder,
                            RdsClient::describeDBClusterBacktracks);
            case "DescribeDBClusterEndpoints" ->
                    of(
                            DescribeDbClusterEndpointsRequest::builder,
                            RdsClient::describeDBClusterEndpoints);
            case "DescribeDBClusterParameterGroups" ->
                    of(
                            DescribeDbClusterParameterGroupsRequest::builder,
                            RdsClient::describeDBClusterParameterGroups);
            case "DescribeDBClusterParameters" ->
                    of(
                            DescribeDbClusterParametersRequest::builder,
                            RdsClient::describeDBClusterParameters);
            case "DescribeDBClusterSnapshotAttributes" ->
                    of(
                            DescribeDbClusterSnapshotAttributesRequest::builder,
                            RdsClient::describeDBClusterSnapshotAttributes);
            case "DescribeDBClusterSnapshots" ->
                    of(
                            DescribeDbClusterSnapshotsRequest::builder,
                            RdsClient::describeDBClusterSnapshots);
            case "DescribeDBClusters" ->
                    of(DescribeDbClustersRequest::builder, RdsClient::describeDBClusters);
            case "DescribeDBEngineVersions" ->
                    of(
                            DescribeDbEngineVersionsRequest::builder,
                            RdsClient::describeDBEngineVersions);
            case "DescribeDBInstanceAutomatedBackups" ->
                    of(
                            DescribeDbInstanceAutomatedBackupsRequest::builder,
                            RdsClient::describeDBInstanceAutomatedBackups);
            case "DescribeDBInstances" ->
                    of(DescribeDbInstancesRequest::builder, RdsClient::describeDBInstances);
            case "DescribeDBLogFiles" ->
                    of(DescribeDbLogFilesRequest::builder, RdsClient::describeDBLogFiles);
            case "DescribeDBMajorEngineVersions" ->
                    of(
                            DescribeDbMajorEngineVersionsRequest::builder,
                            RdsClient::describeDBMajorEngineVersions);
            case "DescribeDBParameterGroups" ->
                    of(
                            DescribeDbParameterGroupsRequest::builder,
                            RdsClient::describeDBParameterGroups);
            case "DescribeDBParameters" ->
                    of(DescribeDbParametersRequest::builder, RdsClient::describeDBParameters);
            case "DescribeDBProxies" ->
                    of(DescribeDbProxiesRequest::builder, RdsClient::describeDBProxies);
            case "DescribeDBProxyEndpoints" ->
                    of(
                            DescribeDbProxyEndpointsRequest::builder,
                            RdsClient::describeDBProxyEndpoints);
            case "DescribeDBProxyTargetGroups" ->
                    of(
                            DescribeDbProxyTargetGroupsRequest::builder,
                            RdsClient::describeDBProxyTargetGroups);
            case "DescribeDBProxyTargets" ->
                    of(DescribeDbProxyTargetsRequest::builder, RdsClient::describeDBProxyTargets);
            case "DescribeDBRecommendations" ->
                    of(
                            DescribeDbRecommendationsRequest::builder,
                            RdsClient::describeDBRecommendations);
            case "DescribeDBSecurityGroups" ->
                    of(
                            DescribeDbSecurityGroupsRequest::builder,
                            RdsClient::describeDBSecurityGroups);
            case "DescribeDBShardGroups" ->
                    of(DescribeDbShardGroupsRequest::builder, RdsClient::describeDBShardGroups);
            case "DescribeDBSnapshotAttributes" ->
                    of(
                            DescribeDbSnapshotAttributesRequest::builder,
                            RdsClient::describeDBSnapshotAttributes);
            case "DescribeDBSnapshotTenantDatabases" ->
                    of(
                            DescribeDbSnapshotTenantDatabasesRequest::builder,
                            RdsClient::describeDBSnapshotTenantDatabases);
            case "DescribeDBSnapshots" ->
                    of(DescribeDbSnapshotsRequest::builder, RdsClient::describeDBSnapshots);
            case "DescribeDBSubnetGroups" ->
                    of(DescribeDbSubnetGroupsRequest::builder, RdsClient::describeDBSubnetGroups);
            case "DescribeEngineDefaultClusterParameters" ->
                    of(
                            DescribeEngineDefaultClusterParametersRequest::builder,
                            RdsClient::describeEngineDefaultClusterParameters);
            case "DescribeEngineDefaultParameters" ->
                    of(
                            DescribeEngineDefaultParametersRequest::builder,
                            RdsClient::describeEngineDefaultParameters);
            case "DescribeEventCategories" ->
                    of(DescribeEventCategoriesRequest::builder, RdsClient::describeEventCategories);
            case "DescribeEventSubscriptions" ->
                    of(
                            DescribeEventSubscriptionsRequest::builder,
                            RdsClient::describeEventSubscriptions);
            case "DescribeEvents" -> of(DescribeEventsRequest::builder, RdsClient::describeEvents);
            case "DescribeExportTasks" ->
                    of(DescribeExportTasksRequest::builder, RdsClient::describeExportTasks);
            case "DescribeGlobalClusters" ->
                    of(DescribeGlobalClustersRequest::builder, RdsClient::describeGlobalClusters);
            case "DescribeIntegrations" ->
                    of(DescribeIntegrationsRequest::builder, RdsClient::describeIntegrations);
            case "DescribeOptionGroupOptions" ->
                    of(
                            DescribeOptionGroupOptionsRequest::builder,
                            RdsClient::describeOptionGroupOptions);
            case "DescribeOptionGroups" ->
                    of(DescribeOptionGroupsRequest::builder, RdsClient::describeOptionGroups);
            case "DescribeOrderableDBInstanceOptions" ->
                    of(
                            DescribeOrderableDbInstanceOptionsRequest::builder,
                            RdsClient::describeOrderableDBInstanceOptions);
            case "DescribePendingMaintenanceActions" ->
                    of(
                            DescribePendingMaintenanceActionsRequest::builder,
                            RdsClient::describePendingMaintenanceActions);
            case "DescribeReservedDBInstances" ->
                    of(
                            DescribeReservedDbInstancesRequest::builder,
                            RdsClient::describeReservedDBInstances);
            case "DescribeReservedDBInstancesOfferings" ->
                    of(
                            DescribeReservedDbInstancesOfferingsRequest::builder,
                            RdsClient::describeReservedDBInstancesOfferings);
            case "DescribeSourceRegions" ->
                    of(DescribeSourceRegionsRequest::builder, RdsClient::describeSourceRegions);
            case "DescribeTenantDatabases" ->
                    of(DescribeTenantDatabasesRequest::builder, RdsClient::describeTenantDatabases);
            case "DescribeValidDBInstanceModifications" ->
                    of(
                            DescribeValidDbInstanceModificationsRequest::builder,
                            RdsClient::describeValidDBInstanceModifications);
            case "DisableHttpEndpoint" ->
                    of(DisableHttpEndpointRequest::builder, RdsClient::disableHttpEndpoint);
            case "DownloadDBLogFilePortion" ->
                    of(
                            DownloadDbLogFilePortionRequest::builder,
                            RdsClient::downloadDBLogFilePortion);
            case "EnableHttpEndpoint" ->
                    of(EnableHttpEndpointRequest::builder, RdsClient::enableHttpEndpoint);
            case "FailoverDBCluster" ->
                    of(FailoverDbClusterRequest::builder, RdsClient::failoverDBCluster);
            case "FailoverGlobalCluster" ->
                    of(FailoverGlobalClusterRequest::builder, RdsClient::failoverGlobalCluster);
            case "ListTagsForResource" ->
                    of(ListTagsForResourceRequest::builder, RdsClient::listTagsForResource);
            case "ModifyActivityStream" ->
                    of(ModifyActivityStreamRequest::builder, RdsClient::modifyActivityStream);
            case "ModifyCertificates" ->
                    of(ModifyCertificatesRequest::builder, RdsClient::modifyCertificates);
            case "ModifyCurrentDBClusterCapacity" ->
                    of(
                            ModifyCurrentDbClusterCapacityRequest::builder,
                            RdsClient::modifyCurrentDBClusterCapacity);
            case "ModifyCustomDBEngineVersion" ->
                    of(
                            ModifyCustomDbEngineVersionRequest::builder,
                            RdsClient::modifyCustomDBEngineVersion);
            case "ModifyDBCluster" ->
                    of(ModifyDbClusterRequest::builder, RdsClient::modifyDBCluster);
            case "ModifyDBClusterEndpoint" ->
                    of(ModifyDbClusterEndpointRequest::builder, RdsClient::modifyDBClusterEndpoint);
            case "ModifyDBClusterParameterGroup" ->
                    of(
                            ModifyDbClusterParameterGroupRequest::builder,
                            RdsClient::modifyDBClusterParameterGroup);
            case "ModifyDBClusterSnapshotAttribute" ->
                    of(
                            ModifyDbClusterSnapshotAttributeRequest::builder,
                            RdsClient::modifyDBClusterSnapshotAttribute);
            case "ModifyDBInstance" ->
                    of(ModifyDbInstanceRequest::builder, RdsClient::modifyDBInstance);
            case "ModifyDBParameterGroup" ->
                    of(ModifyDbParameterGroupRequest::builder, RdsClient::modifyDBParameterGroup);
            case "ModifyDBProxy" -> of(ModifyDbProxyRequest::builder, RdsClient::modifyDBProxy);
            case "ModifyDBProxyEndpoint" ->
                    of(ModifyDbProxyEndpointRequest::builder, RdsClient::modifyDBProxyEndpoint);
            case "ModifyDBProxyTargetGroup" ->
                    of(
                            ModifyDbProxyTargetGroupRequest::builder,
                            RdsClient::modifyDBProxyTargetGroup);
            case "ModifyDBRecommendation" ->
                    of(ModifyDbRecommendationRequest::builder, RdsClient::modifyDBRecommendation);
            case "ModifyDBShardGroup" ->
                    of(ModifyDbShardGroupRequest::builder, RdsClient::modifyDBShardGroup);
            case "ModifyDBSnapshot" ->
                    of(ModifyDbSnapshotRequest::builder, RdsClient::modifyDBSnapshot);
            case "ModifyDBSnapshotAttribute" ->
                    of(
                            ModifyDbSnapshotAttributeRequest::builder,
                            RdsClient::modifyDBSnapshotAttribute);
            case "ModifyDBSubnetGroup" ->
                    of(ModifyDbSubnetGroupRequest::builder, RdsClient::modifyDBSubnetGroup);
            case "ModifyEventSubscription" ->
                    of(ModifyEventSubscriptionRequest::builder, RdsClient::modifyEventSubscription);
            case "ModifyGlobalCluster" ->
                    of(ModifyGlobalClusterRequest::builder, RdsClient::modifyGlobalCluster);
            case "ModifyIntegration" ->
                    of(ModifyIntegrationRequest::builder, RdsClient::modifyIntegration);
            case "ModifyOptionGroup" ->
                    of(ModifyOptionGroupRequest::builder, RdsClient::modifyOptionGroup);
            case "ModifyTenantDatabase" ->
                    of(ModifyTenantDatabaseRequest::builder, RdsClient::modifyTenantDatabase);
            case "PromoteReadReplica" ->
                    of(PromoteReadReplicaRequest::builder, RdsClient::promoteReadReplica);
            case "PromoteReadReplicaDBCluster" ->
                    of(
                            PromoteReadReplicaDbClusterRequest::builder,
                            RdsClient::promoteReadReplicaDBCluster);
            case "PurchaseReservedDBInstancesOffering" ->
                    of(
                            PurchaseReservedDbInstancesOfferingRequest::builder,
                            RdsClient::purchaseReservedDBInstancesOffering);
            case "RebootDBCluster" ->
                    of(RebootDbClusterRequest::builder, RdsClient::rebootDBCluster);
            case "RebootDBInstance" ->
                    of(RebootDbInstanceRequest::builder, RdsClient::rebootDBInstance);
            case "RebootDBShardGroup" ->
                    of(RebootDbShardGroupRequest::builder, RdsClient::rebootDBShardGroup);
            case "RegisterDBProxyTargets" ->
                    of(RegisterDbProxyTargetsRequest::builder, RdsClient::registerDBProxyTargets);
            case "RemoveFromGlobalCluster" ->
                    of(RemoveFromGlobalClusterRequest::builder, RdsClient::removeFromGlobalCluster);
            case "RemoveRoleFromDBCluster" ->
                    of(RemoveRoleFromDbClusterRequest::builder, RdsClient::removeRoleFromDBCluster);
            case "RemoveRoleFromDBInstance" ->
                    of(
                            RemoveRoleFromDbInstanceRequest::builder,
                            RdsClient::removeRoleFromDBInstance);
            case "RemoveSourceIdentifierFromSubscription" ->
                    of(
                            RemoveSourceIdentifierFromSubscriptionRequest::builder,
                            RdsClient::removeSourceIdentifierFromSubscription);
            case "RemoveTagsFromResource" ->
                    of(RemoveTagsFromResourceRequest::builder, RdsClient::removeTagsFromResource);
            case "ResetDBClusterParameterGroup" ->
                    of(
                            ResetDbClusterParameterGroupRequest::builder,
                            RdsClient::resetDBClusterParameterGroup);
            case "ResetDBParameterGroup" ->
                    of(ResetDbParameterGroupRequest::builder, RdsClient::resetDBParameterGroup);
            case "RestoreDBClusterFromS3" ->
                    of(RestoreDbClusterFromS3Request::builder, RdsClient::restoreDBClusterFromS3);
            case "RestoreDBClusterFromSnapshot" ->
                    of(
                            RestoreDbClusterFromSnapshotRequest::builder,
                            RdsClient::restoreDBClusterFromSnapshot);
            case "RestoreDBClusterToPointInTime" ->
                    of(
                            RestoreDbClusterToPointInTimeRequest::builder,
                            RdsClient::restoreDBClusterToPointInTime);
            case "RestoreDBInstanceFromDBSnapshot" ->
                    of(
                            RestoreDbInstanceFromDbSnapshotRequest::builder,
                            RdsClient::restoreDBInstanceFromDBSnapshot);
            case "RestoreDBInstanceFromS3" ->
                    of(RestoreDbInstanceFromS3Request::builder, RdsClient::restoreDBInstanceFromS3);
            case "RestoreDBInstanceToPointInTime" ->
                    of(
                            RestoreDbInstanceToPointInTimeRequest::builder,
                            RdsClient::restoreDBInstanceToPointInTime);
            case "RevokeDBSecurityGroupIngress" ->
                    of(
                            RevokeDbSecurityGroupIngressRequest::builder,
                            RdsClient::revokeDBSecurityGroupIngress);
            case "StartActivityStream" ->
                    of(StartActivityStreamRequest::builder, RdsClient::startActivityStream);
            case "StartDBCluster" -> of(StartDbClusterRequest::builder, RdsClient::startDBCluster);
            case "StartDBInstance" ->
                    of(StartDbInstanceRequest::builder, RdsClient::startDBInstance);
            case "StartDBInstanceAutomatedBackupsReplication" ->
                    of(
                            StartDbInstanceAutomatedBackupsReplicationRequest::builder,
                            RdsClient::startDBInstanceAutomatedBackupsReplication);
            case "StartExportTask" ->
                    of(StartExportTaskRequest::builder, RdsClient::startExportTask);
            case "StopActivityStream" ->
                    of(StopActivityStreamRequest::builder, RdsClient::stopActivityStream);
            case "StopDBCluster" -> of(StopDbClusterRequest::builder, RdsClient::stopDBCluster);
            case "StopDBInstance" -> of(StopDbInstanceRequest::builder, RdsClient::stopDBInstance);
            case "StopDBInstanceAutomatedBackupsReplication" ->
                    of(
                            StopDbInstanceAutomatedBackupsReplicationRequest::builder,
                            RdsClient::stopDBInstanceAutomatedBackupsReplication);
            case "SwitchoverBlueGreenDeployment" ->
                    of(
                            SwitchoverBlueGreenDeploymentRequest::builder,
                            RdsClient::switchoverBlueGreenDeployment);
            case "SwitchoverGlobalCluster" ->
                    of(SwitchoverGlobalClusterRequest::builder, RdsClient::switchoverGlobalCluster);
            case "SwitchoverReadReplica" ->
                    of(SwitchoverReadReplicaRequest::builder, RdsClient::switchoverReadReplica);
            default -> null;
        };
    }
}
