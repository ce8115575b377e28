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
                            ElasticLoadBalancingV2Client::addListenerCertificates);
            case "AddTags" -> of(AddTagsRequest::builder, ElasticLoadBalancingV2Client::addTags);
            case "AddTrustStoreRevocations" ->
                    of(
                            AddTrustStoreRevocationsRequest::builder,
                            ElasticLoadBalancingV2Client::addTrustStoreRevocations);
            case "CreateListener" ->
                    of(
                            CreateListenerRequest::builder,
                            ElasticLoadBalancingV2Client::createListener);
            case "CreateLoadBalancer" ->
                    of(
                            CreateLoadBalancerRequest::builder,
                            ElasticLoadBalancingV2Client::createLoadBalancer);
            case "CreateRule" ->
                    of(CreateRuleRequest::builder, ElasticLoadBalancingV2Client::createRule);
            case "CreateTargetGroup" ->
                    of(
                            CreateTargetGroupRequest::builder,
                            ElasticLoadBalancingV2Client::createTargetGroup);
            case "CreateTrustStore" ->
                    of(
                            CreateTrustStoreRequest::builder,
                            ElasticLoadBalancingV2Client::createTrustStore);
            case "DeleteListener" ->
                    of(
                            DeleteListenerRequest::builder,
                            ElasticLoadBalancingV2Client::deleteListener);
            case "DeleteLoadBalancer" ->
                    of(
                            DeleteLoadBalancerRequest::builder,
                            ElasticLoadBalancingV2Client::deleteLoadBalancer);
            case "DeleteRule" ->
                    of(DeleteRuleRequest::builder, ElasticLoadBalancingV2Client::deleteRule);
            case "DeleteSharedTrustStoreAssociation" ->
                    of(
                            DeleteSharedTrustStoreAssociationRequest::builder,
                            ElasticLoadBalancingV2Client::deleteSharedTrustStoreAssociation);
            case "DeleteTargetGroup" ->
                    of(
                            DeleteTargetGroupRequest::builder,
                            ElasticLoadBalancingV2Client::deleteTargetGroup);
            case "DeleteTrustStore" ->
                    of(
                            DeleteTrustStoreRequest::builder,
                            ElasticLoadBalancingV2Client::deleteTrustStore);
            case "DeregisterTargets" ->
                    of(
                            DeregisterTargetsRequest::builder,
                            ElasticLoadBalancingV2Client::deregisterTargets);
            case "DescribeAccountLimits" ->
                    of(
                            DescribeAccountLimitsRequest::builder,
                            ElasticLoadBalancingV2Client::describeAccountLimits);
            case "DescribeCapacityReservation" ->
                    of(
                            DescribeCapacityReservationRequest::builder,
                            ElasticLoadBalancingV2Client::describeCapacityReservation);
            case "DescribeListenerAttributes" ->
                    of(
                            DescribeListenerAttributesRequest::builder,
                            ElasticLoadBalancingV2Client::describeListenerAttributes);
            case "DescribeListenerCertificates" ->
                    of(
                            DescribeListenerCertificatesRequest::builder,
                            ElasticLoadBalancingV2Client::describeListenerCertificates);
            case "DescribeListeners" ->
                    of(
                            DescribeListenersRequest::builder,
                            ElasticLoadBalancingV2Client::describeListeners);
            case "DescribeLoadBalancerAttributes" ->
                    of(
                            DescribeLoadBalancerAttributesRequest::builder,
                            ElasticLoadBalancingV2Client::describeLoadBalancerAttributes);
            case "DescribeLoadBalancers" ->
                    of(
                            DescribeLoadBalancersRequest::builder,
                            ElasticLoadBalancingV2Client::describeLoadBalancers);
            case "DescribeRules" ->
                    of(DescribeRulesRequest::builder, ElasticLoadBalancingV2Client::describeRules);
            case "DescribeSSLPolicies" ->
                    of(
                            DescribeSslPoliciesRequest::builder,
                            ElasticLoadBalancingV2Client::describeSSLPolicies);
            case "DescribeTags" ->
                    of(DescribeTagsRequest::builder, ElasticLoadBalancingV2Client::describeTags);
            case "DescribeTargetGroupAttributes" ->
                    of(
                            DescribeTargetGroupAttributesRequest::builder,
                            ElasticLoadBalancingV2Client::describeTargetGroupAttributes);
            case "DescribeTargetGroups" ->
                    of(
                            DescribeTargetGroupsRequest::builder,
                            ElasticLoadBalancingV2Client::describeTargetGroups);
            case "DescribeTargetHealth" ->
                    of(
                            DescribeTargetHealthRequest::builder,
                            ElasticLoadBalancingV2Client::describeTargetHealth);
            case "DescribeTrustStoreAssociations" ->
                    of(
                            DescribeTrustStoreAssociationsRequest::builder,
                            ElasticLoadBalancingV2Client::describeTrustStoreAssociations);
            case "DescribeTrustStoreRevocations" ->
                    of(
                            DescribeTrustStoreRevocationsRequest::builder,
                            ElasticLoadBalancingV2Client::describeTrustStoreRevocations);
            case "DescribeTrustStores" ->
                    of(
                            DescribeTrustStoresRequest::builder,
                            ElasticLoadBalancingV2Client::describeTrustStores);
            case "GetResourcePolicy" ->
                    of(
                            GetResourcePolicyRequest::builder,
                            ElasticLoadBalancingV2Client::getResourcePolicy);
            case "GetTrustStoreCaCertificatesBundle" ->
                    of(
                            GetTrustStoreCaCertificatesBundleRequest::builder,
                            ElasticLoadBalancingV2Client::getTrustStoreCaCertificatesBundle);
            case "GetTrustStoreRevocationContent" ->
                    of(
                            GetTrustStoreRevocationContentRequest::builder,
                            ElasticLoadBalancingV2Client::getTrustStoreRevocationContent);
            case "ModifyCapacityReservation" ->
                    of(
                            ModifyCapacityReservationRequest::builder,
                            ElasticLoadBalancingV2Client::modifyCapacityReservation);
            case "ModifyIpPools" ->
                    of(ModifyIpPoolsRequest::builder, ElasticLoadBalancingV2Client::modifyIpPools);
            case "ModifyListener" ->
                    of(
                            ModifyListenerRequest::builder,
                            ElasticLoadBalancingV2Client::modifyListener);
            case "ModifyListenerAttributes" ->
                    of(
                            ModifyListenerAttributesRequest::builder,
                            ElasticLoadBalancingV2Client::modifyListenerAttributes);
            case "ModifyLoadBalancerAttributes" ->
                    of(
                            ModifyLoadBalancerAttributesRequest::builder,
                            ElasticLoadBalancingV2Client::modifyLoadBalancerAttributes);
            case "ModifyRule" ->
                    of(ModifyRuleRequest::builder, ElasticLoadBalancingV2Client::modifyRule);
            case "ModifyTargetGroup" ->
                    of(
                            ModifyTargetGroupRequest::builder,
                            ElasticLoadBalancingV2Client::modifyTargetGroup);
            case "ModifyTargetGroupAttributes" ->
                    of(
                            ModifyTargetGroupAttributesRequest::builder,
                            ElasticLoadBalancingV2Client::modifyTargetGroupAttributes);
            case "ModifyTrustStore" ->
                    of(
                            ModifyTrustStoreRequest::builder,
                            ElasticLoadBalancingV2Client::modifyTrustStore);
            case "RegisterTargets" ->
                    of(
                            RegisterTargetsRequest::builder,
                            ElasticLoadBalancingV2Client::registerTargets);
            case "RemoveListenerCertificates" ->
                    of(
                            RemoveListenerCertificatesRequest::builder,
                            ElasticLoadBalancingV2Client::removeListenerCertificates);
            case "RemoveTags" ->
                    of(RemoveTagsRequest::builder, ElasticLoadBalancingV2Client::removeTags);
            case "RemoveTrustStoreRevocations" ->
                    of(
                            RemoveTrustStoreRevocationsRequest::builder,
                            ElasticLoadBalancingV2Client::removeTrustStoreRevocations);
            case "SetIpAddressType" ->
                    of(
                            SetIpAddressTypeRequest::builder,
                            ElasticLoadBalancingV2Client::setIpAddressType);
            case "SetRulePriorities" ->
                    of(
                            SetRulePrioritiesRequest::builder,
                            ElasticLoadBalancingV2Client::setRulePriorities);
            case "SetSecurityGroups" ->
                    of(
                            SetSecurityGroupsRequest::builder,
                            ElasticLoadBalancingV2Client::setSecurityGroups);
            case "SetSubnets" ->
                    of(SetSubnetsRequest::builder, ElasticLoadBalancingV2Client::setSubnets);
            default -> null;
        };
    }
}
