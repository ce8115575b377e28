package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.eks.EksClient;
import software.amazon.awssdk.services.eks.model.*;

/** The operations of Eks, generated from the SDK's client. */
public final class EksOperations {

    private EksOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<EksClient> find(String name) {
        return switch (name) {
            case "AssociateAccessPolicy" ->
                    of(
                            AssociateAccessPolicyRequest::builder,
                            AssociateAccessPolicyResponse::builder,
                            EksClient::associateAccessPolicy);
            case "AssociateEncryptionConfig" ->
                    of(
                            AssociateEncryptionConfigRequest::builder,
                            AssociateEncryptionConfigResponse::builder,
                            EksClient::associateEncryptionConfig);
            case "AssociateIdentityProviderConfig" ->
                    of(
                            AssociateIdentityProviderConfigRequest::builder,
                            AssociateIdentityProviderConfigResponse::builder,
                            EksClient::associateIdentityProviderConfig);
            case "CreateAccessEntry" ->
                    of(
                            CreateAccessEntryRequest::builder,
                            CreateAccessEntryResponse::builder,
                            EksClient::createAccessEntry);
            case "CreateAddon" ->
                    of(
                            CreateAddonRequest::builder,
                            CreateAddonResponse::builder,
                            EksClient::createAddon);
            case "CreateCapability" ->
                    of(
                            CreateCapabilityRequest::builder,
                            CreateCapabilityResponse::builder,
                            EksClient::createCapability);
            case "CreateCluster" ->
                    of(
                            CreateClusterRequest::builder,
                            CreateClusterResponse::builder,
                            EksClient::createCluster);
            case "CreateEksAnywhereSubscription" ->
                    of(
                            CreateEksAnywhereSubscriptionRequest::builder,
                            CreateEksAnywhereSubscriptionResponse::builder,
                            EksClient::createEksAnywhereSubscription);
            case "CreateFargateProfile" ->
                    of(
                            CreateFargateProfileRequest::builder,
                            CreateFargateProfileResponse::builder,
                            EksClient::createFargateProfile);
            case "CreateNodegroup" ->
                    of(
                            CreateNodegroupRequest::builder,
                            CreateNodegroupResponse::builder,
                            EksClient::createNodegroup);
            case "CreatePodIdentityAssociation" ->
                    of(
                            CreatePodIdentityAssociationRequest::builder,
                            CreatePodIdentityAssociationResponse::builder,
                            EksClient::createPodIdentityAssociation);
            case "DeleteAccessEntry" ->
                    of(
                            DeleteAccessEntryRequest::builder,
                            DeleteAccessEntryResponse::builder,
                            EksClient::deleteAccessEntry);
            case "DeleteAddon" ->
                    of(
                            DeleteAddonRequest::builder,
                            DeleteAddonResponse::builder,
                            EksClient::deleteAddon);
            case "DeleteCapability" ->
                    of(
                            DeleteCapabilityRequest::builder,
                            DeleteCapabilityResponse::builder,
                            EksClient::deleteCapability);
            case "DeleteCluster" ->
                    of(
                            DeleteClusterRequest::builder,
                            DeleteClusterResponse::builder,
                            EksClient::deleteCluster);
            case "DeleteEksAnywhereSubscription" ->
                    of(
                            DeleteEksAnywhereSubscriptionRequest::builder,
                            DeleteEksAnywhereSubscriptionResponse::builder,
                            EksClient::deleteEksAnywhereSubscription);
            case "DeleteFargateProfile" ->
                    of(
                            DeleteFargateProfileRequest::builder,
                            DeleteFargateProfileResponse::builder,
                            EksClient::deleteFargateProfile);
            case "DeleteNodegroup" ->
                    of(
                            DeleteNodegroupRequest::builder,
                            DeleteNodegroupResponse::builder,
                            EksClient::deleteNodegroup);
            case "DeletePodIdentityAssociation" ->
                    of(
                            DeletePodIdentityAssociationRequest::builder,
                            DeletePodIdentityAssociationResponse::builder,
                            EksClient::deletePodIdentityAssociation);
            case "DeregisterCluster" ->
                    of(
                            DeregisterClusterRequest::builder,
                            DeregisterClusterResponse::builder,
                            EksClient::deregisterCluster);
            case "DescribeAccessEntry" ->
                    of(
                            DescribeAccessEntryRequest::builder,
                            DescribeAccessEntryResponse::builder,
                            EksClient::describeAccessEntry);
            case "DescribeAddon" ->
                    of(
                            DescribeAddonRequest::builder,
                            DescribeAddonResponse::builder,
                            EksClient::describeAddon);
            case "DescribeAddonConfiguration" ->
                    of(
                            DescribeAddonConfigurationRequest::builder,
                            DescribeAddonConfigurationResponse::builder,
                            EksClient::describeAddonConfiguration);
            case "DescribeAddonVersions" ->
                    of(
                            DescribeAddonVersionsRequest::builder,
                            DescribeAddonVersionsResponse::builder,
                            EksClient::describeAddonVersions);
            case "DescribeCapability" ->
                    of(
                            DescribeCapabilityRequest::builder,
                            DescribeCapabilityResponse::builder,
                            EksClient::describeCapability);
            case "DescribeCluster" ->
                    of(
                            DescribeClusterRequest::builder,
                            DescribeClusterResponse::builder,
                            EksClient::describeCluster);
            case "DescribeClusterVersions" ->
                    of(
                            DescribeClusterVersionsRequest::builder,
                            DescribeClusterVersionsResponse::builder,
                            EksClient::describeClusterVersions);
            case "DescribeEksAnywhereSubscription" ->
                    of(
                            DescribeEksAnywhereSubscriptionRequest::builder,
                            DescribeEksAnywhereSubscriptionResponse::builder,
                            EksClient::describeEksAnywhereSubscription);
            case "DescribeFargateProfile" ->
                    of(
                            DescribeFargateProfileRequest::builder,
                            DescribeFargateProfileResponse::builder,
                            EksClient::describeFargateProfile);
            case "DescribeIdentityProviderConfig" ->
                    of(
                            DescribeIdentityProviderConfigRequest::builder,
                            DescribeIdentityProviderConfigResponse::builder,
                            EksClient::describeIdentityProviderConfig);
            case "DescribeInsight" ->
                    of(
                            DescribeInsightRequest::builder,
                            DescribeInsightResponse::builder,
                            EksClient::describeInsight);
            case "DescribeInsightsRefresh" ->
                    of(
                            DescribeInsightsRefreshRequest::builder,
                            DescribeInsightsRefreshResponse::builder,
                            EksClient::describeInsightsRefresh);
            case "DescribeNodegroup" ->
                    of(
                            DescribeNodegroupRequest::builder,
                            DescribeNodegroupResponse::builder,
                            EksClient::describeNodegroup);
            case "DescribePodIdentityAssociation" ->
                    of(
                            DescribePodIdentityAssociationRequest::builder,
                            DescribePodIdentityAssociationResponse::builder,
                            EksClient::describePodIdentityAssociation);
            case "DescribeUpdate" ->
                    of(
                            DescribeUpdateRequest::builder,
                            DescribeUpdateResponse::builder,
                            EksClient::describeUpdate);
            case "DisassociateAccessPolicy" ->
                    of(
                            DisassociateAccessPolicyRequest::builder,
                            DisassociateAccessPolicyResponse::builder,
                            EksClient::disassociateAccessPolicy);
            case "DisassociateIdentityProviderConfig" ->
                    of(
                            DisassociateIdentityProviderConfigRequest::builder,
                            DisassociateIdentityProviderConfigResponse::builder,
                            EksClient::disassociateIdentityProviderConfig);
            case "ListAccessEntries" ->
                    of(
                            ListAccessEntriesRequest::builder,
                            ListAccessEntriesResponse::builder,
                            EksClient::listAccessEntries);
            case "ListAccessPolicies" ->
                    of(
                            ListAccessPoliciesRequest::builder,
                            ListAccessPoliciesResponse::builder,
                            EksClient::listAccessPolicies);
            case "ListAddons" ->
                    of(
                            ListAddonsRequest::builder,
                            ListAddonsResponse::builder,
                            EksClient::listAddons);
            case "ListAssociatedAccessPolicies" ->
                    of(
                            ListAssociatedAccessPoliciesRequest::builder,
                            ListAssociatedAccessPoliciesResponse::builder,
                            EksClient::listAssociatedAccessPolicies);
            case "ListCapabilities" ->
                    of(
                            ListCapabilitiesRequest::builder,
                            ListCapabilitiesResponse::builder,
                            EksClient::listCapabilities);
            case "ListClusters" ->
                    of(
                            ListClustersRequest::builder,
                            ListClustersResponse::builder,
                            EksClient::listClusters);
            case "ListEksAnywhereSubscriptions" ->
                    of(
                            ListEksAnywhereSubscriptionsRequest::builder,
                            ListEksAnywhereSubscriptionsResponse::builder,
                            EksClient::listEksAnywhereSubscriptions);
            case "ListFargateProfiles" ->
                    of(
                            ListFargateProfilesRequest::builder,
                            ListFargateProfilesResponse::builder,
                            EksClient::listFargateProfiles);
            case "ListIdentityProviderConfigs" ->
                    of(
                            ListIdentityProviderConfigsRequest::builder,
                            ListIdentityProviderConfigsResponse::builder,
                            EksClient::listIdentityProviderConfigs);
            case "ListInsights" ->
                    of(
                            ListInsightsRequest::builder,
                            ListInsightsResponse::builder,
                            EksClient::listInsights);
            case "ListNodegroups" ->
                    of(
                            ListNodegroupsRequest::builder,
                            ListNodegroupsResponse::builder,
                            EksClient::listNodegroups);
            case "ListPodIdentityAssociations" ->
                    of(
                            ListPodIdentityAssociationsRequest::builder,
                            ListPodIdentityAssociationsResponse::builder,
                            EksClient::listPodIdentityAssociations);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            EksClient::listTagsForResource);
            case "ListUpdates" ->
                    of(
                            ListUpdatesRequest::builder,
                            ListUpdatesResponse::builder,
                            EksClient::listUpdates);
            case "RegisterCluster" ->
                    of(
                            RegisterClusterRequest::builder,
                            RegisterClusterResponse::builder,
                            EksClient::registerCluster);
            case "StartInsightsRefresh" ->
                    of(
                            StartInsightsRefreshRequest::builder,
                            StartInsightsRefreshResponse::builder,
                            EksClient::startInsightsRefresh);
            case "TagResource" ->
                    of(
                            TagResourceRequest::builder,
                            TagResourceResponse::builder,
                            EksClient::tagResource);
            case "UntagResource" ->
                    of(
                            UntagResourceRequest::builder,
                            UntagResourceResponse::builder,
                            EksClient::untagResource);
            case "UpdateAccessEntry" ->
                    of(
                            UpdateAccessEntryRequest::builder,
                            UpdateAccessEntryResponse::builder,
                            EksClient::updateAccessEntry);
            case "UpdateAddon" ->
                    of(
                            UpdateAddonRequest::builder,
                            UpdateAddonResponse::builder,
                            EksClient::updateAddon);
            case "UpdateCapability" ->
                    of(
                            UpdateCapabilityRequest::builder,
                            UpdateCapabilityResponse::builder,
                            EksClient::updateCapability);
            case "UpdateClusterConfig" ->
                    of(
                            UpdateClusterConfigRequest::builder,
                            UpdateClusterConfigResponse::builder,
                            EksClient::updateClusterConfig);
            case "UpdateClusterVersion" ->
                    of(
                            UpdateClusterVersionRequest::builder,
                            UpdateClusterVersionResponse::builder,
                            EksClient::updateClusterVersion);
            case "UpdateEksAnywhereSubscription" ->
                    of(
                            UpdateEksAnywhereSubscriptionRequest::builder,
                            UpdateEksAnywhereSubscriptionResponse::builder,
                            EksClient::updateEksAnywhereSubscription);
            case "UpdateNodegroupConfig" ->
                    of(
                            UpdateNodegroupConfigRequest::builder,
                            UpdateNodegroupConfigResponse::builder,
                            EksClient::updateNodegroupConfig);
            case "UpdateNodegroupVersion" ->
                    of(
                            UpdateNodegroupVersionRequest::builder,
                            UpdateNodegroupVersionResponse::builder,
                            EksClient::updateNodegroupVersion);
            case "UpdatePodIdentityAssociation" ->
                    of(
                            UpdatePodIdentityAssociationRequest::builder,
                            UpdatePodIdentityAssociationResponse::builder,
                            EksClient::updatePodIdentityAssociation);
            default -> null;
        };
    }
}
