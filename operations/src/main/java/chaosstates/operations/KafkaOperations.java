package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.kafka.KafkaClient;
import software.amazon.awssdk.services.kafka.model.*;

/** The operations of Kafka, generated from the SDK's client. */
public final class KafkaOperations {

    private KafkaOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<KafkaClient> find(String name) {
        return switch (name) {
            case "BatchAssociateScramSecret" ->
                    of(
                            BatchAssociateScramSecretRequest::builder,
                            KafkaClient::batchAssociateScramSecret);
            case "BatchDisassociateScramSecret" ->
                    of(
                            BatchDisassociateScramSecretRequest::builder,
                            KafkaClient::batchDisassociateScramSecret);
            case "CreateCluster" -> of(CreateClusterRequest::builder, KafkaClient::createCluster);
            case "CreateClusterV2" ->
                    of(CreateClusterV2Request::builder, KafkaClient::createClusterV2);
            case "CreateConfiguration" ->
                    of(CreateConfigurationRequest::builder, KafkaClient::createConfiguration);
            case "CreateReplicator" ->
                    of(CreateReplicatorRequest::builder, KafkaClient::createReplicator);
            case "CreateVpcConnection" ->
                    of(CreateVpcConnectionRequest::builder, KafkaClient::createVpcConnection);
            case "DeleteCluster" -> of(DeleteClusterRequest::builder, KafkaClient::deleteCluster);
            case "DeleteClusterPolicy" ->
                    of(DeleteClusterPolicyRequest::builder, KafkaClient::deleteClusterPolicy);
            case "DeleteConfiguration" ->
                    of(DeleteConfigurationRequest::builder, KafkaClient::deleteConfiguration);
            case "DeleteReplicator" ->
                    of(DeleteReplicatorRequest::builder, KafkaClient::deleteReplicator);
            case "DeleteVpcConnection" ->
                    of(DeleteVpcConnectionRequest::builder, KafkaClient::deleteVpcConnection);
            case "DescribeCluster" ->
                    of(DescribeClusterRequest::builder, KafkaClient::describeCluster);
            case "DescribeClusterOperation" ->
                    of(
                            DescribeClusterOperationRequest::builder,
                            KafkaClient::describeClusterOperation);
            case "DescribeClusterOperationV2" ->
                    of(
                            DescribeClusterOperationV2Request::builder,
                            KafkaClient::describeClusterOperationV2);
            case "DescribeClusterV2" ->
                    of(DescribeClusterV2Request::builder, KafkaClient::describeClusterV2);
            case "DescribeConfiguration" ->
                    of(DescribeConfigurationRequest::builder, KafkaClient::describeConfiguration);
            case "DescribeConfigurationRevision" ->
                    of(
                            DescribeConfigurationRevisionRequest::builder,
                            KafkaClient::describeConfigurationRevision);
            case "DescribeReplicator" ->
                    of(DescribeReplicatorRequest::builder, KafkaClient::describeReplicator);
            case "DescribeTopic" -> of(DescribeTopicRequest::builder, KafkaClient::describeTopic);
            case "DescribeTopicPartitions" ->
                    of(
                            DescribeTopicPartitionsRequest::builder,
                            KafkaClient::describeTopicPartitions);
            case "DescribeVpcConnection" ->
                    of(DescribeVpcConnectionRequest::builder, KafkaClient::describeVpcConnection);
            case "GetBootstrapBrokers" ->
                    of(GetBootstrapBrokersRequest::builder, KafkaClient::getBootstrapBrokers);
            case "GetClusterPolicy" ->
                    of(GetClusterPolicyRequest::builder, KafkaClient::getClusterPolicy);
            case "GetCompatibleKafkaVersions" ->
                    of(
                            GetCompatibleKafkaVersionsRequest::builder,
                            KafkaClient::getCompatibleKafkaVersions);
            case "ListClientVpcConnections" ->
                    of(
                            ListClientVpcConnectionsRequest::builder,
                            KafkaClient::listClientVpcConnections);
            case "ListClusterOperations" ->
                    of(ListClusterOperationsRequest::builder, KafkaClient::listClusterOperations);
            case "ListClusterOperationsV2" ->
                    of(
                            ListClusterOperationsV2Request::builder,
                            KafkaClient::listClusterOperationsV2);
            case "ListClusters" -> of(ListClustersRequest::builder, KafkaClient::listClusters);
            case "ListClustersV2" ->
                    of(ListClustersV2Request::builder, KafkaClient::listClustersV2);
            case "ListConfigurationRevisions" ->
                    of(
                            ListConfigurationRevisionsRequest::builder,
                            KafkaClient::listConfigurationRevisions);
            case "ListConfigurations" ->
                    of(ListConfigurationsRequest::builder, KafkaClient::listConfigurations);
            case "ListKafkaVersions" ->
                    of(ListKafkaVersionsRequest::builder, KafkaClient::listKafkaVersions);
            case "ListNodes" -> of(ListNodesRequest::builder, KafkaClient::listNodes);
            case "ListReplicators" ->
                    of(ListReplicatorsRequest::builder, KafkaClient::listReplicators);
            case "ListScramSecrets" ->
                    of(ListScramSecretsRequest::builder, KafkaClient::listScramSecrets);
            case "ListTagsForResource" ->
                    of(ListTagsForResourceRequest::builder, KafkaClient::listTagsForResource);
            case "ListTopics" -> of(ListTopicsRequest::builder, KafkaClient::listTopics);
            case "ListVpcConnections" ->
                    of(ListVpcConnectionsRequest::builder, KafkaClient::listVpcConnections);
            case "PutClusterPolicy" ->
                    of(PutClusterPolicyRequest::builder, KafkaClient::putClusterPolicy);
            case "RebootBroker" -> of(RebootBrokerRequest::builder, KafkaClient::rebootBroker);
            case "RejectClientVpcConnection" ->
                    of(
                            RejectClientVpcConnectionRequest::builder,
                            KafkaClient::rejectClientVpcConnection);
            case "TagResource" -> of(TagResourceRequest::builder, KafkaClient::tagResource);
            case "UntagResource" -> of(UntagResourceRequest::builder, KafkaClient::untagResource);
            case "UpdateBrokerCount" ->
                    of(UpdateBrokerCountRequest::builder, KafkaClient::updateBrokerCount);
            case "UpdateBrokerStorage" ->
                    of(UpdateBrokerStorageRequest::builder, KafkaClient::updateBrokerStorage);
            case "UpdateBrokerType" ->
                    of(UpdateBrokerTypeRequest::builder, KafkaClient::updateBrokerType);
            case "UpdateClusterConfiguration" ->
                    of(
                            UpdateClusterConfigurationRequest::builder,
                            KafkaClient::updateClusterConfiguration);
            case "UpdateClusterKafkaVersion" ->
                    of(
                            UpdateClusterKafkaVersionRequest::builder,
                            KafkaClient::updateClusterKafkaVersion);
            case "UpdateConfiguration" ->
                    of(UpdateConfigurationRequest::builder, KafkaClient::updateConfiguration);
            case "UpdateConnectivity" ->
                    of(UpdateConnectivityRequest::builder, KafkaClient::updateConnectivity);
            case "UpdateMonitoring" ->
                    of(UpdateMonitoringRequest::builder, KafkaClient::updateMonitoring);
            case "UpdateRebalancing" ->
                    of(UpdateRebalancingRequest::builder, KafkaClient::updateRebalancing);
            case "UpdateReplicationInfo" ->
                    of(UpdateReplicationInfoRequest::builder, KafkaClient::updateReplicationInfo);
            case "UpdateSecurity" ->
                    of(UpdateSecurityRequest::builder, KafkaClient::updateSecurity);
            case "UpdateStorage" -> of(UpdateStorageRequest::builder, KafkaClient::updateStorage);
            default -> null;
        };
    }
}
