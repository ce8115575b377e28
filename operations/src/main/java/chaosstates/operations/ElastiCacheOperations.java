package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.*;

/** The operations of ElastiCache, generated from the SDK's client. */
public final class ElastiCacheOperations {

    private ElastiCacheOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<ElastiCacheClient> find(String name) {
        return switch (name) {
            case "AddTagsToResource" ->
                    of(AddTagsToResourceRequest::builder, ElastiCacheClient::addTagsToResource);
            case "AuthorizeCacheSecurityGroupIngress" ->
                    of(
                            AuthorizeCacheSecurityGroupIngressRequest::builder,
                            ElastiCacheClient::authorizeCacheSecurityGroupIngress);
            case "BatchApplyUpdateAction" ->
                    of(
                            BatchApplyUpdateActionRequest::builder,
                            ElastiCacheClient::batchApplyUpdateAction);
            case "BatchStopUpdateAction" ->
                    of(
                            BatchStopUpdateActionRequest::builder,
                            ElastiCacheClient::batchStopUpdateAction);
            case "CompleteMigration" ->
                    of(CompleteMigrationRequest::builder, ElastiCacheClient::completeMigration);
            case "CopyServerlessCacheSnapshot" ->
                    of(
                            CopyServerlessCacheSnapshotRequest::builder,
                            ElastiCacheClient::copyServerlessCacheSnapshot);
            case "CopySnapshot" ->
                    of(CopySnapshotRequest::builder, ElastiCacheClient::copySnapshot);
            case "CreateCacheCluster" ->
                    of(CreateCacheClusterRequest::builder, ElastiCacheClient::createCacheCluster);
            case "CreateCacheParameterGroup" ->
                    of(
                            CreateCacheParameterGroupRequest::builder,
                            ElastiCacheClient::createCacheParameterGroup);
            case "CreateCacheSecurityGroup" ->
                    of(
                            CreateCacheSecurityGroupRequest::builder,
                            ElastiCacheClient::createCacheSecurityGroup);
            case "CreateCacheSubnetGroup" ->
                    of(
                            CreateCacheSubnetGroupRequest::builder,
                            ElastiCacheClient::createCacheSubnetGroup);
            case "CreateGlobalReplicationGroup" ->
                    of(
                            CreateGlobalReplicationGroupRequest::builder,
                            ElastiCacheClient::createGlobalReplicationGroup);
            case "CreateReplicationGroup" ->
                    of(
                            CreateReplicationGroupRequest::builder,
                            ElastiCacheClient::createReplicationGroup);
            case "CreateServerlessCache" ->
                    of(
                            CreateServerlessCacheRequest::builder,
                            ElastiCacheClient::createServerlessCache);
            case "CreateServerlessCacheSnapshot" ->
                    of(
                            CreateServerlessCacheSnapshotRequest::builder,
                            ElastiCacheClient::createServerlessCacheSnapshot);
            case "CreateSnapshot" ->
                    of(CreateSnapshotRequest::builder, ElastiCacheClient::createSnapshot);
            case "CreateUser" -> of(CreateUserRequest::builder, ElastiCacheClient::createUser);
            case "CreateUserGroup" ->
                    of(CreateUserGroupRequest::builder, ElastiCacheClient::createUserGroup);
            case "DecreaseNodeGroupsInGlobalReplicationGroup" ->
                    of(
                            DecreaseNodeGroupsInGlobalReplicationGroupRequest::builder,
                            ElastiCacheClient::decreaseNodeGroupsInGlobalReplicationGroup);
            case "DecreaseReplicaCount" ->
                    of(
                            DecreaseReplicaCountRequest::builder,
                            ElastiCacheClient::decreaseReplicaCount);
            case "DeleteCacheCluster" ->
                    of(DeleteCacheClusterRequest::builder, ElastiCacheClient::deleteCacheCluster);
            case "DeleteCacheParameterGroup" ->
                    of(
                            DeleteCacheParameterGroupRequest::builder,
                            ElastiCacheClient::deleteCacheParameterGroup);
            case "DeleteCacheSecurityGroup" ->
                    of(
                            DeleteCacheSecurityGroupRequest::builder,
                            ElastiCacheClient::deleteCacheSecurityGroup);
            case "DeleteCacheSubnetGroup" ->
                    of(
                            DeleteCacheSubnetGroupRequest::builder,
                            ElastiCacheClient::deleteCacheSubnetGroup);
            case "DeleteGlobalReplicationGroup" ->
                    of(
                            DeleteGlobalReplicationGroupRequest::builder,
                            ElastiCacheClient::deleteGlobalReplicationGroup);
            case "DeleteReplicationGroup" ->
                    of(
                            DeleteReplicationGroupRequest::builder,
                            ElastiCacheClient::deleteReplicationGroup);
            case "DeleteServerlessCache" ->
                    of(
                            DeleteServerlessCacheRequest::builder,
                            ElastiCacheClient::deleteServerlessCache);
            case "DeleteServerlessCacheSnapshot" ->
                    of(
                            DeleteServerlessCacheSnapshotRequest::builder,
                            ElastiCacheClient::deleteServerlessCacheSnapshot);
            case "DeleteSnapshot" ->
                    of(DeleteSnapshotRequest::builder, ElastiCacheClient::deleteSnapshot);
            case "DeleteUser" -> of(DeleteUserRequest::builder, ElastiCacheClient::deleteUser);
            case "DeleteUserGroup" ->
                    of(DeleteUserGroupRequest::builder, ElastiCacheClient::deleteUserGroup);
            case "DescribeCacheClusters" ->
                    of(
                            DescribeCacheClustersRequest::builder,
                            ElastiCacheClient::describeCacheClusters);
            case "DescribeCacheEngineVersions" ->
                    of(
                            DescribeCacheEngineVersionsRequest::builder,
                            ElastiCacheClient::describeCacheEngineVersions);
            case "DescribeCacheParameterGroups" ->
                    of(
                            DescribeCacheParameterGroupsRequest::builder,
                            ElastiCacheClient::describeCacheParameterGroups);
            case "DescribeCacheParameters" ->
                    of(
                            DescribeCacheParametersRequest::builder,
                            ElastiCacheClient::describeCacheParameters);
            case "DescribeCacheSecurityGroups" ->
                    of(
                            DescribeCacheSecurityGroupsRequest::builder,
                            ElastiCacheClient::describeCacheSecurityGroups);
            case "DescribeCacheSubnetGroups" ->
                    of(
                            DescribeCacheSubnetGroupsRequest::builder,
                            ElastiCacheClient::describeCacheSubnetGroups);
            case "DescribeEngineDefaultParameters" ->
                    of(
                            DescribeEngineDefaultParametersRequest::builder,
                            ElastiCacheClient::describeEngineDefaultParameters);
            case "DescribeEvents" ->
                    of(DescribeEventsRequest::builder, ElastiCacheClient::describeEvents);
            case "DescribeGlobalReplicationGroups" ->
                    of(
                            DescribeGlobalReplicationGroupsRequest::builder,
                            ElastiCacheClient::describeGlobalReplicationGroups);
            case "DescribeReplicationGroups" ->
                    of(
                            DescribeReplicationGroupsRequest::builder,
                            ElastiCacheClient::describeReplicationGroups);
            case "DescribeReservedCacheNodes" ->
                    of(
                            DescribeReservedCacheNodesRequest::builder,
                            ElastiCacheClient::describeReservedCacheNodes);
            case "DescribeReservedCacheNodesOfferings" ->
                    of(
                            DescribeReservedCacheNodesOfferingsRequest::builder,
                            ElastiCacheClient::describeReservedCacheNodesOfferings);
            case "DescribeServerlessCacheSnapshots" ->
                    of(
                            DescribeServerlessCacheSnapshotsRequest::builder,
                            ElastiCacheClient::describeServerlessCacheSnapshots);
            case "DescribeServerlessCaches" ->
                    of(
                            DescribeServerlessCachesRequest::builder,
                            ElastiCacheClient::describeServerlessCaches);
            case "DescribeServiceUpdates" ->
                    of(
                            DescribeServiceUpdatesRequest::builder,
                            ElastiCacheClient::describeServiceUpdates);
            case "DescribeSnapshots" ->
                    of(DescribeSnapshotsRequest::builder, ElastiCacheClient::describeSnapshots);
            case "DescribeUpdateActions" ->
                    of(
                            DescribeUpdateActionsRequest::builder,
                            ElastiCacheClient::describeUpdateActions);
            case "DescribeUserGroups" ->
                    of(DescribeUserGroupsRequest::builder, ElastiCacheClient::describeUserGroups);
            case "DescribeUsers" ->
                    of(DescribeUsersRequest::builder, ElastiCacheClient::describeUsers);
            case "DisassociateGlobalReplicationGroup" ->
                    of(
                            DisassociateGlobalReplicationGroupRequest::builder,
                            ElastiCacheClient::disassociateGlobalReplicationGroup);
            case "ExportServerlessCacheSnapshot" ->
                    of(
                            ExportServerlessCacheSnapshotRequest::builder,
                            ElastiCacheClient::exportServerlessCacheSnapshot);
            case "FailoverGlobalReplicationGroup" ->
                    of(
                            FailoverGlobalReplicationGroupRequest::builder,
                            ElastiCacheClient::failoverGlobalReplicationGroup);
            case "IncreaseNodeGroupsInGlobalReplicationGroup" ->
                    of(
                            IncreaseNodeGroupsInGlobalReplicationGroupRequest::builder,
                            ElastiCacheClient::increaseNodeGroupsInGlobalReplicationGroup);
            case "IncreaseReplicaCount" ->
                    of(
                            IncreaseReplicaCountRequest::builder,
                            ElastiCacheClient::increaseReplicaCount);
            case "ListAllowedNodeTypeModifications" ->
                    of(
                            ListAllowedNodeTypeModificationsRequest::builder,
                            ElastiCacheClient::listAllowedNodeTypeModifications);
            case "ListTagsForResource" ->
                    of(ListTagsForResourceRequest::builder, ElastiCacheClient::listTagsForResource);
            case "ModifyCacheCluster" ->
                    of(ModifyCacheClusterRequest::builder, ElastiCacheClient::modifyCacheCluster);
            case "ModifyCacheParameterGroup" ->
                    of(
                            ModifyCacheParameterGroupRequest::builder,
                            ElastiCacheClient::modifyCacheParameterGroup);
            case "ModifyCacheSubnetGroup" ->
                    of(
                            ModifyCacheSubnetGroupRequest::builder,
                            ElastiCacheClient::modifyCacheSubnetGroup);
            case "ModifyGlobalReplicationGroup" ->
                    of(
                            ModifyGlobalReplicationGroupRequest::builder,
                            ElastiCacheClient::modifyGlobalReplicationGroup);
            case "ModifyReplicationGroup" ->
                    of(
                            ModifyReplicationGroupRequest::builder,
                            ElastiCacheClient::modifyReplicationGroup);
            case "ModifyReplicationGroupShardConfiguration" ->
                    of(
                            ModifyReplicationGroupShardConfigurationRequest::builder,
                            ElastiCacheClient::modifyReplicationGroupShardConfiguration);
            case "ModifyServerlessCache" ->
                    of(
                            ModifyServerlessCacheRequest::builder,
                            ElastiCacheClient::modifyServerlessCache);
            case "ModifyUser" -> of(ModifyUserRequest::builder, ElastiCacheClient::modifyUser);
            case "ModifyUserGroup" ->
                    of(ModifyUserGroupRequest::builder, ElastiCacheClient::modifyUserGroup);
            case "PurchaseReservedCacheNodesOffering" ->
                    of(
                            PurchaseReservedCacheNodesOfferingRequest::builder,
                            ElastiCacheClient::purchaseReservedCacheNodesOffering);
            case "RebalanceSlotsInGlobalReplicationGroup" ->
                    of(
                            RebalanceSlotsInGlobalReplicationGroupRequest::builder,
                            ElastiCacheClient::rebalanceSlotsInGlobalReplicationGroup);
            case "RebootCacheCluster" ->
                    of(RebootCacheClusterRequest::builder, ElastiCacheClient::rebootCacheCluster);
            case "RemoveTagsFromResource" ->
                    of(
                            RemoveTagsFromResourceRequest::builder,
                            ElastiCacheClient::removeTagsFromResource);
            case "ResetCacheParameterGroup" ->
                    of(
                            ResetCacheParameterGroupRequest::builder,
                            ElastiCacheClient::resetCacheParameterGroup);
            case "RevokeCacheSecurityGroupIngress" ->
                    of(
                            RevokeCacheSecurityGroupIngressRequest::builder,
                            ElastiCacheClient::revokeCacheSecurityGroupIngress);
            case "StartMigration" ->
                    of(StartMigrationRequest::builder, ElastiCacheClient::startMigration);
            case "TestFailover" ->
                    of(TestFailoverRequest::builder, ElastiCacheClient::testFailover);
            case "TestMigration" ->
                    of(TestMigrationRequest::builder, ElastiCacheClient::testMigration);
            default -> null;
        };
    }
}
