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
                            DocDbClient::addSourceIdentifierToSubscription);
            case "AddTagsToResource" ->
                    of(AddTagsToResourceRequest::builder, DocDbClient::addTagsToResource);
            case "ApplyPendingMaintenanceAction" ->
                    of(
                            ApplyPendingMaintenanceActionRequest::builder,
                            DocDbClient::applyPendingMaintenanceAction);
            case "CopyDBClusterParameterGroup" ->
                    of(
                            CopyDbClusterParameterGroupRequest::builder,
                            DocDbClient::copyDBClusterParameterGroup);
            case "CopyDBClusterSnapshot" ->
                    of(CopyDbClusterSnapshotRequest::builder, DocDbClient::copyDBClusterSnapshot);
            case "CreateDBCluster" ->
                    of(CreateDbClusterRequest::builder, DocDbClient::createDBCluster);
            case "CreateDBClusterParameterGroup" ->
                    of(
                            CreateDbClusterParameterGroupRequest::builder,
                            DocDbClient::createDBClusterParameterGroup);
            case "CreateDBClusterSnapshot" ->
                    of(
                            CreateDbClusterSnapshotRequest::builder,
                            DocDbClient::createDBClusterSnapshot);
            case "CreateDBInstance" ->
                    of(CreateDbInstanceRequest::builder, DocDbClient::createDBInstance);
            case "CreateDBSubnetGroup" ->
                    of(CreateDbSubnetGroupRequest::builder, DocDbClient::createDBSubnetGroup);
            case "CreateEventSubscription" ->
                    of(
                            CreateEventSubscriptionRequest::builder,
                            DocDbClient::createEventSubscription);
            case "CreateGlobalCluster" ->
                    of(CreateGlobalClusterRequest::builder, DocDbClient::createGlobalCluster);
            case "DeleteDBCluster" ->
                    of(DeleteDbClusterRequest::builder, DocDbClient::deleteDBCluster);
            case "DeleteDBClusterParameterGroup" ->
                    of(
                            DeleteDbClusterParameterGroupRequest::builder,
                            DocDbClient::deleteDBClusterParameterGroup);
            case "DeleteDBClusterSnapshot" ->
                    of(
                            DeleteDbClusterSnapshotRequest::builder,
                            DocDbClient::deleteDBClusterSnapshot);
            case "DeleteDBInstance" ->
                    of(DeleteDbInstanceRequest::builder, DocDbClient::deleteDBInstance);
            case "DeleteDBSubnetGroup" ->
                    of(DeleteDbSubnetGroupRequest::builder, DocDbClient::deleteDBSubnetGroup);
            case "DeleteEventSubscription" ->
                    of(
                            DeleteEventSubscriptionRequest::builder,
                            DocDbClient::deleteEventSubscription);
            case "DeleteGlobalCluster" ->
                    of(DeleteGlobalClusterRequest::builder, DocDbClient::deleteGlobalCluster);
            case "DescribeCertificates" ->
                    of(DescribeCertificatesRequest::builder, DocDbClient::describeCertificates);
            case "DescribeDBClusterParameterGroups" ->
                    of(
                            DescribeDbClusterParameterGroupsRequest::builder,
                            DocDbClient::describeDBClusterParameterGroups);
            case "DescribeDBClusterParameters" ->
                    of(
                            DescribeDbClusterParametersRequest::builder,
                            DocDbClient::describeDBClusterParameters);
            case "DescribeDBClusterSnapshotAttributes" ->
                    of(
                            DescribeDbClusterSnapshotAttributesRequest::builder,
                            DocDbClient::describeDBClusterSnapshotAttributes);
            case "DescribeDBClusterSnapshots" ->
                    of(
                            DescribeDbClusterSnapshotsRequest::builder,
                            DocDbClient::describeDBClusterSnapshots);
            case "DescribeDBClusters" ->
                    of(DescribeDbClustersRequest::builder, DocDbClient::describeDBClusters);
            case "DescribeDBEngineVersions" ->
                    of(
                            DescribeDbEngineVersionsRequest::builder,
                            DocDbClient::describeDBEngineVersions);
            case "DescribeDBInstances" ->
                    of(DescribeDbInstancesRequest::builder, DocDbClient::describeDBInstances);
            case "DescribeDBSubnetGroups" ->
                    of(DescribeDbSubnetGroupsRequest::builder, DocDbClient::describeDBSubnetGroups);
            case "DescribeEngineDefaultClusterParameters" ->
                    of(
                            DescribeEngineDefaultClusterParametersRequest::builder,
                            DocDbClient::describeEngineDefaultClusterParameters);
            case "DescribeEventCategories" ->
                    of(
                            DescribeEventCategoriesRequest::builder,
                            DocDbClient::describeEventCategories);
            case "DescribeEventSubscriptions" ->
                    of(
                            DescribeEventSubscriptionsRequest::builder,
                            DocDbClient::describeEventSubscriptions);
            case "DescribeEvents" ->
                    of(DescribeEventsRequest::builder, DocDbClient::describeEvents);
            case "DescribeGlobalClusters" ->
                    of(DescribeGlobalClustersRequest::builder, DocDbClient::describeGlobalClusters);
            case "DescribeOrderableDBInstanceOptions" ->
                    of(
                            DescribeOrderableDbInstanceOptionsRequest::builder,
                            DocDbClient::describeOrderableDBInstanceOptions);
            case "DescribePendingMaintenanceActions" ->
                    of(
                            DescribePendingMaintenanceActionsRequest::builder,
                            DocDbClient::describePendingMaintenanceActions);
            case "FailoverDBCluster" ->
                    of(FailoverDbClusterRequest::builder, DocDbClient::failoverDBCluster);
            case "FailoverGlobalCluster" ->
                    of(FailoverGlobalClusterRequest::builder, DocDbClient::failoverGlobalCluster);
            case "ListTagsForResource" ->
                    of(ListTagsForResourceRequest::builder, DocDbClient::listTagsForResource);
            case "ModifyDBCluster" ->
                    of(ModifyDbClusterRequest::builder, DocDbClient::modifyDBCluster);
            case "ModifyDBClusterParameterGroup" ->
                    of(
                            ModifyDbClusterParameterGroupRequest::builder,
                            DocDbClient::modifyDBClusterParameterGroup);
            case "ModifyDBClusterSnapshotAttribute" ->
                    of(
                            ModifyDbClusterSnapshotAttributeRequest::builder,
                            DocDbClient::modifyDBClusterSnapshotAttribute);
            case "ModifyDBInstance" ->
                    of(ModifyDbInstanceRequest::builder, DocDbClient::modifyDBInstance);
            case "ModifyDBSubnetGroup" ->
                    of(ModifyDbSubnetGroupRequest::builder, DocDbClient::modifyDBSubnetGroup);
            case "ModifyEventSubscription" ->
                    of(
                            ModifyEventSubscriptionRequest::builder,
                            DocDbClient::modifyEventSubscription);
            case "ModifyGlobalCluster" ->
                    of(ModifyGlobalClusterRequest::builder, DocDbClient::modifyGlobalCluster);
            case "RebootDBInstance" ->
                    of(RebootDbInstanceRequest::builder, DocDbClient::rebootDBInstance);
            case "RemoveFromGlobalCluster" ->
                    of(
                            RemoveFromGlobalClusterRequest::builder,
                            DocDbClient::removeFromGlobalCluster);
            case "RemoveSourceIdentifierFromSubscription" ->
                    of(
                            RemoveSourceIdentifierFromSubscriptionRequest::builder,
                            DocDbClient::removeSourceIdentifierFromSubscription);
            case "RemoveTagsFromResource" ->
                    of(RemoveTagsFromResourceRequest::builder, DocDbClient::removeTagsFromResource);
            case "ResetDBClusterParameterGroup" ->
                    of(
                            ResetDbClusterParameterGroupRequest::builder,
                            DocDbClient::resetDBClusterParameterGroup);
            case "RestoreDBClusterFromSnapshot" ->
                    of(
                            RestoreDbClusterFromSnapshotRequest::builder,
                            DocDbClient::restoreDBClusterFromSnapshot);
            case "RestoreDBClusterToPointInTime" ->
                    of(
                            RestoreDbClusterToPointInTimeRequest::builder,
                            DocDbClient::restoreDBClusterToPointInTime);
            case "StartDBCluster" ->
                    of(StartDbClusterRequest::builder, DocDbClient::startDBCluster);
            case "StopDBCluster" -> of(StopDbClusterRequest::builder, DocDbClient::stopDBCluster);
            case "SwitchoverGlobalCluster" ->
                    of(
                            SwitchoverGlobalClusterRequest::builder,
                            DocDbClient::switchoverGlobalCluster);
            default -> null;
        };
    }
}
