package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.elasticloadbalancingv2.ElasticLoadBalancingV2Client;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.*;

/** The operations of ElasticLoadBalancingV2, generated from the SDK's client. */
public final class ElasticLoadBalancingV2Operations {

    private ElasticLoadBalancingV2Operations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<ElasticLoadBalancingV2Client> find(String name) {
        return switch (name) {
            case "AddListenerCertificates" ->
                    of(
                            AddListenerCertificatesRequest::builder,
                            AddListenerCertificatesResponse::builder,
                            ElasticLoadBalancingV2Client::addListenerCertificates);
            case "AddTags" ->
                    of(
                            AddTagsRequest::builder,
                            AddTagsResponse::builder,
                            ElasticLoadBalancingV2Client::addTags);
            case "AddTrustStoreRevocations" ->
                    of(
                            AddTrustStoreRevocationsRequest::builder,
                            AddTrustStoreRevocationsResponse::builder,
                            ElasticLoadBalancingV2Client::addTrustStoreRevocations);
            case "CreateListener" ->
                    of(
                            CreateListenerRequest::builder,
                            CreateListenerResponse::builder,
                            ElasticLoadBalancingV2Client::createListener);
            case "CreateLoadBalancer" ->
                    of(
                            CreateLoadBalancerRequest::builder,
                            CreateLoadBalancerResponse::builder,
                            ElasticLoadBalancingV2Client::createLoadBalancer);
            case "CreateRule" ->
                    of(
                            CreateRuleRequest::builder,
                            CreateRuleResponse::builder,
                            ElasticLoadBalancingV2Client::createRule);
            case "CreateTargetGroup" ->
                    of(
                            CreateTargetGroupRequest::builder,
                            CreateTargetGroupResponse::builder,
                            ElasticLoadBalancingV2Client::createTargetGroup);
            case "CreateTrustStore" ->
                    of(
                            CreateTrustStoreRequest::builder,
                            CreateTrustStoreResponse::builder,
                            ElasticLoadBalancingV2Client::createTrustStore);
            case "DeleteListener" ->
                    of(
                            DeleteListenerRequest::builder,
                            DeleteListenerResponse::builder,
                            ElasticLoadBalancingV2Client::deleteListener);
            case "DeleteLoadBalancer" ->
                    of(
                            DeleteLoadBalancerRequest::builder,
                            DeleteLoadBalancerResponse::builder,
                            ElasticLoadBalancingV2Client::deleteLoadBalancer);
            case "DeleteRule" ->
                    of(
                            DeleteRuleRequest::builder,
                            DeleteRuleResponse::builder,
                            ElasticLoadBalancingV2Client::deleteRule);
            case "DeleteSharedTrustStoreAssociation" ->
                    of(
                            DeleteSharedTrustStoreAssociationRequest::builder,
                            DeleteSharedTrustStoreAssociationResponse::builder,
                            ElasticLoadBalancingV2Client::deleteSharedTrustStoreAssociation);
            case "DeleteTargetGroup" ->
                    of(
                            DeleteTargetGroupRequest::builder,
                            DeleteTargetGroupResponse::builder,
                            ElasticLoadBalancingV2Client::deleteTargetGroup);
            case "DeleteTrustStore" ->
                    of(
                            DeleteTrustStoreRequest::builder,
                            DeleteTrustStoreResponse::builder,
                            ElasticLoadBalancingV2Client::deleteTrustStore);
            case "DeregisterTargets" ->
                    of(
                            DeregisterTargetsRequest::builder,
                            DeregisterTargetsResponse::builder,
                            ElasticLoadBalancingV2Client::deregisterTargets);
            case "DescribeAccountLimits" ->
                    of(
                            DescribeAccountLimitsRequest::builder,
                            DescribeAccountLimitsResponse::builder,
                            ElasticLoadBalancingV2Client::describeAccountLimits);
            case "DescribeCapacityReservation" ->
                    of(
                            DescribeCapacityReservationRequest::builder,
                            DescribeCapacityReservationResponse::builder,
                            ElasticLoadBalancingV2Client::describeCapacityReservation);
            case "DescribeListenerAttributes" ->
                    of(
                            DescribeListenerAttributesRequest::builder,
                            DescribeListenerAttributesResponse::builder,
                            ElasticLoadBalancingV2Client::describeListenerAttributes);
            case "DescribeListenerCertificates" ->
                    of(
                            DescribeListenerCertificatesRequest::builder,
                            DescribeListenerCertificatesResponse::builder,
                            ElasticLoadBalancingV2Client::describeListenerCertificates);
            case "DescribeListeners" ->
                    of(
                            DescribeListenersRequest::builder,
                            DescribeListenersResponse::builder,
                            ElasticLoadBalancingV2Client::describeListeners);
            case "DescribeLoadBalancerAttributes" ->
                    of(
                            DescribeLoadBalancerAttributesRequest::builder,
                            DescribeLoadBalancerAttributesResponse::builder,
                            ElasticLoadBalancingV2Client::describeLoadBalancerAttributes);
            case "DescribeLoadBalancers" ->
                    of(
                            DescribeLoadBalancersRequest::builder,
                            DescribeLoadBalancersResponse::builder,
                            ElasticLoadBalancingV2Client::describeLoadBalancers);
            case "DescribeRules" ->
                    of(
                            DescribeRulesRequest::builder,
                            DescribeRulesResponse::builder,
                            ElasticLoadBalancingV2Client::describeRules);
            case "DescribeSSLPolicies" ->
                    of(
                            DescribeSslPoliciesRequest::builder,
                            DescribeSslPoliciesResponse::builder,
                            ElasticLoadBalancingV2Client::describeSSLPolicies);
            case "DescribeTags" ->
                    of(
                            DescribeTagsRequest::builder,
                            DescribeTagsResponse::builder,
                            ElasticLoadBalancingV2Client::describeTags);
            case "DescribeTargetGroupAttributes" ->
                    of(
                            DescribeTargetGroupAttributesRequest::builder,
                            DescribeTargetGroupAttributesResponse::builder,
                            ElasticLoadBalancingV2Client::describeTargetGroupAttributes);
            case "DescribeTargetGroups" ->
                    of(
                            DescribeTargetGroupsRequest::builder,
                            DescribeTargetGroupsResponse::builder,
                            ElasticLoadBalancingV2Client::describeTargetGroups);
            case "DescribeTargetHealth" ->
                    of(
                            DescribeTargetHealthRequest::builder,
                            DescribeTargetHealthResponse::builder,
                            ElasticLoadBalancingV2Client::describeTargetHealth);
            case "DescribeTrustStoreAssociations" ->
                    of(
                            DescribeTrustStoreAssociationsRequest::builder,
                            DescribeTrustStoreAssociationsResponse::builder,
                            ElasticLoadBalancingV2Client::describeTrustStoreAssociations);
            case "DescribeTrustStoreRevocations" ->
                    of(
                            DescribeTrustStoreRevocationsRequest::builder,
                            DescribeTrustStoreRevocationsResponse::builder,
                            ElasticLoadBalancingV2Client::describeTrustStoreRevocations);
            case "DescribeTrustStores" ->
                    of(
                            DescribeTrustStoresRequest::builder,
                            DescribeTrustStoresResponse::builder,
                            ElasticLoadBalancingV2Client::describeTrustStores);
            case "GetResourcePolicy" ->
                    of(
                            GetResourcePolicyRequest::builder,
                            GetResourcePolicyResponse::builder,
                            ElasticLoadBalancingV2Client::getResourcePolicy);
            case "GetTrustStoreCaCertificatesBundle" ->
                    of(
                            GetTrustStoreCaCertificatesBundleRequest::builder,
                            GetTrustStoreCaCertificatesBundleResponse::builder,
                            ElasticLoadBalancingV2Client::getTrustStoreCaCertificatesBundle);
            case "GetTrustStoreRevocationContent" ->
                    of(
                            GetTrustStoreRevocationContentRequest::builder,
                            GetTrustStoreRevocationContentResponse::builder,
                            ElasticLoadBalancingV2Client::getTrustStoreRevocationContent);
            case "ModifyCapacityReservation" ->
                    of(
                            ModifyCapacityReservationRequest::builder,
                            ModifyCapacityReservationResponse::builder,
                            ElasticLoadBalancingV2Client::modifyCapacityReservation);
            case "ModifyIpPools" ->
                    of(
                            ModifyIpPoolsRequest::builder,
                            ModifyIpPoolsResponse::builder,
                            ElasticLoadBalancingV2Client::modifyIpPools);
            case "ModifyListener" ->
                    of(
                            ModifyListenerRequest::builder,
                            ModifyListenerResponse::builder,
                            ElasticLoadBalancingV2Client::modifyListener);
            case "ModifyListenerAttributes" ->
                    of(
                            ModifyListenerAttributesRequest::builder,
                            ModifyListenerAttributesResponse::builder,
                            ElasticLoadBalancingV2Client::modifyListenerAttributes);
            case "ModifyLoadBalancerAttributes" ->
                    of(
                            ModifyLoadBalancerAttributesRequest::builder,
                            ModifyLoadBalancerAttributesResponse::builder,
                            ElasticLoadBalancingV2Client::modifyLoadBalancerAttributes);
            case "ModifyRule" ->
                    of(
                            ModifyRuleRequest::builder,
                            ModifyRuleResponse::builder,
                            ElasticLoadBalancingV2Client::modifyRule);
            case "ModifyTargetGroup" ->
                    of(
                            ModifyTargetGroupRequest::builder,
                            ModifyTargetGroupResponse::builder,
                            ElasticLoadBalancingV2Client::modifyTargetGroup);
            case "ModifyTargetGroupAttributes" ->
                    of(
                            ModifyTargetGroupAttributesRequest::builder,
                            ModifyTargetGroupAttributesResponse::builder,
                            ElasticLoadBalancingV2Client::modifyTargetGroupAttributes);
            case "ModifyTrustStore" ->
                    of(
                            ModifyTrustStoreRequest::builder,
                            ModifyTrustStoreResponse::builder,
                            ElasticLoadBalancingV2Client::modifyTrustStore);
            case "RegisterTargets" ->
                    of(
                            RegisterTargetsRequest::builder,
                            RegisterTargetsResponse::builder,
                            ElasticLoadBalancingV2Client::registerTargets);
            case "RemoveListenerCertificates" ->
                    of(
                            RemoveListenerCertificatesRequest::builder,
                            RemoveListenerCertificatesResponse::builder,
                            ElasticLoadBalancingV2Client::removeListenerCertificates);
            case "RemoveTags" ->
                    of(
                            RemoveTagsRequest::builder,
                            RemoveTagsResponse::builder,
                            ElasticLoadBalancingV2Client::removeTags);
            case "RemoveTrustStoreRevocations" ->
                    of(
                            RemoveTrustStoreRevocationsRequest::builder,
                            RemoveTrustStoreRevocationsResponse::builder,
                            ElasticLoadBalancingV2Client::removeTrustStoreRevocations);
            case "SetIpAddressType" ->
                    of(
                            SetIpAddressTypeRequest::builder,
                            SetIpAddressTypeResponse::builder,
                            ElasticLoadBalancingV2Client::setIpAddressType);
            case "SetRulePriorities" ->
                    of(
                            SetRulePrioritiesRequest::builder,
                            SetRulePrioritiesResponse::builder,
                            ElasticLoadBalancingV2Client::setRulePriorities);
            case "SetSecurityGroups" ->
                    of(
                            SetSecurityGroupsRequest::builder,
                            SetSecurityGroupsResponse::builder,
                            ElasticLoadBalancingV2Client::setSecurityGroups);
            case "SetSubnets" ->
                    of(
                            SetSubnetsRequest::builder,
                            SetSubnetsResponse::builder,
                            ElasticLoadBalancingV2Client::setSubnets);
            default -> null;
        };
    }
}
