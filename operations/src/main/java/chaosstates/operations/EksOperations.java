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
                    of(AssociateAccessPolicyRequest::builder, EksClient::associateAccessPolicy);
            case "AssociateEncryptionConfig" ->
                    of(
                            AssociateEncryptionConfigRequest::builder,
                            EksClient::associateEncryptionConfig);
            case "AssociateIdentityProviderConfig" ->
                    of(
                            AssociateIdentityProviderConfigRequest::builder,
                            EksClient::associateIdentityProviderConfig);
            case "CreateAccessEntry" ->
                    of(CreateAccessEntryRequest::builder, EksClient::createAccessEntry);
            case "CreateAddon" -> of(CreateAddonRequest::builder, EksClient::createAddon);
            case "CreateCapability" ->
                    of(CreateCapabilityRequest::builder, EksClient::createCapability);
            case "CreateCluster" -> of(CreateClusterRequest::builder, EksClient::createCluster);
            case "CreateEksAnywhereSubscription" ->
                    of(
                            CreateEksAnywhereSubscriptionRequest::builder,
                            EksClient::createEksAnywhereSubscription);
            case "CreateFargateProfile" ->
                    of(CreateFargateProfileRequest::builder, EksClient::createFargateProfile);
            case "CreateNodegroup" ->
                    of(CreateNodegroupRequest::builder, EksClient::createNodegroup);
            case "CreatePodIdentityAssociation" ->
                    of(
                            CreatePodIdentityAssociationRequest::builder,
                            EksClient::createPodIdentityAssociation);
            case "DeleteAccessEntry" ->
                    of(DeleteAccessEntryRequest::builder, EksClient::deleteAccessEntry);
            case "DeleteAddon" -> of(DeleteAddonRequest::builder, EksClient::deleteAddon);
            case "DeleteCapability" ->
                    of(DeleteCapabilityRequest::builder, EksClient::deleteCapability);
            case "DeleteCluster" -> of(DeleteClusterRequest::builder, EksClient::deleteCluster);
            case "DeleteEksAnywhereSubscription" ->
                    of(
                            DeleteEksAnywhereSubscriptionRequest::builder,
                            EksClient::deleteEksAnywhereSubscription);
            case "DeleteFargateProfile" ->
                    of(DeleteFargateProfileRequest::builder, EksClient::deleteFargateProfile);
            case "DeleteNodegroup" ->
                    of(DeleteNodegroupRequest::builder, EksClient::deleteNodegroup);
            case "DeletePodIdentityAssociation" ->
                    of(
                            DeletePodIdentityAssociationRequest::builder,
                            EksClient::deletePodIdentityAssociation);
            case "DeregisterCluster" ->
                    of(DeregisterClusterRequest::builder, EksClient::deregisterCluster);
            case "DescribeAccessEntry" ->
                    of(DescribeAccessEntryRequest::builder, EksClient::describeAccessEntry);
            case "DescribeAddon" -> of(DescribeAddonRequest::builder, EksClient::describeAddon);
            case "DescribeAddonConfiguration" ->
                    of(
                            DescribeAddonConfigurationRequest::builder,
                            EksClient::describeAddonConfiguration);
            case "DescribeAddonVersions" ->
                    of(DescribeAddonVersionsRequest::builder, EksClient::describeAddonVersions);
            case "DescribeCapability" ->
                    of(DescribeCapabilityRequest::builder, EksClient::describeCapability);
            case "DescribeCluster" ->
                    of(DescribeClusterRequest::builder, EksClient::describeCluster);
            case "DescribeClusterVersions" ->
                    of(DescribeClusterVersionsRequest::builder, EksClient::describeClusterVersions);
            case "DescribeEksAnywhereSubscription" ->
                    of(
                            DescribeEksAnywhereSubscriptionRequest::builder,
                            EksClient::describeEksAnywhereSubscription);
            case "DescribeFargateProfile" ->
                    of(DescribeFargateProfileRequest::builder, EksClient::describeFargateProfile);
            case "DescribeIdentityProviderConfig" ->
                    of(
                            DescribeIdentityProviderConfigRequest::builder,
                            EksClient::describeIdentityProviderConfig);
            case "DescribeInsight" ->
                    of(DescribeInsightRequest::builder, EksClient::describeInsight);
            case "DescribeInsightsRefresh" ->
                    of(DescribeInsightsRefreshRequest::builder, EksClient::describeInsightsRefresh);
            case "DescribeNodegroup" ->
                    of(DescribeNodegroupRequest::builder, EksClient::describeNodegroup);
            case "DescribePodIdentityAssociation" ->
                    of(
                            DescribePodIdentityAssociationRequest::builder,
                            EksClient::describePodIdentityAssociation);
            case "DescribeUpdate" -> of(DescribeUpdateRequest::builder, EksClient::describeUpdate);
            case "DisassociateAccessPolicy" ->
                    of(
                            DisassociateAccessPolicyRequest::builder,
                            EksClient::disassociateAccessPolicy);
            case "DisassociateIdentityProviderConfig" ->
                    of(
                            DisassociateIdentityProviderConfigRequest::builder,
                            EksClient::disassociateIdentityProviderConfig);
            case "ListAccessEntries" ->
                    of(ListAccessEntriesRequest::builder, EksClient::listAccessEntries);
            case "ListAccessPolicies" ->
                    of(ListAccessPoliciesRequest::builder, EksClient::listAccessPolicies);
            case "ListAddons" -> of(ListAddonsRequest::builder, EksClient::listAddons);
            case "ListAssociatedAccessPolicies" ->
                    of(
                            ListAssociatedAccessPoliciesRequest::builder,
                            EksClient::listAssociatedAccessPolicies);
            case "ListCapabilities" ->
                    of(ListCapabilitiesRequest::builder, EksClient::listCapabilities);
            case "ListClusters" -> of(ListClustersRequest::builder, EksClient::listClusters);
            case "ListEksAnywhereSubscriptions" ->
                    of(
                            ListEksAnywhereSubscriptionsRequest::builder,
                            EksClient::listEksAnywhereSubscriptions);
            case "ListFargateProfiles" ->
                    of(ListFargateProfilesRequest::builder, EksClient::listFargateProfiles);
            case "ListIdentityProviderConfigs" ->
                    of(
                            ListIdentityProviderConfigsRequest::builder,
                            EksClient::listIdentityProviderConfigs);
            case "ListInsights" -> of(ListInsightsRequest::builder, EksClient::listInsights);
            case "ListNodegroups" -> of(ListNodegroupsRequest::builder, EksClient::listNodegroups);
            case "ListPodIdentityAssociations" ->
                    of(
                            ListPodIdentityAssociationsRequest::builder,
                            EksClient::listPodIdentityAssociations);
            case "ListTagsForResource" ->
                    of(ListTagsForResourceRequest::builder, EksClient::listTagsForResource);
            case "ListUpdates" -> of(ListUpdatesRequest::builder, EksClient::listUpdates);
            case "RegisterCluster" ->
                    of(RegisterClusterRequest::builder, EksClient::registerCluster);
            case "StartInsightsRefresh" ->
                    of(StartInsightsRefreshRequest::builder, EksClient::startInsightsRefresh);
            case "TagResource" -> of(TagResourceRequest::builder, EksClient::tagResource);
            case "UntagResource" -> of(UntagResourceRequest::builder, EksClient::untagResource);
            case "UpdateAccessEntry" ->
                    of(UpdateAccessEntryRequest::builder, EksClient::updateAccessEntry);
            case "UpdateAddon" -> of(UpdateAddonRequest::builder, EksClient::updateAddon);
            case "UpdateCapability" ->
                    of(UpdateCapabilityRequest::builder, EksClient::updateCapability);
            case "UpdateClusterConfig" ->
                    of(UpdateClusterConfigRequest::builder, EksClient::updateClusterConfig);
            case "UpdateClusterVersion" ->
                    of(UpdateClusterVersionRequest::builder, EksClient::updateClusterVersion);
            case "UpdateEksAnywhereSubscription" ->
                    of(
                            UpdateEksAnywhereSubscriptionRequest::builder,
                            EksClient::updateEksAnywhereSubscription);
            case "UpdateNodegroupConfig" ->
                    of(UpdateNodegroupConfigRequest::builder, EksClient::updateNodegroupConfig);
            case "UpdateNodegroupVersion" ->
                    of(UpdateNodegroupVersionRequest::builder, EksClient::updateNodegroupVersion);
            case "UpdatePodIdentityAssociation" ->
                    of(
                            UpdatePodIdentityAssociationRequest::builder,
                            EksClient::updatePodIdentityAssociation);
            default -> null;
        };
    }
}
