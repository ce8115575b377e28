package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.docdb.DocDbClient;
import software.amazon.awssdk.services.docdb.model.*;

/** The operations of DocDb, generated from the SDK's client. */
public final class DocDbOperations {

    private DocDbOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<DocDbClient> find(String name) {
        return switch (name) {
            case "AddSourceIdentifierToSubscription" ->
                    of(
                            AddSourceIdentifierToSubscriptionRequest::builder,
                            AddSourceIdentifierToSubscriptionResponse::builder,
                            DocDbClient::addSourceIdentifierToSubscription);
            case "AddTagsToResource" ->
                    of(
                            AddTagsToResourceRequest::builder,
                            AddTagsToResourceResponse::builder,
                            DocDbClient::addTagsToResource);
            case "ApplyPendingMaintenanceAction" ->
                    of(
                            ApplyPendingMaintenanceActionRequest::builder,
                            ApplyPendingMaintenanceActionResponse::builder,
                            DocDbClient::applyPendingMaintenanceAction);
            case "CopyDBClusterParameterGroup" ->
                    of(
                            CopyDbClusterParameterGroupRequest::builder,
                            CopyDbClusterParameterGroupResponse::builder,
                            DocDbClient::copyDBClusterParameterGroup);
            case "CopyDBClusterSnapshot" ->
                    of(
                            CopyDbClusterSnapshotRequest::builder,
                            CopyDbClusterSnapshotResponse::builder,
                            DocDbClient::copyDBClusterSnapshot);
            case "CreateDBCluster" ->
                    of(
                            CreateDbClusterRequest::builder,
                            CreateDbClusterResponse::builder,
                            DocDbClient::createDBCluster);
            case "CreateDBClusterParameterGroup" ->
                    of(
                            CreateDbClusterParameterGroupRequest::builder,
                            CreateDbClusterParameterGroupResponse::builder,
                            DocDbClient::createDBClusterParameterGroup);
            case "CreateDBClusterSnapshot" ->
                    of(
                            CreateDbClusterSnapshotRequest::builder,
                            CreateDbClusterSnapshotResponse::builder,
                            DocDbClient::createDBClusterSnapshot);
            case "CreateDBInstance" ->
                    of(
                            CreateDbInstanceRequest::builder,
                            CreateDbInstanceResponse::builder,
                            DocDbClient::createDBInstance);
            case "CreateDBSubnetGroup" ->
                    of(
                            CreateDbSubnetGroupRequest::builder,
                            CreateDbSubnetGroupResponse::builder,
                            DocDbClient::createDBSubnetGroup);
            case "CreateEventSubscription" ->
                    of(
                            CreateEventSubscriptionRequest::builder,
                            CreateEventSubscriptionResponse::builder,
                            DocDbClient::createEventSubscription);
            case "CreateGlobalCluster" ->
                    of(
                            CreateGlobalClusterRequest::builder,
                            CreateGlobalClusterResponse::builder,
                            DocDbClient::createGlobalCluster);
            case "DeleteDBCluster" ->
                    of(
                            DeleteDbClusterRequest::builder,
                            DeleteDbClusterResponse::builder,
                            DocDbClient::deleteDBCluster);
            case "DeleteDBClusterParameterGroup" ->
                    of(
                            DeleteDbClusterParameterGroupRequest::builder,
                            DeleteDbClusterParameterGroupResponse::builder,
                            DocDbClient::deleteDBClusterParameterGroup);
            case "DeleteDBClusterSnapshot" ->
                    of(
                            DeleteDbClusterSnapshotRequest::builder,
                            DeleteDbClusterSnapshotResponse::builder,
                            DocDbClient::deleteDBClusterSnapshot);
            case "DeleteDBInstance" ->
                    of(
                            DeleteDbInstanceRequest::builder,
                            DeleteDbInstanceResponse::builder,
                            DocDbClient::deleteDBInstance);
            case "DeleteDBSubnetGroup" ->
                    of(
                            DeleteDbSubnetGroupRequest::builder,
                            DeleteDbSubnetGroupResponse::builder,
                            DocDbClient::deleteDBSubnetGroup);
            case "DeleteEventSubscription" ->
                    of(
                            DeleteEventSubscriptionRequest::builder,
                            DeleteEventSubscriptionResponse::builder,
                            DocDbClient::deleteEventSubscription);
            case "DeleteGlobalCluster" ->
                    of(
                            DeleteGlobalClusterRequest::builder,
                            DeleteGlobalClusterResponse::builder,
                            DocDbClient::deleteGlobalCluster);
            case "DescribeCertificates" ->
                    of(
                            DescribeCertificatesRequest::builder,
                            DescribeCertificatesResponse::builder,
                            DocDbClient::describeCertificates);
            case "DescribeDBClusterParameterGroups" ->
                    of(
                            DescribeDbClusterParameterGroupsRequest::builder,
                            DescribeDbClusterParameterGroupsResponse::builder,
                            DocDbClient::describeDBClusterParameterGroups);
            case "DescribeDBClusterParameters" ->
                    of(
                            DescribeDbClusterParametersRequest::builder,
                            DescribeDbClusterParametersResponse::builder,
                            DocDbClient::describeDBClusterParameters);
            case "DescribeDBClusterSnapshotAttributes" ->
                    of(
                            DescribeDbClusterSnapshotAttributesRequest::builder,
                            DescribeDbClusterSnapshotAttributesResponse::builder,
                            DocDbClient::describeDBClusterSnapshotAttributes);
            case "DescribeDBClusterSnapshots" ->
                    of(
                            DescribeDbClusterSnapshotsRequest::builder,
                            DescribeDbClusterSnapshotsResponse::builder,
                            DocDbClient::describeDBClusterSnapshots);
            case "DescribeDBClusters" ->
                    of(
                            DescribeDbClustersRequest::builder,
                            DescribeDbClustersResponse::builder,
                            DocDbClient::describeDBClusters);
            case "DescribeDBEngineVersions" ->
                    of(
                            DescribeDbEngineVersionsRequest::builder,
                            DescribeDbEngineVersionsResponse::builder,
                            DocDbClient::describeDBEngineVersions);
            case "DescribeDBInstances" ->
                    of(
                            DescribeDbInstancesRequest::builder,
                            DescribeDbInstancesResponse::builder,
                            DocDbClient::describeDBInstances);
            case "DescribeDBSubnetGroups" ->
                    of(
                            DescribeDbSubnetGroupsRequest::builder,
                            DescribeDbSubnetGroupsResponse::builder,
                            DocDbClient::describeDBSubnetGroups);
            case "DescribeEngineDefaultClusterParameters" ->
                    of(
                            DescribeEngineDefaultClusterParametersRequest::builder,
                            DescribeEngineDefaultClusterParametersResponse::builder,
                            DocDbClient::describeEngineDefaultClusterParameters);
            case "DescribeEventCategories" ->
                    of(
                            DescribeEventCategoriesRequest::builder,
                            DescribeEventCategoriesResponse::builder,
                            DocDbClient::describeEventCategories);
            case "DescribeEventSubscriptions" ->
                    of(
                            DescribeEventSubscriptionsRequest::builder,
                            DescribeEventSubscriptionsResponse::builder,
                            DocDbClient::describeEventSubscriptions);
            case "DescribeEvents" ->
                    of(
                            DescribeEventsRequest::builder,
                            DescribeEventsResponse::builder,
                            DocDbClient::describeEvents);
            case "DescribeGlobalClusters" ->
                    of(
                            DescribeGlobalClustersRequest::builder,
                            DescribeGlobalClustersResponse::builder,
                            DocDbClient::describeGlobalClusters);
            case "DescribeOrderableDBInstanceOptions" ->
                    of(
                            DescribeOrderableDbInstanceOptionsRequest::builder,
                            DescribeOrderableDbInstanceOptionsResponse::builder,
                            DocDbClient::describeOrderableDBInstanceOptions);
            case "DescribePendingMaintenanceActions" ->
                    of(
                            DescribePendingMaintenanceActionsRequest::builder,
                            DescribePendingMaintenanceActionsResponse::builder,
                            DocDbClient::describePendingMaintenanceActions);
            case "FailoverDBCluster" ->
                    of(
                            FailoverDbClusterRequest::builder,
                            FailoverDbClusterResponse::builder,
                            DocDbClient::failoverDBCluster);
            case "FailoverGlobalCluster" ->
                    of(
                            FailoverGlobalClusterRequest::builder,
                            FailoverGlobalClusterResponse::builder,
                            DocDbClient::failoverGlobalCluster);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            DocDbClient::listTagsForResource);
            case "ModifyDBCluster" ->
                    of(
                            ModifyDbClusterRequest::builder,
                            ModifyDbClusterResponse::builder,
                            DocDbClient::modifyDBCluster);
            case "ModifyDBClusterParameterGroup" ->
                    of(
                            ModifyDbClusterParameterGroupRequest::builder,
                            ModifyDbClusterParameterGroupResponse::builder,
                            DocDbClient::modifyDBClusterParameterGroup);
            case "ModifyDBClusterSnapshotAttribute" ->
                    of(
                            ModifyDbClusterSnapshotAttributeRequest::builder,
                            ModifyDbClusterSnapshotAttributeResponse::builder,
                            DocDbClient::modifyDBClusterSnapshotAttribute);
            case "ModifyDBInstance" ->
                    of(
                            ModifyDbInstanceRequest::builder,
                            ModifyDbInstanceResponse::builder,
                            DocDbClient::modifyDBInstance);
            case "ModifyDBSubnetGroup" ->
                    of(
                            ModifyDbSubnetGroupRequest::builder,
                            ModifyDbSubnetGroupResponse::builder,
                            DocDbClient::modifyDBSubnetGroup);
            case "ModifyEventSubscription" ->
                    of(
                            ModifyEventSubscriptionRequest::builder,
                            ModifyEventSubscriptionResponse::builder,
                            DocDbClient::modifyEventSubscription);
            case "ModifyGlobalCluster" ->
                    of(
                            ModifyGlobalClusterRequest::builder,
                            ModifyGlobalClusterResponse::builder,
                            DocDbClient::modifyGlobalCluster);
            case "RebootDBInstance" ->
                    of(
                            RebootDbInstanceRequest::builder,
                            RebootDbInstanceResponse::builder,
                            DocDbClient::rebootDBInstance);
            case "RemoveFromGlobalCluster" ->
                    of(
                            RemoveFromGlobalClusterRequest::builder,
                            RemoveFromGlobalClusterResponse::builder,
                            DocDbClient::removeFromGlobalCluster);
            case "RemoveSourceIdentifierFromSubscription" ->
                    of(
                            RemoveSourceIdentifierFromSubscriptionRequest::builder,
                            RemoveSourceIdentifierFromSubscriptionResponse::builder,
                            DocDbClient::removeSourceIdentifierFromSubscription);
            case "RemoveTagsFromResource" ->
                    of(
                            RemoveTagsFromResourceRequest::builder,
                            RemoveTagsFromResourceResponse::builder,
                            DocDbClient::removeTagsFromResource);
            case "ResetDBClusterParameterGroup" ->
                    of(
                            ResetDbClusterParameterGroupRequest::builder,
                            ResetDbClusterParameterGroupResponse::builder,
                            DocDbClient::resetDBClusterParameterGroup);
            case "RestoreDBClusterFromSnapshot" ->
                    of(
                            RestoreDbClusterFromSnapshotRequest::builder,
                            RestoreDbClusterFromSnapshotResponse::builder,
                            DocDbClient::restoreDBClusterFromSnapshot);
            case "RestoreDBClusterToPointInTime" ->
                    of(
                            RestoreDbClusterToPointInTimeRequest::builder,
                            RestoreDbClusterToPointInTimeResponse::builder,
                            DocDbClient::restoreDBClusterToPointInTime);
            case "StartDBCluster" ->
                    of(
                            StartDbClusterRequest::builder,
                            StartDbClusterResponse::builder,
                            DocDbClient::startDBCluster);
            case "StopDBCluster" ->
                    of(
                            StopDbClusterRequest::builder,
                            StopDbClusterResponse::builder,
                            DocDbClient::stopDBCluster);
            case "SwitchoverGlobalCluster" ->
                    of(
                            SwitchoverGlobalClusterRequest::builder,
                            SwitchoverGlobalClusterResponse::builder,
                            DocDbClient::switchoverGlobalCluster);
            default -> null;
        };
    }
}
