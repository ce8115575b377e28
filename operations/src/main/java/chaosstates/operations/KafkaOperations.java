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
                            BatchAssociateScramSecretResponse::builder,
                            KafkaClient::batchAssociateScramSecret);
            case "BatchDisassociateScramSecret" ->
                    of(
                            BatchDisassociateScramSecretRequest::builder,
                            BatchDisassociateScramSecretResponse::builder,
                            KafkaClient::batchDisassociateScramSecret);
            case "CreateCluster" ->
                    of(
                            CreateClusterRequest::builder,
                            CreateClusterResponse::builder,
                            KafkaClient::createCluster);
            case "CreateClusterV2" ->
                    of(
                            CreateClusterV2Request::builder,
                            CreateClusterV2Response::builder,
                            KafkaClient::createClusterV2);
            case "CreateConfiguration" ->
                    of(
                            CreateConfigurationRequest::builder,
                            CreateConfigurationResponse::builder,
                            KafkaClient::createConfiguration);
            case "CreateReplicator" ->
                    of(
                            CreateReplicatorRequest::builder,
                            CreateReplicatorResponse::builder,
                            KafkaClient::createReplicator);
            case "CreateVpcConnection" ->
                    of(
                            CreateVpcConnectionRequest::builder,
                            CreateVpcConnectionResponse::builder,
                            KafkaClient::createVpcConnection);
            case "DeleteCluster" ->
                    of(
                            DeleteClusterRequest::builder,
                            DeleteClusterResponse::builder,
                            KafkaClient::deleteCluster);
            case "DeleteClusterPolicy" ->
                    of(
                            DeleteClusterPolicyRequest::builder,
                            DeleteClusterPolicyResponse::builder,
                            KafkaClient::deleteClusterPolicy);
            case "DeleteConfiguration" ->
                    of(
                            DeleteConfigurationRequest::builder,
                            DeleteConfigurationResponse::builder,
                            KafkaClient::deleteConfiguration);
            case "DeleteReplicator" ->
                    of(
                            DeleteReplicatorRequest::builder,
                            DeleteReplicatorResponse::builder,
                            KafkaClient::deleteReplicator);
            case "DeleteVpcConnection" ->
                    of(
                            DeleteVpcConnectionRequest::builder,
                            DeleteVpcConnectionResponse::builder,
                            KafkaClient::deleteVpcConnection);
            case "DescribeCluster" ->
                    of(
                            DescribeClusterRequest::builder,
                            DescribeClusterResponse::builder,
                            KafkaClient::describeCluster);
            case "DescribeClusterOperation" ->
                    of(
                            DescribeClusterOperationRequest::builder,
                            DescribeClusterOperationResponse::builder,
                            KafkaClient::describeClusterOperation);
            case "DescribeClusterOperationV2" ->
                    of(
                            DescribeClusterOperationV2Request::builder,
                            DescribeClusterOperationV2Response::builder,
                            KafkaClient::describeClusterOperationV2);
            case "DescribeClusterV2" ->
                    of(
                            DescribeClusterV2Request::builder,
                            DescribeClusterV2Response::builder,
                            KafkaClient::describeClusterV2);
            case "DescribeConfiguration" ->
                    of(
                            DescribeConfigurationRequest::builder,
                            DescribeConfigurationResponse::builder,
                            KafkaClient::describeConfiguration);
            case "DescribeConfigurationRevision" ->
                    of(
                            DescribeConfigurationRevisionRequest::builder,
                            DescribeConfigurationRevisionResponse::builder,
                            KafkaClient::describeConfigurationRevision);
            case "DescribeReplicator" ->
                    of(
                            DescribeReplicatorRequest::builder,
                            DescribeReplicatorResponse::builder,
                            KafkaClient::describeReplicator);
            case "DescribeTopic" ->
                    of(
                            DescribeTopicRequest::builder,
                            DescribeTopicResponse::builder,
                            KafkaClient::describeTopic);
            case "DescribeTopicPartitions" ->
                    of(
                            DescribeTopicPartitionsRequest::builder,
                            DescribeTopicPartitionsResponse::builder,
                            KafkaClient::describeTopicPartitions);
            case "DescribeVpcConnection" ->
                    of(
                            DescribeVpcConnectionRequest::builder,
                            DescribeVpcConnectionResponse::builder,
                            KafkaClient::describeVpcConnection);
            case "GetBootstrapBrokers" ->
                    of(
                            GetBootstrapBrokersRequest::builder,
                            GetBootstrapBrokersResponse::builder,
                            KafkaClient::getBootstrapBrokers);
            case "GetClusterPolicy" ->
                    of(
                            GetClusterPolicyRequest::builder,
                            GetClusterPolicyResponse::builder,
                            KafkaClient::getClusterPolicy);
            case "GetCompatibleKafkaVersions" ->
                    of(
                            GetCompatibleKafkaVersionsRequest::builder,
                            GetCompatibleKafkaVersionsResponse::builder,
                            KafkaClient::getCompatibleKafkaVersions);
            case "ListClientVpcConnections" ->
                    of(
                            ListClientVpcConnectionsRequest::builder,
                            ListClientVpcConnectionsResponse::builder,
                            KafkaClient::listClientVpcConnections);
            case "ListClusterOperations" ->
                    of(
                            ListClusterOperationsRequest::builder,
                            ListClusterOperationsResponse::builder,
                            KafkaClient::listClusterOperations);
            case "ListClusterOperationsV2" ->
                    of(
                            ListClusterOperationsV2Request::builder,
                            ListClusterOperationsV2Response::builder,
                            KafkaClient::listClusterOperationsV2);
            case "ListClusters" ->
                    of(
                            ListClustersRequest::builder,
                            ListClustersResponse::builder,
                            KafkaClient::listClusters);
            case "ListClustersV2" ->
                    of(
                            ListClustersV2Request::builder,
                            ListClustersV2Response::builder,
                            KafkaClient::listClustersV2);
            case "ListConfigurationRevisions" ->
                    of(
                            ListConfigurationRevisionsRequest::builder,
                            ListConfigurationRevisionsResponse::builder,
                            KafkaClient::listConfigurationRevisions);
            case "ListConfigurations" ->
                    of(
                            ListConfigurationsRequest::builder,
                            ListConfigurationsResponse::builder,
                            KafkaClient::listConfigurations);
            case "ListKafkaVersions" ->
                    of(
                            ListKafkaVersionsRequest::builder,
                            ListKafkaVersionsResponse::builder,
                            KafkaClient::listKafkaVersions);
            case "ListNodes" ->
                    of(
                            ListNodesRequest::builder,
                            ListNodesResponse::builder,
                            KafkaClient::listNodes);
            case "ListReplicators" ->
                    of(
                            ListReplicatorsRequest::builder,
                            ListReplicatorsResponse::builder,
                            KafkaClient::listReplicators);
            case "ListScramSecrets" ->
                    of(
                            ListScramSecretsRequest::builder,
                            ListScramSecretsResponse::builder,
                            KafkaClient::listScramSecrets);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            KafkaClient::listTagsForResource);
            case "ListTopics" ->
                    of(
                            ListTopicsRequest::builder,
                            ListTopicsResponse::builder,
                            KafkaClient::listTopics);
            case "ListVpcConnections" ->
                    of(
                            ListVpcConnectionsRequest::builder,
                            ListVpcConnectionsResponse::builder,
                            KafkaClient::listVpcConnections);
            case "PutClusterPolicy" ->
                    of(
                            PutClusterPolicyRequest::builder,
                            PutClusterPolicyResponse::builder,
                            KafkaClient::putClusterPolicy);
            case "RebootBroker" ->
                    of(
                            RebootBrokerRequest::builder,
                            RebootBrokerResponse::builder,
                            KafkaClient::rebootBroker);
            case "RejectClientVpcConnection" ->
                    of(
                            RejectClientVpcConnectionRequest::builder,
                            RejectClientVpcConnectionResponse::builder,
                            KafkaClient::rejectClientVpcConnection);
            case "TagResource" ->
                    of(
                            TagResourceRequest::builder,
                            TagResourceResponse::builder,
                            KafkaClient::tagResource);
            case "UntagResource" ->
                    of(
                            UntagResourceRequest::builder,
                            UntagResourceResponse::builder,
                            KafkaClient::untagResource);
            case "UpdateBrokerCount" ->
                    of(
                            UpdateBrokerCountRequest::builder,
                            UpdateBrokerCountResponse::builder,
                            KafkaClient::updateBrokerCount);
            case "UpdateBrokerStorage" ->
                    of(
                            UpdateBrokerStorageRequest::builder,
                            UpdateBrokerStorageResponse::builder,
                            KafkaClient::updateBrokerStorage);
            case "UpdateBrokerType" ->
                    of(
                            UpdateBrokerTypeRequest::builder,
                            UpdateBrokerTypeResponse::builder,
                            KafkaClient::updateBrokerType);
            case "UpdateClusterConfiguration" ->
                    of(
                            UpdateClusterConfigurationRequest::builder,
                            UpdateClusterConfigurationResponse::builder,
                            KafkaClient::updateClusterConfiguration);
            case "UpdateClusterKafkaVersion" ->
                    of(
                            UpdateClusterKafkaVersionRequest::builder,
                            UpdateClusterKafkaVersionResponse::builder,
                            KafkaClient::updateClusterKafkaVersion);
            case "UpdateConfiguration" ->
                    of(
                            UpdateConfigurationRequest::builder,
                            UpdateConfigurationResponse::builder,
                            KafkaClient::updateConfiguration);
            case "UpdateConnectivity" ->
                    of(
                            UpdateConnectivityRequest::builder,
                            UpdateConnectivityResponse::builder,
                            KafkaClient::updateConnectivity);
            case "UpdateMonitoring" ->
                    of(
                            UpdateMonitoringRequest::builder,
                            UpdateMonitoringResponse::builder,
                            KafkaClient::updateMonitoring);
            case "UpdateRebalancing" ->
                    of(
                            UpdateRebalancingRequest::builder,
                            UpdateRebalancingResponse::builder,
                            KafkaClient::updateRebalancing);
            case "UpdateReplicationInfo" ->
                    of(
                            UpdateReplicationInfoRequest::builder,
                            UpdateReplicationInfoResponse::builder,
                            KafkaClient::updateReplicationInfo);
            case "UpdateSecurity" ->
                    of(
                            UpdateSecurityRequest::builder,
                            UpdateSecurityResponse::builder,
                            KafkaClient::updateSecurity);
            case "UpdateStorage" ->
                    of(
                            UpdateStorageRequest::builder,
                            UpdateStorageResponse::builder,
                            KafkaClient::updateStorage);
            default -> null;
        };
    }
}
