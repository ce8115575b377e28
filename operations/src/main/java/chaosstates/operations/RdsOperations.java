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
                    of(
                            AddRoleToDbClusterRequest::builder,
                            AddRoleToDbClusterResponse::builder,
                            RdsClient::addRoleToDBCluster);
            case "AddRoleToDBInstance" ->
                    of(
                            AddRoleToDbInstanceRequest::builder,
                            AddRoleToDbInstanceResponse::builder,
                            RdsClient::addRoleToDBInstance);
            case "AddSourceIdentifierToSubscription" ->
                    of(
                            AddSourceIdentifierToSubscriptionRequest::builder,
                            AddSourceIdentifierToSubscriptionResponse::builder,
                            RdsClient::addSourceIdentifierToSubscription);
            case "AddTagsToResource" ->
                    of(
                            AddTagsToResourceRequest::builder,
                            AddTagsToResourceResponse::builder,
                            RdsClient::addTagsToResource);
            case "ApplyPendingMaintenanceAction" ->
                    of(
                            ApplyPendingMaintenanceActionRequest::builder,
                            ApplyPendingMaintenanceActionResponse::builder,
                            RdsClient::applyPendingMaintenanceAction);
            case "AuthorizeDBSecurityGroupIngress" ->
                    of(
                            AuthorizeDbSecurityGroupIngressRequest::builder,
                            AuthorizeDbSecurityGroupIngressResponse::builder,
                            RdsClient::authorizeDBSecurityGroupIngress);
            case "BacktrackDBCluster" ->
                    of(
                            BacktrackDbClusterRequest::builder,
                            BacktrackDbClusterResponse::builder,
                            RdsClient::backtrackDBCluster);
            case "CancelExportTask" ->
                    of(
                            CancelExportTaskRequest::builder,
                            CancelExportTaskResponse::builder,
                            RdsClient::cancelExportTask);
            case "CopyDBClusterParameterGroup" ->
                    of(
                            CopyDbClusterParameterGroupRequest::builder,
                            CopyDbClusterParameterGroupResponse::builder,
                            RdsClient::copyDBClusterParameterGroup);
            case "CopyDBClusterSnapshot" ->
                    of(
                            CopyDbClusterSnapshotRequest::builder,
                            CopyDbClusterSnapshotResponse::builder,
                            RdsClient::copyDBClusterSnapshot);
            case "CopyDBParameterGroup" ->
                    of(
                            CopyDbParameterGroupRequest::builder,
                            CopyDbParameterGroupResponse::builder,
                            RdsClient::copyDBParameterGroup);
            case "CopyDBSnapshot" ->
                    of(
                            CopyDbSnapshotRequest::builder,
                            CopyDbSnapshotResponse::builder,
                            RdsClient::copyDBSnapshot);
            case "CopyOptionGroup" ->
                    of(
                            CopyOptionGroupRequest::builder,
                            CopyOptionGroupResponse::builder,
                            RdsClient::copyOptionGroup);
            case "CreateBlueGreenDeployment" ->
                    of(
                            CreateBlueGreenDeploymentRequest::builder,
                            CreateBlueGreenDeploymentResponse::builder,
                            RdsClient::createBlueGreenDeployment);
            case "CreateCustomDBEngineVersion" ->
                    of(
                            CreateCustomDbEngineVersionRequest::builder,
                            CreateCustomDbEngineVersionResponse::builder,
                            RdsClient::createCustomDBEngineVersion);
            case "CreateDBCluster" ->
                    of(
                            CreateDbClusterRequest::builder,
                            CreateDbClusterResponse::builder,
                            RdsClient::createDBCluster);
            case "CreateDBClusterEndpoint" ->
                    of(
                            CreateDbClusterEndpointRequest::builder,
                            CreateDbClusterEndpointResponse::builder,
                            RdsClient::createDBClusterEndpoint);
            case "CreateDBClusterParameterGroup" ->
                    of(
                            CreateDbClusterParameterGroupRequest::builder,
                            CreateDbClusterParameterGroupResponse::builder,
                            RdsClient::createDBClusterParameterGroup);
            case "CreateDBClusterSnapshot" ->
                    of(
                            CreateDbClusterSnapshotRequest::builder,
                            CreateDbClusterSnapshotResponse::builder,
                            RdsClient::createDBClusterSnapshot);
            case "CreateDBInstance" ->
                    of(
                            CreateDbInstanceRequest::builder,
                            CreateDbInstanceResponse::builder,
                            RdsClient::createDBInstance);
            case "CreateDBInstanceReadReplica" ->
                    of(
                            CreateDbInstanceReadReplicaRequest::builder,
                            CreateDbInstanceReadReplicaResponse::builder,
                            RdsClient::createDBInstanceReadReplica);
            case "CreateDBParameterGroup" ->
                    of(
                            CreateDbParameterGroupRequest::builder,
                            CreateDbParameterGroupResponse::builder,
                            RdsClient::createDBParameterGroup);
            case "CreateDBProxy" ->
                    of(
                            CreateDbProxyRequest::builder,
                            CreateDbProxyResponse::builder,
                            RdsClient::createDBProxy);
            case "CreateDBProxyEndpoint" ->
                    of(
                            CreateDbProxyEndpointRequest::builder,
                            CreateDbProxyEndpointResponse::builder,
                            RdsClient::createDBProxyEndpoint);
            case "CreateDBSecurityGroup" ->
                    of(
                            CreateDbSecurityGroupRequest::builder,
                            CreateDbSecurityGroupResponse::builder,
                            RdsClient::createDBSecurityGroup);
            case "CreateDBShardGroup" ->
                    of(
                            CreateDbShardGroupRequest::builder,
                            CreateDbShardGroupResponse::builder,
                            RdsClient::createDBShardGroup);
            case "CreateDBSnapshot" ->
                    of(
                            CreateDbSnapshotRequest::builder,
                            CreateDbSnapshotResponse::builder,
                            RdsClient::createDBSnapshot);
            case "CreateDBSubnetGroup" ->
                    of(
                            CreateDbSubnetGroupRequest::builder,
                            CreateDbSubnetGroupResponse::builder,
                            RdsClient::createDBSubnetGroup);
            case "CreateEventSubscription" ->
                    of(
                            CreateEventSubscriptionRequest::builder,
                            CreateEventSubscriptionResponse::builder,
                            RdsClient::createEventSubscription);
            case "CreateGlobalCluster" ->
                    of(
                            CreateGlobalClusterRequest::builder,
                            CreateGlobalClusterResponse::builder,
                            RdsClient::createGlobalCluster);
            case "CreateIntegration" ->
                    of(
                            CreateIntegrationRequest::builder,
                            CreateIntegrationResponse::builder,
                            RdsClient::createIntegration);
            case "CreateOptionGroup" ->
                    of(
                            CreateOptionGroupRequest::builder,
                            CreateOptionGroupResponse::builder,
                            RdsClient::createOptionGroup);
            case "CreateTenantDatabase" ->
                    of(
                            CreateTenantDatabaseRequest::builder,
                            CreateTenantDatabaseResponse::builder,
                            RdsClient::createTenantDatabase);
            case "DeleteBlueGreenDeployment" ->
                    of(
                            DeleteBlueGreenDeploymentRequest::builder,
                            DeleteBlueGreenDeploymentResponse::builder,
                            RdsClient::deleteBlueGreenDeployment);
            case "DeleteCustomDBEngineVersion" ->
                    of(
                            DeleteCustomDbEngineVersionRequest::builder,
                            DeleteCustomDbEngineVersionResponse::builder,
                            RdsClient::deleteCustomDBEngineVersion);
            case "DeleteDBCluster" ->
                    of(
                            DeleteDbClusterRequest::builder,
                            DeleteDbClusterResponse::builder,
                            RdsClient::deleteDBCluster);
            case "DeleteDBClusterAutomatedBackup" ->
                    of(
                            DeleteDbClusterAutomatedBackupRequest::builder,
                            DeleteDbClusterAutomatedBackupResponse::builder,
                            RdsClient::deleteDBClusterAutomatedBackup);
            case "DeleteDBClusterEndpoint" ->
                    of(
                            DeleteDbClusterEndpointRequest::builder,
                            DeleteDbClusterEndpointResponse::builder,
                            RdsClient::deleteDBClusterEndpoint);
            case "DeleteDBClusterParameterGroup" ->
                    of(
                            DeleteDbClusterParameterGroupRequest::builder,
                            DeleteDbClusterParameterGroupResponse::builder,
                            RdsClient::deleteDBClusterParameterGroup);
            case "DeleteDBClusterSnapshot" ->
                    of(
                            DeleteDbClusterSnapshotRequest::builder,
                            DeleteDbClusterSnapshotResponse::builder,
                            RdsClient::deleteDBClusterSnapshot);
            case "DeleteDBInstance" ->
                    of(
                            DeleteDbInstanceRequest::builder,
                            DeleteDbInstanceResponse::builder,
                            RdsClient::deleteDBInstance);
            case "DeleteDBInstanceAutomatedBackup" ->
                    of(
                            DeleteDbInstanceAutomatedBackupRequest::builder,
                            DeleteDbInstanceAutomatedBackupResponse::builder,
                            RdsClient::deleteDBInstanceAutomatedBackup);
            case "DeleteDBParameterGroup" ->
                    of(
                            DeleteDbParameterGroupRequest::builder,
                            DeleteDbParameterGroupResponse::builder,
                            RdsClient::deleteDBParameterGroup);
            case "DeleteDBProxy" ->
                    of(
                            DeleteDbProxyRequest::builder,
                            DeleteDbProxyResponse::builder,
                            RdsClient::deleteDBProxy);
            case "DeleteDBProxyEndpoint" ->
                    of(
                            DeleteDbProxyEndpointRequest::builder,
                            DeleteDbProxyEndpointResponse::builder,
                            RdsClient::deleteDBProxyEndpoint);
            case "DeleteDBSecurityGroup" ->
                    of(
                            DeleteDbSecurityGroupRequest::builder,
                            DeleteDbSecurityGroupResponse::builder,
                            RdsClient::deleteDBSecurityGroup);
            case "DeleteDBShardGroup" ->
                    of(
                            DeleteDbShardGroupRequest::builder,
                            DeleteDbShardGroupResponse::builder,
                            RdsClient::deleteDBShardGroup);
            case "DeleteDBSnapshot" ->
                    of(
                            DeleteDbSnapshotRequest::builder,
                            DeleteDbSnapshotResponse::builder,
                            RdsClient::deleteDBSnapshot);
            case "DeleteDBSubnetGroup" ->
                    of(
                            DeleteDbSubnetGroupRequest::builder,
                            DeleteDbSubnetGroupResponse::builder,
                            RdsClient::deleteDBSubnetGroup);
            case "DeleteEventSubscription" ->
                    of(
                            DeleteEventSubscriptionRequest::builder,
                            DeleteEventSubscriptionResponse::builder,
                            RdsClient::deleteEventSubscription);
            case "DeleteGlobalCluster" ->
                    of(
                            DeleteGlobalClusterRequest::builder,
                            DeleteGlobalClusterResponse::builder,
                            RdsClient::deleteGlobalCluster);
            case "DeleteIntegration" ->
                    of(
                            DeleteIntegrationRequest::builder,
                            DeleteIntegrationResponse::builder,
                            RdsClient::deleteIntegration);
            case "DeleteOptionGroup" ->
                    of(
                            DeleteOptionGroupRequest::builder,
                            DeleteOptionGroupResponse::builder,
                            RdsClient::deleteOptionGroup);
            case "DeleteTenantDatabase" ->
                    of(
                            DeleteTenantDatabaseRequest::builder,
                            DeleteTenantDatabaseResponse::builder,
                            RdsClient::deleteTenantDatabase);
            case "DeregisterDBProxyTargets" ->
                    of(
                            DeregisterDbProxyTargetsRequest::builder,
                            DeregisterDbProxyTargetsResponse::builder,
                            RdsClient::deregisterDBProxyTargets);
            case "DescribeAccountAttributes" ->
                    of(
                            DescribeAccountAttributesRequest::builder,
                            DescribeAccountAttributesResponse::builder,
                            RdsClient::describeAccountAttributes);
            case "DescribeBlueGreenDeployments" ->
                    of(
                            DescribeBlueGreenDeploymentsRequest::builder,
                            DescribeBlueGreenDeploymentsResponse::builder,
                            RdsClient::describeBlueGreenDeployments);
            case "DescribeCertificates" ->
                    of(
                            DescribeCertificatesRequest::builder,
                            DescribeCertificatesResponse::builder,
                            RdsClient::describeCertificates);
            case "DescribeDBClusterAutomatedBackups" ->
                    of(
                            DescribeDbClusterAutomatedBackupsRequest::builder,
                            DescribeDbClusterAutomatedBackupsResponse::builder,
                            RdsClient::describeDBClusterAutomatedBackups);
            case "DescribeDBClusterBacktracks" ->
                    of(
                            DescribeDbClusterBacktracksRequest::builder,
                            DescribeDbClusterBacktracksResponse::builder,
                            RdsClient::describeDBClusterBacktracks);
            case "DescribeDBClusterEndpoints" ->
                    of(
                            DescribeDbClusterEndpointsRequest::builder,
                            DescribeDbClusterEndpointsResponse::builder,
                            RdsClient::describeDBClusterEndpoints);
            case "DescribeDBClusterParameterGroups" ->
                    of(
                            DescribeDbClusterParameterGroupsRequest::builder,
                            DescribeDbClusterParameterGroupsResponse::builder,
                            RdsClient::describeDBClusterParameterGroups);
            case "DescribeDBClusterParameters" ->
                    of(
                            DescribeDbClusterParametersRequest::builder,
                            DescribeDbClusterParametersResponse::builder,
                            RdsClient::describeDBClusterParameters);
            case "DescribeDBClusterSnapshotAttributes" ->
                    of(
                            DescribeDbClusterSnapshotAttributesRequest::builder,
                            DescribeDbClusterSnapshotAttributesResponse::builder,
                            RdsClient::describeDBClusterSnapshotAttributes);
            case "DescribeDBClusterSnapshots" ->
                    of(
                            DescribeDbClusterSnapshotsRequest::builder,
                            DescribeDbClusterSnapshotsResponse::builder,
                            RdsClient::describeDBClusterSnapshots);
            case "DescribeDBClusters" ->
                    of(
                            DescribeDbClustersRequest::builder,
                            DescribeDbClustersResponse::builder,
                            RdsClient::describeDBClusters);
            case "DescribeDBEngineVersions" ->
                    of(
                            DescribeDbEngineVersionsRequest::builder,
                            DescribeDbEngineVersionsResponse::builder,
                            RdsClient::describeDBEngineVersions);
            case "DescribeDBInstanceAutomatedBackups" ->
                    of(
                            DescribeDbInstanceAutomatedBackupsRequest::builder,
                            DescribeDbInstanceAutomatedBackupsResponse::builder,
                            RdsClient::describeDBInstanceAutomatedBackups);
            case "DescribeDBInstances" ->
                    of(
                            DescribeDbInstancesRequest::builder,
                            DescribeDbInstancesResponse::builder,
                            RdsClient::describeDBInstances);
            case "DescribeDBLogFiles" ->
                    of(
                            DescribeDbLogFilesRequest::builder,
                            DescribeDbLogFilesResponse::builder,
                            RdsClient::describeDBLogFiles);
            case "DescribeDBMajorEngineVersions" ->
                    of(
                            DescribeDbMajorEngineVersionsRequest::builder,
                            DescribeDbMajorEngineVersionsResponse::builder,
                            RdsClient::describeDBMajorEngineVersions);
            case "DescribeDBParameterGroups" ->
                    of(
                            DescribeDbParameterGroupsRequest::builder,
                            DescribeDbParameterGroupsResponse::builder,
                            RdsClient::describeDBParameterGroups);
            case "DescribeDBParameters" ->
                    of(
                            DescribeDbParametersRequest::builder,
                            DescribeDbParametersResponse::builder,
                            RdsClient::describeDBParameters);
            case "DescribeDBProxies" ->
                    of(
                            DescribeDbProxiesRequest::builder,
                            DescribeDbProxiesResponse::builder,
                            RdsClient::describeDBProxies);
            case "DescribeDBProxyEndpoints" ->
                    of(
                            DescribeDbProxyEndpointsRequest::builder,
                            DescribeDbProxyEndpointsResponse::builder,
                            RdsClient::describeDBProxyEndpoints);
            case "DescribeDBProxyTargetGroups" ->
                    of(
                            DescribeDbProxyTargetGroupsRequest::builder,
                            DescribeDbProxyTargetGroupsResponse::builder,
                            RdsClient::describeDBProxyTargetGroups);
            case "DescribeDBProxyTargets" ->
                    of(
                            DescribeDbProxyTargetsRequest::builder,
                            DescribeDbProxyTargetsResponse::builder,
                            RdsClient::describeDBProxyTargets);
            case "DescribeDBRecommendations" ->
                    of(
                            DescribeDbRecommendationsRequest::builder,
                            DescribeDbRecommendationsResponse::builder,
                            RdsClient::describeDBRecommendations);
            case "DescribeDBSecurityGroups" ->
                    of(
                            DescribeDbSecurityGroupsRequest::builder,
                            DescribeDbSecurityGroupsResponse::builder,
                            RdsClient::describeDBSecurityGroups);
            case "DescribeDBShardGroups" ->
                    of(
                            DescribeDbShardGroupsRequest::builder,
                            DescribeDbShardGroupsResponse::builder,
                            RdsClient::describeDBShardGroups);
            case "DescribeDBSnapshotAttributes" ->
                    of(
                            DescribeDbSnapshotAttributesRequest::builder,
                            DescribeDbSnapshotAttributesResponse::builder,
                            RdsClient::describeDBSnapshotAttributes);
            case "DescribeDBSnapshotTenantDatabases" ->
                    of(
                            DescribeDbSnapshotTenantDatabasesRequest::builder,
                            DescribeDbSnapshotTenantDatabasesResponse::builder,
                            RdsClient::describeDBSnapshotTenantDatabases);
            case "DescribeDBSnapshots" ->
                    of(
                            DescribeDbSnapshotsRequest::builder,
                            DescribeDbSnapshotsResponse::builder,
                            RdsClient::describeDBSnapshots);
            case "DescribeDBSubnetGroups" ->
                    of(
                            DescribeDbSubnetGroupsRequest::builder,
                            DescribeDbSubnetGroupsResponse::builder,
                            RdsClient::describeDBSubnetGroups);
            case "DescribeEngineDefaultClusterParameters" ->
                    of(
                            DescribeEngineDefaultClusterParametersRequest::builder,
                            DescribeEngineDefaultClusterParametersResponse::builder,
                            RdsClient::describeEngineDefaultClusterParameters);
            case "DescribeEngineDefaultParameters" ->
                    of(
                            DescribeEngineDefaultParametersRequest::builder,
                            DescribeEngineDefaultParametersResponse::builder,
                            RdsClient::describeEngineDefaultParameters);
            case "DescribeEventCategories" ->
                    of(
                            DescribeEventCategoriesRequest::builder,
                            DescribeEventCategoriesResponse::builder,
                            RdsClient::describeEventCategories);
            case "DescribeEventSubscriptions" ->
                    of(
                            DescribeEventSubscriptionsRequest::builder,
                            DescribeEventSubscriptionsResponse::builder,
                            RdsClient::describeEventSubscriptions);
            case "DescribeEvents" ->
                    of(
                            DescribeEventsRequest::builder,
                            DescribeEventsResponse::builder,
                            RdsClient::describeEvents);
            case "DescribeExportTasks" ->
                    of(
                            DescribeExportTasksRequest::builder,
                            DescribeExportTasksResponse::builder,
                            RdsClient::describeExportTasks);
            case "DescribeGlobalClusters" ->
                    of(
                            DescribeGlobalClustersRequest::builder,
                            DescribeGlobalClustersResponse::builder,
                            RdsClient::describeGlobalClusters);
            case "DescribeIntegrations" ->
                    of(
                            DescribeIntegrationsRequest::builder,
                            DescribeIntegrationsResponse::builder,
                            RdsClient::describeIntegrations);
            case "DescribeOptionGroupOptions" ->
                    of(
                            DescribeOptionGroupOptionsRequest::builder,
                            DescribeOptionGroupOptionsResponse::builder,
                            RdsClient::describeOptionGroupOptions);
            case "DescribeOptionGroups" ->
                    of(
                            DescribeOptionGroupsRequest::builder,
                            DescribeOptionGroupsResponse::builder,
                            RdsClient::describeOptionGroups);
            case "DescribeOrderableDBInstanceOptions" ->
                    of(
                            DescribeOrderableDbInstanceOptionsRequest::builder,
                            DescribeOrderableDbInstanceOptionsResponse::builder,
                            RdsClient::describeOrderableDBInstanceOptions);
            case "DescribePendingMaintenanceActions" ->
                    of(
                            DescribePendingMaintenanceActionsRequest::builder,
                            DescribePendingMaintenanceActionsResponse::builder,
                            RdsClient::describePendingMaintenanceActions);
            case "DescribeReservedDBInstances" ->
                    of(
                            DescribeReservedDbInstancesRequest::builder,
                            DescribeReservedDbInstancesResponse::builder,
                            RdsClient::describeReservedDBInstances);
            case "DescribeReservedDBInstancesOfferings" ->
                    of(
                            DescribeReservedDbInstancesOfferingsRequest::builder,
                            DescribeReservedDbInstancesOfferingsResponse::builder,
                            RdsClient::describeReservedDBInstancesOfferings);
            case "DescribeSourceRegions" ->
                    of(
                            DescribeSourceRegionsRequest::builder,
                            DescribeSourceRegionsResponse::builder,
                            RdsClient::describeSourceRegions);
            case "DescribeTenantDatabases" ->
                    of(
                            DescribeTenantDatabasesRequest::builder,
                            DescribeTenantDatabasesResponse::builder,
                            RdsClient::describeTenantDatabases);
            case "DescribeValidDBInstanceModifications" ->
                    of(
                            DescribeValidDbInstanceModificationsRequest::builder,
                            DescribeValidDbInstanceModificationsResponse::builder,
                            RdsClient::describeValidDBInstanceModifications);
            case "DisableHttpEndpoint" ->
                    of(
                            DisableHttpEndpointRequest::builder,
                            DisableHttpEndpointResponse::builder,
                            RdsClient::disableHttpEndpoint);
            case "DownloadDBLogFilePortion" ->
                    of(
                            DownloadDbLogFilePortionRequest::builder,
                            DownloadDbLogFilePortionResponse::builder,
                            RdsClient::downloadDBLogFilePortion);
            case "EnableHttpEndpoint" ->
                    of(
                            EnableHttpEndpointRequest::builder,
                            EnableHttpEndpointResponse::builder,
                            RdsClient::enableHttpEndpoint);
            case "FailoverDBCluster" ->
                    of(
                            FailoverDbClusterRequest::builder,
                            FailoverDbClusterResponse::builder,
                            RdsClient::failoverDBCluster);
            case "FailoverGlobalCluster" ->
                    of(
                            FailoverGlobalClusterRequest::builder,
                            FailoverGlobalClusterResponse::builder,
                            RdsClient::failoverGlobalCluster);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            RdsClient::listTagsForResource);
            case "ModifyActivityStream" ->
                    of(
                            ModifyActivityStreamRequest::builder,
                            ModifyActivityStreamResponse::builder,
                            RdsClient::modifyActivityStream);
            case "ModifyCertificates" ->
                    of(
                            ModifyCertificatesRequest::builder,
                            ModifyCertificatesResponse::builder,
                            RdsClient::modifyCertificates);
            case "ModifyCurrentDBClusterCapacity" ->
                    of(
                            ModifyCurrentDbClusterCapacityRequest::builder,
                            ModifyCurrentDbClusterCapacityResponse::builder,
                            RdsClient::modifyCurrentDBClusterCapacity);
            case "ModifyCustomDBEngineVersion" ->
                    of(
                            ModifyCustomDbEngineVersionRequest::builder,
                            ModifyCustomDbEngineVersionResponse::builder,
                            RdsClient::modifyCustomDBEngineVersion);
            case "ModifyDBCluster" ->
                    of(
                            ModifyDbClusterRequest::builder,
                            ModifyDbClusterResponse::builder,
                            RdsClient::modifyDBCluster);
            case "ModifyDBClusterEndpoint" ->
                    of(
                            ModifyDbClusterEndpointRequest::builder,
                            ModifyDbClusterEndpointResponse::builder,
                            RdsClient::modifyDBClusterEndpoint);
            case "ModifyDBClusterParameterGroup" ->
                    of(
                            ModifyDbClusterParameterGroupRequest::builder,
                            ModifyDbClusterParameterGroupResponse::builder,
                            RdsClient::modifyDBClusterParameterGroup);
            case "ModifyDBClusterSnapshotAttribute" ->
                    of(
                            ModifyDbClusterSnapshotAttributeRequest::builder,
                            ModifyDbClusterSnapshotAttributeResponse::builder,
                            RdsClient::modifyDBClusterSnapshotAttribute);
            case "ModifyDBInstance" ->
                    of(
                            ModifyDbInstanceRequest::builder,
                            ModifyDbInstanceResponse::builder,
                            RdsClient::modifyDBInstance);
            case "ModifyDBParameterGroup" ->
                    of(
                            ModifyDbParameterGroupRequest::builder,
                            ModifyDbParameterGroupResponse::builder,
                            RdsClient::modifyDBParameterGroup);
            case "ModifyDBProxy" ->
                    of(
                            ModifyDbProxyRequest::builder,
                            ModifyDbProxyResponse::builder,
                            RdsClient::modifyDBProxy);
            case "ModifyDBProxyEndpoint" ->
                    of(
                            ModifyDbProxyEndpointRequest::builder,
                            ModifyDbProxyEndpointResponse::builder,
                            RdsClient::modifyDBProxyEndpoint);
            case "ModifyDBProxyTargetGroup" ->
                    of(
                            ModifyDbProxyTargetGroupRequest::builder,
                            ModifyDbProxyTargetGroupResponse::builder,
                            RdsClient::modifyDBProxyTargetGroup);
            case "ModifyDBRecommendation" ->
                    of(
                            ModifyDbRecommendationRequest::builder,
                            ModifyDbRecommendationResponse::builder,
                            RdsClient::modifyDBRecommendation);
            case "ModifyDBShardGroup" ->
                    of(
                            ModifyDbShardGroupRequest::builder,
                            ModifyDbShardGroupResponse::builder,
                            RdsClient::modifyDBShardGroup);
            case "ModifyDBSnapshot" ->
                    of(
                            ModifyDbSnapshotRequest::builder,
                            ModifyDbSnapshotResponse::builder,
                            RdsClient::modifyDBSnapshot);
            case "ModifyDBSnapshotAttribute" ->
                    of(
                            ModifyDbSnapshotAttributeRequest::builder,
                            ModifyDbSnapshotAttributeResponse::builder,
                            RdsClient::modifyDBSnapshotAttribute);
            case "ModifyDBSubnetGroup" ->
                    of(
                            ModifyDbSubnetGroupRequest::builder,
                            ModifyDbSubnetGroupResponse::builder,
                            RdsClient::modifyDBSubnetGroup);
            case "ModifyEventSubscription" ->
                    of(
                            ModifyEventSubscriptionRequest::builder,
                            ModifyEventSubscriptionResponse::builder,
                            RdsClient::modifyEventSubscription);
            case "ModifyGlobalCluster" ->
                    of(
                            ModifyGlobalClusterRequest::builder,
                            ModifyGlobalClusterResponse::builder,
                            RdsClient::modifyGlobalCluster);
            case "ModifyIntegration" ->
                    of(
                            ModifyIntegrationRequest::builder,
                            ModifyIntegrationResponse::builder,
                            RdsClient::modifyIntegration);
            case "ModifyOptionGroup" ->
                    of(
                            ModifyOptionGroupRequest::builder,
                            ModifyOptionGroupResponse::builder,
                            RdsClient::modifyOptionGroup);
            case "ModifyTenantDatabase" ->
                    of(
                            ModifyTenantDatabaseRequest::builder,
                            ModifyTenantDatabaseResponse::builder,
                            RdsClient::modifyTenantDatabase);
            case "PromoteReadReplica" ->
                    of(
                            PromoteReadReplicaRequest::builder,
                            PromoteReadReplicaResponse::builder,
                            RdsClient::promoteReadReplica);
            case "PromoteReadReplicaDBCluster" ->
                    of(
                            PromoteReadReplicaDbClusterRequest::builder,
                            PromoteReadReplicaDbClusterResponse::builder,
                            RdsClient::promoteReadReplicaDBCluster);
            case "PurchaseReservedDBInstancesOffering" ->
                    of(
                            PurchaseReservedDbInstancesOfferingRequest::builder,
                            PurchaseReservedDbInstancesOfferingResponse::builder,
                            RdsClient::purchaseReservedDBInstancesOffering);
            case "RebootDBCluster" ->
                    of(
                            RebootDbClusterRequest::builder,
                            RebootDbClusterResponse::builder,
                            RdsClient::rebootDBCluster);
            case "RebootDBInstance" ->
                    of(
                            RebootDbInstanceRequest::builder,
                            RebootDbInstanceResponse::builder,
                            RdsClient::rebootDBInstance);
            case "RebootDBShardGroup" ->
                    of(
                            RebootDbShardGroupRequest::builder,
                            RebootDbShardGroupResponse::builder,
                            RdsClient::rebootDBShardGroup);
            case "RegisterDBProxyTargets" ->
                    of(
                            RegisterDbProxyTargetsRequest::builder,
                            RegisterDbProxyTargetsResponse::builder,
                            RdsClient::registerDBProxyTargets);
            case "RemoveFromGlobalCluster" ->
                    of(
                            RemoveFromGlobalClusterRequest::builder,
                            RemoveFromGlobalClusterResponse::builder,
                            RdsClient::removeFromGlobalCluster);
            case "RemoveRoleFromDBCluster" ->
                    of(
                            RemoveRoleFromDbClusterRequest::builder,
                            RemoveRoleFromDbClusterResponse::builder,
                            RdsClient::removeRoleFromDBCluster);
            case "RemoveRoleFromDBInstance" ->
                    of(
                            RemoveRoleFromDbInstanceRequest::builder,
                            RemoveRoleFromDbInstanceResponse::builder,
                            RdsClient::removeRoleFromDBInstance);
            case "RemoveSourceIdentifierFromSubscription" ->
                    of(
                            RemoveSourceIdentifierFromSubscriptionRequest::builder,
                            RemoveSourceIdentifierFromSubscriptionResponse::builder,
                            RdsClient::removeSourceIdentifierFromSubscription);
            case "RemoveTagsFromResource" ->
                    of(
                            RemoveTagsFromResourceRequest::builder,
                            RemoveTagsFromResourceResponse::builder,
                            RdsClient::removeTagsFromResource);
            case "ResetDBClusterParameterGroup" ->
                    of(
                            ResetDbClusterParameterGroupRequest::builder,
                            ResetDbClusterParameterGroupResponse::builder,
                            RdsClient::resetDBClusterParameterGroup);
            case "ResetDBParameterGroup" ->
                    of(
                            ResetDbParameterGroupRequest::builder,
                            ResetDbParameterGroupResponse::builder,
                            RdsClient::resetDBParameterGroup);
            case "RestoreDBClusterFromS3" ->
                    of(
                            RestoreDbClusterFromS3Request::builder,
                            RestoreDbClusterFromS3Response::builder,
                            RdsClient::restoreDBClusterFromS3);
            case "RestoreDBClusterFromSnapshot" ->
                    of(
                            RestoreDbClusterFromSnapshotRequest::builder,
                            RestoreDbClusterFromSnapshotResponse::builder,
                            RdsClient::restoreDBClusterFromSnapshot);
            case "RestoreDBClusterToPointInTime" ->
                    of(
                            RestoreDbClusterToPointInTimeRequest::builder,
                            RestoreDbClusterToPointInTimeResponse::builder,
                            RdsClient::restoreDBClusterToPointInTime);
            case "RestoreDBInstanceFromDBSnapshot" ->
                    of(
                            RestoreDbInstanceFromDbSnapshotRequest::builder,
                            RestoreDbInstanceFromDbSnapshotResponse::builder,
                            RdsClient::restoreDBInstanceFromDBSnapshot);
            case "RestoreDBInstanceFromS3" ->
                    of(
                            RestoreDbInstanceFromS3Request::builder,
                            RestoreDbInstanceFromS3Response::builder,
                            RdsClient::restoreDBInstanceFromS3);
            case "RestoreDBInstanceToPointInTime" ->
                    of(
                            RestoreDbInstanceToPointInTimeRequest::builder,
                            RestoreDbInstanceToPointInTimeResponse::builder,
                            RdsClient::restoreDBInstanceToPointInTime);
            case "RevokeDBSecurityGroupIngress" ->
                    of(
                            RevokeDbSecurityGroupIngressRequest::builder,
                            RevokeDbSecurityGroupIngressResponse::builder,
                            RdsClient::revokeDBSecurityGroupIngress);
            case "StartActivityStream" ->
                    of(
                            StartActivityStreamRequest::builder,
                            StartActivityStreamResponse::builder,
                            RdsClient::startActivityStream);
            case "StartDBCluster" ->
                    of(
                            StartDbClusterRequest::builder,
                            StartDbClusterResponse::builder,
                            RdsClient::startDBCluster);
            case "StartDBInstance" ->
                    of(
                            StartDbInstanceRequest::builder,
                            StartDbInstanceResponse::builder,
                            RdsClient::startDBInstance);
            case "StartDBInstanceAutomatedBackupsReplication" ->
                    of(
                            StartDbInstanceAutomatedBackupsReplicationRequest::builder,
                            StartDbInstanceAutomatedBackupsReplicationResponse::builder,
                            RdsClient::startDBInstanceAutomatedBackupsReplication);
            case "StartExportTask" ->
                    of(
                            StartExportTaskRequest::builder,
                            StartExportTaskResponse::builder,
                            RdsClient::startExportTask);
            case "StopActivityStream" ->
                    of(
                            StopActivityStreamRequest::builder,
                            StopActivityStreamResponse::builder,
                            RdsClient::stopActivityStream);
            case "StopDBCluster" ->
                    of(
                            StopDbClusterRequest::builder,
                            StopDbClusterResponse::builder,
                            RdsClient::stopDBCluster);
            case "StopDBInstance" ->
                    of(
                            StopDbInstanceRequest::builder,
                            StopDbInstanceResponse::builder,
                            RdsClient::stopDBInstance);
            case "StopDBInstanceAutomatedBackupsReplication" ->
                    of(
                            StopDbInstanceAutomatedBackupsReplicationRequest::builder,
                            StopDbInstanceAutomatedBackupsReplicationResponse::builder,
                            RdsClient::stopDBInstanceAutomatedBackupsReplication);
            case "SwitchoverBlueGreenDeployment" ->
                    of(
                            SwitchoverBlueGreenDeploymentRequest::builder,
                            SwitchoverBlueGreenDeploymentResponse::builder,
                            RdsClient::switchoverBlueGreenDeployment);
            case "SwitchoverGlobalCluster" ->
                    of(
                            SwitchoverGlobalClusterRequest::builder,
                            SwitchoverGlobalClusterResponse::builder,
                            RdsClient::switchoverGlobalCluster);
            case "SwitchoverReadReplica" ->
                    of(
                            SwitchoverReadReplicaRequest::builder,
                            SwitchoverReadReplicaResponse::builder,
                            RdsClient::switchoverReadReplica);
            default -> null;
        };
    }
}
