package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.*;

/** The operations of Ec2, generated from the SDK's client. */
public final class Ec2Operations {

    private Ec2Operations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<Ec2Client> find(String name) {
        return switch (name) {
            case "AcceptAddressTransfer" ->
                    of(AcceptAddressTransferRequest::builder, Ec2Client::acceptAddressTransfer);
            case "AcceptCapacityReservationBillingOwnership" ->
                    of(
                            AcceptCapacityReservationBillingOwnershipRequest::builder,
                            Ec2Client::acceptCapacityReservationBillingOwnership);
            case "AcceptReservedInstancesExchangeQuote" ->
                    of(
                            AcceptReservedInstancesExchangeQuoteRequest::builder,
                            Ec2Client::acceptReservedInstancesExchangeQuote);
            case "AcceptTransitGatewayMulticastDomainAssociations" ->
                    of(
                            AcceptTransitGatewayMulticastDomainAssociationsRequest::builder,
                            Ec2Client::acceptTransitGatewayMulticastDomainAssociations);
            case "AcceptTransitGatewayPeeringAttachment" ->
                    of(
                            AcceptTransitGatewayPeeringAttachmentRequest::builder,
                            Ec2Client::acceptTransitGatewayPeeringAttachment);
            case "AcceptTransitGatewayVpcAttachment" ->
                    of(
                            AcceptTransitGatewayVpcAttachmentRequest::builder,
                            Ec2Client::acceptTransitGatewayVpcAttachment);
            case "AcceptVpcEndpointConnections" ->
                    of(
                            AcceptVpcEndpointConnectionsRequest::builder,
                            Ec2Client::acceptVpcEndpointConnections);
            case "AcceptVpcPeeringConnection" ->
                    of(
                            AcceptVpcPeeringConnectionRequest::builder,
                            Ec2Client::acceptVpcPeeringConnection);
            case "AdvertiseByoipCidr" ->
                    of(AdvertiseByoipCidrRequest::builder, Ec2Client::advertiseByoipCidr);
            case "AllocateAddress" ->
                    of(AllocateAddressRequest::builder, Ec2Client::allocateAddress);
            case "AllocateHosts" -> of(AllocateHostsRequest::builder, Ec2Client::allocateHosts);
            case "AllocateIpamPoolCidr" ->
                    of(AllocateIpamPoolCidrRequest::builder, Ec2Client::allocateIpamPoolCidr);
            case "ApplySecurityGroupsToClientVpnTargetNetwork" ->
                    of(
                            ApplySecurityGroupsToClientVpnTargetNetworkRequest::builder,
                            Ec2Client::applySecurityGroupsToClientVpnTargetNetwork);
            case "AssignIpv6Addresses" ->
                    of(AssignIpv6AddressesRequest::builder, Ec2Client::assignIpv6Addresses);
            case "AssignPrivateIpAddresses" ->
                    of(
                            AssignPrivateIpAddressesRequest::builder,
                            Ec2Client::assignPrivateIpAddresses);
            case "AssignPrivateNatGatewayAddress" ->
                    of(
                            AssignPrivateNatGatewayAddressRequest::builder,
                            Ec2Client::assignPrivateNatGatewayAddress);
            case "AssociateAddress" ->
                    of(AssociateAddressRequest::builder, Ec2Client::associateAddress);
            case "AssociateCapacityReservationBillingOwner" ->
                    of(
                            AssociateCapacityReservationBillingOwnerRequest::builder,
                            Ec2Client::associateCapacityReservationBillingOwner);
            case "AssociateClientVpnTargetNetwork" ->
                    of(
                            AssociateClientVpnTargetNetworkRequest::builder,
                            Ec2Client::associateClientVpnTargetNetwork);
            case "AssociateDhcpOptions" ->
                    of(AssociateDhcpOptionsRequest::builder, Ec2Client::associateDhcpOptions);
            case "AssociateEnclaveCertificateIamRole" ->
                    of(
                            AssociateEnclaveCertificateIamRoleRequest::builder,
                            Ec2Client::associateEnclaveCertificateIamRole);
            case "AssociateIamInstanceProfile" ->
                    of(
                            AssociateIamInstanceProfileRequest::builder,
                            Ec2Client::associateIamInstanceProfile);
            case "AssociateInstanceEventWindow" ->
                    of(
                            AssociateInstanceEventWindowRequest::builder,
                            Ec2Client::associateInstanceEventWindow);
            case "AssociateIpamByoasn" ->
                    of(AssociateIpamByoasnRequest::builder, Ec2Client::associateIpamByoasn);
            case "AssociateIpamResourceDiscovery" ->
                    of(
                            AssociateIpamResourceDiscoveryRequest::builder,
                            Ec2Client::associateIpamResourceDiscovery);
            case "AssociateNatGatewayAddress" ->
                    of(
                            AssociateNatGatewayAddressRequest::builder,
                            Ec2Client::associateNatGatewayAddress);
            case "AssociateRouteServer" ->
                    of(AssociateRouteServerRequest::builder, Ec2Client::associateRouteServer);
            case "AssociateRouteTable" ->
                    of(AssociateRouteTableRequest::builder, Ec2Client::associateRouteTable);
            case "AssociateSecurityGroupVpc" ->
                    of(
                            AssociateSecurityGroupVpcRequest::builder,
                            Ec2Client::associateSecurityGroupVpc);
            case "AssociateSubnetCidrBlock" ->
                    of(
                            AssociateSubnetCidrBlockRequest::builder,
                            Ec2Client::associateSubnetCidrBlock);
            case "AssociateTransitGatewayMulticastDomain" ->
                    of(
                            AssociateTransitGatewayMulticastDomainRequest::builder,
                            Ec2Client::associateTransitGatewayMulticastDomain);
            case "AssociateTransitGatewayPolicyTable" ->
                    of(
                            AssociateTransitGatewayPolicyTableRequest::builder,
                            Ec2Client::associateTransitGatewayPolicyTable);
            case "AssociateTransitGatewayRouteTable" ->
                    of(
                            AssociateTransitGatewayRouteTableRequest::builder,
                            Ec2Client::associateTransitGatewayRouteTable);
            case "AssociateTrunkInterface" ->
                    of(AssociateTrunkInterfaceRequest::builder, Ec2Client::associateTrunkInterface);
            case "AssociateVpcCidrBlock" ->
                    of(AssociateVpcCidrBlockRequest::builder, Ec2Client::associateVpcCidrBlock);
            case "AttachClassicLinkVpc" ->
                    of(AttachClassicLinkVpcRequest::builder, Ec2Client::attachClassicLinkVpc);
            case "AttachInternetGateway" ->
                    of(AttachInternetGatewayRequest::builder, Ec2Client::attachInternetGateway);
            case "AttachNetworkInterface" ->
                    of(AttachNetworkInterfaceRequest::builder, Ec2Client::attachNetworkInterface);
            case "AttachVerifiedAccessTrustProvider" ->
                    of(
                            AttachVerifiedAccessTrustProviderRequest::builder,
                            Ec2Client::attachVerifiedAccessTrustProvider);
            case "AttachVolume" -> of(AttachVolumeRequest::builder, Ec2Client::attachVolume);
            case "AttachVpnGateway" ->
                    of(AttachVpnGatewayRequest::builder, Ec2Client::attachVpnGateway);
            case "AuthorizeClientVpnIngress" ->
                    of(
                            AuthorizeClientVpnIngressRequest::builder,
                            Ec2Client::authorizeClientVpnIngress);
            case "AuthorizeSecurityGroupEgress" ->
                    of(
                            AuthorizeSecurityGroupEgressRequest::builder,
                            Ec2Client::authorizeSecurityGroupEgress);
            case "AuthorizeSecurityGroupIngress" ->
                    of(
                            AuthorizeSecurityGroupIngressRequest::builder,
                            Ec2Client::authorizeSecurityGroupIngress);
            case "BundleInstance" -> of(BundleInstanceRequest::builder, Ec2Client::bundleInstance);
            case "CancelBundleTask" ->
                    of(CancelBundleTaskRequest::builder, Ec2Client::cancelBundleTask);
            case "CancelCapacityReservation" ->
                    of(
                            CancelCapacityReservationRequest::builder,
                            Ec2Client::cancelCapacityReservation);
            case "CancelCapacityReservationFleets" ->
                    of(
                            CancelCapacityReservationFleetsRequest::builder,
                            Ec2Client::cancelCapacityReservationFleets);
            case "CancelConversionTask" ->
                    of(CancelConversionTaskRequest::builder, Ec2Client::cancelConversionTask);
            case "CancelDeclarativePoliciesReport" ->
                    of(
                            CancelDeclarativePoliciesReportRequest::builder,
                            Ec2Client::cancelDeclarativePoliciesReport);
            case "CancelExportTask" ->
                    of(CancelExportTaskRequest::builder, Ec2Client::cancelExportTask);
            case "CancelImageLaunchPermission" ->
                    of(
                            CancelImageLaunchPermissionRequest::builder,
                            Ec2Client::cancelImageLaunchPermission);
            case "CancelImportTask" ->
                    of(CancelImportTaskRequest::builder, Ec2Client::cancelImportTask);
            case "CancelReservedInstancesListing" ->
                    of(
                            CancelReservedInstancesListingRequest::builder,
                            Ec2Client::cancelReservedInstancesListing);
            case "CancelSpotFleetRequests" ->
                    of(CancelSpotFleetRequestsRequest::builder, Ec2Client::cancelSpotFleetRequests);
            case "CancelSpotInstanceRequests" ->
                    of(
                            CancelSpotInstanceRequestsRequest::builder,
                            Ec2Client::cancelSpotInstanceRequests);
            case "ConfirmProductInstance" ->
                    of(ConfirmProductInstanceRequest::builder, Ec2Client::confirmProductInstance);
            case "CopyFpgaImage" -> of(CopyFpgaImageRequest::builder, Ec2Client::copyFpgaImage);
            case "CopyImage" -> of(CopyImageRequest::builder, Ec2Client::copyImage);
            case "CopySnapshot" -> of(CopySnapshotRequest::builder, Ec2Client::copySnapshot);
            case "CopyVolumes" -> of(CopyVolumesRequest::builder, Ec2Client::copyVolumes);
            case "CreateCapacityManagerDataExport" ->
                    of(
                            CreateCapacityManagerDataExportRequest::builder,
                            Ec2Client::createCapacityManagerDataExport);
            case "CreateCapacityReservation" ->
                    of(
                            CreateCapacityReservationRequest::builder,
                            Ec2Client::createCapacityReservation);
            case "CreateCapacityReservationBySplitting" ->
                    of(
                            CreateCapacityReservationBySplittingRequest::builder,
                            Ec2Client::createCapacityReservationBySplitting);
            case "CreateCapacityReservationFleet" ->
                    of(
                            CreateCapacityReservationFleetRequest::builder,
                            Ec2Client::createCapacityReservationFleet);
            case "CreateCarrierGateway" ->
                    of(CreateCarrierGatewayRequest::builder, Ec2Client::createCarrierGateway);
            case "CreateClientVpnEndpoint" ->
                    of(CreateClientVpnEndpointRequest::builder, Ec2Client::createClientVpnEndpoint);
            case "CreateClientVpnRoute" ->
                    of(CreateClientVpnRouteRequest::builder, Ec2Client::createClientVpnRoute);
            case "CreateCoipCidr" -> of(CreateCoipCidrRequest::builder, Ec2Client::createCoipCidr);
            case "CreateCoipPool" -> of(CreateCoipPoolRequest::builder, Ec2Client::createCoipPool);
            case "CreateCustomerGateway" ->
                    of(CreateCustomerGatewayRequest::builder, Ec2Client::createCustomerGateway);
            case "CreateDefaultSubnet" ->
                    of(CreateDefaultSubnetRequest::builder, Ec2Client::createDefaultSubnet);
            case "CreateDefaultVpc" ->
                    of(CreateDefaultVpcRequest::builder, Ec2Client::createDefaultVpc);
            case "CreateDelegateMacVolumeOwnershipTask" ->
                    of(
                            CreateDelegateMacVolumeOwnershipTaskRequest::builder,
                            Ec2Client::createDelegateMacVolumeOwnershipTask);
            case "CreateDhcpOptions" ->
                    of(CreateDhcpOptionsRequest::builder, Ec2Client::createDhcpOptions);
            case "CreateEgressOnlyInternetGateway" ->
                    of(
                            CreateEgressOnlyInternetGatewayRequest::builder,
                            Ec2Client::createEgressOnlyInternetGateway);
            case "CreateFleet" -> of(CreateFleetRequest::builder, Ec2Client::createFleet);
            case "CreateFlowLogs" -> of(CreateFlowLogsRequest::builder, Ec2Client::createFlowLogs);
            case "CreateFpgaImage" ->
                    of(CreateFpgaImageRequest::builder, Ec2Client::createFpgaImage);
            case "CreateImage" -> of(CreateImageRequest::builder, Ec2Client::createImage);
            case "CreateImageUsageReport" ->
                    of(CreateImageUsageReportRequest::builder, Ec2Client::createImageUsageReport);
            case "CreateInstanceConnectEndpoint" ->
                    of(
                            CreateInstanceConnectEndpointRequest::builder,
                            Ec2Client::createInstanceConnectEndpoint);
            case "CreateInstanceEventWindow" ->
                    of(
                            CreateInstanceEventWindowRequest::builder,
                            Ec2Client::createInstanceEventWindow);
            case "CreateInstanceExportTask" ->
                    of(
                            CreateInstanceExportTaskRequest::builder,
                            Ec2Client::createInstanceExportTask);
            case "CreateInternetGateway" ->
                    of(CreateInternetGatewayRequest::builder, Ec2Client::createInternetGateway);
            case "CreateInterruptibleCapacityReservationAllocation" ->
                    of(
                            CreateInterruptibleCapacityReservationAllocationRequest::builder,
                            Ec2Client::createInterruptibleCapacityReservationAllocation);
            case "CreateIpam" -> of(CreateIpamRequest::builder, Ec2Client::createIpam);
            case "CreateIpamExternalResourceVerificationToken" ->
                    of(
                            CreateIpamExternalResourceVerificationTokenRequest::builder,
                            Ec2Client::createIpamExternalResourceVerificationToken);
            case "CreateIpamPolicy" ->
                    of(CreateIpamPolicyRequest::builder, Ec2Client::createIpamPolicy);
            case "CreateIpamPool" -> of(CreateIpamPoolRequest::builder, Ec2Client::createIpamPool);
            case "CreateIpamPrefixListResolver" ->
                    of(
                            CreateIpamPrefixListResolverRequest::builder,
                            Ec2Client::createIpamPrefixListResolver);
            case "CreateIpamPrefixListResolverTarget" ->
                    of(
                            CreateIpamPrefixListResolverTargetRequest::builder,
                            Ec2Client::createIpamPrefixListResolverTarget);
            case "CreateIpamResourceDiscovery" ->
                    of(
                            CreateIpamResourceDiscoveryRequest::builder,
                            Ec2Client::createIpamResourceDiscovery);
            case "CreateIpamScope" ->
                    of(CreateIpamScopeRequest::builder, Ec2Client::createIpamScope);
            case "CreateKeyPair" -> of(CreateKeyPairRequest::builder, Ec2Client::createKeyPair);
            case "CreateLaunchTemplate" ->
                    of(CreateLaunchTemplateRequest::builder, Ec2Client::createLaunchTemplate);
            case "CreateLaunchTemplateVersion" ->
                    of(
                            CreateLaunchTemplateVersionRequest::builder,
                            Ec2Client::createLaunchTemplateVersion);
            case "CreateLocalGatewayRoute" ->
                    of(CreateLocalGatewayRouteRequest::builder, Ec2Client::createLocalGatewayRoute);
            case "CreateLocalGatewayRouteTable" ->
                    of(
                            CreateLocalGatewayRouteTableRequest::builder,
                            Ec2Client::createLocalGatewayRouteTable);
            case "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation" ->
                    of(
                            CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest::builder,
                            Ec2Client::createLocalGatewayRouteTableVirtualInterfaceGroupAssociation);
            case "CreateLocalGatewayRouteTableVpcAssociation" ->
                    of(
                            CreateLocalGatewayRouteTableVpcAssociationRequest::builder,
                            Ec2Client::createLocalGatewayRouteTableVpcAssociation);
            case "CreateLocalGatewayVirtualInterface" ->
                    of(
                            CreateLocalGatewayVirtualInterfaceRequest::builder,
                            Ec2Client::createLocalGatewayVirtualInterface);
            case "CreateLocalGatewayVirtualInterfaceGroup" ->
                    of(
                            CreateLocalGatewayVirtualInterfaceGroupRequest::builder,
                            Ec2Client::createLocalGatewayVirtualInterfaceGroup);
            case "CreateMacSystemIntegrityProtectionModificationTask" ->
                    of(
                            CreateMacSystemIntegrityProtectionModificationTaskRequest::builder,
                            Ec2Client::createMacSystemIntegrityProtectionModificationTask);
            case "CreateManagedPrefixList" ->
                    of(CreateManagedPrefixListRequest::builder, Ec2Client::createManagedPrefixList);
            case "CreateNatGateway" ->
                    of(CreateNatGatewayRequest::builder, Ec2Client::createNatGateway);
            case "CreateNetworkAcl" ->
                    of(CreateNetworkAclRequest::builder, Ec2Client::createNetworkAcl);
            case "CreateNetworkAclEntry" ->
                    of(CreateNetworkAclEntryRequest::builder, Ec2Client::createNetworkAclEntry);
            case "CreateNetworkInsightsAccessScope" ->
                    of(
                            CreateNetworkInsightsAccessScopeRequest::builder,
                            Ec2Client::createNetworkInsightsAccessScope);
            case "CreateNetworkInsightsPath" ->
                    of(
                            CreateNetworkInsightsPathRequest::builder,
                            Ec2Client::createNetworkInsightsPath);
            case "CreateNetworkInterface" ->
                    of(CreateNetworkInterfaceRequest::builder, Ec2Client::createNetworkInterface);
            case "CreateNetworkInterfacePermission" ->
                    of(
                            CreateNetworkInterfacePermissionRequest::builder,
                            Ec2Client::createNetworkInterfacePermission);
            case "CreatePlacementGroup" ->
                    of(CreatePlacementGroupRequest::builder, Ec2Client::createPlacementGroup);
            case "CreatePublicIpv4Pool" ->
                    of(CreatePublicIpv4PoolRequest::builder, Ec2Client::createPublicIpv4Pool);
            case "CreateReplaceRootVolumeTask" ->
                    of(
                            CreateReplaceRootVolumeTaskRequest::builder,
                            Ec2Client::createReplaceRootVolumeTask);
            case "CreateReservedInstancesListing" ->
                    of(
                            CreateReservedInstancesListingRequest::builder,
                            Ec2Client::createReservedInstancesListing);
            case "CreateRestoreImageTask" ->
                    of(CreateRestoreImageTaskRequest::builder, Ec2Client::createRestoreImageTask);
            case "CreateRoute" -> of(CreateRouteRequest::builder, Ec2Client::createRoute);
            case "CreateRouteServer" ->
                    of(CreateRouteServerRequest::builder, Ec2Client::createRouteServer);
            case "CreateRouteServerEndpoint" ->
                    of(
                            CreateRouteServerEndpointRequest::builder,
                            Ec2Client::createRouteServerEndpoint);
            case "CreateRouteServerPeer" ->
                    of(CreateRouteServerPeerRequest::builder, Ec2Client::createRouteServerPeer);
            case "CreateRouteTable" ->
                    of(CreateRouteTableRequest::builder, Ec2Client::createRouteTable);
            case "CreateSecurityGroup" ->
                    of(CreateSecurityGroupRequest::builder, Ec2Client::createSecurityGroup);
            case "CreateSnapshot" -> of(CreateSnapshotRequest::builder, Ec2Client::createSnapshot);
            case "CreateSnapshots" ->
                    of(CreateSnapshotsRequest::builder, Ec2Client::createSnapshots);
            case "CreateSpotDatafeedSubscription" ->
                    of(
                            CreateSpotDatafeedSubscriptionRequest::builder,
                            Ec2Client::createSpotDatafeedSubscription);
            case "CreateStoreImageTask" ->
                    of(CreateStoreImageTaskRequest::builder, Ec2Client::createStoreImageTask);
            case "CreateSubnet" -> of(CreateSubnetRequest::builder, Ec2Client::createSubnet);
            case "CreateSubnetCidrReservation" ->
                    of(
                            CreateSubnetCidrReservationRequest::builder,
                            Ec2Client::createSubnetCidrReservation);
            case "CreateTags" -> of(CreateTagsRequest::builder, Ec2Client::createTags);
            case "CreateTrafficMirrorFilter" ->
                    of(
                            CreateTrafficMirrorFilterRequest::builder,
                            Ec2Client::createTrafficMirrorFilter);
            case "CreateTrafficMirrorFilterRule" ->
                    of(
                            CreateTrafficMirrorFilterRuleRequest::builder,
                            Ec2Client::createTrafficMirrorFilterRule);
            case "CreateTrafficMirrorSession" ->
                    of(
                            CreateTrafficMirrorSessionRequest::builder,
                            Ec2Client::createTrafficMirrorSession);
            case "CreateTrafficMirrorTarget" ->
                    of(
                            CreateTrafficMirrorTargetRequest::builder,
                            Ec2Client::createTrafficMirrorTarget);
            case "CreateTransitGateway" ->
                    of(CreateTransitGatewayRequest::builder, Ec2Client::createTransitGateway);
            case "CreateTransitGatewayConnect" ->
                    of(
                            CreateTransitGatewayConnectRequest::builder,
                            Ec2Client::createTransitGatewayConnect);
            case "CreateTransitGatewayConnectPeer" ->
                    of(
                            CreateTransitGatewayConnectPeerRequest::builder,
                            Ec2Client::createTransitGatewayConnectPeer);
            case "CreateTransitGatewayMeteringPolicy" ->
                    of(
                            CreateTransitGatewayMeteringPolicyRequest::builder,
                            Ec2Client::createTransitGatewayMeteringPolicy);
            case "CreateTransitGatewayMeteringPolicyEntry" ->
                    of(
                            CreateTransitGatewayMeteringPolicyEntryRequest::builder,
                            Ec2Client::createTransitGatewayMeteringPolicyEntry);
            case "CreateTransitGatewayMulticastDomain" ->
                    of(
                            CreateTransitGatewayMulticastDomainRequest::builder,
                            Ec2Client::createTransitGatewayMulticastDomain);
            case "CreateTransitGatewayPeeringAttachment" ->
                    of(
                            CreateTransitGatewayPeeringAttachmentRequest::builder,
                            Ec2Client::createTransitGatewayPeeringAttachment);
            case "CreateTransitGatewayPolicyTable" ->
                    of(
                            CreateTransitGatewayPolicyTableRequest::builder,
                            Ec2Client::createTransitGatewayPolicyTable);
            case "CreateTransitGatewayPrefixListReference" ->
                    of(
                            CreateTransitGatewayPrefixListReferenceRequest::builder,
                            Ec2Client::createTransitGatewayPrefixListReference);
            case "CreateTransitGatewayRoute" ->
                    of(
                            CreateTransitGatewayRouteRequest::builder,
                            Ec2Client::createTransitGatewayRoute);
            case "CreateTransitGatewayRouteTable" ->
                    of(
                            CreateTransitGatewayRouteTableRequest::builder,
                            Ec2Client::createTransitGatewayRouteTable);
            case "CreateTransitGatewayRouteTableAnnouncement" ->
                    of(
                            CreateTransitGatewayRouteTableAnnouncementRequest::builder,
                            Ec2Client::createTransitGatewayRouteTableAnnouncement);
            case "CreateTransitGatewayVpcAttachment" ->
                    of(
                            CreateTransitGatewayVpcAttachmentRequest::builder,
                            Ec2Client::createTransitGatewayVpcAttachment);
            case "CreateVerifiedAccessEndpoint" ->
                    of(
                            CreateVerifiedAccessEndpointRequest::builder,
                            Ec2Client::createVerifiedAccessEndpoint);
            case "CreateVerifiedAccessGroup" ->
                    of(
                            CreateVerifiedAccessGroupRequest::builder,
                            Ec2Client::createVerifiedAccessGroup);
            case "CreateVerifiedAccessInstance" ->
                    of(
                            CreateVerifiedAccessInstanceRequest::builder,
                            Ec2Client::createVerifiedAccessInstance);
            case "CreateVerifiedAccessTrustProvider" ->
                    of(
                            CreateVerifiedAccessTrustProviderRequest::builder,
                            Ec2Client::createVerifiedAccessTrustProvider);
            case "CreateVolume" -> of(CreateVolumeRequest::builder, Ec2Client::createVolume);
            case "CreateVpc" -> of(CreateVpcRequest::builder, Ec2Client::createVpc);
            case "CreateVpcBlockPublicAccessExclusion" ->
                    of(
                            CreateVpcBlockPublicAccessExclusionRequest::builder,
                            Ec2Client::createVpcBlockPublicAccessExclusion);
            case "CreateVpcEncryptionControl" ->
                    of(
                            CreateVpcEncryptionControlRequest::builder,
                            Ec2Client::createVpcEncryptionControl);
            case "CreateVpcEndpoint" ->
                    of(CreateVpcEndpointRequest::builder, Ec2Client::createVpcEndpoint);
            case "CreateVpcEndpointConnectionNotification" ->
                    of(
                            CreateVpcEndpointConnectionNotificationRequest::builder,
                            Ec2Client::createVpcEndpointConnectionNotification);
            case "CreateVpcEndpointServiceConfiguration" ->
                    of(
                            CreateVpcEndpointServiceConfigurationRequest::builder,
                            Ec2Client::createVpcEndpointServiceConfiguration);
            case "CreateVpcPeeringConnection" ->
                    of(
                            CreateVpcPeeringConnectionRequest::builder,
                            Ec2Client::createVpcPeeringConnection);
            case "CreateVpnConcentrator" ->
                    of(CreateVpnConcentratorRequest::builder, Ec2Client::createVpnConcentrator);
            case "CreateVpnConnection" ->
                    of(CreateVpnConnectionRequest::builder, Ec2Client::createVpnConnection);
            case "CreateVpnConnectionRoute" ->
                    of(
                            CreateVpnConnectionRouteRequest::builder,
                            Ec2Client::createVpnConnectionRoute);
            case "CreateVpnGateway" ->
                    of(CreateVpnGatewayRequest::builder, Ec2Client::createVpnGateway);
            case "DeleteCapacityManagerDataExport" ->
                    of(
                            DeleteCapacityManagerDataExportRequest::builder,
                            Ec2Client::deleteCapacityManagerDataExport);
            case "DeleteCarrierGateway" ->
                    of(DeleteCarrierGatewayRequest::builder, Ec2Client::deleteCarrierGateway);
            case "DeleteClientVpnEndpoint" ->
                    of(DeleteClientVpnEndpointRequest::builder, Ec2Client::deleteClientVpnEndpoint);
            case "DeleteClientVpnRoute" ->
                    of(DeleteClientVpnRouteRequest::builder, Ec2Client::deleteClientVpnRoute);
            case "DeleteCoipCidr" -> of(DeleteCoipCidrRequest::builder, Ec2Client::deleteCoipCidr);
            case "DeleteCoipPool" -> of(DeleteCoipPoolRequest::builder, Ec2Client::deleteCoipPool);
            case "DeleteCustomerGateway" ->
                    of(DeleteCustomerGatewayRequest::builder, Ec2Client::deleteCustomerGateway);
            case "DeleteDhcpOptions" ->
                    of(DeleteDhcpOptionsRequest::builder, Ec2Client::deleteDhcpOptions);
            case "DeleteEgressOnlyInternetGateway" ->
                    of(
                            DeleteEgressOnlyInternetGatewayRequest::builder,
                            Ec2Client::deleteEgressOnlyInternetGateway);
            case "DeleteFleets" -> of(DeleteFleetsRequest::builder, Ec2Client::deleteFleets);
            case "DeleteFlowLogs" -> of(DeleteFlowLogsRequest::builder, Ec2Client::deleteFlowLogs);
            case "DeleteFpgaImage" ->
                    of(DeleteFpgaImageRequest::builder, Ec2Client::deleteFpgaImage);
            case "DeleteImageUsageReport" ->
                    of(DeleteImageUsageReportRequest::builder, Ec2Client::deleteImageUsageReport);
            case "DeleteInstanceConnectEndpoint" ->
                    of(
                            DeleteInstanceConnectEndpointRequest::builder,
                            Ec2Client::deleteInstanceConnectEndpoint);
            case "DeleteInstanceEventWindow" ->
                    of(
                            DeleteInstanceEventWindowRequest::builder,
                            Ec2Client::deleteInstanceEventWindow);
            case "DeleteInternetGateway" ->
                    of(DeleteInternetGatewayRequest::builder, Ec2Client::deleteInternetGateway);
            case "DeleteIpam" -> of(DeleteIpamRequest::builder, Ec2Client::deleteIpam);
            case "DeleteIpamExternalResourceVerificationToken" ->
                    of(
                            DeleteIpamExternalResourceVerificationTokenRequest::builder,
                            Ec2Client::deleteIpamExternalResourceVerificationToken);
            case "DeleteIpamPolicy" ->
                    of(DeleteIpamPolicyRequest::builder, Ec2Client::deleteIpamPolicy);
            case "DeleteIpamPool" -> of(DeleteIpamPoolRequest::builder, Ec2Client::deleteIpamPool);
            case "DeleteIpamPrefixListResolver" ->
                    of(
                            DeleteIpamPrefixListResolverRequest::builder,
                            Ec2Client::deleteIpamPrefixListResolver);
            case "DeleteIpamPrefixListResolverTarget" ->
                    of(
                            DeleteIpamPrefixListResolverTargetRequest::builder,
                            Ec2Client::deleteIpamPrefixListResolverTarget);
            case "DeleteIpamResourceDiscovery" ->
                    of(
                            DeleteIpamResourceDiscoveryRequest::builder,
                            Ec2Client::deleteIpamResourceDiscovery);
            case "DeleteIpamScope" ->
                    of(DeleteIpamScopeRequest::builder, Ec2Client::deleteIpamScope);
            case "DeleteKeyPair" -> of(DeleteKeyPairRequest::builder, Ec2Client::deleteKeyPair);
            case "DeleteLaunchTemplate" ->
                    of(DeleteLaunchTemplateRequest::builder, Ec2Client::deleteLaunchTemplate);
            case "DeleteLaunchTemplateVersions" ->
                    of(
                            DeleteLaunchTemplateVersionsRequest::builder,
                            Ec2Client::deleteLaunchTemplateVersions);
            case "DeleteLocalGatewayRoute" ->
                    of(DeleteLocalGatewayRouteRequest::builder, Ec2Client::deleteLocalGatewayRoute);
            case "DeleteLocalGatewayRouteTable" ->
                    of(
                            DeleteLocalGatewayRouteTableRequest::builder,
                            Ec2Client::deleteLocalGatewayRouteTable);
            case "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation" ->
                    of(
                            DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest::builder,
                            Ec2Client::deleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation);
            case "DeleteLocalGatewayRouteTableVpcAssociation" ->
                    of(
                            DeleteLocalGatewayRouteTableVpcAssociationRequest::builder,
                            Ec2Client::deleteLocalGatewayRouteTableVpcAssociation);
            case "DeleteLocalGatewayVirtualInterface" ->
                    of(
                            DeleteLocalGatewayVirtualInterfaceRequest::builder,
                            Ec2Client::deleteLocalGatewayVirtualInterface);
            case "DeleteLocalGatewayVirtualInterfaceGroup" ->
                    of(
                            DeleteLocalGatewayVirtualInterfaceGroupRequest::builder,
                            Ec2Client::deleteLocalGatewayVirtualInterfaceGroup);
            case "DeleteManagedPrefixList" ->
                    of(DeleteManagedPrefixListRequest::builder, Ec2Client::deleteManagedPrefixList);
            case "DeleteNatGateway" ->
                    of(DeleteNatGatewayRequest::builder, Ec2Client::deleteNatGateway);
            case "DeleteNetworkAcl" ->
                    of(DeleteNetworkAclRequest::builder, Ec2Client::deleteNetworkAcl);
            case "DeleteNetworkAclEntry" ->
                    of(DeleteNetworkAclEntryRequest::builder, Ec2Client::deleteNetworkAclEntry);
            case "DeleteNetworkInsightsAccessScope" ->
                    of(
                            DeleteNetworkInsightsAccessScopeRequest::builder,
                            Ec2Client::deleteNetworkInsightsAccessScope);
            case "DeleteNetworkInsightsAccessScopeAnalysis" ->
                    of(
                            DeleteNetworkInsightsAccessScopeAnalysisRequest::builder,
                            Ec2Client::deleteNetworkInsightsAccessScopeAnalysis);
            case "DeleteNetworkInsightsAnalysis" ->
                    of(
                            DeleteNetworkInsightsAnalysisRequest::builder,
                            Ec2Client::deleteNetworkInsightsAnalysis);
            case "DeleteNetworkInsightsPath" ->
                    of(
                            DeleteNetworkInsightsPathRequest::builder,
                            Ec2Client::deleteNetworkInsightsPath);
            case "DeleteNetworkInterface" ->
                    of(DeleteNetworkInterfaceRequest::builder, Ec2Client::deleteNetworkInterface);
            case "DeleteNetworkInterfacePermission" ->
                    of(
                            DeleteNetworkInterfacePermissionRequest::builder,
                            Ec2Client::deleteNetworkInterfacePermission);
            case "DeletePlacementGroup" ->
                    of(DeletePlacementGroupRequest::builder, Ec2Client::deletePlacementGroup);
            case "DeletePublicIpv4Pool" ->
                    of(DeletePublicIpv4PoolRequest::builder, Ec2Client::deletePublicIpv4Pool);
            case "DeleteQueuedReservedInstances" ->
                    of(
                            DeleteQueuedReservedInstancesRequest::builder,
                            Ec2Client::deleteQueuedReservedInstances);
            case "DeleteRoute" -> of(DeleteRouteRequest::builder, Ec2Client::deleteRoute);
            case "DeleteRouteServer" ->
                    of(DeleteRouteServerRequest::builder, Ec2Client::deleteRouteServer);
            case "DeleteRouteServerEndpoint" ->
                    of(
                            DeleteRouteServerEndpointRequest::builder,
                            Ec2Client::deleteRouteServerEndpoint);
            case "DeleteRouteServerPeer" ->
                    of(DeleteRouteServerPeerRequest::builder, Ec2Client::deleteRouteServerPeer);
            case "DeleteRouteTable" ->
                    of(DeleteRouteTableRequest::builder, Ec2Client::deleteRouteTable);
            case "DeleteSecurityGroup" ->
                    of(DeleteSecurityGroupRequest::builder, Ec2Client::deleteSecurityGroup);
            case "DeleteSnapshot" -> of(DeleteSnapshotRequest::builder, Ec2Client::deleteSnapshot);
            case "DeleteSpotDatafeedSubscription" ->
                    of(
                            DeleteSpotDatafeedSubscriptionRequest::builder,
                            Ec2Client::deleteSpotDatafeedSubscription);
            case "DeleteSubnet" -> of(DeleteSubnetRequest::builder, Ec2Client::deleteSubnet);
            case "DeleteSubnetCidrReservation" ->
                    of(
                            DeleteSubnetCidrReservationRequest::builder,
                            Ec2Client::deleteSubnetCidrReservation);
            case "DeleteTags" -> of(DeleteTagsRequest::builder, Ec2Client::deleteTags);
            case "DeleteTrafficMirrorFilter" ->
                    of(
                            DeleteTrafficMirrorFilterRequest::builder,
                            Ec2Client::deleteTrafficMirrorFilter);
            case "DeleteTrafficMirrorFilterRule" ->
                    of(
                            DeleteTrafficMirrorFilterRuleRequest::builder,
                            Ec2Client::deleteTrafficMirrorFilterRule);
            case "DeleteTrafficMirrorSession" ->
                    of(
                            DeleteTrafficMirrorSessionRequest::builder,
                            Ec2Client::deleteTrafficMirrorSession);
            case "DeleteTrafficMirrorTarget" ->
                    of(
                            DeleteTrafficMirrorTargetRequest::builder,
                            Ec2Client::deleteTrafficMirrorTarget);
            case "DeleteTransitGateway" ->
                    of(DeleteTransitGatewayRequest::builder, Ec2Client::deleteTransitGateway);
            case "DeleteTransitGatewayConnect" ->
                    of(
                            DeleteTransitGatewayConnectRequest::builder,
                            Ec2Client::deleteTransitGatewayConnect);
            case "DeleteTransitGatewayConnectPeer" ->
                    of(
                            DeleteTransitGatewayConnectPeerRequest::builder,
                            Ec2Client::deleteTransitGatewayConnectPeer);
            case "DeleteTransitGatewayMeteringPolicy" ->
                    of(
                            DeleteTransitGatewayMeteringPolicyRequest::builder,
                            Ec2Client::deleteTransitGatewayMeteringPolicy);
            case "DeleteTransitGatewayMeteringPolicyEntry" ->
                    of(
                            DeleteTransitGatewayMeteringPolicyEntryRequest::builder,
                            Ec2Client::deleteTransitGatewayMeteringPolicyEntry);
            case "DeleteTransitGatewayMulticastDomain" ->
                    of(
                            DeleteTransitGatewayMulticastDomainRequest::builder,
                            Ec2Client::deleteTransitGatewayMulticastDomain);
            case "DeleteTransitGatewayPeeringAttachment" ->
                    of(
                            DeleteTransitGatewayPeeringAttachmentRequest::builder,
                            Ec2Client::deleteTransitGatewayPeeringAttachment);
            case "DeleteTransitGatewayPolicyTable" ->
                    of(
                            DeleteTransitGatewayPolicyTableRequest::builder,
                            Ec2Client::deleteTransitGatewayPolicyTable);
            case "DeleteTransitGatewayPrefixListReference" ->
                    of(
                            DeleteTransitGatewayPrefixListReferenceRequest::builder,
                            Ec2Client::deleteTransitGatewayPrefixListReference);
            case "DeleteTransitGatewayRoute" ->
                    of(
                            DeleteTransitGatewayRouteRequest::builder,
                            Ec2Client::deleteTransitGatewayRoute);
            case "DeleteTransitGatewayRouteTable" ->
                    of(
                            DeleteTransitGatewayRouteTableRequest::builder,
                            Ec2Client::deleteTransitGatewayRouteTable);
            case "DeleteTransitGatewayRouteTableAnnouncement" ->
                    of(
                            DeleteTransitGatewayRouteTableAnnouncementRequest::builder,
                            Ec2Client::deleteTransitGatewayRouteTableAnnouncement);
            case "DeleteTransitGatewayVpcAttachment" ->
                    of(
                            DeleteTransitGatewayVpcAttachmentRequest::builder,
                            Ec2Client::deleteTransitGatewayVpcAttachment);
            case "DeleteVerifiedAccessEndpoint" ->
                    of(
                            DeleteVerifiedAccessEndpointRequest::builder,
                            Ec2Client::deleteVerifiedAccessEndpoint);
            case "DeleteVerifiedAccessGroup" ->
                    of(
                            DeleteVerifiedAccessGroupRequest::builder,
                            Ec2Client::deleteVerifiedAccessGroup);
            case "DeleteVerifiedAccessInstance" ->
                    of(
                            DeleteVerifiedAccessInstanceRequest::builder,
                            Ec2Client::deleteVerifiedAccessInstance);
            case "DeleteVerifiedAccessTrustProvider" ->
                    of(
                            DeleteVerifiedAccessTrustProviderRequest::builder,
                            Ec2Client::deleteVerifiedAccessTrustProvider);
            case "DeleteVolume" -> of(DeleteVolumeRequest::builder, Ec2Client::deleteVolume);
            case "DeleteVpc" -> of(DeleteVpcRequest::builder, Ec2Client::deleteVpc);
            case "DeleteVpcBlockPublicAccessExclusion" ->
                    of(
                            DeleteVpcBlockPublicAccessExclusionRequest::builder,
                            Ec2Client::deleteVpcBlockPublicAccessExclusion);
            case "DeleteVpcEncryptionControl" ->
                    of(
                            DeleteVpcEncryptionControlRequest::builder,
                            Ec2Client::deleteVpcEncryptionControl);
            case "DeleteVpcEndpointConnectionNotifications" ->
                    of(
                            DeleteVpcEndpointConnectionNotificationsRequest::builder,
                            Ec2Client::deleteVpcEndpointConnectionNotifications);
            case "DeleteVpcEndpointServiceConfigurations" ->
                    of(
                            DeleteVpcEndpointServiceConfigurationsRequest::builder,
                            Ec2Client::deleteVpcEndpointServiceConfigurations);
            case "DeleteVpcEndpoints" ->
                    of(DeleteVpcEndpointsRequest::builder, Ec2Client::deleteVpcEndpoints);
            case "DeleteVpcPeeringConnection" ->
                    of(
                            DeleteVpcPeeringConnectionRequest::builder,
                            Ec2Client::deleteVpcPeeringConnection);
            case "DeleteVpnConcentrator" ->
                    of(DeleteVpnConcentratorRequest::builder, Ec2Client::deleteVpnConcentrator);
            case "DeleteVpnConnection" ->
                    of(DeleteVpnConnectionRequest::builder, Ec2Client::deleteVpnConnection);
            case "DeleteVpnConnectionRoute" ->
                    of(
                            DeleteVpnConnectionRouteRequest::builder,
                            Ec2Client::deleteVpnConnectionRoute);
            case "DeleteVpnGateway" ->
                    of(DeleteVpnGatewayRequest::builder, Ec2Client::deleteVpnGateway);
            case "DeprovisionByoipCidr" ->
                    of(DeprovisionByoipCidrRequest::builder, Ec2Client::deprovisionByoipCidr);
            case "DeprovisionIpamByoasn" ->
                    of(DeprovisionIpamByoasnRequest::builder, Ec2Client::deprovisionIpamByoasn);
            case "DeprovisionIpamPoolCidr" ->
                    of(DeprovisionIpamPoolCidrRequest::builder, Ec2Client::deprovisionIpamPoolCidr);
            case "DeprovisionPublicIpv4PoolCidr" ->
                    of(
                            DeprovisionPublicIpv4PoolCidrRequest::builder,
                            Ec2Client::deprovisionPublicIpv4PoolCidr);
            case "DeregisterImage" ->
                    of(DeregisterImageRequest::builder, Ec2Client::deregisterImage);
            case "DeregisterInstanceEventNotificationAttributes" ->
                    of(
                            DeregisterInstanceEventNotificationAttributesRequest::builder,
                            Ec2Client::deregisterInstanceEventNotificationAttributes);
            case "DeregisterTransitGatewayMulticastGroupMembers" ->
                    of(
                            DeregisterTransitGatewayMulticastGroupMembersRequest::builder,
                            Ec2Client::deregisterTransitGatewayMulticastGroupMembers);
            case "DeregisterTransitGatewayMulticastGroupSources" ->
                    of(
                            DeregisterTransitGatewayMulticastGroupSourcesRequest::builder,
                            Ec2Client::deregisterTransitGatewayMulticastGroupSources);
            case "DescribeAccountAttributes" ->
                    of(
                            DescribeAccountAttributesRequest::builder,
                            Ec2Client::describeAccountAttributes);
            case "DescribeAddressTransfers" ->
                    of(
                            DescribeAddressTransfersRequest::builder,
                            Ec2Client::describeAddressTransfers);
            case "DescribeAddresses" ->
                    of(DescribeAddressesRequest::builder, Ec2Client::describeAddresses);
            case "DescribeAddressesAttribute" ->
                    of(
                            DescribeAddressesAttributeRequest::builder,
                            Ec2Client::describeAddressesAttribute);
            case "DescribeAggregateIdFormat" ->
                    of(
                            DescribeAggregateIdFormatRequest::builder,
                            Ec2Client::describeAggregateIdFormat);
            case "DescribeAvailabilityZones" ->
                    of(
                            DescribeAvailabilityZonesRequest::builder,
                            Ec2Client::describeAvailabilityZones);
            case "DescribeAwsNetworkPerformanceMetricSubscriptions" ->
                    of(
                            DescribeAwsNetworkPerformanceMetricSubscriptionsRequest::builder,
                            Ec2Client::describeAwsNetworkPerformanceMetricSubscriptions);
            case "DescribeBundleTasks" ->
                    of(DescribeBundleTasksRequest::builder, Ec2Client::describeBundleTasks);
            case "DescribeByoipCidrs" ->
                    of(DescribeByoipCidrsRequest::builder, Ec2Client::describeByoipCidrs);
            case "DescribeCapacityBlockExtensionHistory" ->
                    of(
                            DescribeCapacityBlockExtensionHistoryRequest::builder,
                            Ec2Client::describeCapacityBlockExtensionHistory);
            case "DescribeCapacityBlockExtensionOfferings" ->
                    of(
                            DescribeCapacityBlockExtensionOfferingsRequest::builder,
                            Ec2Client::describeCapacityBlockExtensionOfferings);
            case "DescribeCapacityBlockOfferings" ->
                    of(
                            DescribeCapacityBlockOfferingsRequest::builder,
                            Ec2Client::describeCapacityBlockOfferings);
            case "DescribeCapacityBlockStatus" ->
                    of(
                            DescribeCapacityBlockStatusRequest::builder,
                            Ec2Client::describeCapacityBlockStatus);
            case "DescribeCapacityBlocks" ->
                    of(DescribeCapacityBlocksRequest::builder, Ec2Client::describeCapacityBlocks);
            case "DescribeCapacityManagerDataExports" ->
                    of(
                            DescribeCapacityManagerDataExportsRequest::builder,
                            Ec2Client::describeCapacityManagerDataExports);
            case "DescribeCapacityReservationBillingRequests" ->
                    of(
                            DescribeCapacityReservationBillingRequestsRequest::builder,
                            Ec2Client::describeCapacityReservationBillingRequests);
            case "DescribeCapacityReservationFleets" ->
                    of(
                            DescribeCapacityReservationFleetsRequest::builder,
                            Ec2Client::describeCapacityReservationFleets);
            case "DescribeCapacityReservationTopology" ->
                    of(
                            DescribeCapacityReservationTopologyRequest::builder,
                            Ec2Client::describeCapacityReservationTopology);
            case "DescribeCapacityReservations" ->
                    of(
                            DescribeCapacityReservationsRequest::builder,
                            Ec2Client::describeCapacityReservations);
            case "DescribeCarrierGateways" ->
                    of(DescribeCarrierGatewaysRequest::builder, Ec2Client::describeCarrierGateways);
            case "DescribeClassicLinkInstances" ->
                    of(
                            DescribeClassicLinkInstancesRequest::builder,
                            Ec2Client::describeClassicLinkInstances);
            case "DescribeClientVpnAuthorizationRules" ->
                    of(
                            DescribeClientVpnAuthorizationRulesRequest::builder,
                            Ec2Client::describeClientVpnAuthorizationRules);
            case "DescribeClientVpnConnections" ->
                    of(
                            DescribeClientVpnConnectionsRequest::builder,
                            Ec2Client::describeClientVpnConnections);
            case "DescribeClientVpnEndpoints" ->
                    of(
                            DescribeClientVpnEndpointsRequest::builder,
                            Ec2Client::describeClientVpnEndpoints);
            case "DescribeClientVpnRoutes" ->
                    of(DescribeClientVpnRoutesRequest::builder, Ec2Client::describeClientVpnRoutes);
            case "DescribeClientVpnTargetNetworks" ->
                    of(
                            DescribeClientVpnTargetNetworksRequest::builder,
                            Ec2Client::describeClientVpnTargetNetworks);
            case "DescribeCoipPools" ->
                    of(DescribeCoipPoolsRequest::builder, Ec2Client::describeCoipPools);
            case "DescribeConversionTasks" ->
                    of(DescribeConversionTasksRequest::builder, Ec2Client::describeConversionTasks);
            case "DescribeCustomerGateways" ->
                    of(
                            DescribeCustomerGatewaysRequest::builder,
                            Ec2Client::describeCustomerGateways);
            case "DescribeDeclarativePoliciesReports" ->
                    of(
                            DescribeDeclarativePoliciesReportsRequest::builder,
                            Ec2Client::describeDeclarativePoliciesReports);
            case "DescribeDhcpOptions" ->
                    of(DescribeDhcpOptionsRequest::builder, Ec2Client::describeDhcpOptions);
            case "DescribeEgressOnlyInternetGateways" ->
                    of(
                            DescribeEgressOnlyInternetGatewaysRequest::builder,
                            Ec2Client::describeEgressOnlyInternetGateways);
            case "DescribeElasticGpus" ->
                    of(DescribeElasticGpusRequest::builder, Ec2Client::describeElasticGpus);
            case "DescribeExportImageTasks" ->
                    of(
                            DescribeExportImageTasksRequest::builder,
                            Ec2Client::describeExportImageTasks);
            case "DescribeExportTasks" ->
                    of(DescribeExportTasksRequest::builder, Ec2Client::describeExportTasks);
            case "DescribeFastLaunchImages" ->
                    of(
                            DescribeFastLaunchImagesRequest::builder,
                            Ec2Client::describeFastLaunchImages);
            case "DescribeFastSnapshotRestores" ->
                    of(
                            DescribeFastSnapshotRestoresRequest::builder,
                            Ec2Client::describeFastSnapshotRestores);
            case "DescribeFleetHistory" ->
                    of(DescribeFleetHistoryRequest::builder, Ec2Client::describeFleetHistory);
            case "DescribeFleetInstances" ->
                    of(DescribeFleetInstancesRequest::builder, Ec2Client::describeFleetInstances);
            case "DescribeFleets" -> of(DescribeFleetsRequest::builder, Ec2Client::describeFleets);
            case "DescribeFlowLogs" ->
                    of(DescribeFlowLogsRequest::builder, Ec2Client::describeFlowLogs);
            case "DescribeFpgaImageAttribute" ->
                    of(
                            DescribeFpgaImageAttributeRequest::builder,
                            Ec2Client::describeFpgaImageAttribute);
            case "DescribeFpgaImages" ->
                    of(DescribeFpgaImagesRequest::builder, Ec2Client::describeFpgaImages);
            case "DescribeHostReservationOfferings" ->
                    of(
                            DescribeHostReservationOfferingsRequest::builder,
                            Ec2Client::describeHostReservationOfferings);
            case "DescribeHostReservations" ->
                    of(
                            DescribeHostReservationsRequest::builder,
                            Ec2Client::describeHostReservations);
            case "DescribeHosts" -> of(DescribeHostsRequest::builder, Ec2Client::describeHosts);
            case "DescribeIamInstanceProfileAssociations" ->
                    of(
                            DescribeIamInstanceProfileAssociationsRequest::builder,
                            Ec2Client::describeIamInstanceProfileAssociations);
            case "DescribeIdFormat" ->
                    of(DescribeIdFormatRequest::builder, Ec2Client::describeIdFormat);
            case "DescribeIdentityIdFormat" ->
                    of(
                            DescribeIdentityIdFormatRequest::builder,
                            Ec2Client::describeIdentityIdFormat);
            case "DescribeImageAttribute" ->
                    of(DescribeImageAttributeRequest::builder, Ec2Client::describeImageAttribute);
            case "DescribeImageReferences" ->
                    of(DescribeImageReferencesRequest::builder, Ec2Client::describeImageReferences);
            case "DescribeImageUsageReportEntries" ->
                    of(
                            DescribeImageUsageReportEntriesRequest::builder,
                            Ec2Client::describeImageUsageReportEntries);
            case "DescribeImageUsageReports" ->
                    of(
                            DescribeImageUsageReportsRequest::builder,
                            Ec2Client::describeImageUsageReports);
            case "DescribeImages" -> of(DescribeImagesRequest::builder, Ec2Client::describeImages);
            case "DescribeImportImageTasks" ->
                    of(
                            DescribeImportImageTasksRequest::builder,
                            Ec2Client::describeImportImageTasks);
            case "DescribeImportSnapshotTasks" ->
                    of(
                            DescribeImportSnapshotTasksRequest::builder,
                            Ec2Client::describeImportSnapshotTasks);
            case "DescribeInstanceAttribute" ->
                    of(
                            DescribeInstanceAttributeRequest::builder,
                            Ec2Client::describeInstanceAttribute);
            case "DescribeInstanceConnectEndpoints" ->
                    of(
                            DescribeInstanceConnectEndpointsRequest::builder,
                            Ec2Client::describeInstanceConnectEndpoints);
            case "DescribeInstanceCreditSpecifications" ->
                    of(
                            DescribeInstanceCreditSpecificationsRequest::builder,
                            Ec2Client::describeInstanceCreditSpecifications);
            case "DescribeInstanceEventNotificationAttributes" ->
                    of(
                            DescribeInstanceEventNotificationAttributesRequest::builder,
                            Ec2Client::describeInstanceEventNotificationAttributes);
            case "DescribeInstanceEventWindows" ->
                    of(
                            DescribeInstanceEventWindowsRequest::builder,
                            Ec2Client::describeInstanceEventWindows);
            case "DescribeInstanceImageMetadata" ->
                    of(
                            DescribeInstanceImageMetadataRequest::builder,
                            Ec2Client::describeInstanceImageMetadata);
            case "DescribeInstanceSqlHaHistoryStates" ->
                    of(
                            DescribeInstanceSqlHaHistoryStatesRequest::builder,
                            Ec2Client::describeInstanceSqlHaHistoryStates);
            case "DescribeInstanceSqlHaStates" ->
                    of(
                            DescribeInstanceSqlHaStatesRequest::builder,
                            Ec2Client::describeInstanceSqlHaStates);
            case "DescribeInstanceStatus" ->
                    of(DescribeInstanceStatusRequest::builder, Ec2Client::describeInstanceStatus);
            case "DescribeInstanceTopology" ->
                    of(
                            DescribeInstanceTopologyRequest::builder,
                            Ec2Client::describeInstanceTopology);
            case "DescribeInstanceTypeOfferings" ->
                    of(
                            DescribeInstanceTypeOfferingsRequest::builder,
                            Ec2Client::describeInstanceTypeOfferings);
            case "DescribeInstanceTypes" ->
                    of(DescribeInstanceTypesRequest::builder, Ec2Client::describeInstanceTypes);
            case "DescribeInstances" ->
                    of(DescribeInstancesRequest::builder, Ec2Client::describeInstances);
            case "DescribeInternetGateways" ->
                    of(
                            DescribeInternetGatewaysRequest::builder,
                            Ec2Client::describeInternetGateways);
            case "DescribeIpamByoasn" ->
                    of(DescribeIpamByoasnRequest::builder, Ec2Client::describeIpamByoasn);
            case "DescribeIpamExternalResourceVerificationTokens" ->
                    of(
                            DescribeIpamExternalResourceVerificationTokensRequest::builder,
                            Ec2Client::describeIpamExternalResourceVerificationTokens);
            case "DescribeIpamPolicies" ->
                    of(DescribeIpamPoliciesRequest::builder, Ec2Client::describeIpamPolicies);
            case "DescribeIpamPools" ->
                    of(DescribeIpamPoolsRequest::builder, Ec2Client::describeIpamPools);
            case "DescribeIpamPrefixListResolverTargets" ->
                    of(
                            DescribeIpamPrefixListResolverTargetsRequest::builder,
                            Ec2Client::describeIpamPrefixListResolverTargets);
            case "DescribeIpamPrefixListResolvers" ->
                    of(
                            DescribeIpamPrefixListResolversRequest::builder,
                            Ec2Client::describeIpamPrefixListResolvers);
            case "DescribeIpamResourceDiscoveries" ->
                    of(
                            DescribeIpamResourceDiscoveriesRequest::builder,
                            Ec2Client::describeIpamResourceDiscoveries);
            case "DescribeIpamResourceDiscoveryAssociations" ->
                    of(
                            DescribeIpamResourceDiscoveryAssociationsRequest::builder,
                            Ec2Client::describeIpamResourceDiscoveryAssociations);
            case "DescribeIpamScopes" ->
                    of(DescribeIpamScopesRequest::builder, Ec2Client::describeIpamScopes);
            case "DescribeIpams" -> of(DescribeIpamsRequest::builder, Ec2Client::describeIpams);
            case "DescribeIpv6Pools" ->
                    of(DescribeIpv6PoolsRequest::builder, Ec2Client::describeIpv6Pools);
            case "DescribeKeyPairs" ->
                    of(DescribeKeyPairsRequest::builder, Ec2Client::describeKeyPairs);
            case "DescribeLaunchTemplateVersions" ->
                    of(
                            DescribeLaunchTemplateVersionsRequest::builder,
                            Ec2Client::describeLaunchTemplateVersions);
            case "DescribeLaunchTemplates" ->
                    of(DescribeLaunchTemplatesRequest::builder, Ec2Client::describeLaunchTemplates);
            case "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations" ->
                    of(
                            DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest::builder,
                            Ec2Client::describeLocalGatewayRouteTableVirtualInterfaceGroupAssociations);
            case "DescribeLocalGatewayRouteTableVpcAssociations" ->
                    of(
                            DescribeLocalGatewayRouteTableVpcAssociationsRequest::builder,
                            Ec2Client::describeLocalGatewayRouteTableVpcAssociations);
            case "DescribeLocalGatewayRouteTables" ->
                    of(
                            DescribeLocalGatewayRouteTablesRequest::builder,
                            Ec2Client::describeLocalGatewayRouteTables);
            case "DescribeLocalGatewayVirtualInterfaceGroups" ->
                    of(
                            DescribeLocalGatewayVirtualInterfaceGroupsRequest::builder,
                            Ec2Client::describeLocalGatewayVirtualInterfaceGroups);
            case "DescribeLocalGatewayVirtualInterfaces" ->
                    of(
                            DescribeLocalGatewayVirtualInterfacesRequest::builder,
                            Ec2Client::describeLocalGatewayVirtualInterfaces);
            case "DescribeLocalGateways" ->
                    of(DescribeLocalGatewaysRequest::builder, Ec2Client::describeLocalGateways);
            case "DescribeLockedSnapshots" ->
                    of(DescribeLockedSnapshotsRequest::builder, Ec2Client::describeLockedSnapshots);
            case "DescribeMacHosts" ->
                    of(DescribeMacHostsRequest::builder, Ec2Client::describeMacHosts);
            case "DescribeMacModificationTasks" ->
                    of(
                            DescribeMacModificationTasksRequest::builder,
                            Ec2Client::describeMacModificationTasks);
            case "DescribeManagedPrefixLists" ->
                    of(
                            DescribeManagedPrefixListsRequest::builder,
                            Ec2Client::describeManagedPrefixLists);
            case "DescribeMovingAddresses" ->
                    of(DescribeMovingAddressesRequest::builder, Ec2Client::describeMovingAddresses);
            case "DescribeNatGateways" ->
                    of(DescribeNatGatewaysRequest::builder, Ec2Client::describeNatGateways);
            case "DescribeNetworkAcls" ->
                    of(DescribeNetworkAclsRequest::builder, Ec2Client::describeNetworkAcls);
            case "DescribeNetworkInsightsAccessScopeAnalyses" ->
                    of(
                            DescribeNetworkInsightsAccessScopeAnalysesRequest::builder,
                            Ec2Client::describeNetworkInsightsAccessScopeAnalyses);
            case "DescribeNetworkInsightsAccessScopes" ->
                    of(
                            DescribeNetworkInsightsAccessScopesRequest::builder,
                            Ec2Client::describeNetworkInsightsAccessScopes);
            case "DescribeNetworkInsightsAnalyses" ->
                    of(
                            DescribeNetworkInsightsAnalysesRequest::builder,
                            Ec2Client::describeNetworkInsightsAnalyses);
            case "DescribeNetworkInsightsPaths" ->
                    of(
                            DescribeNetworkInsightsPathsRequest::builder,
                            Ec2Client::describeNetworkInsightsPaths);
            case "DescribeNetworkInterfaceAttribute" ->
                    of(
                            DescribeNetworkInterfaceAttributeRequest::builder,
                            Ec2Client::describeNetworkInterfaceAttribute);
            case "DescribeNetworkInterfacePermissions" ->
                    of(
                            DescribeNetworkInterfacePermissionsRequest::builder,
                            Ec2Client::describeNetworkInterfacePermissions);
            case "DescribeNetworkInterfaces" ->
                    of(
                            DescribeNetworkInterfacesRequest::builder,
                            Ec2Client::describeNetworkInterfaces);
            case "DescribeOutpostLags" ->
                    of(DescribeOutpostLagsRequest::builder, Ec2Client::describeOutpostLags);
            case "DescribePlacementGroups" ->
                    of(DescribePlacementGroupsRequest::builder, Ec2Client::describePlacementGroups);
            case "DescribePrefixLists" ->
                    of(DescribePrefixListsRequest::builder, Ec2Client::describePrefixLists);
            case "DescribePrincipalIdFormat" ->
                    of(
                            DescribePrincipalIdFormatRequest::builder,
                            Ec2Client::describePrincipalIdFormat);
            case "DescribePublicIpv4Pools" ->
                    of(DescribePublicIpv4PoolsRequest::builder, Ec2Client::describePublicIpv4Pools);
            case "DescribeRegions" ->
                    of(DescribeRegionsRequest::builder, Ec2Client::describeRegions);
            case "DescribeReplaceRootVolumeTasks" ->
                    of(
                            DescribeReplaceRootVolumeTasksRequest::builder,
                            Ec2Client::describeReplaceRootVolumeTasks);
            case "DescribeReservedInstances" ->
                    of(
                            DescribeReservedInstancesRequest::builder,
                            Ec2Client::describeReservedInstances);
            case "DescribeReservedInstancesListings" ->
                    of(
                            DescribeReservedInstancesListingsRequest::builder,
                            Ec2Client::describeReservedInstancesListings);
            case "DescribeReservedInstancesModifications" ->
                    of(
                            DescribeReservedInstancesModificationsRequest::builder,
                            Ec2Client::describeReservedInstancesModifications);
            case "DescribeReservedInstancesOfferings" ->
                    of(
                            DescribeReservedInstancesOfferingsRequest::builder,
                            Ec2Client::describeReservedInstancesOfferings);
            case "DescribeRouteServerEndpoints" ->
                    of(
                            DescribeRouteServerEndpointsRequest::builder,
                            Ec2Client::describeRouteServerEndpoints);
            case "DescribeRouteServerPeers" ->
                    of(
                            DescribeRouteServerPeersRequest::builder,
                            Ec2Client::describeRouteServerPeers);
            case "DescribeRouteServers" ->
                    of(DescribeRouteServersRequest::builder, Ec2Client::describeRouteServers);
            case "DescribeRouteTables" ->
                    of(DescribeRouteTablesRequest::builder, Ec2Client::describeRouteTables);
            case "DescribeScheduledInstanceAvailability" ->
                    of(
                            DescribeScheduledInstanceAvailabilityRequest::builder,
                            Ec2Client::describeScheduledInstanceAvailability);
            case "DescribeScheduledInstances" ->
                    of(
                            DescribeScheduledInstancesRequest::builder,
                            Ec2Client::describeScheduledInstances);
            case "DescribeSecurityGroupReferences" ->
                    of(
                            DescribeSecurityGroupReferencesRequest::builder,
                            Ec2Client::describeSecurityGroupReferences);
            case "DescribeSecurityGroupRules" ->
                    of(
                            DescribeSecurityGroupRulesRequest::builder,
                            Ec2Client::describeSecurityGroupRules);
            case "DescribeSecurityGroupVpcAssociations" ->
                    of(
                            DescribeSecurityGroupVpcAssociationsRequest::builder,
                            Ec2Client::describeSecurityGroupVpcAssociations);
            case "DescribeSecurityGroups" ->
                    of(DescribeSecurityGroupsRequest::builder, Ec2Client::describeSecurityGroups);
            case "DescribeServiceLinkVirtualInterfaces" ->
                    of(
                            DescribeServiceLinkVirtualInterfacesRequest::builder,
                            Ec2Client::describeServiceLinkVirtualInterfaces);
            case "DescribeSnapshotAttribute" ->
                    of(
                            DescribeSnapshotAttributeRequest::builder,
                            Ec2Client::describeSnapshotAttribute);
            case "DescribeSnapshotTierStatus" ->
                    of(
                            DescribeSnapshotTierStatusRequest::builder,
                            Ec2Client::describeSnapshotTierStatus);
            case "DescribeSnapshots" ->
                    of(DescribeSnapshotsRequest::builder, Ec2Client::describeSnapshots);
            case "DescribeSpotDatafeedSubscription" ->
                    of(
                            DescribeSpotDatafeedSubscriptionRequest::builder,
                            Ec2Client::describeSpotDatafeedSubscription);
            case "DescribeSpotFleetInstances" ->
                    of(
                            DescribeSpotFleetInstancesRequest::builder,
                            Ec2Client::describeSpotFleetInstances);
            case "DescribeSpotFleetRequestHistory" ->
                    of(
                            DescribeSpotFleetRequestHistoryRequest::builder,
                            Ec2Client::describeSpotFleetRequestHistory);
            case "DescribeSpotFleetRequests" ->
                    of(
                            DescribeSpotFleetRequestsRequest::builder,
                            Ec2Client::describeSpotFleetRequests);
            case "DescribeSpotInstanceRequests" ->
                    of(
                            DescribeSpotInstanceRequestsRequest::builder,
                            Ec2Client::describeSpotInstanceRequests);
            case "DescribeSpotPriceHistory" ->
                    of(
                            DescribeSpotPriceHistoryRequest::builder,
                            Ec2Client::describeSpotPriceHistory);
            case "DescribeStaleSecurityGroups" ->
                    of(
                            DescribeStaleSecurityGroupsRequest::builder,
                            Ec2Client::describeStaleSecurityGroups);
            case "DescribeStoreImageTasks" ->
                    of(DescribeStoreImageTasksRequest::builder, Ec2Client::describeStoreImageTasks);
            case "DescribeSubnets" ->
                    of(DescribeSubnetsRequest::builder, Ec2Client::describeSubnets);
            case "DescribeTags" -> of(DescribeTagsRequest::builder, Ec2Client::describeTags);
            case "DescribeTrafficMirrorFilterRules" ->
                    of(
                            DescribeTrafficMirrorFilterRulesRequest::builder,
                            Ec2Client::describeTrafficMirrorFilterRules);
            case "DescribeTrafficMirrorFilters" ->
                    of(
                            DescribeTrafficMirrorFiltersRequest::builder,
                            Ec2Client::describeTrafficMirrorFilters);
            case "DescribeTrafficMirrorSessions" ->
                    of(
                            DescribeTrafficMirrorSessionsRequest::builder,
                            Ec2Client::describeTrafficMirrorSessions);
            case "DescribeTrafficMirrorTargets" ->
                    of(
                            DescribeTrafficMirrorTargetsRequest::builder,
                            Ec2Client::describeTrafficMirrorTargets);
            case "DescribeTransitGatewayAttachments" ->
                    of(
                            DescribeTransitGatewayAttachmentsRequest::builder,
                            Ec2Client::describeTransitGatewayAttachments);
            case "DescribeTransitGatewayConnectPeers" ->
                    of(
                            DescribeTransitGatewayConnectPeersRequest::builder,
                            Ec2Client::describeTransitGatewayConnectPeers);
            case "DescribeTransitGatewayConnects" ->
                    of(
                            DescribeTransitGatewayConnectsRequest::builder,
                            Ec2Client::describeTransitGatewayConnects);
            case "DescribeTransitGatewayMeteringPolicies" ->
                    of(
                            DescribeTransitGatewayMeteringPoliciesRequest::builder,
                            Ec2Client::describeTransitGatewayMeteringPolicies);
            case "DescribeTransitGatewayMulticastDomains" ->
                    of(
                            DescribeTransitGatewayMulticastDomainsRequest::builder,
                            Ec2Client::describeTransitGatewayMulticastDomains);
            case "DescribeTransitGatewayPeeringAttachments" ->
                    of(
                            DescribeTransitGatewayPeeringAttachmentsRequest::builder,
                            Ec2Client::describeTransitGatewayPeeringAttachments);
            case "DescribeTransitGatewayPolicyTables" ->
                    of(
                            DescribeTransitGatewayPolicyTablesRequest::builder,
                            Ec2Client::describeTransitGatewayPolicyTables);
            case "DescribeTransitGatewayRouteTableAnnouncements" ->
                    of(
                            DescribeTransitGatewayRouteTableAnnouncementsRequest::builder,
                            Ec2Client::describeTransitGatewayRouteTableAnnouncements);
            case "DescribeTransitGatewayRouteTables" ->
                    of(
                            DescribeTransitGatewayRouteTablesRequest::builder,
                            Ec2Client::describeTransitGatewayRouteTables);
            case "DescribeTransitGatewayVpcAttachments" ->
                    of(
                            DescribeTransitGatewayVpcAttachmentsRequest::builder,
                            Ec2Client::describeTransitGatewayVpcAttachments);
            case "DescribeTransitGateways" ->
                    of(DescribeTransitGatewaysRequest::builder, Ec2Client::describeTransitGateways);
            case "DescribeTrunkInterfaceAssociations" ->
                    of(
                            DescribeTrunkInterfaceAssociationsRequest::builder,
                            Ec2Client::describeTrunkInterfaceAssociations);
            case "DescribeVerifiedAccessEndpoints" ->
                    of(
                            DescribeVerifiedAccessEndpointsRequest::builder,
                            Ec2Client::describeVerifiedAccessEndpoints);
            case "DescribeVerifiedAccessGroups" ->
                    of(
                            DescribeVerifiedAccessGroupsRequest::builder,
                            Ec2Client::describeVerifiedAccessGroups);
            case "DescribeVerifiedAccessInstanceLoggingConfigurations" ->
                    of(
                            DescribeVerifiedAccessInstanceLoggingConfigurationsRequest::builder,
                            Ec2Client::describeVerifiedAccessInstanceLoggingConfigurations);
            case "DescribeVerifiedAccessInstances" ->
                    of(
                            DescribeVerifiedAccessInstancesRequest::builder,
                            Ec2Client::describeVerifiedAccessInstances);
            case "DescribeVerifiedAccessTrustProviders" ->
                    of(
                            DescribeVerifiedAccessTrustProvidersRequest::builder,
                            Ec2Client::describeVerifiedAccessTrustProviders);
            case "DescribeVolumeAttribute" ->
                    of(DescribeVolumeAttributeRequest::builder, Ec2Client::describeVolumeAttribute);
            case "DescribeVolumeStatus" ->
                    of(DescribeVolumeStatusRequest::builder, Ec2Client::describeVolumeStatus);
            case "DescribeVolumes" ->
                    of(DescribeVolumesRequest::builder, Ec2Client::describeVolumes);
            case "DescribeVolumesModifications" ->
                    of(
                            DescribeVolumesModificationsRequest::builder,
                            Ec2Client::describeVolumesModifications);
            case "DescribeVpcAttribute" ->
                    of(DescribeVpcAttributeRequest::builder, Ec2Client::describeVpcAttribute);
            case "DescribeVpcBlockPublicAccessExclusions" ->
                    of(
                            DescribeVpcBlockPublicAccessExclusionsRequest::builder,
                            Ec2Client::describeVpcBlockPublicAccessExclusions);
            case "DescribeVpcBlockPublicAccessOptions" ->
                    of(
                            DescribeVpcBlockPublicAccessOptionsRequest::builder,
                            Ec2Client::describeVpcBlockPublicAccessOptions);
            case "DescribeVpcClassicLink" ->
                    of(DescribeVpcClassicLinkRequest::builder, Ec2Client::describeVpcClassicLink);
            case "DescribeVpcClassicLinkDnsSupport" ->
                    of(
                            DescribeVpcClassicLinkDnsSupportRequest::builder,
                            Ec2Client::describeVpcClassicLinkDnsSupport);
            case "DescribeVpcEncryptionControls" ->
                    of(
                            DescribeVpcEncryptionControlsRequest::builder,
                            Ec2Client::describeVpcEncryptionControls);
            case "DescribeVpcEndpointAssociations" ->
                    of(
                            DescribeVpcEndpointAssociationsRequest::builder,
                            Ec2Client::describeVpcEndpointAssociations);
            case "DescribeVpcEndpointConnectionNotifications" ->
                    of(
                            DescribeVpcEndpointConnectionNotificationsRequest::builder,
                            Ec2Client::describeVpcEndpointConnectionNotifications);
            case "DescribeVpcEndpointConnections" ->
                    of(
                            DescribeVpcEndpointConnectionsRequest::builder,
                            Ec2Client::describeVpcEndpointConnections);
            case "DescribeVpcEndpointServiceConfigurations" ->
                    of(
                            DescribeVpcEndpointServiceConfigurationsRequest::builder,
                            Ec2Client::describeVpcEndpointServiceConfigurations);
            case "DescribeVpcEndpointServicePermissions" ->
                    of(
                            DescribeVpcEndpointServicePermissionsRequest::builder,
                            Ec2Client::describeVpcEndpointServicePermissions);
            case "DescribeVpcEndpointServices" ->
                    of(
                            DescribeVpcEndpointServicesRequest::builder,
                            Ec2Client::describeVpcEndpointServices);
            case "DescribeVpcEndpoints" ->
                    of(DescribeVpcEndpointsRequest::builder, Ec2Client::describeVpcEndpoints);
            case "DescribeVpcPeeringConnections" ->
                    of(
                            DescribeVpcPeeringConnectionsRequest::builder,
                            Ec2Client::describeVpcPeeringConnections);
            case "DescribeVpcs" -> of(DescribeVpcsRequest::builder, Ec2Client::describeVpcs);
            case "DescribeVpnConcentrators" ->
                    of(
                            DescribeVpnConcentratorsRequest::builder,
                            Ec2Client::describeVpnConcentrators);
            case "DescribeVpnConnections" ->
                    of(DescribeVpnConnectionsRequest::builder, Ec2Client::describeVpnConnections);
            case "DescribeVpnGateways" ->
                    of(DescribeVpnGatewaysRequest::builder, Ec2Client::describeVpnGateways);
            case "DetachClassicLinkVpc" ->
                    of(DetachClassicLinkVpcRequest::builder, Ec2Client::detachClassicLinkVpc);
            case "DetachInternetGateway" ->
                    of(DetachInternetGatewayRequest::builder, Ec2Client::detachInternetGateway);
            case "DetachNetworkInterface" ->
                    of(DetachNetworkInterfaceRequest::builder, Ec2Client::detachNetworkInterface);
            case "DetachVerifiedAccessTrustProvider" ->
                    of(
                            DetachVerifiedAccessTrustProviderRequest::builder,
                            Ec2Client::detachVerifiedAccessTrustProvider);
            case "DetachVolume" -> of(DetachVolumeRequest::builder, Ec2Client::detachVolume);
            case "DetachVpnGateway" ->
                    of(DetachVpnGatewayRequest::builder, Ec2Client::detachVpnGateway);
            case "DisableAddressTransfer" ->
                    of(DisableAddressTransferRequest::builder, Ec2Client::disableAddressTransfer);
            case "DisableAllowedImagesSettings" ->
                    of(
                            DisableAllowedImagesSettingsRequest::builder,
                            Ec2Client::disableAllowedImagesSettings);
            case "DisableAwsNetworkPerformanceMetricSubscription" ->
                    of(
                            DisableAwsNetworkPerformanceMetricSubscriptionRequest::builder,
                            Ec2Client::disableAwsNetworkPerformanceMetricSubscription);
            case "DisableCapacityManager" ->
                    of(DisableCapacityManagerRequest::builder, Ec2Client::disableCapacityManager);
            case "DisableEbsEncryptionByDefault" ->
                    of(
                            DisableEbsEncryptionByDefaultRequest::builder,
                            Ec2Client::disableEbsEncryptionByDefault);
            case "DisableFastLaunch" ->
                    of(DisableFastLaunchRequest::builder, Ec2Client::disableFastLaunch);
            case "DisableFastSnapshotRestores" ->
                    of(
                            DisableFastSnapshotRestoresRequest::builder,
                            Ec2Client::disableFastSnapshotRestores);
            case "DisableImage" -> of(DisableImageRequest::builder, Ec2Client::disableImage);
            case "DisableImageBlockPublicAccess" ->
                    of(
                            DisableImageBlockPublicAccessRequest::builder,
                            Ec2Client::disableImageBlockPublicAccess);
            case "DisableImageDeprecation" ->
                    of(DisableImageDeprecationRequest::builder, Ec2Client::disableImageDeprecation);
            case "DisableImageDeregistrationProtection" ->
                    of(
                            DisableImageDeregistrationProtectionRequest::builder,
                            Ec2Client::disableImageDeregistrationProtection);
            case "DisableInstanceSqlHaStandbyDetections" ->
                    of(
                            DisableInstanceSqlHaStandbyDetectionsRequest::builder,
                            Ec2Client::disableInstanceSqlHaStandbyDetections);
            case "DisableIpamOrganizationAdminAccount" ->
                    of(
                            DisableIpamOrganizationAdminAccountRequest::builder,
                            Ec2Client::disableIpamOrganizationAdminAccount);
            case "DisableIpamPolicy" ->
                    of(DisableIpamPolicyRequest::builder, Ec2Client::disableIpamPolicy);
            case "DisableRouteServerPropagation" ->
                    of(
                            DisableRouteServerPropagationRequest::builder,
                            Ec2Client::disableRouteServerPropagation);
            case "DisableSerialConsoleAccess" ->
                    of(
                            DisableSerialConsoleAccessRequest::builder,
                            Ec2Client::disableSerialConsoleAccess);
            case "DisableSnapshotBlockPublicAccess" ->
                    of(
                            DisableSnapshotBlockPublicAccessRequest::builder,
                            Ec2Client::disableSnapshotBlockPublicAccess);
            case "DisableTransitGatewayRouteTablePropagation" ->
                    of(
                            DisableTransitGatewayRouteTablePropagationRequest::builder,
                            Ec2Client::disableTransitGatewayRouteTablePropagation);
            case "DisableVgwRoutePropagation" ->
                    of(
                            DisableVgwRoutePropagationRequest::builder,
                            Ec2Client::disableVgwRoutePropagation);
            case "DisableVpcClassicLink" ->
                    of(DisableVpcClassicLinkRequest::builder, Ec2Client::disableVpcClassicLink);
            case "DisableVpcClassicLinkDnsSupport" ->
                    of(
                            DisableVpcClassicLinkDnsSupportRequest::builder,
                            Ec2Client::disableVpcClassicLinkDnsSupport);
            case "DisassociateAddress" ->
                    of(DisassociateAddressRequest::builder, Ec2Client::disassociateAddress);
            case "DisassociateCapacityReservationBillingOwner" ->
                    of(
                            DisassociateCapacityReservationBillingOwnerRequest::builder,
                            Ec2Client::disassociateCapacityReservationBillingOwner);
            case "DisassociateClientVpnTargetNetwork" ->
                    of(
                            DisassociateClientVpnTargetNetworkRequest::builder,
                            Ec2Client::disassociateClientVpnTargetNetwork);
            case "DisassociateEnclaveCertificateIamRole" ->
                    of(
                            DisassociateEnclaveCertificateIamRoleRequest::builder,
                            Ec2Client::disassociateEnclaveCertificateIamRole);
            case "DisassociateIamInstanceProfile" ->
                    of(
                            DisassociateIamInstanceProfileRequest::builder,
                            Ec2Client::disassociateIamInstanceProfile);
            case "DisassociateInstanceEventWindow" ->
                    of(
                            DisassociateInstanceEventWindowRequest::builder,
                            Ec2Client::disassociateInstanceEventWindow);
            case "DisassociateIpamByoasn" ->
                    of(DisassociateIpamByoasnRequest::builder, Ec2Client::disassociateIpamByoasn);
            case "DisassociateIpamResourceDiscovery" ->
                    of(
                            DisassociateIpamResourceDiscoveryRequest::builder,
                            Ec2Client::disassociateIpamResourceDiscovery);
            case "DisassociateNatGatewayAddress" ->
                    of(
                            DisassociateNatGatewayAddressRequest::builder,
                            Ec2Client::disassociateNatGatewayAddress);
            case "DisassociateRouteServer" ->
                    of(DisassociateRouteServerRequest::builder, Ec2Client::disassociateRouteServer);
            case "DisassociateRouteTable" ->
                    of(DisassociateRouteTableRequest::builder, Ec2Client::disassociateRouteTable);
            case "DisassociateSecurityGroupVpc" ->
                    of(
                            DisassociateSecurityGroupVpcRequest::builder,
                            Ec2Client::disassociateSecurityGroupVpc);
            case "DisassociateSubnetCidrBlock" ->
                    of(
                            DisassociateSubnetCidrBlockRequest::builder,
                            Ec2Client::disassociateSubnetCidrBlock);
            case "DisassociateTransitGatewayMulticastDomain" ->
                    of(
                            DisassociateTransitGatewayMulticastDomainRequest::builder,
                            Ec2Client::disassociateTransitGatewayMulticastDomain);
            case "DisassociateTransitGatewayPolicyTable" ->
                    of(
                            DisassociateTransitGatewayPolicyTableRequest::builder,
                            Ec2Client::disassociateTransitGatewayPolicyTable);
            case "DisassociateTransitGatewayRouteTable" ->
                    of(
                            DisassociateTransitGatewayRouteTableRequest::builder,
                            Ec2Client::disassociateTransitGatewayRouteTable);
            case "DisassociateTrunkInterface" ->
                    of(
                            DisassociateTrunkInterfaceRequest::builder,
                            Ec2Client::disassociateTrunkInterface);
            case "DisassociateVpcCidrBlock" ->
                    of(
                            DisassociateVpcCidrBlockRequest::builder,
                            Ec2Client::disassociateVpcCidrBlock);
            case "EnableAddressTransfer" ->
                    of(EnableAddressTransferRequest::builder, Ec2Client::enableAddressTransfer);
            case "EnableAllowedImagesSettings" ->
                    of(
                            EnableAllowedImagesSettingsRequest::builder,
                            Ec2Client::enableAllowedImagesSettings);
            case "EnableAwsNetworkPerformanceMetricSubscription" ->
                    of(
                            EnableAwsNetworkPerformanceMetricSubscriptionRequest::builder,
                            Ec2Client::enableAwsNetworkPerformanceMetricSubscription);
            case "EnableCapacityManager" ->
                    of(EnableCapacityManagerRequest::builder, Ec2Client::enableCapacityManager);
            case "EnableEbsEncryptionByDefault" ->
                    of(
                            EnableEbsEncryptionByDefaultRequest::builder,
                            Ec2Client::enableEbsEncryptionByDefault);
            case "EnableFastLaunch" ->
                    of(EnableFastLaunchRequest::builder, Ec2Client::enableFastLaunch);
            case "EnableFastSnapshotRestores" ->
                    of(
                            EnableFastSnapshotRestoresRequest::builder,
                            Ec2Client::enableFastSnapshotRestores);
            case "EnableImage" -> of(EnableImageRequest::builder, Ec2Client::enableImage);
            case "EnableImageBlockPublicAccess" ->
                    of(
                            EnableImageBlockPublicAccessRequest::builder,
                            Ec2Client::enableImageBlockPublicAccess);
            case "EnableImageDeprecation" ->
                    of(EnableImageDeprecationRequest::builder, Ec2Client::enableImageDeprecation);
            case "EnableImageDeregistrationProtection" ->
                    of(
                            EnableImageDeregistrationProtectionRequest::builder,
                            Ec2Client::enableImageDeregistrationProtection);
            case "EnableInstanceSqlHaStandbyDetections" ->
                    of(
                            EnableInstanceSqlHaStandbyDetectionsRequest::builder,
                            Ec2Client::enableInstanceSqlHaStandbyDetections);
            case "EnableIpamOrganizationAdminAccount" ->
                    of(
                            EnableIpamOrganizationAdminAccountRequest::builder,
                            Ec2Client::enableIpamOrganizationAdminAccount);
            case "EnableIpamPolicy" ->
                    of(EnableIpamPolicyRequest::builder, Ec2Client::enableIpamPolicy);
            case "EnableReachabilityAnalyzerOrganizationSharing" ->
                    of(
                            EnableReachabilityAnalyzerOrganizationSharingRequest::builder,
                            Ec2Client::enableReachabilityAnalyzerOrganizationSharing);
            case "EnableRouteServerPropagation" ->
                    of(
                            EnableRouteServerPropagationRequest::builder,
                            Ec2Client::enableRouteServerPropagation);
            case "EnableSerialConsoleAccess" ->
                    of(
                            EnableSerialConsoleAccessRequest::builder,
                            Ec2Client::enableSerialConsoleAccess);
            case "EnableSnapshotBlockPublicAccess" ->
                    of(
                            EnableSnapshotBlockPublicAccessRequest::builder,
                            Ec2Client::enableSnapshotBlockPublicAccess);
            case "EnableTransitGatewayRouteTablePropagation" ->
                    of(
                            EnableTransitGatewayRouteTablePropagationRequest::builder,
                            Ec2Client::enableTransitGatewayRouteTablePropagation);
            case "EnableVgwRoutePropagation" ->
                    of(
                            EnableVgwRoutePropagationRequest::builder,
                            Ec2Client::enableVgwRoutePropagation);
            case "EnableVolumeIO" -> of(EnableVolumeIoRequest::builder, Ec2Client::enableVolumeIO);
            case "EnableVpcClassicLink" ->
                    of(EnableVpcClassicLinkRequest::builder, Ec2Client::enableVpcClassicLink);
            case "EnableVpcClassicLinkDnsSupport" ->
                    of(
                            EnableVpcClassicLinkDnsSupportRequest::builder,
                            Ec2Client::enableVpcClassicLinkDnsSupport);
            case "ExportClientVpnClientCertificateRevocationList" ->
                    of(
                            ExportClientVpnClientCertificateRevocationListRequest::builder,
                            Ec2Client::exportClientVpnClientCertificateRevocationList);
            case "ExportClientVpnClientConfiguration" ->
                    of(
                            ExportClientVpnClientConfigurationRequest::builder,
                            Ec2Client::exportClientVpnClientConfiguration);
            case "ExportImage" -> of(ExportImageRequest::builder, Ec2Client::exportImage);
            case "ExportTransitGatewayRoutes" ->
                    of(
                            ExportTransitGatewayRoutesRequest::builder,
                            Ec2Client::exportTransitGatewayRoutes);
            case "ExportVerifiedAccessInstanceClientConfiguration" ->
                    of(
                            ExportVerifiedAccessInstanceClientConfigurationRequest::builder,
                            Ec2Client::exportVerifiedAccessInstanceClientConfiguration);
            case "GetActiveVpnTunnelStatus" ->
                    of(
                            GetActiveVpnTunnelStatusRequest::builder,
                            Ec2Client::getActiveVpnTunnelStatus);
            case "GetAllowedImagesSettings" ->
                    of(
                            GetAllowedImagesSettingsRequest::builder,
                            Ec2Client::getAllowedImagesSettings);
            case "GetAssociatedEnclaveCertificateIamRoles" ->
                    of(
                            GetAssociatedEnclaveCertificateIamRolesRequest::builder,
                            Ec2Client::getAssociatedEnclaveCertificateIamRoles);
            case "GetAssociatedIpv6PoolCidrs" ->
                    of(
                            GetAssociatedIpv6PoolCidrsRequest::builder,
                            Ec2Client::getAssociatedIpv6PoolCidrs);
            case "GetAwsNetworkPerformanceData" ->
                    of(
                            GetAwsNetworkPerformanceDataRequest::builder,
                            Ec2Client::getAwsNetworkPerformanceData);
            case "GetCapacityManagerAttributes" ->
                    of(
                            GetCapacityManagerAttributesRequest::builder,
                            Ec2Client::getCapacityManagerAttributes);
            case "GetCapacityManagerMetricData" ->
                    of(
                            GetCapacityManagerMetricDataRequest::builder,
                            Ec2Client::getCapacityManagerMetricData);
            case "GetCapacityManagerMetricDimensions" ->
                    of(
                            GetCapacityManagerMetricDimensionsRequest::builder,
                            Ec2Client::getCapacityManagerMetricDimensions);
            case "GetCapacityReservationUsage" ->
                    of(
                            GetCapacityReservationUsageRequest::builder,
                            Ec2Client::getCapacityReservationUsage);
            case "GetCoipPoolUsage" ->
                    of(GetCoipPoolUsageRequest::builder, Ec2Client::getCoipPoolUsage);
            case "GetConsoleOutput" ->
                    of(GetConsoleOutputRequest::builder, Ec2Client::getConsoleOutput);
            case "GetConsoleScreenshot" ->
                    of(GetConsoleScreenshotRequest::builder, Ec2Client::getConsoleScreenshot);
            case "GetDeclarativePoliciesReportSummary" ->
                    of(
                            GetDeclarativePoliciesReportSummaryRequest::builder,
                            Ec2Client::getDeclarativePoliciesReportSummary);
            case "GetDefaultCreditSpecification" ->
                    of(
                            GetDefaultCreditSpecificationRequest::builder,
                            Ec2Client::getDefaultCreditSpecification);
            case "GetEbsDefaultKmsKeyId" ->
                    of(GetEbsDefaultKmsKeyIdRequest::builder, Ec2Client::getEbsDefaultKmsKeyId);
            case "GetEbsEncryptionByDefault" ->
                    of(
                            GetEbsEncryptionByDefaultRequest::builder,
                            Ec2Client::getEbsEncryptionByDefault);
            case "GetEnabledIpamPolicy" ->
                    of(GetEnabledIpamPolicyRequest::builder, Ec2Client::getEnabledIpamPolicy);
            case "GetFlowLogsIntegrationTemplate" ->
                    of(
                            GetFlowLogsIntegrationTemplateRequest::builder,
                            Ec2Client::getFlowLogsIntegrationTemplate);
            case "GetGroupsForCapacityReservation" ->
                    of(
                            GetGroupsForCapacityReservationRequest::builder,
                            Ec2Client::getGroupsForCapacityReservation);
            case "GetHostReservationPurchasePreview" ->
                    of(
                            GetHostReservationPurchasePreviewRequest::builder,
                            Ec2Client::getHostReservationPurchasePreview);
            case "GetImageAncestry" ->
                    of(GetImageAncestryRequest::builder, Ec2Client::getImageAncestry);
            case "GetImageBlockPublicAccessState" ->
                    of(
                            GetImageBlockPublicAccessStateRequest::builder,
                            Ec2Client::getImageBlockPublicAccessState);
            case "GetInstanceMetadataDefaults" ->
                    of(
                            GetInstanceMetadataDefaultsRequest::builder,
                            Ec2Client::getInstanceMetadataDefaults);
            case "GetInstanceTpmEkPub" ->
                    of(GetInstanceTpmEkPubRequest::builder, Ec2Client::getInstanceTpmEkPub);
            case "GetInstanceTypesFromInstanceRequirements" ->
                    of(
                            GetInstanceTypesFromInstanceRequirementsRequest::builder,
                            Ec2Client::getInstanceTypesFromInstanceRequirements);
            case "GetInstanceUefiData" ->
                    of(GetInstanceUefiDataRequest::builder, Ec2Client::getInstanceUefiData);
            case "GetIpamAddressHistory" ->
                    of(GetIpamAddressHistoryRequest::builder, Ec2Client::getIpamAddressHistory);
            case "GetIpamDiscoveredAccounts" ->
                    of(
                            GetIpamDiscoveredAccountsRequest::builder,
                            Ec2Client::getIpamDiscoveredAccounts);
            case "GetIpamDiscoveredPublicAddresses" ->
                    of(
                            GetIpamDiscoveredPublicAddressesRequest::builder,
                            Ec2Client::getIpamDiscoveredPublicAddresses);
            case "GetIpamDiscoveredResourceCidrs" ->
                    of(
                            GetIpamDiscoveredResourceCidrsRequest::builder,
                            Ec2Client::getIpamDiscoveredResourceCidrs);
            case "GetIpamPolicyAllocationRules" ->
                    of(
                            GetIpamPolicyAllocationRulesRequest::builder,
                            Ec2Client::getIpamPolicyAllocationRules);
            case "GetIpamPolicyOrganizationTargets" ->
                    of(
                            GetIpamPolicyOrganizationTargetsRequest::builder,
                            Ec2Client::getIpamPolicyOrganizationTargets);
            case "GetIpamPoolAllocations" ->
                    of(GetIpamPoolAllocationsRequest::builder, Ec2Client::getIpamPoolAllocations);
            case "GetIpamPoolCidrs" ->
                    of(GetIpamPoolCidrsRequest::builder, Ec2Client::getIpamPoolCidrs);
            case "GetIpamPrefixListResolverRules" ->
                    of(
                            GetIpamPrefixListResolverRulesRequest::builder,
                            Ec2Client::getIpamPrefixListResolverRules);
            case "GetIpamPrefixListResolverVersionEntries" ->
                    of(
                            GetIpamPrefixListResolverVersionEntriesRequest::builder,
                            Ec2Client::getIpamPrefixListResolverVersionEntries);
            case "GetIpamPrefixListResolverVersions" ->
                    of(
                            GetIpamPrefixListResolverVersionsRequest::builder,
                            Ec2Client::getIpamPrefixListResolverVersions);
            case "GetIpamResourceCidrs" ->
                    of(GetIpamResourceCidrsRequest::builder, Ec2Client::getIpamResourceCidrs);
            case "GetLaunchTemplateData" ->
                    of(GetLaunchTemplateDataRequest::builder, Ec2Client::getLaunchTemplateData);
            case "GetManagedPrefixListAssociations" ->
                    of(
                            GetManagedPrefixListAssociationsRequest::builder,
                            Ec2Client::getManagedPrefixListAssociations);
            case "GetManagedPrefixListEntries" ->
                    of(
                            GetManagedPrefixListEntriesRequest::builder,
                            Ec2Client::getManagedPrefixListEntries);
            case "GetNetworkInsightsAccessScopeAnalysisFindings" ->
                    of(
                            GetNetworkInsightsAccessScopeAnalysisFindingsRequest::builder,
                            Ec2Client::getNetworkInsightsAccessScopeAnalysisFindings);
            case "GetNetworkInsightsAccessScopeContent" ->
                    of(
                            GetNetworkInsightsAccessScopeContentRequest::builder,
                            Ec2Client::getNetworkInsightsAccessScopeContent);
            case "GetPasswordData" ->
                    of(GetPasswordDataRequest::builder, Ec2Client::getPasswordData);
            case "GetReservedInstancesExchangeQuote" ->
                    of(
                            GetReservedInstancesExchangeQuoteRequest::builder,
                            Ec2Client::getReservedInstancesExchangeQuote);
            case "GetRouteServerAssociations" ->
                    of(
                            GetRouteServerAssociationsRequest::builder,
                            Ec2Client::getRouteServerAssociations);
            case "GetRouteServerPropagations" ->
                    of(
                            GetRouteServerPropagationsRequest::builder,
                            Ec2Client::getRouteServerPropagations);
            case "GetRouteServerRoutingDatabase" ->
                    of(
                            GetRouteServerRoutingDatabaseRequest::builder,
                            Ec2Client::getRouteServerRoutingDatabase);
            case "GetSecurityGroupsForVpc" ->
                    of(GetSecurityGroupsForVpcRequest::builder, Ec2Client::getSecurityGroupsForVpc);
            case "GetSerialConsoleAccessStatus" ->
                    of(
                            GetSerialConsoleAccessStatusRequest::builder,
                            Ec2Client::getSerialConsoleAccessStatus);
            case "GetSnapshotBlockPublicAccessState" ->
                    of(
                            GetSnapshotBlockPublicAccessStateRequest::builder,
                            Ec2Client::getSnapshotBlockPublicAccessState);
            case "GetSpotPlacementScores" ->
                    of(GetSpotPlacementScoresRequest::builder, Ec2Client::getSpotPlacementScores);
            case "GetSubnetCidrReservations" ->
                    of(
                            GetSubnetCidrReservationsRequest::builder,
                            Ec2Client::getSubnetCidrReservations);
            case "GetTransitGatewayAttachmentPropagations" ->
                    of(
                            GetTransitGatewayAttachmentPropagationsRequest::builder,
                            Ec2Client::getTransitGatewayAttachmentPropagations);
            case "GetTransitGatewayMeteringPolicyEntries" ->
                    of(
                            GetTransitGatewayMeteringPolicyEntriesRequest::builder,
                            Ec2Client::getTransitGatewayMeteringPolicyEntries);
            case "GetTransitGatewayMulticastDomainAssociations" ->
                    of(
                            GetTransitGatewayMulticastDomainAssociationsRequest::builder,
                            Ec2Client::getTransitGatewayMulticastDomainAssociations);
            case "GetTransitGatewayPolicyTableAssociations" ->
                    of(
                            GetTransitGatewayPolicyTableAssociationsRequest::builder,
                            Ec2Client::getTransitGatewayPolicyTableAssociations);
            case "GetTransitGatewayPolicyTableEntries" ->
                    of(
                            GetTransitGatewayPolicyTableEntriesRequest::builder,
                            Ec2Client::getTransitGatewayPolicyTableEntries);
            case "GetTransitGatewayPrefixListReferences" ->
                    of(
                            GetTransitGatewayPrefixListReferencesRequest::builder,
                            Ec2Client::getTransitGatewayPrefixListReferences);
            case "GetTransitGatewayRouteTableAssociations" ->
                    of(
                            GetTransitGatewayRouteTableAssociationsRequest::builder,
                            Ec2Client::getTransitGatewayRouteTableAssociations);
            case "GetTransitGatewayRouteTablePropagations" ->
                    of(
                            GetTransitGatewayRouteTablePropagationsRequest::builder,
                            Ec2Client::getTransitGatewayRouteTablePropagations);
            case "GetVerifiedAccessEndpointPolicy" ->
                    of(
                            GetVerifiedAccessEndpointPolicyRequest::builder,
                            Ec2Client::getVerifiedAccessEndpointPolicy);
            case "GetVerifiedAccessEndpointTargets" ->
                    of(
                            GetVerifiedAccessEndpointTargetsRequest::builder,
                            Ec2Client::getVerifiedAccessEndpointTargets);
            case "GetVerifiedAccessGroupPolicy" ->
                    of(
                            GetVerifiedAccessGroupPolicyRequest::builder,
                            Ec2Client::getVerifiedAccessGroupPolicy);
            case "GetVpcResourcesBlockingEncryptionEnforcement" ->
                    of(
                            GetVpcResourcesBlockingEncryptionEnforcementRequest::builder,
                            Ec2Client::getVpcResourcesBlockingEncryptionEnforcement);
            case "GetVpnConnectionDeviceSampleConfiguration" ->
                    of(
                            GetVpnConnectionDeviceSampleConfigurationRequest::builder,
                            Ec2Client::getVpnConnectionDeviceSampleConfiguration);
            case "GetVpnConnectionDeviceTypes" ->
                    of(
                            GetVpnConnectionDeviceTypesRequest::builder,
                            Ec2Client::getVpnConnectionDeviceTypes);
            case "GetVpnTunnelReplacementStatus" ->
                    of(
                            GetVpnTunnelReplacementStatusRequest::builder,
                            Ec2Client::getVpnTunnelReplacementStatus);
            case "ImportClientVpnClientCertificateRevocationList" ->
                    of(
                            ImportClientVpnClientCertificateRevocationListRequest::builder,
                            Ec2Client::importClientVpnClientCertificateRevocationList);
            case "ImportImage" -> of(ImportImageRequest::builder, Ec2Client::importImage);
            case "ImportInstance" -> of(ImportInstanceRequest::builder, Ec2Client::importInstance);
            case "ImportKeyPair" -> of(ImportKeyPairRequest::builder, Ec2Client::importKeyPair);
            case "ImportSnapshot" -> of(ImportSnapshotRequest::builder, Ec2Client::importSnapshot);
            case "ImportVolume" -> of(ImportVolumeRequest::builder, Ec2Client::importVolume);
            case "ListImagesInRecycleBin" ->
                    of(ListImagesInRecycleBinRequest::builder, Ec2Client::listImagesInRecycleBin);
            case "ListSnapshotsInRecycleBin" ->
                    of(
                            ListSnapshotsInRecycleBinRequest::builder,
                            Ec2Client::listSnapshotsInRecycleBin);
            case "ListVolumesInRecycleBin" ->
                    of(ListVolumesInRecycleBinRequest::builder, Ec2Client::listVolumesInRecycleBin);
            case "LockSnapshot" -> of(LockSnapshotRequest::builder, Ec2Client::lockSnapshot);
            case "ModifyAddressAttribute" ->
                    of(ModifyAddressAttributeRequest::builder, Ec2Client::modifyAddressAttribute);
            case "ModifyAvailabilityZoneGroup" ->
                    of(
                            ModifyAvailabilityZoneGroupRequest::builder,
                            Ec2Client::modifyAvailabilityZoneGroup);
            case "ModifyCapacityReservation" ->
                    of(
                            ModifyCapacityReservationRequest::builder,
                            Ec2Client::modifyCapacityReservation);
            case "ModifyCapacityReservationFleet" ->
                    of(
                            ModifyCapacityReservationFleetRequest::builder,
                            Ec2Client::modifyCapacityReservationFleet);
            case "ModifyClientVpnEndpoint" ->
                    of(ModifyClientVpnEndpointRequest::builder, Ec2Client::modifyClientVpnEndpoint);
            case "ModifyDefaultCreditSpecification" ->
                    of(
                            ModifyDefaultCreditSpecificationRequest::builder,
                            Ec2Client::modifyDefaultCreditSpecification);
            case "ModifyEbsDefaultKmsKeyId" ->
                    of(
                            ModifyEbsDefaultKmsKeyIdRequest::builder,
                            Ec2Client::modifyEbsDefaultKmsKeyId);
            case "ModifyFleet" -> of(ModifyFleetRequest::builder, Ec2Client::modifyFleet);
            case "ModifyFpgaImageAttribute" ->
                    of(
                            ModifyFpgaImageAttributeRequest::builder,
                            Ec2Client::modifyFpgaImageAttribute);
            case "ModifyHosts" -> of(ModifyHostsRequest::builder, Ec2Client::modifyHosts);
            case "ModifyIdFormat" -> of(ModifyIdFormatRequest::builder, Ec2Client::modifyIdFormat);
            case "ModifyIdentityIdFormat" ->
                    of(ModifyIdentityIdFormatRequest::builder, Ec2Client::modifyIdentityIdFormat);
            case "ModifyImageAttribute" ->
                    of(ModifyImageAttributeRequest::builder, Ec2Client::modifyImageAttribute);
            case "ModifyInstanceAttribute" ->
                    of(ModifyInstanceAttributeRequest::builder, Ec2Client::modifyInstanceAttribute);
            case "ModifyInstanceCapacityReservationAttributes" ->
                    of(
                            ModifyInstanceCapacityReservationAttributesRequest::builder,
                            Ec2Client::modifyInstanceCapacityReservationAttributes);
            case "ModifyInstanceConnectEndpoint" ->
                    of(
                            ModifyInstanceConnectEndpointRequest::builder,
                            Ec2Client::modifyInstanceConnectEndpoint);
            case "ModifyInstanceCpuOptions" ->
                    of(
                            ModifyInstanceCpuOptionsRequest::builder,
                            Ec2Client::modifyInstanceCpuOptions);
            case "ModifyInstanceCreditSpecification" ->
                    of(
                            ModifyInstanceCreditSpecificationRequest::builder,
                            Ec2Client::modifyInstanceCreditSpecification);
            case "ModifyInstanceEventStartTime" ->
                    of(
                            ModifyInstanceEventStartTimeRequest::builder,
                            Ec2Client::modifyInstanceEventStartTime);
            case "ModifyInstanceEventWindow" ->
                    of(
                            ModifyInstanceEventWindowRequest::builder,
                            Ec2Client::modifyInstanceEventWindow);
            case "ModifyInstanceMaintenanceOptions" ->
                    of(
                            ModifyInstanceMaintenanceOptionsRequest::builder,
                            Ec2Client::modifyInstanceMaintenanceOptions);
            case "ModifyInstanceMetadataDefaults" ->
                    of(
                            ModifyInstanceMetadataDefaultsRequest::builder,
                            Ec2Client::modifyInstanceMetadataDefaults);
            case "ModifyInstanceMetadataOptions" ->
                    of(
                            ModifyInstanceMetadataOptionsRequest::builder,
                            Ec2Client::modifyInstanceMetadataOptions);
            case "ModifyInstanceNetworkPerformanceOptions" ->
                    of(
                            ModifyInstanceNetworkPerformanceOptionsRequest::builder,
                            Ec2Client::modifyInstanceNetworkPerformanceOptions);
            case "ModifyInstancePlacement" ->
                    of(ModifyInstancePlacementRequest::builder, Ec2Client::modifyInstancePlacement);
            case "ModifyIpam" -> of(ModifyIpamRequest::builder, Ec2Client::modifyIpam);
            case "ModifyIpamPolicyAllocationRules" ->
                    of(
                            ModifyIpamPolicyAllocationRulesRequest::builder,
                            Ec2Client::modifyIpamPolicyAllocationRules);
            case "ModifyIpamPool" -> of(ModifyIpamPoolRequest::builder, Ec2Client::modifyIpamPool);
            case "ModifyIpamPrefixListResolver" ->
                    of(
                            ModifyIpamPrefixListResolverRequest::builder,
                            Ec2Client::modifyIpamPrefixListResolver);
            case "ModifyIpamPrefixListResolverTarget" ->
                    of(
                            ModifyIpamPrefixListResolverTargetRequest::builder,
                            Ec2Client::modifyIpamPrefixListResolverTarget);
            case "ModifyIpamResourceCidr" ->
                    of(ModifyIpamResourceCidrRequest::builder, Ec2Client::modifyIpamResourceCidr);
            case "ModifyIpamResourceDiscovery" ->
                    of(
                            ModifyIpamResourceDiscoveryRequest::builder,
                            Ec2Client::modifyIpamResourceDiscovery);
            case "ModifyIpamScope" ->
                    of(ModifyIpamScopeRequest::builder, Ec2Client::modifyIpamScope);
            case "ModifyLaunchTemplate" ->
                    of(ModifyLaunchTemplateRequest::builder, Ec2Client::modifyLaunchTemplate);
            case "ModifyLocalGatewayRoute" ->
                    of(ModifyLocalGatewayRouteRequest::builder, Ec2Client::modifyLocalGatewayRoute);
            case "ModifyManagedPrefixList" ->
                    of(ModifyManagedPrefixListRequest::builder, Ec2Client::modifyManagedPrefixList);
            case "ModifyNetworkInterfaceAttribute" ->
                    of(
                            ModifyNetworkInterfaceAttributeRequest::builder,
                            Ec2Client::modifyNetworkInterfaceAttribute);
            case "ModifyPrivateDnsNameOptions" ->
                    of(
                            ModifyPrivateDnsNameOptionsRequest::builder,
                            Ec2Client::modifyPrivateDnsNameOptions);
            case "ModifyPublicIpDnsNameOptions" ->
                    of(
                            ModifyPublicIpDnsNameOptionsRequest::builder,
                            Ec2Client::modifyPublicIpDnsNameOptions);
            case "ModifyReservedInstances" ->
                    of(ModifyReservedInstancesRequest::builder, Ec2Client::modifyReservedInstances);
            case "ModifyRouteServer" ->
                    of(ModifyRouteServerRequest::builder, Ec2Client::modifyRouteServer);
            case "ModifySecurityGroupRules" ->
                    of(
                            ModifySecurityGroupRulesRequest::builder,
                            Ec2Client::modifySecurityGroupRules);
            case "ModifySnapshotAttribute" ->
                    of(ModifySnapshotAttributeRequest::builder, Ec2Client::modifySnapshotAttribute);
            case "ModifySnapshotTier" ->
                    of(ModifySnapshotTierRequest::builder, Ec2Client::modifySnapshotTier);
            case "ModifySpotFleetRequest" ->
                    of(ModifySpotFleetRequestRequest::builder, Ec2Client::modifySpotFleetRequest);
            case "ModifySubnetAttribute" ->
                    of(ModifySubnetAttributeRequest::builder, Ec2Client::modifySubnetAttribute);
            case "ModifyTrafficMirrorFilterNetworkServices" ->
                    of(
                            ModifyTrafficMirrorFilterNetworkServicesRequest::builder,
                            Ec2Client::modifyTrafficMirrorFilterNetworkServices);
            case "ModifyTrafficMirrorFilterRule" ->
                    of(
                            ModifyTrafficMirrorFilterRuleRequest::builder,
                            Ec2Client::modifyTrafficMirrorFilterRule);
            case "ModifyTrafficMirrorSession" ->
                    of(
                            ModifyTrafficMirrorSessionRequest::builder,
                            Ec2Client::modifyTrafficMirrorSession);
            case "ModifyTransitGateway" ->
                    of(ModifyTransitGatewayRequest::builder, Ec2Client::modifyTransitGateway);
            case "ModifyTransitGatewayMeteringPolicy" ->
                    of(
                            ModifyTransitGatewayMeteringPolicyRequest::builder,
                            Ec2Client::modifyTransitGatewayMeteringPolicy);
            case "ModifyTransitGatewayPrefixListReference" ->
                    of(
                            ModifyTransitGatewayPrefixListReferenceRequest::builder,
                            Ec2Client::modifyTransitGatewayPrefixListReference);
            case "ModifyTransitGatewayVpcAttachment" ->
                    of(
                            ModifyTransitGatewayVpcAttachmentRequest::builder,
                            Ec2Client::modifyTransitGatewayVpcAttachment);
            case "ModifyVerifiedAccessEndpoint" ->
                    of(
                            ModifyVerifiedAccessEndpointRequest::builder,
                            Ec2Client::modifyVerifiedAccessEndpoint);
            case "ModifyVerifiedAccessEndpointPolicy" ->
                    of(
                            ModifyVerifiedAccessEndpointPolicyRequest::builder,
                            Ec2Client::modifyVerifiedAccessEndpointPolicy);
            case "ModifyVerifiedAccessGroup" ->
                    of(
                            ModifyVerifiedAccessGroupRequest::builder,
                            Ec2Client::modifyVerifiedAccessGroup);
            case "ModifyVerifiedAccessGroupPolicy" ->
                    of(
                            ModifyVerifiedAccessGroupPolicyRequest::builder,
                            Ec2Client::modifyVerifiedAccessGroupPolicy);
            case "ModifyVerifiedAccessInstance" ->
                    of(
                            ModifyVerifiedAccessInstanceRequest::builder,
                            Ec2Client::modifyVerifiedAccessInstance);
            case "ModifyVerifiedAccessInstanceLoggingConfiguration" ->
                    of(
                            ModifyVerifiedAccessInstanceLoggingConfigurationRequest::builder,
                            Ec2Client::modifyVerifiedAccessInstanceLoggingConfiguration);
            case "ModifyVerifiedAccessTrustProvider" ->
                    of(
                            ModifyVerifiedAccessTrustProviderRequest::builder,
                            Ec2Client::modifyVerifiedAccessTrustProvider);
            case "ModifyVolume" -> of(ModifyVolumeRequest::builder, Ec2Client::modifyVolume);
            case "ModifyVolumeAttribute" ->
                    of(ModifyVolumeAttributeRequest::builder, Ec2Client::modifyVolumeAttribute);
            case "ModifyVpcAttribute" ->
                    of(ModifyVpcAttributeRequest::builder, Ec2Client::modifyVpcAttribute);
            case "ModifyVpcBlockPublicAccessExclusion" ->
                    of(
                            ModifyVpcBlockPublicAccessExclusionRequest::builder,
                            Ec2Client::modifyVpcBlockPublicAccessExclusion);
            case "ModifyVpcBlockPublicAccessOptions" ->
                    of(
                            ModifyVpcBlockPublicAccessOptionsRequest::builder,
                            Ec2Client::modifyVpcBlockPublicAccessOptions);
            case "ModifyVpcEncryptionControl" ->
                    of(
                            ModifyVpcEncryptionControlRequest::builder,
                            Ec2Client::modifyVpcEncryptionControl);
            case "ModifyVpcEndpoint" ->
                    of(ModifyVpcEndpointRequest::builder, Ec2Client::modifyVpcEndpoint);
            case "ModifyVpcEndpointConnectionNotification" ->
                    of(
                            ModifyVpcEndpointConnectionNotificationRequest::builder,
                            Ec2Client::modifyVpcEndpointConnectionNotification);
            case "ModifyVpcEndpointServiceConfiguration" ->
                    of(
                            ModifyVpcEndpointServiceConfigurationRequest::builder,
                            Ec2Client::modifyVpcEndpointServiceConfiguration);
            case "ModifyVpcEndpointServicePayerResponsibility" ->
                    of(
                            ModifyVpcEndpointServicePayerResponsibilityRequest::builder,
                            Ec2Client::modifyVpcEndpointServicePayerResponsibility);
            case "ModifyVpcEndpointServicePermissions" ->
                    of(
                            ModifyVpcEndpointServicePermissionsRequest::builder,
                            Ec2Client::modifyVpcEndpointServicePermissions);
            case "ModifyVpcPeeringConnectionOptions" ->
                    of(
                            ModifyVpcPeeringConnectionOptionsRequest::builder,
                            Ec2Client::modifyVpcPeeringConnectionOptions);
            case "ModifyVpcTenancy" ->
                    of(ModifyVpcTenancyRequest::builder, Ec2Client::modifyVpcTenancy);
            case "ModifyVpnConnection" ->
                    of(ModifyVpnConnectionRequest::builder, Ec2Client::modifyVpnConnection);
            case "ModifyVpnConnectionOptions" ->
                    of(
                            ModifyVpnConnectionOptionsRequest::builder,
                            Ec2Client::modifyVpnConnectionOptions);
            case "ModifyVpnTunnelCertificate" ->
                    of(
                            ModifyVpnTunnelCertificateRequest::builder,
                            Ec2Client::modifyVpnTunnelCertificate);
            case "ModifyVpnTunnelOptions" ->
                    of(ModifyVpnTunnelOptionsRequest::builder, Ec2Client::modifyVpnTunnelOptions);
            case "MonitorInstances" ->
                    of(MonitorInstancesRequest::builder, Ec2Client::monitorInstances);
            case "MoveAddressToVpc" ->
                    of(MoveAddressToVpcRequest::builder, Ec2Client::moveAddressToVpc);
            case "MoveByoipCidrToIpam" ->
                    of(MoveByoipCidrToIpamRequest::builder, Ec2Client::moveByoipCidrToIpam);
            case "MoveCapacityReservationInstances" ->
                    of(
                            MoveCapacityReservationInstancesRequest::builder,
                            Ec2Client::moveCapacityReservationInstances);
            case "ProvisionByoipCidr" ->
                    of(ProvisionByoipCidrRequest::builder, Ec2Client::provisionByoipCidr);
            case "ProvisionIpamByoasn" ->
                    of(ProvisionIpamByoasnRequest::builder, Ec2Client::provisionIpamByoasn);
            case "ProvisionIpamPoolCidr" ->
                    of(ProvisionIpamPoolCidrRequest::builder, Ec2Client::provisionIpamPoolCidr);
            case "ProvisionPublicIpv4PoolCidr" ->
                    of(
                            ProvisionPublicIpv4PoolCidrRequest::builder,
                            Ec2Client::provisionPublicIpv4PoolCidr);
            case "PurchaseCapacityBlock" ->
                    of(PurchaseCapacityBlockRequest::builder, Ec2Client::purchaseCapacityBlock);
            case "PurchaseCapacityBlockExtension" ->
                    of(
                            PurchaseCapacityBlockExtensionRequest::builder,
                            Ec2Client::purchaseCapacityBlockExtension);
            case "PurchaseHostReservation" ->
                    of(PurchaseHostReservationRequest::builder, Ec2Client::purchaseHostReservation);
            case "PurchaseReservedInstancesOffering" ->
                    of(
                            PurchaseReservedInstancesOfferingRequest::builder,
                            Ec2Client::purchaseReservedInstancesOffering);
            case "PurchaseScheduledInstances" ->
                    of(
                            PurchaseScheduledInstancesRequest::builder,
                            Ec2Client::purchaseScheduledInstances);
            case "RebootInstances" ->
                    of(RebootInstancesRequest::builder, Ec2Client::rebootInstances);
            case "RegisterImage" -> of(RegisterImageRequest::builder, Ec2Client::registerImage);
            case "RegisterInstanceEventNotificationAttributes" ->
                    of(
                            RegisterInstanceEventNotificationAttributesRequest::builder,
                            Ec2Client::registerInstanceEventNotificationAttributes);
            case "RegisterTransitGatewayMulticastGroupMembers" ->
                    of(
                            RegisterTransitGatewayMulticastGroupMembersRequest::builder,
                            Ec2Client::registerTransitGatewayMulticastGroupMembers);
            case "RegisterTransitGatewayMulticastGroupSources" ->
                    of(
                            RegisterTransitGatewayMulticastGroupSourcesRequest::builder,
                            Ec2Client::registerTransitGatewayMulticastGroupSources);
            case "RejectCapacityReservationBillingOwnership" ->
                    of(
                            RejectCapacityReservationBillingOwnershipRequest::builder,
                            Ec2Client::rejectCapacityReservationBillingOwnership);
            case "RejectTransitGatewayMulticastDomainAssociations" ->
                    of(
                            RejectTransitGatewayMulticastDomainAssociationsRequest::builder,
                            Ec2Client::rejectTransitGatewayMulticastDomainAssociations);
            case "RejectTransitGatewayPeeringAttachment" ->
                    of(
                            RejectTransitGatewayPeeringAttachmentRequest::builder,
                            Ec2Client::rejectTransitGatewayPeeringAttachment);
            case "RejectTransitGatewayVpcAttachment" ->
                    of(
                            RejectTransitGatewayVpcAttachmentRequest::builder,
                            Ec2Client::rejectTransitGatewayVpcAttachment);
            case "RejectVpcEndpointConnections" ->
                    of(
                            RejectVpcEndpointConnectionsRequest::builder,
                            Ec2Client::rejectVpcEndpointConnections);
            case "RejectVpcPeeringConnection" ->
                    of(
                            RejectVpcPeeringConnectionRequest::builder,
                            Ec2Client::rejectVpcPeeringConnection);
            case "ReleaseAddress" -> of(ReleaseAddressRequest::builder, Ec2Client::releaseAddress);
            case "ReleaseHosts" -> of(ReleaseHostsRequest::builder, Ec2Client::releaseHosts);
            case "ReleaseIpamPoolAllocation" ->
                    of(
                            ReleaseIpamPoolAllocationRequest::builder,
                            Ec2Client::releaseIpamPoolAllocation);
            case "ReplaceIamInstanceProfileAssociation" ->
                    of(
                            ReplaceIamInstanceProfileAssociationRequest::builder,
                            Ec2Client::replaceIamInstanceProfileAssociation);
            case "ReplaceImageCriteriaInAllowedImagesSettings" ->
                    of(
                            ReplaceImageCriteriaInAllowedImagesSettingsRequest::builder,
                            Ec2Client::replaceImageCriteriaInAllowedImagesSettings);
            case "ReplaceNetworkAclAssociation" ->
                    of(
                            ReplaceNetworkAclAssociationRequest::builder,
                            Ec2Client::replaceNetworkAclAssociation);
            case "ReplaceNetworkAclEntry" ->
                    of(ReplaceNetworkAclEntryRequest::builder, Ec2Client::replaceNetworkAclEntry);
            case "ReplaceRoute" -> of(ReplaceRouteRequest::builder, Ec2Client::replaceRoute);
            case "ReplaceRouteTableAssociation" ->
                    of(
                            ReplaceRouteTableAssociationRequest::builder,
                            Ec2Client::replaceRouteTableAssociation);
            case "ReplaceTransitGatewayRoute" ->
                    of(
                            ReplaceTransitGatewayRouteRequest::builder,
                            Ec2Client::replaceTransitGatewayRoute);
            case "ReplaceVpnTunnel" ->
                    of(ReplaceVpnTunnelRequest::builder, Ec2Client::replaceVpnTunnel);
            case "ReportInstanceStatus" ->
                    of(ReportInstanceStatusRequest::builder, Ec2Client::reportInstanceStatus);
            case "RequestSpotFleet" ->
                    of(RequestSpotFleetRequest::builder, Ec2Client::requestSpotFleet);
            case "RequestSpotInstances" ->
                    of(RequestSpotInstancesRequest::builder, Ec2Client::requestSpotInstances);
            case "ResetAddressAttribute" ->
                    of(ResetAddressAttributeRequest::builder, Ec2Client::resetAddressAttribute);
            case "ResetEbsDefaultKmsKeyId" ->
                    of(ResetEbsDefaultKmsKeyIdRequest::builder, Ec2Client::resetEbsDefaultKmsKeyId);
            case "ResetFpgaImageAttribute" ->
                    of(ResetFpgaImageAttributeRequest::builder, Ec2Client::resetFpgaImageAttribute);
            case "ResetImageAttribute" ->
                    of(ResetImageAttributeRequest::builder, Ec2Client::resetImageAttribute);
            case "ResetInstanceAttribute" ->
                    of(ResetInstanceAttributeRequest::builder, Ec2Client::resetInstanceAttribute);
            case "ResetNetworkInterfaceAttribute" ->
                    of(
                            ResetNetworkInterfaceAttributeRequest::builder,
                            Ec2Client::resetNetworkInterfaceAttribute);
            case "ResetSnapshotAttribute" ->
                    of(ResetSnapshotAttributeRequest::builder, Ec2Client::resetSnapshotAttribute);
            case "RestoreAddressToClassic" ->
                    of(RestoreAddressToClassicRequest::builder, Ec2Client::restoreAddressToClassic);
            case "RestoreImageFromRecycleBin" ->
                    of(
                            RestoreImageFromRecycleBinRequest::builder,
                            Ec2Client::restoreImageFromRecycleBin);
            case "RestoreManagedPrefixListVersion" ->
                    of(
                            RestoreManagedPrefixListVersionRequest::builder,
                            Ec2Client::restoreManagedPrefixListVersion);
            case "RestoreSnapshotFromRecycleBin" ->
                    of(
                            RestoreSnapshotFromRecycleBinRequest::builder,
                            Ec2Client::restoreSnapshotFromRecycleBin);
            case "RestoreSnapshotTier" ->
                    of(RestoreSnapshotTierRequest::builder, Ec2Client::restoreSnapshotTier);
            case "RestoreVolumeFromRecycleBin" ->
                    of(
                            RestoreVolumeFromRecycleBinRequest::builder,
                            Ec2Client::restoreVolumeFromRecycleBin);
            case "RevokeClientVpnIngress" ->
                    of(RevokeClientVpnIngressRequest::builder, Ec2Client::revokeClientVpnIngress);
            case "RevokeSecurityGroupEgress" ->
                    of(
                            RevokeSecurityGroupEgressRequest::builder,
                            Ec2Client::revokeSecurityGroupEgress);
            case "RevokeSecurityGroupIngress" ->
                    of(
                            RevokeSecurityGroupIngressRequest::builder,
                            Ec2Client::revokeSecurityGroupIngress);
            case "RunInstances" -> of(RunInstancesRequest::builder, Ec2Client::runInstances);
            case "RunScheduledInstances" ->
                    of(RunScheduledInstancesRequest::builder, Ec2Client::runScheduledInstances);
            case "SearchLocalGatewayRoutes" ->
                    of(
                            SearchLocalGatewayRoutesRequest::builder,
                            Ec2Client::searchLocalGatewayRoutes);
            case "SearchTransitGatewayMulticastGroups" ->
                    of(
                            SearchTransitGatewayMulticastGroupsRequest::builder,
                            Ec2Client::searchTransitGatewayMulticastGroups);
            case "SearchTransitGatewayRoutes" ->
                    of(
                            SearchTransitGatewayRoutesRequest::builder,
                            Ec2Client::searchTransitGatewayRoutes);
            case "SendDiagnosticInterrupt" ->
                    of(SendDiagnosticInterruptRequest::builder, Ec2Client::sendDiagnosticInterrupt);
            case "StartDeclarativePoliciesReport" ->
                    of(
                            StartDeclarativePoliciesReportRequest::builder,
                            Ec2Client::startDeclarativePoliciesReport);
            case "StartInstances" -> of(StartInstancesRequest::builder, Ec2Client::startInstances);
            case "StartNetworkInsightsAccessScopeAnalysis" ->
                    of(
                            StartNetworkInsightsAccessScopeAnalysisRequest::builder,
                            Ec2Client::startNetworkInsightsAccessScopeAnalysis);
            case "StartNetworkInsightsAnalysis" ->
                    of(
                            StartNetworkInsightsAnalysisRequest::builder,
                            Ec2Client::startNetworkInsightsAnalysis);
            case "StartVpcEndpointServicePrivateDnsVerification" ->
                    of(
                            StartVpcEndpointServicePrivateDnsVerificationRequest::builder,
                            Ec2Client::startVpcEndpointServicePrivateDnsVerification);
            case "StopInstances" -> of(StopInstancesRequest::builder, Ec2Client::stopInstances);
            case "TerminateClientVpnConnections" ->
                    of(
                            TerminateClientVpnConnectionsRequest::builder,
                            Ec2Client::terminateClientVpnConnections);
            case "TerminateInstances" ->
                    of(TerminateInstancesRequest::builder, Ec2Client::terminateInstances);
            case "UnassignIpv6Addresses" ->
                    of(UnassignIpv6AddressesRequest::builder, Ec2Client::unassignIpv6Addresses);
            case "UnassignPrivateIpAddresses" ->
                    of(
                            UnassignPrivateIpAddressesRequest::builder,
                            Ec2Client::unassignPrivateIpAddresses);
            case "UnassignPrivateNatGatewayAddress" ->
                    of(
                            UnassignPrivateNatGatewayAddressRequest::builder,
                            Ec2Client::unassignPrivateNatGatewayAddress);
            case "UnlockSnapshot" -> of(UnlockSnapshotRequest::builder, Ec2Client::unlockSnapshot);
            case "UnmonitorInstances" ->
                    of(UnmonitorInstancesRequest::builder, Ec2Client::unmonitorInstances);
            case "UpdateCapacityManagerOrganizationsAccess" ->
                    of(
                            UpdateCapacityManagerOrganizationsAccessRequest::builder,
                            Ec2Client::updateCapacityManagerOrganizationsAccess);
            case "UpdateInterruptibleCapacityReservationAllocation" ->
                    of(
                            UpdateInterruptibleCapacityReservationAllocationRequest::builder,
                            Ec2Client::updateInterruptibleCapacityReservationAllocation);
            case "UpdateSecurityGroupRuleDescriptionsEgress" ->
                    of(
                            UpdateSecurityGroupRuleDescriptionsEgressRequest::builder,
                            Ec2Client::updateSecurityGroupRuleDescriptionsEgress);
            case "UpdateSecurityGroupRuleDescriptionsIngress" ->
                    of(
                            UpdateSecurityGroupRuleDescriptionsIngressRequest::builder,
                            Ec2Client::updateSecurityGroupRuleDescriptionsIngress);
            case "WithdrawByoipCidr" ->
                    of(WithdrawByoipCidrRequest::builder, Ec2Client::withdrawByoipCidr);
            default -> null;
        };
    }
}
