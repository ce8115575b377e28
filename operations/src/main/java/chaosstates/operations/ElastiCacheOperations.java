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
                    of(
                            AddTagsToResourceRequest::builder,
                            AddTagsToResourceResponse::builder,
                            ElastiCacheClient::addTagsToResource);
            case "AuthorizeCacheSecurityGroupIngress" ->
                    of(
                            AuthorizeCacheSecurityGroupIngressRequest::builder,
                            AuthorizeCacheSecurityGroupIngressResponse::builder,
                            ElastiCacheClient::authorizeCacheSecurityGroupIngress);
            case "BatchApplyUpdateAction" ->
                    of(
                            BatchApplyUpdateActionRequest::builder,
                            BatchApplyUpdateActionResponse::builder,
                            ElastiCacheClient::batchApplyUpdateAction);
            case "BatchStopUpdateAction" ->
                    of(
                            BatchStopUpdateActionRequest::builder,
                            BatchStopUpdateActionResponse::builder,
                            ElastiCacheClient::batchStopUpdateAction);
            case "CompleteMigration" ->
                    of(
                            CompleteMigrationRequest::builder,
                            CompleteMigrationResponse::builder,
                            ElastiCacheClient::completeMigration);
            case "CopyServerlessCacheSnapshot" ->
                    of(
                            CopyServerlessCacheSnapshotRequest::builder,
                            CopyServerlessCacheSnapshotResponse::builder,
                            ElastiCacheClient::copyServerlessCacheSnapshot);
            case "CopySnapshot" ->
                    of(
                            CopySnapshotRequest::builder,
                            CopySnapshotResponse::builder,
                            ElastiCacheClient::copySnapshot);
            case "CreateCacheCluster" ->
                    of(
                            CreateCacheClusterRequest::builder,
                            CreateCacheClusterResponse::builder,
                            ElastiCacheClient::createCacheCluster);
            case "CreateCacheParameterGroup" ->
                    of(
                            CreateCacheParameterGroupRequest::builder,
                            CreateCacheParameterGroupResponse::builder,
                            ElastiCacheClient::createCacheParameterGroup);
            case "CreateCacheSecurityGroup" ->
                    of(
                            CreateCacheSecurityGroupRequest::builder,
                            CreateCacheSecurityGroupResponse::builder,
                            ElastiCacheClient::createCacheSecurityGroup);
            case "CreateCacheSubnetGroup" ->
                    of(
                            CreateCacheSubnetGroupRequest::builder,
                            CreateCacheSubnetGroupResponse::builder,
                            ElastiCacheClient::createCacheSubnetGroup);
            case "CreateGlobalReplicationGroup" ->
                    of(
                            CreateGlobalReplicationGroupRequest::builder,
                            CreateGlobalReplicationGroupResponse::builder,
                            ElastiCacheClient::createGlobalReplicationGroup);
            case "CreateReplicationGroup" ->
                    of(
                            CreateReplicationGroupRequest::builder,
                            CreateReplicationGroupResponse::builder,
                            ElastiCacheClient::createReplicationGroup);
            case "CreateServerlessCache" ->
                    of(
                            CreateServerlessCacheRequest::builder,
                            CreateServerlessCacheResponse::builder,
                            ElastiCacheClient::createServerlessCache);
            case "CreateServerlessCacheSnapshot" ->
                    of(
                            CreateServerlessCacheSnapshotRequest::builder,
                            CreateServerlessCacheSnapshotResponse::builder,
                            ElastiCacheClient::createServerlessCacheSnapshot);
            case "CreateSnapshot" ->
                    of(
                            CreateSnapshotRequest::builder,
                            CreateSnapshotResponse::builder,
                            ElastiCacheClient::createSnapshot);
            case "CreateUser" ->
                    of(
                            CreateUserRequest::builder,
                            CreateUserResponse::builder,
                            ElastiCacheClient::createUser);
            case "CreateUserGroup" ->
                    of(
                            CreateUserGroupRequest::builder,
                            CreateUserGroupResponse::builder,
                            ElastiCacheClient::createUserGroup);
            case "DecreaseNodeGroupsInGlobalReplicationGroup" ->
                    of(
                            DecreaseNodeGroupsInGlobalReplicationGroupRequest::builder,
                            DecreaseNodeGroupsInGlobalReplicationGroupResponse::builder,
                            ElastiCacheClient::decreaseNodeGroupsInGlobalReplicationGroup);
            case "DecreaseReplicaCount" ->
                    of(
                            DecreaseReplicaCountRequest::builder,
                            DecreaseReplicaCountResponse::builder,
                            ElastiCacheClient::decreaseReplicaCount);
            case "DeleteCacheCluster" ->
                    of(
                            DeleteCacheClusterRequest::builder,
                            DeleteCacheClusterResponse::builder,
                            ElastiCacheClient::deleteCacheCluster);
            case "DeleteCacheParameterGroup" ->
                    of(
                            DeleteCacheParameterGroupRequest::builder,
                            DeleteCacheParameterGroupResponse::builder,
                            ElastiCacheClient::deleteCacheParameterGroup);
            case "DeleteCacheSecurityGroup" ->
                    of(
                            DeleteCacheSecurityGroupRequest::builder,
                            DeleteCacheSecurityGroupResponse::builder,
                            ElastiCacheClient::deleteCacheSecurityGroup);
            case "DeleteCacheSubnetGroup" ->
                    of(
                            DeleteCacheSubnetGroupRequest::builder,
                            DeleteCacheSubnetGroupResponse::builder,
                            ElastiCacheClient::deleteCacheSubnetGroup);
            case "DeleteGlobalReplicationGroup" ->
                    of(
                            DeleteGlobalReplicationGroupRequest::builder,
                            DeleteGlobalReplicationGroupResponse::builder,
                            ElastiCacheClient::deleteGlobalReplicationGroup);
            case "DeleteReplicationGroup" ->
                    of(
                            DeleteReplicationGroupRequest::builder,
                            DeleteReplicationGroupResponse::builder,
                            ElastiCacheClient::deleteReplicationGroup);
            case "DeleteServerlessCache" ->
                    of(
                            DeleteServerlessCacheRequest::builder,
                            DeleteServerlessCacheResponse::builder,
                            ElastiCacheClient::deleteServerlessCache);
            case "DeleteServerlessCacheSnapshot" ->
                    of(
                            DeleteServerlessCacheSnapshotRequest::builder,
                            DeleteServerlessCacheSnapshotResponse::builder,
                            ElastiCacheClient::deleteServerlessCacheSnapshot);
            case "DeleteSnapshot" ->
                    of(
                            DeleteSnapshotRequest::builder,
                            DeleteSnapshotResponse::builder,
                            ElastiCacheClient::deleteSnapshot);
            case "DeleteUser" ->
                    of(
                            DeleteUserRequest::builder,
                            DeleteUserResponse::builder,
                            ElastiCacheClient::deleteUser);
            case "DeleteUserGroup" ->
                    of(
                            DeleteUserGroupRequest::builder,
                            DeleteUserGroupResponse::builder,
                            ElastiCacheClient::deleteUserGroup);
            case "DescribeCacheClusters" ->
                    of(
                            DescribeCacheClustersRequest::builder,
                            DescribeCacheClustersResponse::builder,
                            ElastiCacheClient::describeCacheClusters);
            case "DescribeCacheEngineVersions" ->
                    of(
                            DescribeCacheEngineVersionsRequest::builder,
                            DescribeCacheEngineVersionsResponse::builder,
                            ElastiCacheClient::describeCacheEngineVersions);
            case "DescribeCacheParameterGroups" ->
                    of(
                            DescribeCacheParameterGroupsRequest::builder,
                            DescribeCacheParameterGroupsResponse::builder,
                            ElastiCacheClient::describeCacheParameterGroups);
            case "DescribeCacheParameters" ->
                    of(
                            DescribeCacheParametersRequest::builder,
                            DescribeCacheParametersResponse::builder,
                            ElastiCacheClient::describeCacheParameters);
            case "DescribeCacheSecurityGroups" ->
                    of(
                            DescribeCacheSecurityGroupsRequest::builder,
                            DescribeCacheSecurityGroupsResponse::builder,
                            ElastiCacheClient::describeCacheSecurityGroups);
            case "DescribeCacheSubnetGroups" ->
                    of(
                            DescribeCacheSubnetGroupsRequest::builder,
                            DescribeCacheSubnetGroupsResponse::builder,
                            ElastiCacheClient::describeCacheSubnetGroups);
            case "DescribeEngineDefaultParameters" ->
                    of(
                            DescribeEngineDefaultParametersRequest::builder,
                            DescribeEngineDefaultParametersResponse::builder,
                            ElastiCacheClient::describeEngineDefaultParameters);
            case "DescribeEvents" ->
                    of(
                            DescribeEventsRequest::builder,
                            DescribeEventsResponse::builder,
                            ElastiCacheClient::describeEvents);
            case "DescribeGlobalReplicationGroups" ->
                    of(
                            DescribeGlobalReplicationGroupsRequest::builder,
                            DescribeGlobalReplicationGroupsResponse::builder,
                            ElastiCacheClient::describeGlobalReplicationGroups);
            case "DescribeReplicationGroups" ->
                    of(
                            DescribeReplicationGroupsRequest::builder,
                            DescribeReplicationGroupsResponse::builder,
                            ElastiCacheClient::describeReplicationGroups);
            case "DescribeReservedCacheNodes" ->
                    of(
                            DescribeReservedCacheNodesRequest::builder,
                            DescribeReservedCacheNodesResponse::builder,
                            ElastiCacheClient::describeReservedCacheNodes);
            case "DescribeReservedCacheNodesOfferings" ->
                    of(
                            DescribeReservedCacheNodesOfferingsRequest::builder,
                            DescribeReservedCacheNodesOfferingsResponse::builder,
                            ElastiCacheClient::describeReservedCacheNodesOfferings);
            case "DescribeServerlessCacheSnapshots" ->
                    of(
                            DescribeServerlessCacheSnapshotsRequest::builder,
                            DescribeServerlessCacheSnapshotsResponse::builder,
                            ElastiCacheClient::describeServerlessCacheSnapshots);
            case "DescribeServerlessCaches" ->
                    of(
                            DescribeServerlessCachesRequest::builder,
                            DescribeServerlessCachesResponse::builder,
                            ElastiCacheClient::describeServerlessCaches);
            case "DescribeServiceUpdates" ->
                    of(
                            DescribeServiceUpdatesRequest::builder,
                            DescribeServiceUpdatesResponse::builder,
                            ElastiCacheClient::describeServiceUpdates);
            case "DescribeSnapshots" ->
                    of(
                            DescribeSnapshotsRequest::builder,
                            DescribeSnapshotsResponse::builder,
                            ElastiCacheClient::describeSnapshots);
            case "DescribeUpdateActions" ->
                    of(
                            DescribeUpdateActionsRequest::builder,
                            DescribeUpdateActionsResponse::builder,
                            ElastiCacheClient::describeUpdateActions);
            case "DescribeUserGroups" ->
                    of(
                            DescribeUserGroupsRequest::builder,
                            DescribeUserGroupsResponse::builder,
                            ElastiCacheClient::describeUserGroups);
            case "DescribeUsers" ->
                    of(
                            DescribeUsersRequest::builder,
                            DescribeUsersResponse::builder,
                            ElastiCacheClient::describeUsers);
            case "DisassociateGlobalReplicationGroup" ->
                    of(
                            DisassociateGlobalReplicationGroupRequest::builder,
                            DisassociateGlobalReplicationGroupResponse::builder,
                            ElastiCacheClient::disassociateGlobalReplicationGroup);
            case "ExportServerlessCacheSnapshot" ->
                    of(
                            ExportServerlessCacheSnapshotRequest::builder,
                            ExportServerlessCacheSnapshotResponse::builder,
                            ElastiCacheClient::exportServerlessCacheSnapshot);
            case "FailoverGlobalReplicationGroup" ->
                    of(
                            FailoverGlobalReplicationGroupRequest::builder,
                            FailoverGlobalReplicationGroupResponse::builder,
                            ElastiCacheClient::failoverGlobalReplicationGroup);
            case "IncreaseNodeGroupsInGlobalReplicationGroup" ->
                    of(
                            IncreaseNodeGroupsInGlobalReplicationGroupRequest::builder,
                            IncreaseNodeGroupsInGlobalReplicationGroupResponse::builder,
                            ElastiCacheClient::increaseNodeGroupsInGlobalReplicationGroup);
            case "IncreaseReplicaCount" ->
                    of(
                            IncreaseReplicaCountRequest::builder,
                            IncreaseReplicaCountResponse::builder,
                            ElastiCacheClient::increaseReplicaCount);
            case "ListAllowedNodeTypeModifications" ->
                    of(
                            ListAllowedNodeTypeModificationsRequest::builder,
                            ListAllowedNodeTypeModificationsResponse::builder,
                            ElastiCacheClient::listAllowedNodeTypeModifications);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            ElastiCacheClient::listTagsForResource);
            case "ModifyCacheCluster" ->
                    of(
                            ModifyCacheClusterRequest::builder,
                            ModifyCacheClusterResponse::builder,
                            ElastiCacheClient::modifyCacheCluster);
            case "ModifyCacheParameterGroup" ->
                    of(
                            ModifyCacheParameterGroupRequest::builder,
                            ModifyCacheParameterGroupResponse::builder,
                            ElastiCacheClient::modifyCacheParameterGroup);
            case "ModifyCacheSubnetGroup" ->
                    of(
                            ModifyCacheSubnetGroupRequest::builder,
                            ModifyCacheSubnetGroupResponse::builder,
                            ElastiCacheClient::modifyCacheSubnetGroup);
            case "ModifyGlobalReplicationGroup" ->
                    of(
                            ModifyGlobalReplicationGroupRequest::builder,
                            ModifyGlobalReplicationGroupResponse::builder,
                            ElastiCacheClient::modifyGlobalReplicationGroup);
            case "ModifyReplicationGroup" ->
                    of(
                            ModifyReplicationGroupRequest::builder,
                            ModifyReplicationGroupResponse::builder,
                            ElastiCacheClient::modifyReplicationGroup);
            case "ModifyReplicationGroupShardConfiguration" ->
                    of(
                            ModifyReplicationGroupShardConfigurationRequest::builder,
                            ModifyReplicationGroupShardConfigurationResponse::builder,
                            ElastiCacheClient::modifyReplicationGroupShardConfiguration);
            case "ModifyServerlessCache" ->
                    of(
                            ModifyServerlessCacheRequest::builder,
                            ModifyServerlessCacheResponse::builder,
                            ElastiCacheClient::modifyServerlessCache);
            case "ModifyUser" ->
                    of(
                            ModifyUserRequest::builder,
                            ModifyUserResponse::builder,
                            ElastiCacheClient::modifyUser);
            case "ModifyUserGroup" ->
                    of(
                            ModifyUserGroupRequest::builder,
                            ModifyUserGroupResponse::builder,
                            ElastiCacheClient::modifyUserGroup);
            case "PurchaseReservedCacheNodesOffering" ->
                    of(
                            PurchaseReservedCacheNodesOfferingRequest::builder,
                            PurchaseReservedCacheNodesOfferingResponse::builder,
                            ElastiCacheClient::purchaseReservedCacheNodesOffering);
            case "RebalanceSlotsInGlobalReplicationGroup" ->
                    of(
                            RebalanceSlotsInGlobalReplicationGroupRequest::builder,
                            RebalanceSlotsInGlobalReplicationGroupResponse::builder,
                            ElastiCacheClient::rebalanceSlotsInGlobalReplicationGroup);
            case "RebootCacheCluster" ->
                    of(
                            RebootCacheClusterRequest::builder,
                            RebootCacheClusterResponse::builder,
                            ElastiCacheClient::rebootCacheCluster);
            case "RemoveTagsFromResource" ->
                    of(
                            RemoveTagsFromResourceRequest::builder,
                            RemoveTagsFromResourceResponse::builder,
                            ElastiCacheClient::removeTagsFromResource);
            case "ResetCacheParameterGroup" ->
                    of(
                            ResetCacheParameterGroupRequest::builder,
                            ResetCacheParameterGroupResponse::builder,
                            ElastiCacheClient::resetCacheParameterGroup);
            case "RevokeCacheSecurityGroupIngress" ->
                    of(
                            RevokeCacheSecurityGroupIngressRequest::builder,
                            RevokeCacheSecurityGroupIngressResponse::builder,
                            ElastiCacheClient::revokeCacheSecurityGroupIngress);
            case "StartMigration" ->
                    of(
                            StartMigrationRequest::builder,
                            StartMigrationResponse::builder,
                            ElastiCacheClient::startMigration);
            case "TestFailover" ->
                    of(
                            TestFailoverRequest::builder,
                            TestFailoverResponse::builder,
                            ElastiCacheClient::testFailover);
            case "TestMigration" ->
                    of(
                            TestMigrationRequest::builder,
                            TestMigrationResponse::builder,
                            ElastiCacheClient::testMigration);
            default -> null;
        };
    }
}
