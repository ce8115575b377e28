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
                    of(
                            AcceptAddressTransferRequest::builder,
                            AcceptAddressTransferResponse::builder,
                            Ec2Client::acceptAddressTransfer);
            case "AcceptCapacityReservationBillingOwnership" ->
                    of(
                            AcceptCapacityReservationBillingOwnershipRequest::builder,
                            AcceptCapacityReservationBillingOwnershipResponse::builder,
                            Ec2Client::acceptCapacityReservationBillingOwnership);
            case "AcceptReservedInstancesExchangeQuote" ->
                    of(
                            AcceptReservedInstancesExchangeQuoteRequest::builder,
                            AcceptReservedInstancesExchangeQuoteResponse::builder,
                            Ec2Client::acceptReservedInstancesExchangeQuote);
            case "AcceptTransitGatewayMulticastDomainAssociations" ->
                    of(
                            AcceptTransitGatewayMulticastDomainAssociationsRequest::builder,
                            AcceptTransitGatewayMulticastDomainAssociationsResponse::builder,
                            Ec2Client::acceptTransitGatewayMulticastDomainAssociations);
            case "AcceptTransitGatewayPeeringAttachment" ->
                    of(
                            AcceptTransitGatewayPeeringAttachmentRequest::builder,
                            AcceptTransitGatewayPeeringAttachmentResponse::builder,
                            Ec2Client::acceptTransitGatewayPeeringAttachment);
            case "AcceptTransitGatewayVpcAttachment" ->
                    of(
                            AcceptTransitGatewayVpcAttachmentRequest::builder,
                            AcceptTransitGatewayVpcAttachmentResponse::builder,
                            Ec2Client::acceptTransitGatewayVpcAttachment);
            case "AcceptVpcEndpointConnections" ->
                    of(
                            AcceptVpcEndpointConnectionsRequest::builder,
                            AcceptVpcEndpointConnectionsResponse::builder,
                            Ec2Client::acceptVpcEndpointConnections);
            case "AcceptVpcPeeringConnection" ->
                    of(
                            AcceptVpcPeeringConnectionRequest::builder,
                            AcceptVpcPeeringConnectionResponse::builder,
                            Ec2Client::acceptVpcPeeringConnection);
            case "AdvertiseByoipCidr" ->
                    of(
                            AdvertiseByoipCidrRequest::builder,
                            AdvertiseByoipCidrResponse::builder,
                            Ec2Client::advertiseByoipCidr);
            case "AllocateAddress" ->
                    of(
                            AllocateAddressRequest::builder,
                            AllocateAddressResponse::builder,
                            Ec2Client::allocateAddress);
            case "AllocateHosts" ->
                    of(
                            AllocateHostsRequest::builder,
                            AllocateHostsResponse::builder,
                            Ec2Client::allocateHosts);
            case "AllocateIpamPoolCidr" ->
                    of(
                            AllocateIpamPoolCidrRequest::builder,
                            AllocateIpamPoolCidrResponse::builder,
                            Ec2Client::allocateIpamPoolCidr);
            case "ApplySecurityGroupsToClientVpnTargetNetwork" ->
                    of(
                            ApplySecurityGroupsToClientVpnTargetNetworkRequest::builder,
                            ApplySecurityGroupsToClientVpnTargetNetworkResponse::builder,
                            Ec2Client::applySecurityGroupsToClientVpnTargetNetwork);
            case "AssignIpv6Addresses" ->
                    of(
                            AssignIpv6AddressesRequest::builder,
                            AssignIpv6AddressesResponse::builder,
                            Ec2Client::assignIpv6Addresses);
            case "AssignPrivateIpAddresses" ->
                    of(
                            AssignPrivateIpAddressesRequest::builder,
                            AssignPrivateIpAddressesResponse::builder,
                            Ec2Client::assignPrivateIpAddresses);
            case "AssignPrivateNatGatewayAddress" ->
                    of(
                            AssignPrivateNatGatewayAddressRequest::builder,
                            AssignPrivateNatGatewayAddressResponse::builder,
                            Ec2Client::assignPrivateNatGatewayAddress);
            case "AssociateAddress" ->
                    of(
                            AssociateAddressRequest::builder,
                            AssociateAddressResponse::builder,
                            Ec2Client::associateAddress);
            case "AssociateCapacityReservationBillingOwner" ->
                    of(
                            AssociateCapacityReservationBillingOwnerRequest::builder,
                            AssociateCapacityReservationBillingOwnerResponse::builder,
                            Ec2Client::associateCapacityReservationBillingOwner);
            case "AssociateClientVpnTargetNetwork" ->
                    of(
                            AssociateClientVpnTargetNetworkRequest::builder,
                            AssociateClientVpnTargetNetworkResponse::builder,
                            Ec2Client::associateClientVpnTargetNetwork);
            case "AssociateDhcpOptions" ->
                    of(
                            AssociateDhcpOptionsRequest::builder,
                            AssociateDhcpOptionsResponse::builder,
                            Ec2Client::associateDhcpOptions);
            case "AssociateEnclaveCertificateIamRole" ->
                    of(
                            AssociateEnclaveCertificateIamRoleRequest::builder,
                            AssociateEnclaveCertificateIamRoleResponse::builder,
                            Ec2Client::associateEnclaveCertificateIamRole);
            case "AssociateIamInstanceProfile" ->
                    of(
                            AssociateIamInstanceProfileRequest::builder,
                            AssociateIamInstanceProfileResponse::builder,
                            Ec2Client::associateIamInstanceProfile);
            case "AssociateInstanceEventWindow" ->
                    of(
                            AssociateInstanceEventWindowRequest::builder,
                            AssociateInstanceEventWindowResponse::builder,
                            Ec2Client::associateInstanceEventWindow);
            case "AssociateIpamByoasn" ->
                    of(
                            AssociateIpamByoasnRequest::builder,
                            AssociateIpamByoasnResponse::builder,
                            Ec2Client::associateIpamByoasn);
            case "AssociateIpamResourceDiscovery" ->
                    of(
                            AssociateIpamResourceDiscoveryRequest::builder,
                            AssociateIpamResourceDiscoveryResponse::builder,
                            Ec2Client::associateIpamResourceDiscovery);
            case "AssociateNatGatewayAddress" ->
                    of(
                            AssociateNatGatewayAddressRequest::builder,
                            AssociateNatGatewayAddressResponse::builder,
                            Ec2Client::associateNatGatewayAddress);
            case "AssociateRouteServer" ->
                    of(
                            AssociateRouteServerRequest::builder,
                            AssociateRouteServerResponse::builder,
                            Ec2Client::associateRouteServer);
            case "AssociateRouteTable" ->
                    of(
                            AssociateRouteTableRequest::builder,
                            AssociateRouteTableResponse::builder,
                            Ec2Client::associateRouteTable);
            case "AssociateSecurityGroupVpc" ->
                    of(
                            AssociateSecurityGroupVpcRequest::builder,
                            AssociateSecurityGroupVpcResponse::builder,
                            Ec2Client::associateSecurityGroupVpc);
            case "AssociateSubnetCidrBlock" ->
                    of(
                            AssociateSubnetCidrBlockRequest::builder,
                            AssociateSubnetCidrBlockResponse::builder,
                            Ec2Client::associateSubnetCidrBlock);
            case "AssociateTransitGatewayMulticastDomain" ->
                    of(
                            AssociateTransitGatewayMulticastDomainRequest::builder,
                            AssociateTransitGatewayMulticastDomainResponse::builder,
                            Ec2Client::associateTransitGatewayMulticastDomain);
            case "AssociateTransitGatewayPolicyTable" ->
                    of(
                            AssociateTransitGatewayPolicyTableRequest::builder,
                            AssociateTransitGatewayPolicyTableResponse::builder,
                            Ec2Client::associateTransitGatewayPolicyTable);
            case "AssociateTransitGatewayRouteTable" ->
                    of(
                            AssociateTransitGatewayRouteTableRequest::builder,
                            AssociateTransitGatewayRouteTableResponse::builder,
                            Ec2Client::associateTransitGatewayRouteTable);
            case "AssociateTrunkInterface" ->
                    of(
                            AssociateTrunkInterfaceRequest::builder,
                            AssociateTrunkInterfaceResponse::builder,
                            Ec2Client::associateTrunkInterface);
            case "AssociateVpcCidrBlock" ->
                    of(
                            AssociateVpcCidrBlockRequest::builder,
                            AssociateVpcCidrBlockResponse::builder,
                            Ec2Client::associateVpcCidrBlock);
            case "AttachClassicLinkVpc" ->
                    of(
                            AttachClassicLinkVpcRequest::builder,
                            AttachClassicLinkVpcResponse::builder,
                            Ec2Client::attachClassicLinkVpc);
            case "AttachInternetGateway" ->
                    of(
                            AttachInternetGatewayRequest::builder,
                            AttachInternetGatewayResponse::builder,
                            Ec2Client::attachInternetGateway);
            case "AttachNetworkInterface" ->
                    of(
                            AttachNetworkInterfaceRequest::builder,
                            AttachNetworkInterfaceResponse::builder,
                            Ec2Client::attachNetworkInterface);
            case "AttachVerifiedAccessTrustProvider" ->
                    of(
                            AttachVerifiedAccessTrustProviderRequest::builder,
                            AttachVerifiedAccessTrustProviderResponse::builder,
                            Ec2Client::attachVerifiedAccessTrustProvider);
            case "AttachVolume" ->
                    of(
                            AttachVolumeRequest::builder,
                            AttachVolumeResponse::builder,
                            Ec2Client::attachVolume);
            case "AttachVpnGateway" ->
                    of(
                            AttachVpnGatewayRequest::builder,
                            AttachVpnGatewayResponse::builder,
                            Ec2Client::attachVpnGateway);
            case "AuthorizeClientVpnIngress" ->
                    of(
                            AuthorizeClientVpnIngressRequest::builder,
                            AuthorizeClientVpnIngressResponse::builder,
                            Ec2Client::authorizeClientVpnIngress);
            case "AuthorizeSecurityGroupEgress" ->
                    of(
                            AuthorizeSecurityGroupEgressRequest::builder,
                            AuthorizeSecurityGroupEgressResponse::builder,
                            Ec2Client::authorizeSecurityGroupEgress);
            case "AuthorizeSecurityGroupIngress" ->
                    of(
                            AuthorizeSecurityGroupIngressRequest::builder,
                            AuthorizeSecurityGroupIngressResponse::builder,
                            Ec2Client::authorizeSecurityGroupIngress);
            case "BundleInstance" ->
                    of(
                            BundleInstanceRequest::builder,
                            BundleInstanceResponse::builder,
                            Ec2Client::bundleInstance);
            case "CancelBundleTask" ->
                    of(
                            CancelBundleTaskRequest::builder,
                            CancelBundleTaskResponse::builder,
                            Ec2Client::cancelBundleTask);
            case "CancelCapacityReservation" ->
                    of(
                            CancelCapacityReservationRequest::builder,
                            CancelCapacityReservationResponse::builder,
                            Ec2Client::cancelCapacityReservation);
            case "CancelCapacityReservationFleets" ->
                    of(
                            CancelCapacityReservationFleetsRequest::builder,
                            CancelCapacityReservationFleetsResponse::builder,
                            Ec2Client::cancelCapacityReservationFleets);
            case "CancelConversionTask" ->
                    of(
                            CancelConversionTaskRequest::builder,
                            CancelConversionTaskResponse::builder,
                            Ec2Client::cancelConversionTask);
            case "CancelDeclarativePoliciesReport" ->
                    of(
                            CancelDeclarativePoliciesReportRequest::builder,
                            CancelDeclarativePoliciesReportResponse::builder,
                            Ec2Client::cancelDeclarativePoliciesReport);
            case "CancelExportTask" ->
                    of(
                            CancelExportTaskRequest::builder,
                            CancelExportTaskResponse::builder,
                            Ec2Client::cancelExportTask);
            case "CancelImageLaunchPermission" ->
                    of(
                            CancelImageLaunchPermissionRequest::builder,
                            CancelImageLaunchPermissionResponse::builder,
                            Ec2Client::cancelImageLaunchPermission);
            case "CancelImportTask" ->
                    of(
                            CancelImportTaskRequest::builder,
                            CancelImportTaskResponse::builder,
                            Ec2Client::cancelImportTask);
            case "CancelReservedInstancesListing" ->
                    of(
                            CancelReservedInstancesListingRequest::builder,
                            CancelReservedInstancesListingResponse::builder,
                            Ec2Client::cancelReservedInstancesListing);
            case "CancelSpotFleetRequests" ->
                    of(
                            CancelSpotFleetRequestsRequest::builder,
                            CancelSpotFleetRequestsResponse::builder,
                            Ec2Client::cancelSpotFleetRequests);
            case "CancelSpotInstanceRequests" ->
                    of(
                            CancelSpotInstanceRequestsRequest::builder,
                            CancelSpotInstanceRequestsResponse::builder,
                            Ec2Client::cancelSpotInstanceRequests);
            case "ConfirmProductInstance" ->
                    of(
                            ConfirmProductInstanceRequest::builder,
                            ConfirmProductInstanceResponse::builder,
                            Ec2Client::confirmProductInstance);
            case "CopyFpgaImage" ->
                    of(
                            CopyFpgaImageRequest::builder,
                            CopyFpgaImageResponse::builder,
                            Ec2Client::copyFpgaImage);
            case "CopyImage" ->
                    of(CopyImageRequest::builder, CopyImageResponse::builder, Ec2Client::copyImage);
            case "CopySnapshot" ->
                    of(
                            CopySnapshotRequest::builder,
                            CopySnapshotResponse::builder,
                            Ec2Client::copySnapshot);
            case "CopyVolumes" ->
                    of(
                            CopyVolumesRequest::builder,
                            CopyVolumesResponse::builder,
                            Ec2Client::copyVolumes);
            case "CreateCapacityManagerDataExport" ->
                    of(
                            CreateCapacityManagerDataExportRequest::builder,
                            CreateCapacityManagerDataExportResponse::builder,
                            Ec2Client::createCapacityManagerDataExport);
            case "CreateCapacityReservation" ->
                    of(
                            CreateCapacityReservationRequest::builder,
                            CreateCapacityReservationResponse::builder,
                            Ec2Client::createCapacityReservation);
            case "CreateCapacityReservationBySplitting" ->
                    of(
                            CreateCapacityReservationBySplittingRequest::builder,
                            CreateCapacityReservationBySplittingResponse::builder,
                            Ec2Client::createCapacityReservationBySplitting);
            case "CreateCapacityReservationFleet" ->
                    of(
                            CreateCapacityReservationFleetRequest::builder,
                            CreateCapacityReservationFleetResponse::builder,
                            Ec2Client::createCapacityReservationFleet);
            case "CreateCarrierGateway" ->
                    of(
                            CreateCarrierGatewayRequest::builder,
                            CreateCarrierGatewayResponse::builder,
                            Ec2Client::createCarrierGateway);
            case "CreateClientVpnEndpoint" ->
                    of(
                            CreateClientVpnEndpointRequest::builder,
                            CreateClientVpnEndpointResponse::builder,
                            Ec2Client::createClientVpnEndpoint);
            case "CreateClientVpnRoute" ->
                    of(
                            CreateClientVpnRouteRequest::builder,
                            CreateClientVpnRouteResponse::builder,
                            Ec2Client::createClientVpnRoute);
            case "CreateCoipCidr" ->
                    of(
                            CreateCoipCidrRequest::builder,
                            CreateCoipCidrResponse::builder,
                            Ec2Client::createCoipCidr);
            case "CreateCoipPool" ->
                    of(
                            CreateCoipPoolRequest::builder,
                            CreateCoipPoolResponse::builder,
                            Ec2Client::createCoipPool);
            case "CreateCustomerGateway" ->
                    of(
                            CreateCustomerGatewayRequest::builder,
                            CreateCustomerGatewayResponse::builder,
                            Ec2Client::createCustomerGateway);
            case "CreateDefaultSubnet" ->
                    of(
                            CreateDefaultSubnetRequest::builder,
                            CreateDefaultSubnetResponse::builder,
                            Ec2Client::createDefaultSubnet);
            case "CreateDefaultVpc" ->
                    of(
                            CreateDefaultVpcRequest::builder,
                            CreateDefaultVpcResponse::builder,
                            Ec2Client::createDefaultVpc);
            case "CreateDelegateMacVolumeOwnershipTask" ->
                    of(
                            CreateDelegateMacVolumeOwnershipTaskRequest::builder,
                            CreateDelegateMacVolumeOwnershipTaskResponse::builder,
                            Ec2Client::createDelegateMacVolumeOwnershipTask);
            case "CreateDhcpOptions" ->
                    of(
                            CreateDhcpOptionsRequest::builder,
                            CreateDhcpOptionsResponse::builder,
                            Ec2Client::createDhcpOptions);
            case "CreateEgressOnlyInternetGateway" ->
                    of(
                            CreateEgressOnlyInternetGatewayRequest::builder,
                            CreateEgressOnlyInternetGatewayResponse::builder,
                            Ec2Client::createEgressOnlyInternetGateway);
            case "CreateFleet" ->
                    of(
                            CreateFleetRequest::builder,
                            CreateFleetResponse::builder,
                            Ec2Client::createFleet);
            case "CreateFlowLogs" ->
                    of(
                            CreateFlowLogsRequest::builder,
                            CreateFlowLogsResponse::builder,
                            Ec2Client::createFlowLogs);
            case "CreateFpgaImage" ->
                    of(
                            CreateFpgaImageRequest::builder,
                            CreateFpgaImageResponse::builder,
                            Ec2Client::createFpgaImage);
            case "CreateImage" ->
                    of(
                            CreateImageRequest::builder,
                            CreateImageResponse::builder,
                            Ec2Client::createImage);
            case "CreateImageUsageReport" ->
                    of(
                            CreateImageUsageReportRequest::builder,
                            CreateImageUsageReportResponse::builder,
                            Ec2Client::createImageUsageReport);
            case "CreateInstanceConnectEndpoint" ->
                    of(
                            CreateInstanceConnectEndpointRequest::builder,
                            CreateInstanceConnectEndpointResponse::builder,
                            Ec2Client::createInstanceConnectEndpoint);
            case "CreateInstanceEventWindow" ->
                    of(
                            CreateInstanceEventWindowRequest::builder,
                            CreateInstanceEventWindowResponse::builder,
                            Ec2Client::createInstanceEventWindow);
            case "CreateInstanceExportTask" ->
                    of(
                            CreateInstanceExportTaskRequest::builder,
                            CreateInstanceExportTaskResponse::builder,
                            Ec2Client::createInstanceExportTask);
            case "CreateInternetGateway" ->
                    of(
                            CreateInternetGatewayRequest::builder,
                            CreateInternetGatewayResponse::builder,
                            Ec2Client::createInternetGateway);
            case "CreateInterruptibleCapacityReservationAllocation" ->
                    of(
                            CreateInterruptibleCapacityReservationAllocationRequest::builder,
                            CreateInterruptibleCapacityReservationAllocationResponse::builder,
                            Ec2Client::createInterruptibleCapacityReservationAllocation);
            case "CreateIpam" ->
                    of(
                            CreateIpamRequest::builder,
                            CreateIpamResponse::builder,
                            Ec2Client::createIpam);
            case "CreateIpamExternalResourceVerificationToken" ->
                    of(
                            CreateIpamExternalResourceVerificationTokenRequest::builder,
                            CreateIpamExternalResourceVerificationTokenResponse::builder,
                            Ec2Client::createIpamExternalResourceVerificationToken);
            case "CreateIpamPolicy" ->
                    of(
                            CreateIpamPolicyRequest::builder,
                            CreateIpamPolicyResponse::builder,
                            Ec2Client::createIpamPolicy);
            case "CreateIpamPool" ->
                    of(
                            CreateIpamPoolRequest::builder,
                            CreateIpamPoolResponse::builder,
                            Ec2Client::createIpamPool);
            case "CreateIpamPrefixListResolver" ->
                    of(
                            CreateIpamPrefixListResolverRequest::builder,
                            CreateIpamPrefixListResolverResponse::builder,
                            Ec2Client::createIpamPrefixListResolver);
            case "CreateIpamPrefixListResolverTarget" ->
                    of(
                            CreateIpamPrefixListResolverTargetRequest::builder,
                            CreateIpamPrefixListResolverTargetResponse::builder,
                            Ec2Client::createIpamPrefixListResolverTarget);
            case "CreateIpamResourceDiscovery" ->
                    of(
                            CreateIpamResourceDiscoveryRequest::builder,
                            CreateIpamResourceDiscoveryResponse::builder,
                            Ec2Client::createIpamResourceDiscovery);
            case "CreateIpamScope" ->
                    of(
                            CreateIpamScopeRequest::builder,
                            CreateIpamScopeResponse::builder,
                            Ec2Client::createIpamScope);
            case "CreateKeyPair" ->
                    of(
                            CreateKeyPairRequest::builder,
                            CreateKeyPairResponse::builder,
                            Ec2Client::createKeyPair);
            case "CreateLaunchTemplate" ->
                    of(
                            CreateLaunchTemplateRequest::builder,
                            CreateLaunchTemplateResponse::builder,
                            Ec2Client::createLaunchTemplate);
            case "CreateLaunchTemplateVersion" ->
                    of(
                            CreateLaunchTemplateVersionRequest::builder,
                            CreateLaunchTemplateVersionResponse::builder,
                            Ec2Client::createLaunchTemplateVersion);
            case "CreateLocalGatewayRoute" ->
                    of(
                            CreateLocalGatewayRouteRequest::builder,
                            CreateLocalGatewayRouteResponse::builder,
                            Ec2Client::createLocalGatewayRoute);
            case "CreateLocalGatewayRouteTable" ->
                    of(
                            CreateLocalGatewayRouteTableRequest::builder,
                            CreateLocalGatewayRouteTableResponse::builder,
                            Ec2Client::createLocalGatewayRouteTable);
            case "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation" ->
                    of(
                            CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest
                                    ::builder,
                            CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResponse
                                    ::builder,
                            Ec2Client
                                    ::createLocalGatewayRouteTableVirtualInterfaceGroupAssociation);
            case "CreateLocalGatewayRouteTableVpcAssociation" ->
                    of(
                            CreateLocalGatewayRouteTableVpcAssociationRequest::builder,
                            CreateLocalGatewayRouteTableVpcAssociationResponse::builder,
                            Ec2Client::createLocalGatewayRouteTableVpcAssociation);
            case "CreateLocalGatewayVirtualInterface" ->
                    of(
                            CreateLocalGatewayVirtualInterfaceRequest::builder,
                            CreateLocalGatewayVirtualInterfaceResponse::builder,
                            Ec2Client::createLocalGatewayVirtualInterface);
            case "CreateLocalGatewayVirtualInterfaceGroup" ->
                    of(
                            CreateLocalGatewayVirtualInterfaceGroupRequest::builder,
                            CreateLocalGatewayVirtualInterfaceGroupResponse::builder,
                            Ec2Client::createLocalGatewayVirtualInterfaceGroup);
            case "CreateMacSystemIntegrityProtectionModificationTask" ->
                    of(
                            CreateMacSystemIntegrityProtectionModificationTaskRequest::builder,
                            CreateMacSystemIntegrityProtectionModificationTaskResponse::builder,
                            Ec2Client::createMacSystemIntegrityProtectionModificationTask);
            case "CreateManagedPrefixList" ->
                    of(
                            CreateManagedPrefixListRequest::builder,
                            CreateManagedPrefixListResponse::builder,
                            Ec2Client::createManagedPrefixList);
            case "CreateNatGateway" ->
                    of(
                            CreateNatGatewayRequest::builder,
                            CreateNatGatewayResponse::builder,
                            Ec2Client::createNatGateway);
            case "CreateNetworkAcl" ->
                    of(
                            CreateNetworkAclRequest::builder,
                            CreateNetworkAclResponse::builder,
                            Ec2Client::createNetworkAcl);
            case "CreateNetworkAclEntry" ->
                    of(
                            CreateNetworkAclEntryRequest::builder,
                            CreateNetworkAclEntryResponse::builder,
                            Ec2Client::createNetworkAclEntry);
            case "CreateNetworkInsightsAccessScope" ->
                    of(
                            CreateNetworkInsightsAccessScopeRequest::builder,
                            CreateNetworkInsightsAccessScopeResponse::builder,
                            Ec2Client::createNetworkInsightsAccessScope);
            case "CreateNetworkInsightsPath" ->
                    of(
                            CreateNetworkInsightsPathRequest::builder,
                            CreateNetworkInsightsPathResponse::builder,
                            Ec2Client::createNetworkInsightsPath);
            case "CreateNetworkInterface" ->
                    of(
                            CreateNetworkInterfaceRequest::builder,
                            CreateNetworkInterfaceResponse::builder,
                            Ec2Client::createNetworkInterface);
            case "CreateNetworkInterfacePermission" ->
                    of(
                            CreateNetworkInterfacePermissionRequest::builder,
                            CreateNetworkInterfacePermissionResponse::builder,
                            Ec2Client::createNetworkInterfacePermission);
            case "CreatePlacementGroup" ->
                    of(
                            CreatePlacementGroupRequest::builder,
                            CreatePlacementGroupResponse::builder,
                            Ec2Client::createPlacementGroup);
            case "CreatePublicIpv4Pool" ->
                    of(
                            CreatePublicIpv4PoolRequest::builder,
                            CreatePublicIpv4PoolResponse::builder,
                            Ec2Client::createPublicIpv4Pool);
            case "CreateReplaceRootVolumeTask" ->
                    of(
                            CreateReplaceRootVolumeTaskRequest::builder,
                            CreateReplaceRootVolumeTaskResponse::builder,
                            Ec2Client::createReplaceRootVolumeTask);
            case "CreateReservedInstancesListing" ->
                    of(
                            CreateReservedInstancesListingRequest::builder,
                            CreateReservedInstancesListingResponse::builder,
                            Ec2Client::createReservedInstancesListing);
            case "CreateRestoreImageTask" ->
                    of(
                            CreateRestoreImageTaskRequest::builder,
                            CreateRestoreImageTaskResponse::builder,
                            Ec2Client::createRestoreImageTask);
            case "CreateRoute" ->
                    of(
                            CreateRouteRequest::builder,
                            CreateRouteResponse::builder,
                            Ec2Client::createRoute);
            case "CreateRouteServer" ->
                    of(
                            CreateRouteServerRequest::builder,
                            CreateRouteServerResponse::builder,
                            Ec2Client::createRouteServer);
            case "CreateRouteServerEndpoint" ->
                    of(
                            CreateRouteServerEndpointRequest::builder,
                            CreateRouteServerEndpointResponse::builder,
                            Ec2Client::createRouteServerEndpoint);
            case "CreateRouteServerPeer" ->
                    of(
                            CreateRouteServerPeerRequest::builder,
                            CreateRouteServerPeerResponse::builder,
                            Ec2Client::createRouteServerPeer);
            case "CreateRouteTable" ->
                    of(
                            CreateRouteTableRequest::builder,
                            CreateRouteTableResponse::builder,
                            Ec2Client::createRouteTable);
            case "CreateSecurityGroup" ->
                    of(
                            CreateSecurityGroupRequest::builder,
                            CreateSecurityGroupResponse::builder,
                            Ec2Client::createSecurityGroup);
            case "CreateSnapshot" ->
                    of(
                            CreateSnapshotRequest::builder,
                            CreateSnapshotResponse::builder,
                            Ec2Client::createSnapshot);
            case "CreateSnapshots" ->
                    of(
                            CreateSnapshotsRequest::builder,
                            CreateSnapshotsResponse::builder,
                            Ec2Client::createSnapshots);
            case "CreateSpotDatafeedSubscription" ->
                    of(
                            CreateSpotDatafeedSubscriptionRequest::builder,
                            CreateSpotDatafeedSubscriptionResponse::builder,
                            Ec2Client::createSpotDatafeedSubscription);
            case "CreateStoreImageTask" ->
                    of(
                            CreateStoreImageTaskRequest::builder,
                            CreateStoreImageTaskResponse::builder,
                            Ec2Client::createStoreImageTask);
            case "CreateSubnet" ->
                    of(
                            CreateSubnetRequest::builder,
                            CreateSubnetResponse::builder,
                            Ec2Client::createSubnet);
            case "CreateSubnetCidrReservation" ->
                    of(
                            CreateSubnetCidrReservationRequest::builder,
                            CreateSubnetCidrReservationResponse::builder,
                            Ec2Client::createSubnetCidrReservation);
            case "CreateTags" ->
                    of(
                            CreateTagsRequest::builder,
                            CreateTagsResponse::builder,
                            Ec2Client::createTags);
            case "CreateTrafficMirrorFilter" ->
                    of(
                            CreateTrafficMirrorFilterRequest::builder,
                            CreateTrafficMirrorFilterResponse::builder,
                            Ec2Client::createTrafficMirrorFilter);
            case "CreateTrafficMirrorFilterRule" ->
                    of(
                            CreateTrafficMirrorFilterRuleRequest::builder,
                            CreateTrafficMirrorFilterRuleResponse::builder,
                            Ec2Client::createTrafficMirrorFilterRule);
            case "CreateTrafficMirrorSession" ->
                    of(
                            CreateTrafficMirrorSessionRequest::builder,
                            CreateTrafficMirrorSessionResponse::builder,
                            Ec2Client::createTrafficMirrorSession);
            case "CreateTrafficMirrorTarget" ->
                    of(
                            CreateTrafficMirrorTargetRequest::builder,
                            CreateTrafficMirrorTargetResponse::builder,
                            Ec2Client::createTrafficMirrorTarget);
            case "CreateTransitGateway" ->
                    of(
                            CreateTransitGatewayRequest::builder,
                            CreateTransitGatewayResponse::builder,
                            Ec2Client::createTransitGateway);
            case "CreateTransitGatewayConnect" ->
                    of(
                            CreateTransitGatewayConnectRequest::builder,
                            CreateTransitGatewayConnectResponse::builder,
                            Ec2Client::createTransitGatewayConnect);
            case "CreateTransitGatewayConnectPeer" ->
                    of(
                            CreateTransitGatewayConnectPeerRequest::builder,
                            CreateTransitGatewayConnectPeerResponse::builder,
                            Ec2Client::createTransitGatewayConnectPeer);
            case "CreateTransitGatewayMeteringPolicy" ->
                    of(
                            CreateTransitGatewayMeteringPolicyRequest::builder,
                            CreateTransitGatewayMeteringPolicyResponse::builder,
                            Ec2Client::createTransitGatewayMeteringPolicy);
            case "CreateTransitGatewayMeteringPolicyEntry" ->
                    of(
                            CreateTransitGatewayMeteringPolicyEntryRequest::builder,
                            CreateTransitGatewayMeteringPolicyEntryResponse::builder,
                            Ec2Client::createTransitGatewayMeteringPolicyEntry);
            case "CreateTransitGatewayMulticastDomain" ->
                    of(
                            CreateTransitGatewayMulticastDomainRequest::builder,
                            CreateTransitGatewayMulticastDomainResponse::builder,
                            Ec2Client::createTransitGatewayMulticastDomain);
            case "CreateTransitGatewayPeeringAttachment" ->
                    of(
                            CreateTransitGatewayPeeringAttachmentRequest::builder,
                            CreateTransitGatewayPeeringAttachmentResponse::builder,
                            Ec2Client::createTransitGatewayPeeringAttachment);
            case "CreateTransitGatewayPolicyTable" ->
                    of(
                            CreateTransitGatewayPolicyTableRequest::builder,
                            CreateTransitGatewayPolicyTableResponse::builder,
                            Ec2Client::createTransitGatewayPolicyTable);
            case "CreateTransitGatewayPrefixListReference" ->
                    of(
                            CreateTransitGatewayPrefixListReferenceRequest::builder,
                            CreateTransitGatewayPrefixListReferenceResponse::builder,
                            Ec2Client::createTransitGatewayPrefixListReference);
            case "CreateTransitGatewayRoute" ->
                    of(
                            CreateTransitGatewayRouteRequest::builder,
                            CreateTransitGatewayRouteResponse::builder,
                            Ec2Client::createTransitGatewayRoute);
            case "CreateTransitGatewayRouteTable" ->
                    of(
                            CreateTransitGatewayRouteTableRequest::builder,
                            CreateTransitGatewayRouteTableResponse::builder,
                            Ec2Client::createTransitGatewayRouteTable);
            case "CreateTransitGatewayRouteTableAnnouncement" ->
                    of(
                            CreateTransitGatewayRouteTableAnnouncementRequest::builder,
                            CreateTransitGatewayRouteTableAnnouncementResponse::builder,
                            Ec2Client::createTransitGatewayRouteTableAnnouncement);
            case "CreateTransitGatewayVpcAttachment" ->
                    of(
                            CreateTransitGatewayVpcAttachmentRequest::builder,
                            CreateTransitGatewayVpcAttachmentResponse::builder,
                            Ec2Client::createTransitGatewayVpcAttachment);
            case "CreateVerifiedAccessEndpoint" ->
                    of(
                            CreateVerifiedAccessEndpointRequest::builder,
                            CreateVerifiedAccessEndpointResponse::builder,
                            Ec2Client::createVerifiedAccessEndpoint);
            case "CreateVerifiedAccessGroup" ->
                    of(
                            CreateVerifiedAccessGroupRequest::builder,
                            CreateVerifiedAccessGroupResponse::builder,
                            Ec2Client::createVerifiedAccessGroup);
            case "CreateVerifiedAccessInstance" ->
                    of(
                            CreateVerifiedAccessInstanceRequest::builder,
                            CreateVerifiedAccessInstanceResponse::builder,
                            Ec2Client::createVerifiedAccessInstance);
            case "CreateVerifiedAccessTrustProvider" ->
                    of(
                            CreateVerifiedAccessTrustProviderRequest::builder,
                            CreateVerifiedAccessTrustProviderResponse::builder,
                            Ec2Client::createVerifiedAccessTrustProvider);
            case "CreateVolume" ->
                    of(
                            CreateVolumeRequest::builder,
                            CreateVolumeResponse::builder,
                            Ec2Client::createVolume);
            case "CreateVpc" ->
                    of(CreateVpcRequest::builder, CreateVpcResponse::builder, Ec2Client::createVpc);
            case "CreateVpcBlockPublicAccessExclusion" ->
                    of(
                            CreateVpcBlockPublicAccessExclusionRequest::builder,
                            CreateVpcBlockPublicAccessExclusionResponse::builder,
                            Ec2Client::createVpcBlockPublicAccessExclusion);
            case "CreateVpcEncryptionControl" ->
                    of(
                            CreateVpcEncryptionControlRequest::builder,
                            CreateVpcEncryptionControlResponse::builder,
                            Ec2Client::createVpcEncryptionControl);
            case "CreateVpcEndpoint" ->
                    of(
                            CreateVpcEndpointRequest::builder,
                            CreateVpcEndpointResponse::builder,
                            Ec2Client::createVpcEndpoint);
            case "CreateVpcEndpointConnectionNotification" ->
                    of(
                            CreateVpcEndpointConnectionNotificationRequest::builder,
                            CreateVpcEndpointConnectionNotificationResponse::builder,
                            Ec2Client::createVpcEndpointConnectionNotification);
            case "CreateVpcEndpointServiceConfiguration" ->
                    of(
                            CreateVpcEndpointServiceConfigurationRequest::builder,
                            CreateVpcEndpointServiceConfigurationResponse::builder,
                            Ec2Client::createVpcEndpointServiceConfiguration);
            case "CreateVpcPeeringConnection" ->
                    of(
                            CreateVpcPeeringConnectionRequest::builder,
                            CreateVpcPeeringConnectionResponse::builder,
                            Ec2Client::createVpcPeeringConnection);
            case "CreateVpnConcentrator" ->
                    of(
                            CreateVpnConcentratorRequest::builder,
                            CreateVpnConcentratorResponse::builder,
                            Ec2Client::createVpnConcentrator);
            case "CreateVpnConnection" ->
                    of(
                            CreateVpnConnectionRequest::builder,
                            CreateVpnConnectionResponse::builder,
                            Ec2Client::createVpnConnection);
            case "CreateVpnConnectionRoute" ->
                    of(
                            CreateVpnConnectionRouteRequest::builder,
                            CreateVpnConnectionRouteResponse::builder,
                            Ec2Client::createVpnConnectionRoute);
            case "CreateVpnGateway" ->
                    of(
                            CreateVpnGatewayRequest::builder,
                            CreateVpnGatewayResponse::builder,
                            Ec2Client::createVpnGateway);
            case "DeleteCapacityManagerDataExport" ->
                    of(
                            DeleteCapacityManagerDataExportRequest::builder,
                            DeleteCapacityManagerDataExportResponse::builder,
                            Ec2Client::deleteCapacityManagerDataExport);
            case "DeleteCarrierGateway" ->
                    of(
                            DeleteCarrierGatewayRequest::builder,
                            DeleteCarrierGatewayResponse::builder,
                            Ec2Client::deleteCarrierGateway);
            case "DeleteClientVpnEndpoint" ->
                    of(
                            DeleteClientVpnEndpointRequest::builder,
                            DeleteClientVpnEndpointResponse::builder,
                            Ec2Client::deleteClientVpnEndpoint);
            case "DeleteClientVpnRoute" ->
                    of(
                            DeleteClientVpnRouteRequest::builder,
                            DeleteClientVpnRouteResponse::builder,
                            Ec2Client::deleteClientVpnRoute);
            case "DeleteCoipCidr" ->
                    of(
                            DeleteCoipCidrRequest::builder,
                            DeleteCoipCidrResponse::builder,
                            Ec2Client::deleteCoipCidr);
            case "DeleteCoipPool" ->
                    of(
                            DeleteCoipPoolRequest::builder,
                            DeleteCoipPoolResponse::builder,
                            Ec2Client::deleteCoipPool);
            case "DeleteCustomerGateway" ->
                    of(
                            DeleteCustomerGatewayRequest::builder,
                            DeleteCustomerGatewayResponse::builder,
                            Ec2Client::deleteCustomerGateway);
            case "DeleteDhcpOptions" ->
                    of(
                            DeleteDhcpOptionsRequest::builder,
                            DeleteDhcpOptionsResponse::builder,
                            Ec2Client::deleteDhcpOptions);
            case "DeleteEgressOnlyInternetGateway" ->
                    of(
                            DeleteEgressOnlyInternetGatewayRequest::builder,
                            DeleteEgressOnlyInternetGatewayResponse::builder,
                            Ec2Client::deleteEgressOnlyInternetGateway);
            case "DeleteFleets" ->
                    of(
                            DeleteFleetsRequest::builder,
                            DeleteFleetsResponse::builder,
                            Ec2Client::deleteFleets);
            case "DeleteFlowLogs" ->
                    of(
                            DeleteFlowLogsRequest::builder,
                            DeleteFlowLogsResponse::builder,
                            Ec2Client::deleteFlowLogs);
            case "DeleteFpgaImage" ->
                    of(
                            DeleteFpgaImageRequest::builder,
                            DeleteFpgaImageResponse::builder,
                            Ec2Client::deleteFpgaImage);
            case "DeleteImageUsageReport" ->
                    of(
                            DeleteImageUsageReportRequest::builder,
                            DeleteImageUsageReportResponse::builder,
                            Ec2Client::deleteImageUsageReport);
            case "DeleteInstanceConnectEndpoint" ->
                    of(
                            DeleteInstanceConnectEndpointRequest::builder,
                            DeleteInstanceConnectEndpointResponse::builder,
                            Ec2Client::deleteInstanceConnectEndpoint);
            case "DeleteInstanceEventWindow" ->
                    of(
                            DeleteInstanceEventWindowRequest::builder,
                            DeleteInstanceEventWindowResponse::builder,
                            Ec2Client::deleteInstanceEventWindow);
            case "DeleteInternetGateway" ->
                    of(
                            DeleteInternetGatewayRequest::builder,
                            DeleteInternetGatewayResponse::builder,
                            Ec2Client::deleteInternetGateway);
            case "DeleteIpam" ->
                    of(
                            DeleteIpamRequest::builder,
                            DeleteIpamResponse::builder,
                            Ec2Client::deleteIpam);
            case "DeleteIpamExternalResourceVerificationToken" ->
                    of(
                            DeleteIpamExternalResourceVerificationTokenRequest::builder,
                            DeleteIpamExternalResourceVerificationTokenResponse::builder,
                            Ec2Client::deleteIpamExternalResourceVerificationToken);
            case "DeleteIpamPolicy" ->
                    of(
                            DeleteIpamPolicyRequest::builder,
                            DeleteIpamPolicyResponse::builder,
                            Ec2Client::deleteIpamPolicy);
            case "DeleteIpamPool" ->
                    of(
                            DeleteIpamPoolRequest::builder,
                            DeleteIpamPoolResponse::builder,
                            Ec2Client::deleteIpamPool);
            case "DeleteIpamPrefixListResolver" ->
                    of(
                            DeleteIpamPrefixListResolverRequest::builder,
                            DeleteIpamPrefixListResolverResponse::builder,
                            Ec2Client::deleteIpamPrefixListResolver);
            case "DeleteIpamPrefixListResolverTarget" ->
                    of(
                            DeleteIpamPrefixListResolverTargetRequest::builder,
                            DeleteIpamPrefixListResolverTargetResponse::builder,
                            Ec2Client::deleteIpamPrefixListResolverTarget);
            case "DeleteIpamResourceDiscovery" ->
                    of(
                            DeleteIpamResourceDiscoveryRequest::builder,
                            DeleteIpamResourceDiscoveryResponse::builder,
                            Ec2Client::deleteIpamResourceDiscovery);
            case "DeleteIpamScope" ->
                    of(
                            DeleteIpamScopeRequest::builder,
                            DeleteIpamScopeResponse::builder,
                            Ec2Client::deleteIpamScope);
            case "DeleteKeyPair" ->
                    of(
                            DeleteKeyPairRequest::builder,
                            DeleteKeyPairResponse::builder,
                            Ec2Client::deleteKeyPair);
            case "DeleteLaunchTemplate" ->
                    of(
                            DeleteLaunchTemplateRequest::builder,
                            DeleteLaunchTemplateResponse::builder,
                            Ec2Client::deleteLaunchTemplate);
            case "DeleteLaunchTemplateVersions" ->
                    of(
                            DeleteLaunchTemplateVersionsRequest::builder,
                            DeleteLaunchTemplateVersionsResponse::builder,
                            Ec2Client::deleteLaunchTemplateVersions);
            case "DeleteLocalGatewayRoute" ->
                    of(
                            DeleteLocalGatewayRouteRequest::builder,
                            DeleteLocalGatewayRouteResponse::builder,
                            Ec2Client::deleteLocalGatewayRoute);
            case "DeleteLocalGatewayRouteTable" ->
                    of(
                            DeleteLocalGatewayRouteTableRequest::builder,
                            DeleteLocalGatewayRouteTableResponse::builder,
                            Ec2Client::deleteLocalGatewayRouteTable);
            case "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation" ->
                    of(
                            DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest
                                    ::builder,
                            DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResponse
                                    ::builder,
                            Ec2Client
                                    ::deleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation);
            case "DeleteLocalGatewayRouteTableVpcAssociation" ->
                    of(
                            DeleteLocalGatewayRouteTableVpcAssociationRequest::builder,
                            DeleteLocalGatewayRouteTableVpcAssociationResponse::builder,
                            Ec2Client::deleteLocalGatewayRouteTableVpcAssociation);
            case "DeleteLocalGatewayVirtualInterface" ->
                    of(
                            DeleteLocalGatewayVirtualInterfaceRequest::builder,
                            DeleteLocalGatewayVirtualInterfaceResponse::builder,
                            Ec2Client::deleteLocalGatewayVirtualInterface);
            case "DeleteLocalGatewayVirtualInterfaceGroup" ->
                    of(
                            DeleteLocalGatewayVirtualInterfaceGroupRequest::builder,
                            DeleteLocalGatewayVirtualInterfaceGroupResponse::builder,
                            Ec2Client::deleteLocalGatewayVirtualInterfaceGroup);
            case "DeleteManagedPrefixList" ->
                    of(
                            DeleteManagedPrefixListRequest::builder,
                            DeleteManagedPrefixListResponse::builder,
                            Ec2Client::deleteManagedPrefixList);
            case "DeleteNatGateway" ->
                    of(
                            DeleteNatGatewayRequest::builder,
                            DeleteNatGatewayResponse::builder,
                            Ec2Client::deleteNatGateway);
            case "DeleteNetworkAcl" ->
                    of(
                            DeleteNetworkAclRequest::builder,
                            DeleteNetworkAclResponse::builder,
                            Ec2Client::deleteNetworkAcl);
            case "DeleteNetworkAclEntry" ->
                    of(
                            DeleteNetworkAclEntryRequest::builder,
                            DeleteNetworkAclEntryResponse::builder,
                            Ec2Client::deleteNetworkAclEntry);
            case "DeleteNetworkInsightsAccessScope" ->
                    of(
                            DeleteNetworkInsightsAccessScopeRequest::builder,
                            DeleteNetworkInsightsAccessScopeResponse::builder,
                            Ec2Client::deleteNetworkInsightsAccessScope);
            case "DeleteNetworkInsightsAccessScopeAnalysis" ->
                    of(
                            DeleteNetworkInsightsAccessScopeAnalysisRequest::builder,
                            DeleteNetworkInsightsAccessScopeAnalysisResponse::builder,
                            Ec2Client::deleteNetworkInsightsAccessScopeAnalysis);
            case "DeleteNetworkInsightsAnalysis" ->
                    of(
                            DeleteNetworkInsightsAnalysisRequest::builder,
                            DeleteNetworkInsightsAnalysisResponse::builder,
                            Ec2Client::deleteNetworkInsightsAnalysis);
            case "DeleteNetworkInsightsPath" ->
                    of(
                            DeleteNetworkInsightsPathRequest::builder,
                            DeleteNetworkInsightsPathResponse::builder,
                            Ec2Client::deleteNetworkInsightsPath);
            case "DeleteNetworkInterface" ->
                    of(
                            DeleteNetworkInterfaceRequest::builder,
                            DeleteNetworkInterfaceResponse::builder,
                            Ec2Client::deleteNetworkInterface);
            case "DeleteNetworkInterfacePermission" ->
                    of(
                            DeleteNetworkInterfacePermissionRequest::builder,
                            DeleteNetworkInterfacePermissionResponse::builder,
                            Ec2Client::deleteNetworkInterfacePermission);
            case "DeletePlacementGroup" ->
                    of(
                            DeletePlacementGroupRequest::builder,
                            DeletePlacementGroupResponse::builder,
                            Ec2Client::deletePlacementGroup);
            case "DeletePublicIpv4Pool" ->
                    of(
                            DeletePublicIpv4PoolRequest::builder,
                            DeletePublicIpv4PoolResponse::builder,
                            Ec2Client::deletePublicIpv4Pool);
            case "DeleteQueuedReservedInstances" ->
                    of(
                            DeleteQueuedReservedInstancesRequest::builder,
                            DeleteQueuedReservedInstancesResponse::builder,
                            Ec2Client::deleteQueuedReservedInstances);
            case "DeleteRoute" ->
                    of(
                            DeleteRouteRequest::builder,
                            DeleteRouteResponse::builder,
                            Ec2Client::deleteRoute);
            case "DeleteRouteServer" ->
                    of(
                            DeleteRouteServerRequest::builder,
                            DeleteRouteServerResponse::builder,
                            Ec2Client::deleteRouteServer);
            case "DeleteRouteServerEndpoint" ->
                    of(
                            DeleteRouteServerEndpointRequest::builder,
                            DeleteRouteServerEndpointResponse::builder,
                            Ec2Client::deleteRouteServerEndpoint);
            case "DeleteRouteServerPeer" ->
                    of(
                            DeleteRouteServerPeerRequest::builder,
                            DeleteRouteServerPeerResponse::builder,
                            Ec2Client::deleteRouteServerPeer);
            case "DeleteRouteTable" ->
                    of(
                            DeleteRouteTableRequest::builder,
                            DeleteRouteTableResponse::builder,
                            Ec2Client::deleteRouteTable);
            case "DeleteSecurityGroup" ->
                    of(
                            DeleteSecurityGroupRequest::builder,
                            DeleteSecurityGroupResponse::builder,
                            Ec2Client::deleteSecurityGroup);
            case "DeleteSnapshot" ->
                    of(
                            DeleteSnapshotRequest::builder,
                            DeleteSnapshotResponse::builder,
                            Ec2Client::deleteSnapshot);
            case "DeleteSpotDatafeedSubscription" ->
                    of(
                            DeleteSpotDatafeedSubscriptionRequest::builder,
                            DeleteSpotDatafeedSubscriptionResponse::builder,
                            Ec2Client::deleteSpotDatafeedSubscription);
            case "DeleteSubnet" ->
                    of(
                            DeleteSubnetRequest::builder,
                            DeleteSubnetResponse::builder,
                            Ec2Client::deleteSubnet);
            case "DeleteSubnetCidrReservation" ->
                    of(
                            DeleteSubnetCidrReservationRequest::builder,
                            DeleteSubnetCidrReservationResponse::builder,
                            Ec2Client::deleteSubnetCidrReservation);
            case "DeleteTags" ->
                    of(
                            DeleteTagsRequest::builder,
                            DeleteTagsResponse::builder,
                            Ec2Client::deleteTags);
            case "DeleteTrafficMirrorFilter" ->
                    of(
                            DeleteTrafficMirrorFilterRequest::builder,
                            DeleteTrafficMirrorFilterResponse::builder,
                            Ec2Client::deleteTrafficMirrorFilter);
            case "DeleteTrafficMirrorFilterRule" ->
                    of(
                            DeleteTrafficMirrorFilterRuleRequest::builder,
                            DeleteTrafficMirrorFilterRuleResponse::builder,
                            Ec2Client::deleteTrafficMirrorFilterRule);
            case "DeleteTrafficMirrorSession" ->
                    of(
                            DeleteTrafficMirrorSessionRequest::builder,
                            DeleteTrafficMirrorSessionResponse::builder,
                            Ec2Client::deleteTrafficMirrorSession);
            case "DeleteTrafficMirrorTarget" ->
                    of(
                            DeleteTrafficMirrorTargetRequest::builder,
                            DeleteTrafficMirrorTargetResponse::builder,
                            Ec2Client::deleteTrafficMirrorTarget);
            case "DeleteTransitGateway" ->
                    of(
                            DeleteTransitGatewayRequest::builder,
                            DeleteTransitGatewayResponse::builder,
                            Ec2Client::deleteTransitGateway);
            case "DeleteTransitGatewayConnect" ->
                    of(
                            DeleteTransitGatewayConnectRequest::builder,
                            DeleteTransitGatewayConnectResponse::builder,
                            Ec2Client::deleteTransitGatewayConnect);
            case "DeleteTransitGatewayConnectPeer" ->
                    of(
                            DeleteTransitGatewayConnectPeerRequest::builder,
                            DeleteTransitGatewayConnectPeerResponse::builder,
                            Ec2Client::deleteTransitGatewayConnectPeer);
            case "DeleteTransitGatewayMeteringPolicy" ->
                    of(
                            DeleteTransitGatewayMeteringPolicyRequest::builder,
                            DeleteTransitGatewayMeteringPolicyResponse::builder,
                            Ec2Client::deleteTransitGatewayMeteringPolicy);
            case "DeleteTransitGatewayMeteringPolicyEntry" ->
                    of(
                            DeleteTransitGatewayMeteringPolicyEntryRequest::builder,
                            DeleteTransitGatewayMeteringPolicyEntryResponse::builder,
                            Ec2Client::deleteTransitGatewayMeteringPolicyEntry);
            case "DeleteTransitGatewayMulticastDomain" ->
                    of(
                            DeleteTransitGatewayMulticastDomainRequest::builder,
                            DeleteTransitGatewayMulticastDomainResponse::builder,
                            Ec2Client::deleteTransitGatewayMulticastDomain);
            case "DeleteTransitGatewayPeeringAttachment" ->
                    of(
                            DeleteTransitGatewayPeeringAttachmentRequest::builder,
                            DeleteTransitGatewayPeeringAttachmentResponse::builder,
                            Ec2Client::deleteTransitGatewayPeeringAttachment);
            case "DeleteTransitGatewayPolicyTable" ->
                    of(
                            DeleteTransitGatewayPolicyTableRequest::builder,
                            DeleteTransitGatewayPolicyTableResponse::builder,
                            Ec2Client::deleteTransitGatewayPolicyTable);
            case "DeleteTransitGatewayPrefixListReference" ->
                    of(
                            DeleteTransitGatewayPrefixListReferenceRequest::builder,
                            DeleteTransitGatewayPrefixListReferenceResponse::builder,
                            Ec2Client::deleteTransitGatewayPrefixListReference);
            case "DeleteTransitGatewayRoute" ->
                    of(
                            DeleteTransitGatewayRouteRequest::builder,
                            DeleteTransitGatewayRouteResponse::builder,
                            Ec2Client::deleteTransitGatewayRoute);
            case "DeleteTransitGatewayRouteTable" ->
                    of(
                            DeleteTransitGatewayRouteTableRequest::builder,
                            DeleteTransitGatewayRouteTableResponse::builder,
                            Ec2Client::deleteTransitGatewayRouteTable);
            case "DeleteTransitGatewayRouteTableAnnouncement" ->
                    of(
                            DeleteTransitGatewayRouteTableAnnouncementRequest::builder,
                            DeleteTransitGatewayRouteTableAnnouncementResponse::builder,
                            Ec2Client::deleteTransitGatewayRouteTableAnnouncement);
            case "DeleteTransitGatewayVpcAttachment" ->
                    of(
                            DeleteTransitGatewayVpcAttachmentRequest::builder,
                            DeleteTransitGatewayVpcAttachmentResponse::builder,
                            Ec2Client::deleteTransitGatewayVpcAttachment);
            case "DeleteVerifiedAccessEndpoint" ->
                    of(
                            DeleteVerifiedAccessEndpointRequest::builder,
                            DeleteVerifiedAccessEndpointResponse::builder,
                            Ec2Client::deleteVerifiedAccessEndpoint);
            case "DeleteVerifiedAccessGroup" ->
                    of(
                            DeleteVerifiedAccessGroupRequest::builder,
                            DeleteVerifiedAccessGroupResponse::builder,
                            Ec2Client::deleteVerifiedAccessGroup);
            case "DeleteVerifiedAccessInstance" ->
                    of(
                            DeleteVerifiedAccessInstanceRequest::builder,
                            DeleteVerifiedAccessInstanceResponse::builder,
                            Ec2Client::deleteVerifiedAccessInstance);
            case "DeleteVerifiedAccessTrustProvider" ->
                    of(
                            DeleteVerifiedAccessTrustProviderRequest::builder,
                            DeleteVerifiedAccessTrustProviderResponse::builder,
                            Ec2Client::deleteVerifiedAccessTrustProvider);
            case "DeleteVolume" ->
                    of(
                            DeleteVolumeRequest::builder,
                            DeleteVolumeResponse::builder,
                            Ec2Client::deleteVolume);
            case "DeleteVpc" ->
                    of(DeleteVpcRequest::builder, DeleteVpcResponse::builder, Ec2Client::deleteVpc);
            case "DeleteVpcBlockPublicAccessExclusion" ->
                    of(
                            DeleteVpcBlockPublicAccessExclusionRequest::builder,
                            DeleteVpcBlockPublicAccessExclusionResponse::builder,
                            Ec2Client::deleteVpcBlockPublicAccessExclusion);
            case "DeleteVpcEncryptionControl" ->
                    of(
                            DeleteVpcEncryptionControlRequest::builder,
                            DeleteVpcEncryptionControlResponse::builder,
                            Ec2Client::deleteVpcEncryptionControl);
            case "DeleteVpcEndpointConnectionNotifications" ->
                    of(
                            DeleteVpcEndpointConnectionNotificationsRequest::builder,
                            DeleteVpcEndpointConnectionNotificationsResponse::builder,
                            Ec2Client::deleteVpcEndpointConnectionNotifications);
            case "DeleteVpcEndpointServiceConfigurations" ->
                    of(
                            DeleteVpcEndpointServiceConfigurationsRequest::builder,
                            DeleteVpcEndpointServiceConfigurationsResponse::builder,
                            Ec2Client::deleteVpcEndpointServiceConfigurations);
            case "DeleteVpcEndpoints" ->
                    of(
                            DeleteVpcEndpointsRequest::builder,
                            DeleteVpcEndpointsResponse::builder,
                            Ec2Client::deleteVpcEndpoints);
            case "DeleteVpcPeeringConnection" ->
                    of(
                            DeleteVpcPeeringConnectionRequest::builder,
                            DeleteVpcPeeringConnectionResponse::builder,
                            Ec2Client::deleteVpcPeeringConnection);
            case "DeleteVpnConcentrator" ->
                    of(
                            DeleteVpnConcentratorRequest::builder,
                            DeleteVpnConcentratorResponse::builder,
                            Ec2Client::deleteVpnConcentrator);
            case "DeleteVpnConnection" ->
                    of(
                            DeleteVpnConnectionRequest::builder,
                            DeleteVpnConnectionResponse::builder,
                            Ec2Client::deleteVpnConnection);
            case "DeleteVpnConnectionRoute" ->
                    of(
                            DeleteVpnConnectionRouteRequest::builder,
                            DeleteVpnConnectionRouteResponse::builder,
                            Ec2Client::deleteVpnConnectionRoute);
            case "DeleteVpnGateway" ->
                    of(
                            DeleteVpnGatewayRequest::builder,
                            DeleteVpnGatewayResponse::builder,
                            Ec2Client::deleteVpnGateway);
            case "DeprovisionByoipCidr" ->
                    of(
                            DeprovisionByoipCidrRequest::builder,
                            DeprovisionByoipCidrResponse::builder,
                            Ec2Client::deprovisionByoipCidr);
            case "DeprovisionIpamByoasn" ->
                    of(
                            DeprovisionIpamByoasnRequest::builder,
                            DeprovisionIpamByoasnResponse::builder,
                            Ec2Client::deprovisionIpamByoasn);
            case "DeprovisionIpamPoolCidr" ->
                    of(
                            DeprovisionIpamPoolCidrRequest::builder,
                            DeprovisionIpamPoolCidrResponse::builder,
                            Ec2Client::deprovisionIpamPoolCidr);
            case "DeprovisionPublicIpv4PoolCidr" ->
                    of(
                            DeprovisionPublicIpv4PoolCidrRequest::builder,
                            DeprovisionPublicIpv4PoolCidrResponse::builder,
                            Ec2Client::deprovisionPublicIpv4PoolCidr);
            case "DeregisterImage" ->
                    of(
                            DeregisterImageRequest::builder,
                            DeregisterImageResponse::builder,
                            Ec2Client::deregisterImage);
            case "DeregisterInstanceEventNotificationAttributes" ->
                    of(
                            DeregisterInstanceEventNotificationAttributesRequest::builder,
                            DeregisterInstanceEventNotificationAttributesResponse::builder,
                            Ec2Client::deregisterInstanceEventNotificationAttributes);
            case "DeregisterTransitGatewayMulticastGroupMembers" ->
                    of(
                            DeregisterTransitGatewayMulticastGroupMembersRequest::builder,
                            DeregisterTransitGatewayMulticastGroupMembersResponse::builder,
                            Ec2Client::deregisterTransitGatewayMulticastGroupMembers);
            case "DeregisterTransitGatewayMulticastGroupSources" ->
                    of(
                            DeregisterTransitGatewayMulticastGroupSourcesRequest::builder,
                            DeregisterTransitGatewayMulticastGroupSourcesResponse::builder,
                            Ec2Client::deregisterTransitGatewayMulticastGroupSources);
            case "DescribeAccountAttributes" ->
                    of(
                            DescribeAccountAttributesRequest::builder,
                            DescribeAccountAttributesResponse::builder,
                            Ec2Client::describeAccountAttributes);
            case "DescribeAddressTransfers" ->
                    of(
                            DescribeAddressTransfersRequest::builder,
                            DescribeAddressTransfersResponse::builder,
                            Ec2Client::describeAddressTransfers);
            case "DescribeAddresses" ->
                    of(
                            DescribeAddressesRequest::builder,
                            DescribeAddressesResponse::builder,
                            Ec2Client::describeAddresses);
            case "DescribeAddressesAttribute" ->
                    of(
                            DescribeAddressesAttributeRequest::builder,
                            DescribeAddressesAttributeResponse::builder,
                            Ec2Client::describeAddressesAttribute);
            case "DescribeAggregateIdFormat" ->
                    of(
                            DescribeAggregateIdFormatRequest::builder,
                            DescribeAggregateIdFormatResponse::builder,
                            Ec2Client::describeAggregateIdFormat);
            case "DescribeAvailabilityZones" ->
                    of(
                            DescribeAvailabilityZonesRequest::builder,
                            DescribeAvailabilityZonesResponse::builder,
                            Ec2Client::describeAvailabilityZones);
            case "DescribeAwsNetworkPerformanceMetricSubscriptions" ->
                    of(
                            DescribeAwsNetworkPerformanceMetricSubscriptionsRequest::builder,
                            DescribeAwsNetworkPerformanceMetricSubscriptionsResponse::builder,
                            Ec2Client::describeAwsNetworkPerformanceMetricSubscriptions);
            case "DescribeBundleTasks" ->
                    of(
                            DescribeBundleTasksRequest::builder,
                            DescribeBundleTasksResponse::builder,
                            Ec2Client::describeBundleTasks);
            case "DescribeByoipCidrs" ->
                    of(
                            DescribeByoipCidrsRequest::builder,
                            DescribeByoipCidrsResponse::builder,
                            Ec2Client::describeByoipCidrs);
            case "DescribeCapacityBlockExtensionHistory" ->
                    of(
                            DescribeCapacityBlockExtensionHistoryRequest::builder,
                            DescribeCapacityBlockExtensionHistoryResponse::builder,
                            Ec2Client::describeCapacityBlockExtensionHistory);
            case "DescribeCapacityBlockExtensionOfferings" ->
                    of(
                            DescribeCapacityBlockExtensionOfferingsRequest::builder,
                            DescribeCapacityBlockExtensionOfferingsResponse::builder,
                            Ec2Client::describeCapacityBlockExtensionOfferings);
            case "DescribeCapacityBlockOfferings" ->
                    of(
                            DescribeCapacityBlockOfferingsRequest::builder,
                            DescribeCapacityBlockOfferingsResponse::builder,
                            Ec2Client::describeCapacityBlockOfferings);
            case "DescribeCapacityBlockStatus" ->
                    of(
                            DescribeCapacityBlockStatusRequest::builder,
                            DescribeCapacityBlockStatusResponse::builder,
                            Ec2Client::describeCapacityBlockStatus);
            case "DescribeCapacityBlocks" ->
                    of(
                            DescribeCapacityBlocksRequest::builder,
                            DescribeCapacityBlocksResponse::builder,
                            Ec2Client::describeCapacityBlocks);
            case "DescribeCapacityManagerDataExports" ->
                    of(
                            DescribeCapacityManagerDataExportsRequest::builder,
                            DescribeCapacityManagerDataExportsResponse::builder,
                            Ec2Client::describeCapacityManagerDataExports);
            case "DescribeCapacityReservationBillingRequests" ->
                    of(
                            DescribeCapacityReservationBillingRequestsRequest::builder,
                            DescribeCapacityReservationBillingRequestsResponse::builder,
                            Ec2Client::describeCapacityReservationBillingRequests);
            case "DescribeCapacityReservationFleets" ->
                    of(
                            DescribeCapacityReservationFleetsRequest::builder,
                            DescribeCapacityReservationFleetsResponse::builder,
                            Ec2Client::describeCapacityReservationFleets);
            case "DescribeCapacityReservationTopology" ->
                    of(
                            DescribeCapacityReservationTopologyRequest::builder,
                            DescribeCapacityReservationTopologyResponse::builder,
                            Ec2Client::describeCapacityReservationTopology);
            case "DescribeCapacityReservations" ->
                    of(
                            DescribeCapacityReservationsRequest::builder,
                            DescribeCapacityReservationsResponse::builder,
                            Ec2Client::describeCapacityReservations);
            case "DescribeCarrierGateways" ->
                    of(
                            DescribeCarrierGatewaysRequest::builder,
                            DescribeCarrierGatewaysResponse::builder,
                            Ec2Client::describeCarrierGateways);
            case "DescribeClassicLinkInstances" ->
                    of(
                            DescribeClassicLinkInstancesRequest::builder,
                            DescribeClassicLinkInstancesResponse::builder,
                            Ec2Client::describeClassicLinkInstances);
            case "DescribeClientVpnAuthorizationRules" ->
                    of(
                            DescribeClientVpnAuthorizationRulesRequest::builder,
                            DescribeClientVpnAuthorizationRulesResponse::builder,
                            Ec2Client::describeClientVpnAuthorizationRules);
            case "DescribeClientVpnConnections" ->
                    of(
                            DescribeClientVpnConnectionsRequest::builder,
                            DescribeClientVpnConnectionsResponse::builder,
                            Ec2Client::describeClientVpnConnections);
            case "DescribeClientVpnEndpoints" ->
                    of(
                            DescribeClientVpnEndpointsRequest::builder,
                            DescribeClientVpnEndpointsResponse::builder,
                            Ec2Client::describeClientVpnEndpoints);
            case "DescribeClientVpnRoutes" ->
                    of(
                            DescribeClientVpnRoutesRequest::builder,
                            DescribeClientVpnRoutesResponse::builder,
                            Ec2Client::describeClientVpnRoutes);
            case "DescribeClientVpnTargetNetworks" ->
                    of(
                            DescribeClientVpnTargetNetworksRequest::builder,
                            DescribeClientVpnTargetNetworksResponse::builder,
                            Ec2Client::describeClientVpnTargetNetworks);
            case "DescribeCoipPools" ->
                    of(
                            DescribeCoipPoolsRequest::builder,
                            DescribeCoipPoolsResponse::builder,
                            Ec2Client::describeCoipPools);
            case "DescribeConversionTasks" ->
                    of(
                            DescribeConversionTasksRequest::builder,
                            DescribeConversionTasksResponse::builder,
                            Ec2Client::describeConversionTasks);
            case "DescribeCustomerGateways" ->
                    of(
                            DescribeCustomerGatewaysRequest::builder,
                            DescribeCustomerGatewaysResponse::builder,
                            Ec2Client::describeCustomerGateways);
            case "DescribeDeclarativePoliciesReports" ->
                    of(
                            DescribeDeclarativePoliciesReportsRequest::builder,
                            DescribeDeclarativePoliciesReportsResponse::builder,
                            Ec2Client::describeDeclarativePoliciesReports);
            case "DescribeDhcpOptions" ->
                    of(
                            DescribeDhcpOptionsRequest::builder,
                            DescribeDhcpOptionsResponse::builder,
                            Ec2Client::describeDhcpOptions);
            case "DescribeEgressOnlyInternetGateways" ->
                    of(
                            DescribeEgressOnlyInternetGatewaysRequest::builder,
                            DescribeEgressOnlyInternetGatewaysResponse::builder,
                            Ec2Client::describeEgressOnlyInternetGateways);
            case "DescribeElasticGpus" ->
                    of(
                            DescribeElasticGpusRequest::builder,
                            DescribeElasticGpusResponse::builder,
                            Ec2Client::describeElasticGpus);
            case "DescribeExportImageTasks" ->
                    of(
                            DescribeExportImageTasksRequest::builder,
                            DescribeExportImageTasksResponse::builder,
                            Ec2Client::describeExportImageTasks);
            case "DescribeExportTasks" ->
                    of(
                            DescribeExportTasksRequest::builder,
                            DescribeExportTasksResponse::builder,
                            Ec2Client::describeExportTasks);
            case "DescribeFastLaunchImages" ->
                    of(
                            DescribeFastLaunchImagesRequest::builder,
                            DescribeFastLaunchImagesResponse::builder,
                            Ec2Client::describeFastLaunchImages);
            case "DescribeFastSnapshotRestores" ->
                    of(
                            DescribeFastSnapshotRestoresRequest::builder,
                            DescribeFastSnapshotRestoresResponse::builder,
                            Ec2Client::describeFastSnapshotRestores);
            case "DescribeFleetHistory" ->
                    of(
                            DescribeFleetHistoryRequest::builder,
                            DescribeFleetHistoryResponse::builder,
                            Ec2Client::describeFleetHistory);
            case "DescribeFleetInstances" ->
                    of(
                            DescribeFleetInstancesRequest::builder,
                            DescribeFleetInstancesResponse::builder,
                            Ec2Client::describeFleetInstances);
            case "DescribeFleets" ->
                    of(
                            DescribeFleetsRequest::builder,
                            DescribeFleetsResponse::builder,
                            Ec2Client::describeFleets);
            case "DescribeFlowLogs" ->
                    of(
                            DescribeFlowLogsRequest::builder,
                            DescribeFlowLogsResponse::builder,
                            Ec2Client::describeFlowLogs);
            case "DescribeFpgaImageAttribute" ->
                    of(
                            DescribeFpgaImageAttributeRequest::builder,
                            DescribeFpgaImageAttributeResponse::builder,
                            Ec2Client::describeFpgaImageAttribute);
            case "DescribeFpgaImages" ->
                    of(
                            DescribeFpgaImagesRequest::builder,
                            DescribeFpgaImagesResponse::builder,
                            Ec2Client::describeFpgaImages);
            case "DescribeHostReservationOfferings" ->
                    of(
                            DescribeHostReservationOfferingsRequest::builder,
                            DescribeHostReservationOfferingsResponse::builder,
                            Ec2Client::describeHostReservationOfferings);
            case "DescribeHostReservations" ->
                    of(
                            DescribeHostReservationsRequest::builder,
                            DescribeHostReservationsResponse::builder,
                            Ec2Client::describeHostReservations);
            case "DescribeHosts" ->
                    of(
                            DescribeHostsRequest::builder,
                            DescribeHostsResponse::builder,
                            Ec2Client::describeHosts);
            case "DescribeIamInstanceProfileAssociations" ->
                    of(
                            DescribeIamInstanceProfileAssociationsRequest::builder,
                            DescribeIamInstanceProfileAssociationsResponse::builder,
                            Ec2Client::describeIamInstanceProfileAssociations);
            case "DescribeIdFormat" ->
                    of(
                            DescribeIdFormatRequest::builder,
                            DescribeIdFormatResponse::builder,
                            Ec2Client::describeIdFormat);
            case "DescribeIdentityIdFormat" ->
                    of(
                            DescribeIdentityIdFormatRequest::builder,
                            DescribeIdentityIdFormatResponse::builder,
                            Ec2Client::describeIdentityIdFormat);
            case "DescribeImageAttribute" ->
                    of(
                            DescribeImageAttributeRequest::builder,
                            DescribeImageAttributeResponse::builder,
                            Ec2Client::describeImageAttribute);
            case "DescribeImageReferences" ->
                    of(
                            DescribeImageReferencesRequest::builder,
                            DescribeImageReferencesResponse::builder,
                            Ec2Client::describeImageReferences);
            case "DescribeImageUsageReportEntries" ->
                    of(
                            DescribeImageUsageReportEntriesRequest::builder,
                            DescribeImageUsageReportEntriesResponse::builder,
                            Ec2Client::describeImageUsageReportEntries);
            case "DescribeImageUsageReports" ->
                    of(
                            DescribeImageUsageReportsRequest::builder,
                            DescribeImageUsageReportsResponse::builder,
                            Ec2Client::describeImageUsageReports);
            case "DescribeImages" ->
                    of(
                            DescribeImagesRequest::builder,
                            DescribeImagesResponse::builder,
                            Ec2Client::describeImages);
            case "DescribeImportImageTasks" ->
                    of(
                            DescribeImportImageTasksRequest::builder,
                            DescribeImportImageTasksResponse::builder,
                            Ec2Client::describeImportImageTasks);
            case "DescribeImportSnapshotTasks" ->
                    of(
                            DescribeImportSnapshotTasksRequest::builder,
                            DescribeImportSnapshotTasksResponse::builder,
                            Ec2Client::describeImportSnapshotTasks);
            case "DescribeInstanceAttribute" ->
                    of(
                            DescribeInstanceAttributeRequest::builder,
                            DescribeInstanceAttributeResponse::builder,
                            Ec2Client::describeInstanceAttribute);
            case "DescribeInstanceConnectEndpoints" ->
                    of(
                            DescribeInstanceConnectEndpointsRequest::builder,
                            DescribeInstanceConnectEndpointsResponse::builder,
                            Ec2Client::describeInstanceConnectEndpoints);
            case "DescribeInstanceCreditSpecifications" ->
                    of(
                            DescribeInstanceCreditSpecificationsRequest::builder,
                            DescribeInstanceCreditSpecificationsResponse::builder,
                            Ec2Client::describeInstanceCreditSpecifications);
            case "DescribeInstanceEventNotificationAttributes" ->
                    of(
                            DescribeInstanceEventNotificationAttributesRequest::builder,
                            DescribeInstanceEventNotificationAttributesResponse::builder,
                            Ec2Client::describeInstanceEventNotificationAttributes);
            case "DescribeInstanceEventWindows" ->
                    of(
                            DescribeInstanceEventWindowsRequest::builder,
                            DescribeInstanceEventWindowsResponse::builder,
                            Ec2Client::describeInstanceEventWindows);
            case "DescribeInstanceImageMetadata" ->
                    of(
                            DescribeInstanceImageMetadataRequest::builder,
                            DescribeInstanceImageMetadataResponse::builder,
                            Ec2Client::describeInstanceImageMetadata);
            case "DescribeInstanceSqlHaHistoryStates" ->
                    of(
                            DescribeInstanceSqlHaHistoryStatesRequest::builder,
                            DescribeInstanceSqlHaHistoryStatesResponse::builder,
                            Ec2Client::describeInstanceSqlHaHistoryStates);
            case "DescribeInstanceSqlHaStates" ->
                    of(
                            DescribeInstanceSqlHaStatesRequest::builder,
                            DescribeInstanceSqlHaStatesResponse::builder,
                            Ec2Client::describeInstanceSqlHaStates);
            case "DescribeInstanceStatus" ->
                    of(
                            DescribeInstanceStatusRequest::builder,
                            DescribeInstanceStatusResponse::builder,
                            Ec2Client::describeInstanceStatus);
            case "DescribeInstanceTopology" ->
                    of(
                            DescribeInstanceTopologyRequest::builder,
                            DescribeInstanceTopologyResponse::builder,
                            Ec2Client::describeInstanceTopology);
            case "DescribeInstanceTypeOfferings" ->
                    of(
                            DescribeInstanceTypeOfferingsRequest::builder,
                            DescribeInstanceTypeOfferingsResponse::builder,
                            Ec2Client::describeInstanceTypeOfferings);
            case "DescribeInstanceTypes" ->
                    of(
                            DescribeInstanceTypesRequest::builder,
                            DescribeInstanceTypesResponse::builder,
                            Ec2Client::describeInstanceTypes);
            case "DescribeInstances" ->
                    of(
                            DescribeInstancesRequest::builder,
                            DescribeInstancesResponse::builder,
                            Ec2Client::describeInstances);
            case "DescribeInternetGateways" ->
                    of(
                            DescribeInternetGatewaysRequest::builder,
                            DescribeInternetGatewaysResponse::builder,
                            Ec2Client::describeInternetGateways);
            case "DescribeIpamByoasn" ->
                    of(
                            DescribeIpamByoasnRequest::builder,
                            DescribeIpamByoasnResponse::builder,
                            Ec2Client::describeIpamByoasn);
            case "DescribeIpamExternalResourceVerificationTokens" ->
                    of(
                            DescribeIpamExternalResourceVerificationTokensRequest::builder,
                            DescribeIpamExternalResourceVerificationTokensResponse::builder,
                            Ec2Client::describeIpamExternalResourceVerificationTokens);
            case "DescribeIpamPolicies" ->
                    of(
                            DescribeIpamPoliciesRequest::builder,
                            DescribeIpamPoliciesResponse::builder,
                            Ec2Client::describeIpamPolicies);
            case "DescribeIpamPools" ->
                    of(
                            DescribeIpamPoolsRequest::builder,
                            DescribeIpamPoolsResponse::builder,
                            Ec2Client::describeIpamPools);
            case "DescribeIpamPrefixListResolverTargets" ->
                    of(
                            DescribeIpamPrefixListResolverTargetsRequest::builder,
                            DescribeIpamPrefixListResolverTargetsResponse::builder,
                            Ec2Client::describeIpamPrefixListResolverTargets);
            case "DescribeIpamPrefixListResolvers" ->
                    of(
                            DescribeIpamPrefixListResolversRequest::builder,
                            DescribeIpamPrefixListResolversResponse::builder,
                            Ec2Client::describeIpamPrefixListResolvers);
            case "DescribeIpamResourceDiscoveries" ->
                    of(
                            DescribeIpamResourceDiscoveriesRequest::builder,
                            DescribeIpamResourceDiscoveriesResponse::builder,
                            Ec2Client::describeIpamResourceDiscoveries);
            case "DescribeIpamResourceDiscoveryAssociations" ->
                    of(
                            DescribeIpamResourceDiscoveryAssociationsRequest::builder,
                            DescribeIpamResourceDiscoveryAssociationsResponse::builder,
                            Ec2Client::describeIpamResourceDiscoveryAssociations);
            case "DescribeIpamScopes" ->
                    of(
                            DescribeIpamScopesRequest::builder,
                            DescribeIpamScopesResponse::builder,
                            Ec2Client::describeIpamScopes);
            case "DescribeIpams" ->
                    of(
                            DescribeIpamsRequest::builder,
                            DescribeIpamsResponse::builder,
                            Ec2Client::describeIpams);
            case "DescribeIpv6Pools" ->
                    of(
                            DescribeIpv6PoolsRequest::builder,
                            DescribeIpv6PoolsResponse::builder,
                            Ec2Client::describeIpv6Pools);
            case "DescribeKeyPairs" ->
                    of(
                            DescribeKeyPairsRequest::builder,
                            DescribeKeyPairsResponse::builder,
                            Ec2Client::describeKeyPairs);
            case "DescribeLaunchTemplateVersions" ->
                    of(
                            DescribeLaunchTemplateVersionsRequest::builder,
                            DescribeLaunchTemplateVersionsResponse::builder,
                            Ec2Client::describeLaunchTemplateVersions);
            case "DescribeLaunchTemplates" ->
                    of(
                            DescribeLaunchTemplatesRequest::builder,
                            DescribeLaunchTemplatesResponse::builder,
                            Ec2Client::describeLaunchTemplates);
            case "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations" ->
                    of(
                            DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest
                                    ::builder,
                            DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResponse
                                    ::builder,
                            Ec2Client
                                    ::describeLocalGatewayRouteTableVirtualInterfaceGroupAssociations);
            case "DescribeLocalGatewayRouteTableVpcAssociations" ->
                    of(
                            DescribeLocalGatewayRouteTableVpcAssociationsRequest::builder,
                            DescribeLocalGatewayRouteTableVpcAssociationsResponse::builder,
                            Ec2Client::describeLocalGatewayRouteTableVpcAssociations);
            case "DescribeLocalGatewayRouteTables" ->
                    of(
                            DescribeLocalGatewayRouteTablesRequest::builder,
                            DescribeLocalGatewayRouteTablesResponse::builder,
                            Ec2Client::describeLocalGatewayRouteTables);
            case "DescribeLocalGatewayVirtualInterfaceGroups" ->
                    of(
                            DescribeLocalGatewayVirtualInterfaceGroupsRequest::builder,
                            DescribeLocalGatewayVirtualInterfaceGroupsResponse::builder,
                            Ec2Client::describeLocalGatewayVirtualInterfaceGroups);
            case "DescribeLocalGatewayVirtualInterfaces" ->
                    of(
                            DescribeLocalGatewayVirtualInterfacesRequest::builder,
                            DescribeLocalGatewayVirtualInterfacesResponse::builder,
                            Ec2Client::describeLocalGatewayVirtualInterfaces);
            case "DescribeLocalGateways" ->
                    of(
                            DescribeLocalGatewaysRequest::builder,
                            DescribeLocalGatewaysResponse::builder,
                            Ec2Client::describeLocalGateways);
            case "DescribeLockedSnapshots" ->
                    of(
                            DescribeLockedSnapshotsRequest::builder,
                            DescribeLockedSnapshotsResponse::builder,
                            Ec2Client::describeLockedSnapshots);
            case "DescribeMacHosts" ->
                    of(
                            DescribeMacHostsRequest::builder,
                            DescribeMacHostsResponse::builder,
                            Ec2Client::describeMacHosts);
            case "DescribeMacModificationTasks" ->
                    of(
                            DescribeMacModificationTasksRequest::builder,
                            DescribeMacModificationTasksResponse::builder,
                            Ec2Client::describeMacModificationTasks);
            case "DescribeManagedPrefixLists" ->
                    of(
                            DescribeManagedPrefixListsRequest::builder,
                            DescribeManagedPrefixListsResponse::builder,
                            Ec2Client::describeManagedPrefixLists);
            case "DescribeMovingAddresses" ->
                    of(
                            DescribeMovingAddressesRequest::builder,
                            DescribeMovingAddressesResponse::builder,
                            Ec2Client::describeMovingAddresses);
            case "DescribeNatGateways" ->
                    of(
                            DescribeNatGatewaysRequest::builder,
                            DescribeNatGatewaysResponse::builder,
                            Ec2Client::describeNatGateways);
            case "DescribeNetworkAcls" ->
                    of(
                            DescribeNetworkAclsRequest::builder,
                            DescribeNetworkAclsResponse::builder,
                            Ec2Client::describeNetworkAcls);
            case "DescribeNetworkInsightsAccessScopeAnalyses" ->
                    of(
                            DescribeNetworkInsightsAccessScopeAnalysesRequest::builder,
                            DescribeNetworkInsightsAccessScopeAnalysesResponse::builder,
                            Ec2Client::describeNetworkInsightsAccessScopeAnalyses);
            case "DescribeNetworkInsightsAccessScopes" ->
                    of(
                            DescribeNetworkInsightsAccessScopesRequest::builder,
                            DescribeNetworkInsightsAccessScopesResponse::builder,
                            Ec2Client::describeNetworkInsightsAccessScopes);
            case "DescribeNetworkInsightsAnalyses" ->
                    of(
                            DescribeNetworkInsightsAnalysesRequest::builder,
                            DescribeNetworkInsightsAnalysesResponse::builder,
                            Ec2Client::describeNetworkInsightsAnalyses);
            case "DescribeNetworkInsightsPaths" ->
                    of(
                            DescribeNetworkInsightsPathsRequest::builder,
                            DescribeNetworkInsightsPathsResponse::builder,
                            Ec2Client::describeNetworkInsightsPaths);
            case "DescribeNetworkInterfaceAttribute" ->
                    of(
                            DescribeNetworkInterfaceAttributeRequest::builder,
                            DescribeNetworkInterfaceAttributeResponse::builder,
                            Ec2Client::describeNetworkInterfaceAttribute);
            case "DescribeNetworkInterfacePermissions" ->
                    of(
                            DescribeNetworkInterfacePermissionsRequest::builder,
                            DescribeNetworkInterfacePermissionsResponse::builder,
                            Ec2Client::describeNetworkInterfacePermissions);
            case "DescribeNetworkInterfaces" ->
                    of(
                            DescribeNetworkInterfacesRequest::builder,
                            DescribeNetworkInterfacesResponse::builder,
                            Ec2Client::describeNetworkInterfaces);
            case "DescribeOutpostLags" ->
                    of(
                            DescribeOutpostLagsRequest::builder,
                            DescribeOutpostLagsResponse::builder,
                            Ec2Client::describeOutpostLags);
            case "DescribePlacementGroups" ->
                    of(
                            DescribePlacementGroupsRequest::builder,
                            DescribePlacementGroupsResponse::builder,
                            Ec2Client::describePlacementGroups);
            case "DescribePrefixLists" ->
                    of(
                            DescribePrefixListsRequest::builder,
                            DescribePrefixListsResponse::builder,
                            Ec2Client::describePrefixLists);
            case "DescribePrincipalIdFormat" ->
                    of(
                            DescribePrincipalIdFormatRequest::builder,
                            DescribePrincipalIdFormatResponse::builder,
                            Ec2Client::describePrincipalIdFormat);
            case "DescribePublicIpv4Pools" ->
                    of(
                            DescribePublicIpv4PoolsRequest::builder,
                            DescribePublicIpv4PoolsResponse::builder,
                            Ec2Client::describePublicIpv4Pools);
            case "DescribeRegions" ->
                    of(
                            DescribeRegionsRequest::builder,
                            DescribeRegionsResponse::builder,
                            Ec2Client::describeRegions);
            case "DescribeReplaceRootVolumeTasks" ->
                    of(
                            DescribeReplaceRootVolumeTasksRequest::builder,
                            DescribeReplaceRootVolumeTasksResponse::builder,
                            Ec2Client::describeReplaceRootVolumeTasks);
            case "DescribeReservedInstances" ->
                    of(
                            DescribeReservedInstancesRequest::builder,
                            DescribeReservedInstancesResponse::builder,
                            Ec2Client::describeReservedInstances);
            case "DescribeReservedInstancesListings" ->
                    of(
                            DescribeReservedInstancesListingsRequest::builder,
                            DescribeReservedInstancesListingsResponse::builder,
                            Ec2Client::describeReservedInstancesListings);
            case "DescribeReservedInstancesModifications" ->
                    of(
                            DescribeReservedInstancesModificationsRequest::builder,
                            DescribeReservedInstancesModificationsResponse::builder,
                            Ec2Client::describeReservedInstancesModifications);
            case "DescribeReservedInstancesOfferings" ->
                    of(
                            DescribeReservedInstancesOfferingsRequest::builder,
                            DescribeReservedInstancesOfferingsResponse::builder,
                            Ec2Client::describeReservedInstancesOfferings);
            case "DescribeRouteServerEndpoints" ->
                    of(
                            DescribeRouteServerEndpointsRequest::builder,
                            DescribeRouteServerEndpointsResponse::builder,
                            Ec2Client::describeRouteServerEndpoints);
            case "DescribeRouteServerPeers" ->
                    of(
                            DescribeRouteServerPeersRequest::builder,
                            DescribeRouteServerPeersResponse::builder,
                            Ec2Client::describeRouteServerPeers);
            case "DescribeRouteServers" ->
                    of(
                            DescribeRouteServersRequest::builder,
                            DescribeRouteServersResponse::builder,
                            Ec2Client::describeRouteServers);
            case "DescribeRouteTables" ->
                    of(
                            DescribeRouteTablesRequest::builder,
                            DescribeRouteTablesResponse::builder,
                            Ec2Client::describeRouteTables);
            case "DescribeScheduledInstanceAvailability" ->
                    of(
                            DescribeScheduledInstanceAvailabilityRequest::builder,
                            DescribeScheduledInstanceAvailabilityResponse::builder,
                            Ec2Client::describeScheduledInstanceAvailability);
            case "DescribeScheduledInstances" ->
                    of(
                            DescribeScheduledInstancesRequest::builder,
                            DescribeScheduledInstancesResponse::builder,
                            Ec2Client::describeScheduledInstances);
            case "DescribeSecurityGroupReferences" ->
                    of(
                            DescribeSecurityGroupReferencesRequest::builder,
                            DescribeSecurityGroupReferencesResponse::builder,
                            Ec2Client::describeSecurityGroupReferences);
            case "DescribeSecurityGroupRules" ->
                    of(
                            DescribeSecurityGroupRulesRequest::builder,
                            DescribeSecurityGroupRulesResponse::builder,
                            Ec2Client::describeSecurityGroupRules);
            case "DescribeSecurityGroupVpcAssociations" ->
                    of(
                            DescribeSecurityGroupVpcAssociationsRequest::builder,
                            DescribeSecurityGroupVpcAssociationsResponse::builder,
                            Ec2Client::describeSecurityGroupVpcAssociations);
            case "DescribeSecurityGroups" ->
                    of(
                            DescribeSecurityGroupsRequest::builder,
                            DescribeSecurityGroupsResponse::builder,
                            Ec2Client::describeSecurityGroups);
            case "DescribeServiceLinkVirtualInterfaces" ->
                    of(
                            DescribeServiceLinkVirtualInterfacesRequest::builder,
                            DescribeServiceLinkVirtualInterfacesResponse::builder,
                            Ec2Client::describeServiceLinkVirtualInterfaces);
            case "DescribeSnapshotAttribute" ->
                    of(
                            DescribeSnapshotAttributeRequest::builder,
                            DescribeSnapshotAttributeResponse::builder,
                            Ec2Client::describeSnapshotAttribute);
            case "DescribeSnapshotTierStatus" ->
                    of(
                            DescribeSnapshotTierStatusRequest::builder,
                            DescribeSnapshotTierStatusResponse::builder,
                            Ec2Client::describeSnapshotTierStatus);
            case "DescribeSnapshots" ->
                    of(
                            DescribeSnapshotsRequest::builder,
                            DescribeSnapshotsResponse::builder,
                            Ec2Client::describeSnapshots);
            case "DescribeSpotDatafeedSubscription" ->
                    of(
                            DescribeSpotDatafeedSubscriptionRequest::builder,
                            DescribeSpotDatafeedSubscriptionResponse::builder,
                            Ec2Client::describeSpotDatafeedSubscription);
            case "DescribeSpotFleetInstances" ->
                    of(
                            DescribeSpotFleetInstancesRequest::builder,
                            DescribeSpotFleetInstancesResponse::builder,
                            Ec2Client::describeSpotFleetInstances);
            case "DescribeSpotFleetRequestHistory" ->
                    of(
                            DescribeSpotFleetRequestHistoryRequest::builder,
                            DescribeSpotFleetRequestHistoryResponse::builder,
                            Ec2Client::describeSpotFleetRequestHistory);
            case "DescribeSpotFleetRequests" ->
                    of(
                            DescribeSpotFleetRequestsRequest::builder,
                            DescribeSpotFleetRequestsResponse::builder,
                            Ec2Client::describeSpotFleetRequests);
            case "DescribeSpotInstanceRequests" ->
                    of(
                            DescribeSpotInstanceRequestsRequest::builder,
                            DescribeSpotInstanceRequestsResponse::builder,
                            Ec2Client::describeSpotInstanceRequests);
            case "DescribeSpotPriceHistory" ->
                    of(
                            DescribeSpotPriceHistoryRequest::builder,
                            DescribeSpotPriceHistoryResponse::builder,
                            Ec2Client::describeSpotPriceHistory);
            case "DescribeStaleSecurityGroups" ->
                    of(
                            DescribeStaleSecurityGroupsRequest::builder,
                            DescribeStaleSecurityGroupsResponse::builder,
                            Ec2Client::describeStaleSecurityGroups);
            case "DescribeStoreImageTasks" ->
                    of(
                            DescribeStoreImageTasksRequest::builder,
                            DescribeStoreImageTasksResponse::builder,
                            Ec2Client::describeStoreImageTasks);
            case "DescribeSubnets" ->
                    of(
                            DescribeSubnetsRequest::builder,
                            DescribeSubnetsResponse::builder,
                            Ec2Client::describeSubnets);
            case "DescribeTags" ->
                    of(
                            DescribeTagsRequest::builder,
                            DescribeTagsResponse::builder,
                            Ec2Client::describeTags);
            case "DescribeTrafficMirrorFilterRules" ->
                    of(
                            DescribeTrafficMirrorFilterRulesRequest::builder,
                            DescribeTrafficMirrorFilterRulesResponse::builder,
                            Ec2Client::describeTrafficMirrorFilterRules);
            case "DescribeTrafficMirrorFilters" ->
                    of(
                            DescribeTrafficMirrorFiltersRequest::builder,
                            DescribeTrafficMirrorFiltersResponse::builder,
                            Ec2Client::describeTrafficMirrorFilters);
            case "DescribeTrafficMirrorSessions" ->
                    of(
                            DescribeTrafficMirrorSessionsRequest::builder,
                            DescribeTrafficMirrorSessionsResponse::builder,
                            Ec2Client::describeTrafficMirrorSessions);
            case "DescribeTrafficMirrorTargets" ->
                    of(
                            DescribeTrafficMirrorTargetsRequest::builder,
                            DescribeTrafficMirrorTargetsResponse::builder,
                            Ec2Client::describeTrafficMirrorTargets);
            case "DescribeTransitGatewayAttachments" ->
                    of(
                            DescribeTransitGatewayAttachmentsRequest::builder,
                            DescribeTransitGatewayAttachmentsResponse::builder,
                            Ec2Client::describeTransitGatewayAttachments);
            case "DescribeTransitGatewayConnectPeers" ->
                    of(
                            DescribeTransitGatewayConnectPeersRequest::builder,
                            DescribeTransitGatewayConnectPeersResponse::builder,
                            Ec2Client::describeTransitGatewayConnectPeers);
            case "DescribeTransitGatewayConnects" ->
                    of(
                            DescribeTransitGatewayConnectsRequest::builder,
                            DescribeTransitGatewayConnectsResponse::builder,
                            Ec2Client::describeTransitGatewayConnects);
            case "DescribeTransitGatewayMeteringPolicies" ->
                    of(
                            DescribeTransitGatewayMeteringPoliciesRequest::builder,
                            DescribeTransitGatewayMeteringPoliciesResponse::builder,
                            Ec2Client::describeTransitGatewayMeteringPolicies);
            case "DescribeTransitGatewayMulticastDomains" ->
                    of(
                            DescribeTransitGatewayMulticastDomainsRequest::builder,
                            DescribeTransitGatewayMulticastDomainsResponse::builder,
                            Ec2Client::describeTransitGatewayMulticastDomains);
            case "DescribeTransitGatewayPeeringAttachments" ->
                    of(
                            DescribeTransitGatewayPeeringAttachmentsRequest::builder,
                            DescribeTransitGatewayPeeringAttachmentsResponse::builder,
                            Ec2Client::describeTransitGatewayPeeringAttachments);
            case "DescribeTransitGatewayPolicyTables" ->
                    of(
                            DescribeTransitGatewayPolicyTablesRequest::builder,
                            DescribeTransitGatewayPolicyTablesResponse::builder,
                            Ec2Client::describeTransitGatewayPolicyTables);
            case "DescribeTransitGatewayRouteTableAnnouncements" ->
                    of(
                            DescribeTransitGatewayRouteTableAnnouncementsRequest::builder,
                            DescribeTransitGatewayRouteTableAnnouncementsResponse::builder,
                            Ec2Client::describeTransitGatewayRouteTableAnnouncements);
            case "DescribeTransitGatewayRouteTables" ->
                    of(
                            DescribeTransitGatewayRouteTablesRequest::builder,
                            DescribeTransitGatewayRouteTablesResponse::builder,
                            Ec2Client::describeTransitGatewayRouteTables);
            case "DescribeTransitGatewayVpcAttachments" ->
                    of(
                            DescribeTransitGatewayVpcAttachmentsRequest::builder,
                            DescribeTransitGatewayVpcAttachmentsResponse::builder,
                            Ec2Client::describeTransitGatewayVpcAttachments);
            case "DescribeTransitGateways" ->
                    of(
                            DescribeTransitGatewaysRequest::builder,
                            DescribeTransitGatewaysResponse::builder,
                            Ec2Client::describeTransitGateways);
            case "DescribeTrunkInterfaceAssociations" ->
                    of(
                            DescribeTrunkInterfaceAssociationsRequest::builder,
                            DescribeTrunkInterfaceAssociationsResponse::builder,
                            Ec2Client::describeTrunkInterfaceAssociations);
            case "DescribeVerifiedAccessEndpoints" ->
                    of(
                            DescribeVerifiedAccessEndpointsRequest::builder,
                            DescribeVerifiedAccessEndpointsResponse::builder,
                            Ec2Client::describeVerifiedAccessEndpoints);
            case "DescribeVerifiedAccessGroups" ->
                    of(
                            DescribeVerifiedAccessGroupsRequest::builder,
                            DescribeVerifiedAccessGroupsResponse::builder,
                            Ec2Client::describeVerifiedAccessGroups);
            case "DescribeVerifiedAccessInstanceLoggingConfigurations" ->
                    of(
                            DescribeVerifiedAccessInstanceLoggingConfigurationsRequest::builder,
                            DescribeVerifiedAccessInstanceLoggingConfigurationsResponse::builder,
                            Ec2Client::describeVerifiedAccessInstanceLoggingConfigurations);
            case "DescribeVerifiedAccessInstances" ->
                    of(
                            DescribeVerifiedAccessInstancesRequest::builder,
                            DescribeVerifiedAccessInstancesResponse::builder,
                            Ec2Client::describeVerifiedAccessInstances);
            case "DescribeVerifiedAccessTrustProviders" ->
                    of(
                            DescribeVerifiedAccessTrustProvidersRequest::builder,
                            DescribeVerifiedAccessTrustProvidersResponse::builder,
                            Ec2Client::describeVerifiedAccessTrustProviders);
            case "DescribeVolumeAttribute" ->
                    of(
                            DescribeVolumeAttributeRequest::builder,
                            DescribeVolumeAttributeResponse::builder,
                            Ec2Client::describeVolumeAttribute);
            case "DescribeVolumeStatus" ->
                    of(
                            DescribeVolumeStatusRequest::builder,
                            DescribeVolumeStatusResponse::builder,
                            Ec2Client::describeVolumeStatus);
            case "DescribeVolumes" ->
                    of(
                            DescribeVolumesRequest::builder,
                            DescribeVolumesResponse::builder,
                            Ec2Client::describeVolumes);
            case "DescribeVolumesModifications" ->
                    of(
                            DescribeVolumesModificationsRequest::builder,
                            DescribeVolumesModificationsResponse::builder,
                            Ec2Client::describeVolumesModifications);
            case "DescribeVpcAttribute" ->
                    of(
                            DescribeVpcAttributeRequest::builder,
                            DescribeVpcAttributeResponse::builder,
                            Ec2Client::describeVpcAttribute);
            case "DescribeVpcBlockPublicAccessExclusions" ->
                    of(
                            DescribeVpcBlockPublicAccessExclusionsRequest::builder,
                            DescribeVpcBlockPublicAccessExclusionsResponse::builder,
                            Ec2Client::describeVpcBlockPublicAccessExclusions);
            case "DescribeVpcBlockPublicAccessOptions" ->
                    of(
                            DescribeVpcBlockPublicAccessOptionsRequest::builder,
                            DescribeVpcBlockPublicAccessOptionsResponse::builder,
                            Ec2Client::describeVpcBlockPublicAccessOptions);
            case "DescribeVpcClassicLink" ->
                    of(
                            DescribeVpcClassicLinkRequest::builder,
                            DescribeVpcClassicLinkResponse::builder,
                            Ec2Client::describeVpcClassicLink);
            case "DescribeVpcClassicLinkDnsSupport" ->
                    of(
                            DescribeVpcClassicLinkDnsSupportRequest::builder,
                            DescribeVpcClassicLinkDnsSupportResponse::builder,
                            Ec2Client::describeVpcClassicLinkDnsSupport);
            case "DescribeVpcEncryptionControls" ->
                    of(
                            DescribeVpcEncryptionControlsRequest::builder,
                            DescribeVpcEncryptionControlsResponse::builder,
                            Ec2Client::describeVpcEncryptionControls);
            case "DescribeVpcEndpointAssociations" ->
                    of(
                            DescribeVpcEndpointAssociationsRequest::builder,
                            DescribeVpcEndpointAssociationsResponse::builder,
                            Ec2Client::describeVpcEndpointAssociations);
            case "DescribeVpcEndpointConnectionNotifications" ->
                    of(
                            DescribeVpcEndpointConnectionNotificationsRequest::builder,
                            DescribeVpcEndpointConnectionNotificationsResponse::builder,
                            Ec2Client::describeVpcEndpointConnectionNotifications);
            case "DescribeVpcEndpointConnections" ->
                    of(
                            DescribeVpcEndpointConnectionsRequest::builder,
                            DescribeVpcEndpointConnectionsResponse::builder,
                            Ec2Client::describeVpcEndpointConnections);
            case "DescribeVpcEndpointServiceConfigurations" ->
                    of(
                            DescribeVpcEndpointServiceConfigurationsRequest::builder,
                            DescribeVpcEndpointServiceConfigurationsResponse::builder,
                            Ec2Client::describeVpcEndpointServiceConfigurations);
            case "DescribeVpcEndpointServicePermissions" ->
                    of(
                            DescribeVpcEndpointServicePermissionsRequest::builder,
                            DescribeVpcEndpointServicePermissionsResponse::builder,
                            Ec2Client::describeVpcEndpointServicePermissions);
            case "DescribeVpcEndpointServices" ->
                    of(
                            DescribeVpcEndpointServicesRequest::builder,
                            DescribeVpcEndpointServicesResponse::builder,
                            Ec2Client::describeVpcEndpointServices);
            case "DescribeVpcEndpoints" ->
                    of(
                            DescribeVpcEndpointsRequest::builder,
                            DescribeVpcEndpointsResponse::builder,
                            Ec2Client::describeVpcEndpoints);
            case "DescribeVpcPeeringConnections" ->
                    of(
                            DescribeVpcPeeringConnectionsRequest::builder,
                            DescribeVpcPeeringConnectionsResponse::builder,
                            Ec2Client::describeVpcPeeringConnections);
            case "DescribeVpcs" ->
                    of(
                            DescribeVpcsRequest::builder,
                            DescribeVpcsResponse::builder,
                            Ec2Client::describeVpcs);
            case "DescribeVpnConcentrators" ->
                    of(
                            DescribeVpnConcentratorsRequest::builder,
                            DescribeVpnConcentratorsResponse::builder,
                            Ec2Client::describeVpnConcentrators);
            case "DescribeVpnConnections" ->
                    of(
                            DescribeVpnConnectionsRequest::builder,
                            DescribeVpnConnectionsResponse::builder,
                            Ec2Client::describeVpnConnections);
            case "DescribeVpnGateways" ->
                    of(
                            DescribeVpnGatewaysRequest::builder,
                            DescribeVpnGatewaysResponse::builder,
                            Ec2Client::describeVpnGateways);
            case "DetachClassicLinkVpc" ->
                    of(
                            DetachClassicLinkVpcRequest::builder,
                            DetachClassicLinkVpcResponse::builder,
                            Ec2Client::detachClassicLinkVpc);
            case "DetachInternetGateway" ->
                    of(
                            DetachInternetGatewayRequest::builder,
                            DetachInternetGatewayResponse::builder,
                            Ec2Client::detachInternetGateway);
            case "DetachNetworkInterface" ->
                    of(
                            DetachNetworkInterfaceRequest::builder,
                            DetachNetworkInterfaceResponse::builder,
                            Ec2Client::detachNetworkInterface);
            case "DetachVerifiedAccessTrustProvider" ->
                    of(
                            DetachVerifiedAccessTrustProviderRequest::builder,
                            DetachVerifiedAccessTrustProviderResponse::builder,
                            Ec2Client::detachVerifiedAccessTrustProvider);
            case "DetachVolume" ->
                    of(
                            DetachVolumeRequest::builder,
                            DetachVolumeResponse::builder,
                            Ec2Client::detachVolume);
            case "DetachVpnGateway" ->
                    of(
                            DetachVpnGatewayRequest::builder,
                            DetachVpnGatewayResponse::builder,
                            Ec2Client::detachVpnGateway);
            case "DisableAddressTransfer" ->
                    of(
                            DisableAddressTransferRequest::builder,
                            DisableAddressTransferResponse::builder,
                            Ec2Client::disableAddressTransfer);
            case "DisableAllowedImagesSettings" ->
                    of(
                            DisableAllowedImagesSettingsRequest::builder,
                            DisableAllowedImagesSettingsResponse::builder,
                            Ec2Client::disableAllowedImagesSettings);
            case "DisableAwsNetworkPerformanceMetricSubscription" ->
                    of(
                            DisableAwsNetworkPerformanceMetricSubscriptionRequest::builder,
                            DisableAwsNetworkPerformanceMetricSubscriptionResponse::builder,
                            Ec2Client::disableAwsNetworkPerformanceMetricSubscription);
            case "DisableCapacityManager" ->
                    of(
                            DisableCapacityManagerRequest::builder,
                            DisableCapacityManagerResponse::builder,
                            Ec2Client::disableCapacityManager);
            case "DisableEbsEncryptionByDefault" ->
                    of(
                            DisableEbsEncryptionByDefaultRequest::builder,
                            DisableEbsEncryptionByDefaultResponse::builder,
                            Ec2Client::disableEbsEncryptionByDefault);
            case "DisableFastLaunch" ->
                    of(
                            DisableFastLaunchRequest::builder,
                            DisableFastLaunchResponse::builder,
                            Ec2Client::disableFastLaunch);
            case "DisableFastSnapshotRestores" ->
                    of(
                            DisableFastSnapshotRestoresRequest::builder,
                            DisableFastSnapshotRestoresResponse::builder,
                            Ec2Client::disableFastSnapshotRestores);
            case "DisableImage" ->
                    of(
                            DisableImageRequest::builder,
                            DisableImageResponse::builder,
                            Ec2Client::disableImage);
            case "DisableImageBlockPublicAccess" ->
                    of(
                            DisableImageBlockPublicAccessRequest::builder,
                            DisableImageBlockPublicAccessResponse::builder,
                            Ec2Client::disableImageBlockPublicAccess);
            case "DisableImageDeprecation" ->
                    of(
                            DisableImageDeprecationRequest::builder,
                            DisableImageDeprecationResponse::builder,
                            Ec2Client::disableImageDeprecation);
            case "DisableImageDeregistrationProtection" ->
                    of(
                            DisableImageDeregistrationProtectionRequest::builder,
                            DisableImageDeregistrationProtectionResponse::builder,
                            Ec2Client::disableImageDeregistrationProtection);
            case "DisableInstanceSqlHaStandbyDetections" ->
                    of(
                            DisableInstanceSqlHaStandbyDetectionsRequest::builder,
                            DisableInstanceSqlHaStandbyDetectionsResponse::builder,
                            Ec2Client::disableInstanceSqlHaStandbyDetections);
            case "DisableIpamOrganizationAdminAccount" ->
                    of(
                            DisableIpamOrganizationAdminAccountRequest::builder,
                            DisableIpamOrganizationAdminAccountResponse::builder,
                            Ec2Client::disableIpamOrganizationAdminAccount);
            case "DisableIpamPolicy" ->
                    of(
                            DisableIpamPolicyRequest::builder,
                            DisableIpamPolicyResponse::builder,
                            Ec2Client::disableIpamPolicy);
            case "DisableRouteServerPropagation" ->
                    of(
                            DisableRouteServerPropagationRequest::builder,
                            DisableRouteServerPropagationResponse::builder,
                            Ec2Client::disableRouteServerPropagation);
            case "DisableSerialConsoleAccess" ->
                    of(
                            DisableSerialConsoleAccessRequest::builder,
                            DisableSerialConsoleAccessResponse::builder,
                            Ec2Client::disableSerialConsoleAccess);
            case "DisableSnapshotBlockPublicAccess" ->
                    of(
                            DisableSnapshotBlockPublicAccessRequest::builder,
                            DisableSnapshotBlockPublicAccessResponse::builder,
                            Ec2Client::disableSnapshotBlockPublicAccess);
            case "DisableTransitGatewayRouteTablePropagation" ->
                    of(
                            DisableTransitGatewayRouteTablePropagationRequest::builder,
                            DisableTransitGatewayRouteTablePropagationResponse::builder,
                            Ec2Client::disableTransitGatewayRouteTablePropagation);
            case "DisableVgwRoutePropagation" ->
                    of(
                            DisableVgwRoutePropagationRequest::builder,
                            DisableVgwRoutePropagationResponse::builder,
                            Ec2Client::disableVgwRoutePropagation);
            case "DisableVpcClassicLink" ->
                    of(
                            DisableVpcClassicLinkRequest::builder,
                            DisableVpcClassicLinkResponse::builder,
                            Ec2Client::disableVpcClassicLink);
            case "DisableVpcClassicLinkDnsSupport" ->
                    of(
                            DisableVpcClassicLinkDnsSupportRequest::builder,
                            DisableVpcClassicLinkDnsSupportResponse::builder,
                            Ec2Client::disableVpcClassicLinkDnsSupport);
            case "DisassociateAddress" ->
                    of(
                            DisassociateAddressRequest::builder,
                            DisassociateAddressResponse::builder,
                            Ec2Client::disassociateAddress);
            case "DisassociateCapacityReservationBillingOwner" ->
                    of(
                            DisassociateCapacityReservationBillingOwnerRequest::builder,
                            DisassociateCapacityReservationBillingOwnerResponse::builder,
                            Ec2Client::disassociateCapacityReservationBillingOwner);
            case "DisassociateClientVpnTargetNetwork" ->
                    of(
                            DisassociateClientVpnTargetNetworkRequest::builder,
                            DisassociateClientVpnTargetNetworkResponse::builder,
                            Ec2Client::disassociateClientVpnTargetNetwork);
            case "DisassociateEnclaveCertificateIamRole" ->
                    of(
                            DisassociateEnclaveCertificateIamRoleRequest::builder,
                            DisassociateEnclaveCertificateIamRoleResponse::builder,
                            Ec2Client::disassociateEnclaveCertificateIamRole);
            case "DisassociateIamInstanceProfile" ->
                    of(
                            DisassociateIamInstanceProfileRequest::builder,
                            DisassociateIamInstanceProfileResponse::builder,
                            Ec2Client::disassociateIamInstanceProfile);
            case "DisassociateInstanceEventWindow" ->
                    of(
                            DisassociateInstanceEventWindowRequest::builder,
                            DisassociateInstanceEventWindowResponse::builder,
                            Ec2Client::disassociateInstanceEventWindow);
            case "DisassociateIpamByoasn" ->
                    of(
                            DisassociateIpamByoasnRequest::builder,
                            DisassociateIpamByoasnResponse::builder,
                            Ec2Client::disassociateIpamByoasn);
            case "DisassociateIpamResourceDiscovery" ->
                    of(
                            DisassociateIpamResourceDiscoveryRequest::builder,
                            DisassociateIpamResourceDiscoveryResponse::builder,
                            Ec2Client::disassociateIpamResourceDiscovery);
            case "DisassociateNatGatewayAddress" ->
                    of(
                            DisassociateNatGatewayAddressRequest::builder,
                            DisassociateNatGatewayAddressResponse::builder,
                            Ec2Client::disassociateNatGatewayAddress);
            case "DisassociateRouteServer" ->
                    of(
                            DisassociateRouteServerRequest::builder,
                            DisassociateRouteServerResponse::builder,
                            Ec2Client::disassociateRouteServer);
            case "DisassociateRouteTable" ->
                    of(
                            DisassociateRouteTableRequest::builder,
                            DisassociateRouteTableResponse::builder,
                            Ec2Client::disassociateRouteTable);
            case "DisassociateSecurityGroupVpc" ->
                    of(
                            DisassociateSecurityGroupVpcRequest::builder,
                            DisassociateSecurityGroupVpcResponse::builder,
                            Ec2Client::disassociateSecurityGroupVpc);
            case "DisassociateSubnetCidrBlock" ->
                    of(
                            DisassociateSubnetCidrBlockRequest::builder,
                            DisassociateSubnetCidrBlockResponse::builder,
                            Ec2Client::disassociateSubnetCidrBlock);
            case "DisassociateTransitGatewayMulticastDomain" ->
                    of(
                            DisassociateTransitGatewayMulticastDomainRequest::builder,
                            DisassociateTransitGatewayMulticastDomainResponse::builder,
                            Ec2Client::disassociateTransitGatewayMulticastDomain);
            case "DisassociateTransitGatewayPolicyTable" ->
                    of(
                            DisassociateTransitGatewayPolicyTableRequest::builder,
                            DisassociateTransitGatewayPolicyTableResponse::builder,
                            Ec2Client::disassociateTransitGatewayPolicyTable);
            case "DisassociateTransitGatewayRouteTable" ->
                    of(
                            DisassociateTransitGatewayRouteTableRequest::builder,
                            DisassociateTransitGatewayRouteTableResponse::builder,
                            Ec2Client::disassociateTransitGatewayRouteTable);
            case "DisassociateTrunkInterface" ->
                    of(
                            DisassociateTrunkInterfaceRequest::builder,
                            DisassociateTrunkInterfaceResponse::builder,
                            Ec2Client::disassociateTrunkInterface);
            case "DisassociateVpcCidrBlock" ->
                    of(
                            DisassociateVpcCidrBlockRequest::builder,
                            DisassociateVpcCidrBlockResponse::builder,
                            Ec2Client::disassociateVpcCidrBlock);
            case "EnableAddressTransfer" ->
                    of(
                            EnableAddressTransferRequest::builder,
                            EnableAddressTransferResponse::builder,
                            Ec2Client::enableAddressTransfer);
            case "EnableAllowedImagesSettings" ->
                    of(
                            EnableAllowedImagesSettingsRequest::builder,
                            EnableAllowedImagesSettingsResponse::builder,
                            Ec2Client::enableAllowedImagesSettings);
            case "EnableAwsNetworkPerformanceMetricSubscription" ->
                    of(
                            EnableAwsNetworkPerformanceMetricSubscriptionRequest::builder,
                            EnableAwsNetworkPerformanceMetricSubscriptionResponse::builder,
                            Ec2Client::enableAwsNetworkPerformanceMetricSubscription);
            case "EnableCapacityManager" ->
                    of(
                            EnableCapacityManagerRequest::builder,
                            EnableCapacityManagerResponse::builder,
                            Ec2Client::enableCapacityManager);
            case "EnableEbsEncryptionByDefault" ->
                    of(
                            EnableEbsEncryptionByDefaultRequest::builder,
                            EnableEbsEncryptionByDefaultResponse::builder,
                            Ec2Client::enableEbsEncryptionByDefault);
            case "EnableFastLaunch" ->
                    of(
                            EnableFastLaunchRequest::builder,
                            EnableFastLaunchResponse::builder,
                            Ec2Client::enableFastLaunch);
            case "EnableFastSnapshotRestores" ->
                    of(
                            EnableFastSnapshotRestoresRequest::builder,
                            EnableFastSnapshotRestoresResponse::builder,
                            Ec2Client::enableFastSnapshotRestores);
            case "EnableImage" ->
                    of(
                            EnableImageRequest::builder,
                            EnableImageResponse::builder,
                            Ec2Client::enableImage);
            case "EnableImageBlockPublicAccess" ->
                    of(
                            EnableImageBlockPublicAccessRequest::builder,
                            EnableImageBlockPublicAccessResponse::builder,
                            Ec2Client::enableImageBlockPublicAccess);
            case "EnableImageDeprecation" ->
                    of(
                            EnableImageDeprecationRequest::builder,
                            EnableImageDeprecationResponse::builder,
                            Ec2Client::enableImageDeprecation);
            case "EnableImageDeregistrationProtection" ->
                    of(
                            EnableImageDeregistrationProtectionRequest::builder,
                            EnableImageDeregistrationProtectionResponse::builder,
                            Ec2Client::enableImageDeregistrationProtection);
            case "EnableInstanceSqlHaStandbyDetections" ->
                    of(
                            EnableInstanceSqlHaStandbyDetectionsRequest::builder,
                            EnableInstanceSqlHaStandbyDetectionsResponse::builder,
                            Ec2Client::enableInstanceSqlHaStandbyDetections);
            case "EnableIpamOrganizationAdminAccount" ->
                    of(
                            EnableIpamOrganizationAdminAccountRequest::builder,
                            EnableIpamOrganizationAdminAccountResponse::builder,
                            Ec2Client::enableIpamOrganizationAdminAccount);
            case "EnableIpamPolicy" ->
                    of(
                            EnableIpamPolicyRequest::builder,
                            EnableIpamPolicyResponse::builder,
                            Ec2Client::enableIpamPolicy);
            case "EnableReachabilityAnalyzerOrganizationSharing" ->
                    of(
                            EnableReachabilityAnalyzerOrganizationSharingRequest::builder,
                            EnableReachabilityAnalyzerOrganizationSharingResponse::builder,
                            Ec2Client::enableReachabilityAnalyzerOrganizationSharing);
            case "EnableRouteServerPropagation" ->
                    of(
                            EnableRouteServerPropagationRequest::builder,
                            EnableRouteServerPropagationResponse::builder,
                            Ec2Client::enableRouteServerPropagation);
            case "EnableSerialConsoleAccess" ->
                    of(
                            EnableSerialConsoleAccessRequest::builder,
                            EnableSerialConsoleAccessResponse::builder,
                            Ec2Client::enableSerialConsoleAccess);
            case "EnableSnapshotBlockPublicAccess" ->
                    of(
                            EnableSnapshotBlockPublicAccessRequest::builder,
                            EnableSnapshotBlockPublicAccessResponse::builder,
                            Ec2Client::enableSnapshotBlockPublicAccess);
            case "EnableTransitGatewayRouteTablePropagation" ->
                    of(
                            EnableTransitGatewayRouteTablePropagationRequest::builder,
                            EnableTransitGatewayRouteTablePropagationResponse::builder,
                            Ec2Client::enableTransitGatewayRouteTablePropagation);
            case "EnableVgwRoutePropagation" ->
                    of(
                            EnableVgwRoutePropagationRequest::builder,
                            EnableVgwRoutePropagationResponse::builder,
                            Ec2Client::enableVgwRoutePropagation);
            case "EnableVolumeIO" ->
                    of(
                            EnableVolumeIoRequest::builder,
                            EnableVolumeIoResponse::builder,
                            Ec2Client::enableVolumeIO);
            case "EnableVpcClassicLink" ->
                    of(
                            EnableVpcClassicLinkRequest::builder,
                            EnableVpcClassicLinkResponse::builder,
                            Ec2Client::enableVpcClassicLink);
            case "EnableVpcClassicLinkDnsSupport" ->
                    of(
                            EnableVpcClassicLinkDnsSupportRequest::builder,
                            EnableVpcClassicLinkDnsSupportResponse::builder,
                            Ec2Client::enableVpcClassicLinkDnsSupport);
            case "ExportClientVpnClientCertificateRevocationList" ->
                    of(
                            ExportClientVpnClientCertificateRevocationListRequest::builder,
                            ExportClientVpnClientCertificateRevocationListResponse::builder,
                            Ec2Client::exportClientVpnClientCertificateRevocationList);
            case "ExportClientVpnClientConfiguration" ->
                    of(
                            ExportClientVpnClientConfigurationRequest::builder,
                            ExportClientVpnClientConfigurationResponse::builder,
                            Ec2Client::exportClientVpnClientConfiguration);
            case "ExportImage" ->
                    of(
                            ExportImageRequest::builder,
                            ExportImageResponse::builder,
                            Ec2Client::exportImage);
            case "ExportTransitGatewayRoutes" ->
                    of(
                            ExportTransitGatewayRoutesRequest::builder,
                            ExportTransitGatewayRoutesResponse::builder,
                            Ec2Client::exportTransitGatewayRoutes);
            case "ExportVerifiedAccessInstanceClientConfiguration" ->
                    of(
                            ExportVerifiedAccessInstanceClientConfigurationRequest::builder,
                            ExportVerifiedAccessInstanceClientConfigurationResponse::builder,
                            Ec2Client::exportVerifiedAccessInstanceClientConfiguration);
            case "GetActiveVpnTunnelStatus" ->
                    of(
                            GetActiveVpnTunnelStatusRequest::builder,
                            GetActiveVpnTunnelStatusResponse::builder,
                            Ec2Client::getActiveVpnTunnelStatus);
            case "GetAllowedImagesSettings" ->
                    of(
                            GetAllowedImagesSettingsRequest::builder,
                            GetAllowedImagesSettingsResponse::builder,
                            Ec2Client::getAllowedImagesSettings);
            case "GetAssociatedEnclaveCertificateIamRoles" ->
                    of(
                            GetAssociatedEnclaveCertificateIamRolesRequest::builder,
                            GetAssociatedEnclaveCertificateIamRolesResponse::builder,
                            Ec2Client::getAssociatedEnclaveCertificateIamRoles);
            case "GetAssociatedIpv6PoolCidrs" ->
                    of(
                            GetAssociatedIpv6PoolCidrsRequest::builder,
                            GetAssociatedIpv6PoolCidrsResponse::builder,
                            Ec2Client::getAssociatedIpv6PoolCidrs);
            case "GetAwsNetworkPerformanceData" ->
                    of(
                            GetAwsNetworkPerformanceDataRequest::builder,
                            GetAwsNetworkPerformanceDataResponse::builder,
                            Ec2Client::getAwsNetworkPerformanceData);
            case "GetCapacityManagerAttributes" ->
                    of(
                            GetCapacityManagerAttributesRequest::builder,
                            GetCapacityManagerAttributesResponse::builder,
                            Ec2Client::getCapacityManagerAttributes);
            case "GetCapacityManagerMetricData" ->
                    of(
                            GetCapacityManagerMetricDataRequest::builder,
                            GetCapacityManagerMetricDataResponse::builder,
                            Ec2Client::getCapacityManagerMetricData);
            case "GetCapacityManagerMetricDimensions" ->
                    of(
                            GetCapacityManagerMetricDimensionsRequest::builder,
                            GetCapacityManagerMetricDimensionsResponse::builder,
                            Ec2Client::getCapacityManagerMetricDimensions);
            case "GetCapacityReservationUsage" ->
                    of(
                            GetCapacityReservationUsageRequest::builder,
                            GetCapacityReservationUsageResponse::builder,
                            Ec2Client::getCapacityReservationUsage);
            case "GetCoipPoolUsage" ->
                    of(
                            GetCoipPoolUsageRequest::builder,
                            GetCoipPoolUsageResponse::builder,
                            Ec2Client::getCoipPoolUsage);
            case "GetConsoleOutput" ->
                    of(
                            GetConsoleOutputRequest::builder,
                            GetConsoleOutputResponse::builder,
                            Ec2Client::getConsoleOutput);
            case "GetConsoleScreenshot" ->
                    of(
                            GetConsoleScreenshotRequest::builder,
                            GetConsoleScreenshotResponse::builder,
                            Ec2Client::getConsoleScreenshot);
            case "GetDeclarativePoliciesReportSummary" ->
                    of(
                            GetDeclarativePoliciesReportSummaryRequest::builder,
                            GetDeclarativePoliciesReportSummaryResponse::builder,
                            Ec2Client::getDeclarativePoliciesReportSummary);
            case "GetDefaultCreditSpecification" ->
                    of(
                            GetDefaultCreditSpecificationRequest::builder,
                            GetDefaultCreditSpecificationResponse::builder,
                            Ec2Client::getDefaultCreditSpecification);
            case "GetEbsDefaultKmsKeyId" ->
                    of(
                            GetEbsDefaultKmsKeyIdRequest::builder,
                            GetEbsDefaultKmsKeyIdResponse::builder,
                            Ec2Client::getEbsDefaultKmsKeyId);
            case "GetEbsEncryptionByDefault" ->
                    of(
                            GetEbsEncryptionByDefaultRequest::builder,
                            GetEbsEncryptionByDefaultResponse::builder,
                            Ec2Client::getEbsEncryptionByDefault);
            case "GetEnabledIpamPolicy" ->
                    of(
                            GetEnabledIpamPolicyRequest::builder,
                            GetEnabledIpamPolicyResponse::builder,
                            Ec2Client::getEnabledIpamPolicy);
            case "GetFlowLogsIntegrationTemplate" ->
                    of(
                            GetFlowLogsIntegrationTemplateRequest::builder,
                            GetFlowLogsIntegrationTemplateResponse::builder,
                            Ec2Client::getFlowLogsIntegrationTemplate);
            case "GetGroupsForCapacityReservation" ->
                    of(
                            GetGroupsForCapacityReservationRequest::builder,
                            GetGroupsForCapacityReservationResponse::builder,
                            Ec2Client::getGroupsForCapacityReservation);
            case "GetHostReservationPurchasePreview" ->
                    of(
                            GetHostReservationPurchasePreviewRequest::builder,
                            GetHostReservationPurchasePreviewResponse::builder,
                            Ec2Client::getHostReservationPurchasePreview);
            case "GetImageAncestry" ->
                    of(
                            GetImageAncestryRequest::builder,
                            GetImageAncestryResponse::builder,
                            Ec2Client::getImageAncestry);
            case "GetImageBlockPublicAccessState" ->
                    of(
                            GetImageBlockPublicAccessStateRequest::builder,
                            GetImageBlockPublicAccessStateResponse::builder,
                            Ec2Client::getImageBlockPublicAccessState);
            case "GetInstanceMetadataDefaults" ->
                    of(
                            GetInstanceMetadataDefaultsRequest::builder,
                            GetInstanceMetadataDefaultsResponse::builder,
                            Ec2Client::getInstanceMetadataDefaults);
            case "GetInstanceTpmEkPub" ->
                    of(
                            GetInstanceTpmEkPubRequest::builder,
                            GetInstanceTpmEkPubResponse::builder,
                            Ec2Client::getInstanceTpmEkPub);
            case "GetInstanceTypesFromInstanceRequirements" ->
                    of(
                            GetInstanceTypesFromInstanceRequirementsRequest::builder,
                            GetInstanceTypesFromInstanceRequirementsResponse::builder,
                            Ec2Client::getInstanceTypesFromInstanceRequirements);
            case "GetInstanceUefiData" ->
                    of(
                            GetInstanceUefiDataRequest::builder,
                            GetInstanceUefiDataResponse::builder,
                            Ec2Client::getInstanceUefiData);
            case "GetIpamAddressHistory" ->
                    of(
                            GetIpamAddressHistoryRequest::builder,
                            GetIpamAddressHistoryResponse::builder,
                            Ec2Client::getIpamAddressHistory);
            case "GetIpamDiscoveredAccounts" ->
                    of(
                            GetIpamDiscoveredAccountsRequest::builder,
                            GetIpamDiscoveredAccountsResponse::builder,
                            Ec2Client::getIpamDiscoveredAccounts);
            case "GetIpamDiscoveredPublicAddresses" ->
                    of(
                            GetIpamDiscoveredPublicAddressesRequest::builder,
                            GetIpamDiscoveredPublicAddressesResponse::builder,
                            Ec2Client::getIpamDiscoveredPublicAddresses);
            case "GetIpamDiscoveredResourceCidrs" ->
                    of(
                            GetIpamDiscoveredResourceCidrsRequest::builder,
                            GetIpamDiscoveredResourceCidrsResponse::builder,
                            Ec2Client::getIpamDiscoveredResourceCidrs);
            case "GetIpamPolicyAllocationRules" ->
                    of(
                            GetIpamPolicyAllocationRulesRequest::builder,
                            GetIpamPolicyAllocationRulesResponse::builder,
                            Ec2Client::getIpamPolicyAllocationRules);
            case "GetIpamPolicyOrganizationTargets" ->
                    of(
                            GetIpamPolicyOrganizationTargetsRequest::builder,
                            GetIpamPolicyOrganizationTargetsResponse::builder,
                            Ec2Client::getIpamPolicyOrganizationTargets);
            case "GetIpamPoolAllocations" ->
                    of(
                            GetIpamPoolAllocationsRequest::builder,
                            GetIpamPoolAllocationsResponse::builder,
                            Ec2Client::getIpamPoolAllocations);
            case "GetIpamPoolCidrs" ->
                    of(
                            GetIpamPoolCidrsRequest::builder,
                            GetIpamPoolCidrsResponse::builder,
                            Ec2Client::getIpamPoolCidrs);
            case "GetIpamPrefixListResolverRules" ->
                    of(
                            GetIpamPrefixListResolverRulesRequest::builder,
                            GetIpamPrefixListResolverRulesResponse::builder,
                            Ec2Client::getIpamPrefixListResolverRules);
            case "GetIpamPrefixListResolverVersionEntries" ->
                    of(
                            GetIpamPrefixListResolverVersionEntriesRequest::builder,
                            GetIpamPrefixListResolverVersionEntriesResponse::builder,
                            Ec2Client::getIpamPrefixListResolverVersionEntries);
            case "GetIpamPrefixListResolverVersions" ->
                    of(
                            GetIpamPrefixListResolverVersionsRequest::builder,
                            GetIpamPrefixListResolverVersionsResponse::builder,
                            Ec2Client::getIpamPrefixListResolverVersions);
            case "GetIpamResourceCidrs" ->
                    of(
                            GetIpamResourceCidrsRequest::builder,
                            GetIpamResourceCidrsResponse::builder,
                            Ec2Client::getIpamResourceCidrs);
            case "GetLaunchTemplateData" ->
                    of(
                            GetLaunchTemplateDataRequest::builder,
                            GetLaunchTemplateDataResponse::builder,
                            Ec2Client::getLaunchTemplateData);
            case "GetManagedPrefixListAssociations" ->
                    of(
                            GetManagedPrefixListAssociationsRequest::builder,
                            GetManagedPrefixListAssociationsResponse::builder,
                            Ec2Client::getManagedPrefixListAssociations);
            case "GetManagedPrefixListEntries" ->
                    of(
                            GetManagedPrefixListEntriesRequest::builder,
                            GetManagedPrefixListEntriesResponse::builder,
                            Ec2Client::getManagedPrefixListEntries);
            case "GetNetworkInsightsAccessScopeAnalysisFindings" ->
                    of(
                            GetNetworkInsightsAccessScopeAnalysisFindingsRequest::builder,
                            GetNetworkInsightsAccessScopeAnalysisFindingsResponse::builder,
                            Ec2Client::getNetworkInsightsAccessScopeAnalysisFindings);
            case "GetNetworkInsightsAccessScopeContent" ->
                    of(
                            GetNetworkInsightsAccessScopeContentRequest::builder,
                            GetNetworkInsightsAccessScopeContentResponse::builder,
                            Ec2Client::getNetworkInsightsAccessScopeContent);
            case "GetPasswordData" ->
                    of(
                            GetPasswordDataRequest::builder,
                            GetPasswordDataResponse::builder,
                            Ec2Client::getPasswordData);
            case "GetReservedInstancesExchangeQuote" ->
                    of(
                            GetReservedInstancesExchangeQuoteRequest::builder,
                            GetReservedInstancesExchangeQuoteResponse::builder,
                            Ec2Client::getReservedInstancesExchangeQuote);
            case "GetRouteServerAssociations" ->
                    of(
                            GetRouteServerAssociationsRequest::builder,
                            GetRouteServerAssociationsResponse::builder,
                            Ec2Client::getRouteServerAssociations);
            case "GetRouteServerPropagations" ->
                    of(
                            GetRouteServerPropagationsRequest::builder,
                            GetRouteServerPropagationsResponse::builder,
                            Ec2Client::getRouteServerPropagations);
            case "GetRouteServerRoutingDatabase" ->
                    of(
                            GetRouteServerRoutingDatabaseRequest::builder,
                            GetRouteServerRoutingDatabaseResponse::builder,
                            Ec2Client::getRouteServerRoutingDatabase);
            case "GetSecurityGroupsForVpc" ->
                    of(
                            GetSecurityGroupsForVpcRequest::builder,
                            GetSecurityGroupsForVpcResponse::builder,
                            Ec2Client::getSecurityGroupsForVpc);
            case "GetSerialConsoleAccessStatus" ->
                    of(
                            GetSerialConsoleAccessStatusRequest::builder,
                            GetSerialConsoleAccessStatusResponse::builder,
                            Ec2Client::getSerialConsoleAccessStatus);
            case "GetSnapshotBlockPublicAccessState" ->
                    of(
                            GetSnapshotBlockPublicAccessStateRequest::builder,
                            GetSnapshotBlockPublicAccessStateResponse::builder,
                            Ec2Client::getSnapshotBlockPublicAccessState);
            case "GetSpotPlacementScores" ->
                    of(
                            GetSpotPlacementScoresRequest::builder,
                            GetSpotPlacementScoresResponse::builder,
                            Ec2Client::getSpotPlacementScores);
            case "GetSubnetCidrReservations" ->
                    of(
                            GetSubnetCidrReservationsRequest::builder,
                            GetSubnetCidrReservationsResponse::builder,
                            Ec2Client::getSubnetCidrReservations);
            case "GetTransitGatewayAttachmentPropagations" ->
                    of(
                            GetTransitGatewayAttachmentPropagationsRequest::builder,
                            GetTransitGatewayAttachmentPropagationsResponse::builder,
                            Ec2Client::getTransitGatewayAttachmentPropagations);
            case "GetTransitGatewayMeteringPolicyEntries" ->
                    of(
                            GetTransitGatewayMeteringPolicyEntriesRequest::builder,
                            GetTransitGatewayMeteringPolicyEntriesResponse::builder,
                            Ec2Client::getTransitGatewayMeteringPolicyEntries);
            case "GetTransitGatewayMulticastDomainAssociations" ->
                    of(
                            GetTransitGatewayMulticastDomainAssociationsRequest::builder,
                            GetTransitGatewayMulticastDomainAssociationsResponse::builder,
                            Ec2Client::getTransitGatewayMulticastDomainAssociations);
            case "GetTransitGatewayPolicyTableAssociations" ->
                    of(
                            GetTransitGatewayPolicyTableAssociationsRequest::builder,
                            GetTransitGatewayPolicyTableAssociationsResponse::builder,
                            Ec2Client::getTransitGatewayPolicyTableAssociations);
            case "GetTransitGatewayPolicyTableEntries" ->
                    of(
                            GetTransitGatewayPolicyTableEntriesRequest::builder,
                            GetTransitGatewayPolicyTableEntriesResponse::builder,
                            Ec2Client::getTransitGatewayPolicyTableEntries);
            case "GetTransitGatewayPrefixListReferences" ->
                    of(
                            GetTransitGatewayPrefixListReferencesRequest::builder,
                            GetTransitGatewayPrefixListReferencesResponse::builder,
                            Ec2Client::getTransitGatewayPrefixListReferences);
            case "GetTransitGatewayRouteTableAssociations" ->
                    of(
                            GetTransitGatewayRouteTableAssociationsRequest::builder,
                            GetTransitGatewayRouteTableAssociationsResponse::builder,
                            Ec2Client::getTransitGatewayRouteTableAssociations);
            case "GetTransitGatewayRouteTablePropagations" ->
                    of(
                            GetTransitGatewayRouteTablePropagationsRequest::builder,
                            GetTransitGatewayRouteTablePropagationsResponse::builder,
                            Ec2Client::getTransitGatewayRouteTablePropagations);
            case "GetVerifiedAccessEndpointPolicy" ->
                    of(
                            GetVerifiedAccessEndpointPolicyRequest::builder,
                            GetVerifiedAccessEndpointPolicyResponse::builder,
                            Ec2Client::getVerifiedAccessEndpointPolicy);
            case "GetVerifiedAccessEndpointTargets" ->
                    of(
                            GetVerifiedAccessEndpointTargetsRequest::builder,
                            GetVerifiedAccessEndpointTargetsResponse::builder,
                            Ec2Client::getVerifiedAccessEndpointTargets);
            case "GetVerifiedAccessGroupPolicy" ->
                    of(
                            GetVerifiedAccessGroupPolicyRequest::builder,
                            GetVerifiedAccessGroupPolicyResponse::builder,
                            Ec2Client::getVerifiedAccessGroupPolicy);
            case "GetVpcResourcesBlockingEncryptionEnforcement" ->
                    of(
                            GetVpcResourcesBlockingEncryptionEnforcementRequest::builder,
                            GetVpcResourcesBlockingEncryptionEnforcementResponse::builder,
                            Ec2Client::getVpcResourcesBlockingEncryptionEnforcement);
            case "GetVpnConnectionDeviceSampleConfiguration" ->
                    of(
                            GetVpnConnectionDeviceSampleConfigurationRequest::builder,
                            GetVpnConnectionDeviceSampleConfigurationResponse::builder,
                            Ec2Client::getVpnConnectionDeviceSampleConfiguration);
            case "GetVpnConnectionDeviceTypes" ->
                    of(
                            GetVpnConnectionDeviceTypesRequest::builder,
                            GetVpnConnectionDeviceTypesResponse::builder,
                            Ec2Client::getVpnConnectionDeviceTypes);
            case "GetVpnTunnelReplacementStatus" ->
                    of(
                            GetVpnTunnelReplacementStatusRequest::builder,
                            GetVpnTunnelReplacementStatusResponse::builder,
                            Ec2Client::getVpnTunnelReplacementStatus);
            case "ImportClientVpnClientCertificateRevocationList" ->
                    of(
                            ImportClientVpnClientCertificateRevocationListRequest::builder,
                            ImportClientVpnClientCertificateRevocationListResponse::builder,
                            Ec2Client::importClientVpnClientCertificateRevocationList);
            case "ImportImage" ->
                    of(
                            ImportImageRequest::builder,
                            ImportImageResponse::builder,
                            Ec2Client::importImage);
            case "ImportInstance" ->
                    of(
                            ImportInstanceRequest::builder,
                            ImportInstanceResponse::builder,
                            Ec2Client::importInstance);
            case "ImportKeyPair" ->
                    of(
                            ImportKeyPairRequest::builder,
                            ImportKeyPairResponse::builder,
                            Ec2Client::importKeyPair);
            case "ImportSnapshot" ->
                    of(
                            ImportSnapshotRequest::builder,
                            ImportSnapshotResponse::builder,
                            Ec2Client::importSnapshot);
            case "ImportVolume" ->
                    of(
                            ImportVolumeRequest::builder,
                            ImportVolumeResponse::builder,
                            Ec2Client::importVolume);
            case "ListImagesInRecycleBin" ->
                    of(
                            ListImagesInRecycleBinRequest::builder,
                            ListImagesInRecycleBinResponse::builder,
                            Ec2Client::listImagesInRecycleBin);
            case "ListSnapshotsInRecycleBin" ->
                    of(
                            ListSnapshotsInRecycleBinRequest::builder,
                            ListSnapshotsInRecycleBinResponse::builder,
                            Ec2Client::listSnapshotsInRecycleBin);
            case "ListVolumesInRecycleBin" ->
                    of(
                            ListVolumesInRecycleBinRequest::builder,
                            ListVolumesInRecycleBinResponse::builder,
                            Ec2Client::listVolumesInRecycleBin);
            case "LockSnapshot" ->
                    of(
                            LockSnapshotRequest::builder,
                            LockSnapshotResponse::builder,
                            Ec2Client::lockSnapshot);
            case "ModifyAddressAttribute" ->
                    of(
                            ModifyAddressAttributeRequest::builder,
                            ModifyAddressAttributeResponse::builder,
                            Ec2Client::modifyAddressAttribute);
            case "ModifyAvailabilityZoneGroup" ->
                    of(
                            ModifyAvailabilityZoneGroupRequest::builder,
                            ModifyAvailabilityZoneGroupResponse::builder,
                            Ec2Client::modifyAvailabilityZoneGroup);
            case "ModifyCapacityReservation" ->
                    of(
                            ModifyCapacityReservationRequest::builder,
                            ModifyCapacityReservationResponse::builder,
                            Ec2Client::modifyCapacityReservation);
            case "ModifyCapacityReservationFleet" ->
                    of(
                            ModifyCapacityReservationFleetRequest::builder,
                            ModifyCapacityReservationFleetResponse::builder,
                            Ec2Client::modifyCapacityReservationFleet);
            case "ModifyClientVpnEndpoint" ->
                    of(
                            ModifyClientVpnEndpointRequest::builder,
                            ModifyClientVpnEndpointResponse::builder,
                            Ec2Client::modifyClientVpnEndpoint);
            case "ModifyDefaultCreditSpecification" ->
                    of(
                            ModifyDefaultCreditSpecificationRequest::builder,
                            ModifyDefaultCreditSpecificationResponse::builder,
                            Ec2Client::modifyDefaultCreditSpecification);
            case "ModifyEbsDefaultKmsKeyId" ->
                    of(
                            ModifyEbsDefaultKmsKeyIdRequest::builder,
                            ModifyEbsDefaultKmsKeyIdResponse::builder,
                            Ec2Client::modifyEbsDefaultKmsKeyId);
            case "ModifyFleet" ->
                    of(
                            ModifyFleetRequest::builder,
                            ModifyFleetResponse::builder,
                            Ec2Client::modifyFleet);
            case "ModifyFpgaImageAttribute" ->
                    of(
                            ModifyFpgaImageAttributeRequest::builder,
                            ModifyFpgaImageAttributeResponse::builder,
                            Ec2Client::modifyFpgaImageAttribute);
            case "ModifyHosts" ->
                    of(
                            ModifyHostsRequest::builder,
                            ModifyHostsResponse::builder,
                            Ec2Client::modifyHosts);
            case "ModifyIdFormat" ->
                    of(
                            ModifyIdFormatRequest::builder,
                            ModifyIdFormatResponse::builder,
                            Ec2Client::modifyIdFormat);
            case "ModifyIdentityIdFormat" ->
                    of(
                            ModifyIdentityIdFormatRequest::builder,
                            ModifyIdentityIdFormatResponse::builder,
                            Ec2Client::modifyIdentityIdFormat);
            case "ModifyImageAttribute" ->
                    of(
                            ModifyImageAttributeRequest::builder,
                            ModifyImageAttributeResponse::builder,
                            Ec2Client::modifyImageAttribute);
            case "ModifyInstanceAttribute" ->
                    of(
                            ModifyInstanceAttributeRequest::builder,
                            ModifyInstanceAttributeResponse::builder,
                            Ec2Client::modifyInstanceAttribute);
            case "ModifyInstanceCapacityReservationAttributes" ->
                    of(
                            ModifyInstanceCapacityReservationAttributesRequest::builder,
                            ModifyInstanceCapacityReservationAttributesResponse::builder,
                            Ec2Client::modifyInstanceCapacityReservationAttributes);
            case "ModifyInstanceConnectEndpoint" ->
                    of(
                            ModifyInstanceConnectEndpointRequest::builder,
                            ModifyInstanceConnectEndpointResponse::builder,
                            Ec2Client::modifyInstanceConnectEndpoint);
            case "ModifyInstanceCpuOptions" ->
                    of(
                            ModifyInstanceCpuOptionsRequest::builder,
                            ModifyInstanceCpuOptionsResponse::builder,
                            Ec2Client::modifyInstanceCpuOptions);
            case "ModifyInstanceCreditSpecification" ->
                    of(
                            ModifyInstanceCreditSpecificationRequest::builder,
                            ModifyInstanceCreditSpecificationResponse::builder,
                            Ec2Client::modifyInstanceCreditSpecification);
            case "ModifyInstanceEventStartTime" ->
                    of(
                            ModifyInstanceEventStartTimeRequest::builder,
                            ModifyInstanceEventStartTimeResponse::builder,
                            Ec2Client::modifyInstanceEventStartTime);
            case "ModifyInstanceEventWindow" ->
                    of(
                            ModifyInstanceEventWindowRequest::builder,
                            ModifyInstanceEventWindowResponse::builder,
                            Ec2Client::modifyInstanceEventWindow);
            case "ModifyInstanceMaintenanceOptions" ->
                    of(
                            ModifyInstanceMaintenanceOptionsRequest::builder,
                            ModifyInstanceMaintenanceOptionsResponse::builder,
                            Ec2Client::modifyInstanceMaintenanceOptions);
            case "ModifyInstanceMetadataDefaults" ->
                    of(
                            ModifyInstanceMetadataDefaultsRequest::builder,
                            ModifyInstanceMetadataDefaultsResponse::builder,
                            Ec2Client::modifyInstanceMetadataDefaults);
            case "ModifyInstanceMetadataOptions" ->
                    of(
                            ModifyInstanceMetadataOptionsRequest::builder,
                            ModifyInstanceMetadataOptionsResponse::builder,
                            Ec2Client::modifyInstanceMetadataOptions);
            case "ModifyInstanceNetworkPerformanceOptions" ->
                    of(
                            ModifyInstanceNetworkPerformanceOptionsRequest::builder,
                            ModifyInstanceNetworkPerformanceOptionsResponse::builder,
                            Ec2Client::modifyInstanceNetworkPerformanceOptions);
            case "ModifyInstancePlacement" ->
                    of(
                            ModifyInstancePlacementRequest::builder,
                            ModifyInstancePlacementResponse::builder,
                            Ec2Client::modifyInstancePlacement);
            case "ModifyIpam" ->
                    of(
                            ModifyIpamRequest::builder,
                            ModifyIpamResponse::builder,
                            Ec2Client::modifyIpam);
            case "ModifyIpamPolicyAllocationRules" ->
                    of(
                            ModifyIpamPolicyAllocationRulesRequest::builder,
                            ModifyIpamPolicyAllocationRulesResponse::builder,
                            Ec2Client::modifyIpamPolicyAllocationRules);
            case "ModifyIpamPool" ->
                    of(
                            ModifyIpamPoolRequest::builder,
                            ModifyIpamPoolResponse::builder,
                            Ec2Client::modifyIpamPool);
            case "ModifyIpamPrefixListResolver" ->
                    of(
                            ModifyIpamPrefixListResolverRequest::builder,
                            ModifyIpamPrefixListResolverResponse::builder,
                            Ec2Client::modifyIpamPrefixListResolver);
            case "ModifyIpamPrefixListResolverTarget" ->
                    of(
                            ModifyIpamPrefixListResolverTargetRequest::builder,
                            ModifyIpamPrefixListResolverTargetResponse::builder,
                            Ec2Client::modifyIpamPrefixListResolverTarget);
            case "ModifyIpamResourceCidr" ->
                    of(
                            ModifyIpamResourceCidrRequest::builder,
                            ModifyIpamResourceCidrResponse::builder,
                            Ec2Client::modifyIpamResourceCidr);
            case "ModifyIpamResourceDiscovery" ->
                    of(
                            ModifyIpamResourceDiscoveryRequest::builder,
                            ModifyIpamResourceDiscoveryResponse::builder,
                            Ec2Client::modifyIpamResourceDiscovery);
            case "ModifyIpamScope" ->
                    of(
                            ModifyIpamScopeRequest::builder,
                            ModifyIpamScopeResponse::builder,
                            Ec2Client::modifyIpamScope);
            case "ModifyLaunchTemplate" ->
                    of(
                            ModifyLaunchTemplateRequest::builder,
                            ModifyLaunchTemplateResponse::builder,
                            Ec2Client::modifyLaunchTemplate);
            case "ModifyLocalGatewayRoute" ->
                    of(
                            ModifyLocalGatewayRouteRequest::builder,
                            ModifyLocalGatewayRouteResponse::builder,
                            Ec2Client::modifyLocalGatewayRoute);
            case "ModifyManagedPrefixList" ->
                    of(
                            ModifyManagedPrefixListRequest::builder,
                            ModifyManagedPrefixListResponse::builder,
                            Ec2Client::modifyManagedPrefixList);
            case "ModifyNetworkInterfaceAttribute" ->
                    of(
                            ModifyNetworkInterfaceAttributeRequest::builder,
                            ModifyNetworkInterfaceAttributeResponse::builder,
                            Ec2Client::modifyNetworkInterfaceAttribute);
            case "ModifyPrivateDnsNameOptions" ->
                    of(
                            ModifyPrivateDnsNameOptionsRequest::builder,
                            ModifyPrivateDnsNameOptionsResponse::builder,
                            Ec2Client::modifyPrivateDnsNameOptions);
            case "ModifyPublicIpDnsNameOptions" ->
                    of(
                            ModifyPublicIpDnsNameOptionsRequest::builder,
                            ModifyPublicIpDnsNameOptionsResponse::builder,
                            Ec2Client::modifyPublicIpDnsNameOptions);
            case "ModifyReservedInstances" ->
                    of(
                            ModifyReservedInstancesRequest::builder,
                            ModifyReservedInstancesResponse::builder,
                            Ec2Client::modifyReservedInstances);
            case "ModifyRouteServer" ->
                    of(
                            ModifyRouteServerRequest::builder,
                            ModifyRouteServerResponse::builder,
                            Ec2Client::modifyRouteServer);
            case "ModifySecurityGroupRules" ->
                    of(
                            ModifySecurityGroupRulesRequest::builder,
                            ModifySecurityGroupRulesResponse::builder,
                            Ec2Client::modifySecurityGroupRules);
            case "ModifySnapshotAttribute" ->
                    of(
                            ModifySnapshotAttributeRequest::builder,
                            ModifySnapshotAttributeResponse::builder,
                            Ec2Client::modifySnapshotAttribute);
            case "ModifySnapshotTier" ->
                    of(
                            ModifySnapshotTierRequest::builder,
                            ModifySnapshotTierResponse::builder,
                            Ec2Client::modifySnapshotTier);
            case "ModifySpotFleetRequest" ->
                    of(
                            ModifySpotFleetRequestRequest::builder,
                            ModifySpotFleetRequestResponse::builder,
                            Ec2Client::modifySpotFleetRequest);
            case "ModifySubnetAttribute" ->
                    of(
                            ModifySubnetAttributeRequest::builder,
                            ModifySubnetAttributeResponse::builder,
                            Ec2Client::modifySubnetAttribute);
            case "ModifyTrafficMirrorFilterNetworkServices" ->
                    of(
                            ModifyTrafficMirrorFilterNetworkServicesRequest::builder,
                            ModifyTrafficMirrorFilterNetworkServicesResponse::builder,
                            Ec2Client::modifyTrafficMirrorFilterNetworkServices);
            case "ModifyTrafficMirrorFilterRule" ->
                    of(
                            ModifyTrafficMirrorFilterRuleRequest::builder,
                            ModifyTrafficMirrorFilterRuleResponse::builder,
                            Ec2Client::modifyTrafficMirrorFilterRule);
            case "ModifyTrafficMirrorSession" ->
                    of(
                            ModifyTrafficMirrorSessionRequest::builder,
                            ModifyTrafficMirrorSessionResponse::builder,
                            Ec2Client::modifyTrafficMirrorSession);
            case "ModifyTransitGateway" ->
                    of(
                            ModifyTransitGatewayRequest::builder,
                            ModifyTransitGatewayResponse::builder,
                            Ec2Client::modifyTransitGateway);
            case "ModifyTransitGatewayMeteringPolicy" ->
                    of(
                            ModifyTransitGatewayMeteringPolicyRequest::builder,
                            ModifyTransitGatewayMeteringPolicyResponse::builder,
                            Ec2Client::modifyTransitGatewayMeteringPolicy);
            case "ModifyTransitGatewayPrefixListReference" ->
                    of(
                            ModifyTransitGatewayPrefixListReferenceRequest::builder,
                            ModifyTransitGatewayPrefixListReferenceResponse::builder,
                            Ec2Client::modifyTransitGatewayPrefixListReference);
            case "ModifyTransitGatewayVpcAttachment" ->
                    of(
                            ModifyTransitGatewayVpcAttachmentRequest::builder,
                            ModifyTransitGatewayVpcAttachmentResponse::builder,
                            Ec2Client::modifyTransitGatewayVpcAttachment);
            case "ModifyVerifiedAccessEndpoint" ->
                    of(
                            ModifyVerifiedAccessEndpointRequest::builder,
                            ModifyVerifiedAccessEndpointResponse::builder,
                            Ec2Client::modifyVerifiedAccessEndpoint);
            case "ModifyVerifiedAccessEndpointPolicy" ->
                    of(
                            ModifyVerifiedAccessEndpointPolicyRequest::builder,
                            ModifyVerifiedAccessEndpointPolicyResponse::builder,
                            Ec2Client::modifyVerifiedAccessEndpointPolicy);
            case "ModifyVerifiedAccessGroup" ->
                    of(
                            ModifyVerifiedAccessGroupRequest::builder,
                            ModifyVerifiedAccessGroupResponse::builder,
                            Ec2Client::modifyVerifiedAccessGroup);
            case "ModifyVerifiedAccessGroupPolicy" ->
                    of(
                            ModifyVerifiedAccessGroupPolicyRequest::builder,
                            ModifyVerifiedAccessGroupPolicyResponse::builder,
                            Ec2Client::modifyVerifiedAccessGroupPolicy);
            case "ModifyVerifiedAccessInstance" ->
                    of(
                            ModifyVerifiedAccessInstanceRequest::builder,
                            ModifyVerifiedAccessInstanceResponse::builder,
                            Ec2Client::modifyVerifiedAccessInstance);
            case "ModifyVerifiedAccessInstanceLoggingConfiguration" ->
                    of(
                            ModifyVerifiedAccessInstanceLoggingConfigurationRequest::builder,
                            ModifyVerifiedAccessInstanceLoggingConfigurationResponse::builder,
                            Ec2Client::modifyVerifiedAccessInstanceLoggingConfiguration);
            case "ModifyVerifiedAccessTrustProvider" ->
                    of(
                            ModifyVerifiedAccessTrustProviderRequest::builder,
                            ModifyVerifiedAccessTrustProviderResponse::builder,
                            Ec2Client::modifyVerifiedAccessTrustProvider);
            case "ModifyVolume" ->
                    of(
                            ModifyVolumeRequest::builder,
                            ModifyVolumeResponse::builder,
                            Ec2Client::modifyVolume);
            case "ModifyVolumeAttribute" ->
                    of(
                            ModifyVolumeAttributeRequest::builder,
                            ModifyVolumeAttributeResponse::builder,
                            Ec2Client::modifyVolumeAttribute);
            case "ModifyVpcAttribute" ->
                    of(
                            ModifyVpcAttributeRequest::builder,
                            ModifyVpcAttributeResponse::builder,
                            Ec2Client::modifyVpcAttribute);
            case "ModifyVpcBlockPublicAccessExclusion" ->
                    of(
                            ModifyVpcBlockPublicAccessExclusionRequest::builder,
                            ModifyVpcBlockPublicAccessExclusionResponse::builder,
                            Ec2Client::modifyVpcBlockPublicAccessExclusion);
            case "ModifyVpcBlockPublicAccessOptions" ->
                    of(
                            ModifyVpcBlockPublicAccessOptionsRequest::builder,
                            ModifyVpcBlockPublicAccessOptionsResponse::builder,
                            Ec2Client::modifyVpcBlockPublicAccessOptions);
            case "ModifyVpcEncryptionControl" ->
                    of(
                            ModifyVpcEncryptionControlRequest::builder,
                            ModifyVpcEncryptionControlResponse::builder,
                            Ec2Client::modifyVpcEncryptionControl);
            case "ModifyVpcEndpoint" ->
                    of(
                            ModifyVpcEndpointRequest::builder,
                            ModifyVpcEndpointResponse::builder,
                            Ec2Client::modifyVpcEndpoint);
            case "ModifyVpcEndpointConnectionNotification" ->
                    of(
                            ModifyVpcEndpointConnectionNotificationRequest::builder,
                            ModifyVpcEndpointConnectionNotificationResponse::builder,
                            Ec2Client::modifyVpcEndpointConnectionNotification);
            case "ModifyVpcEndpointServiceConfiguration" ->
                    of(
                            ModifyVpcEndpointServiceConfigurationRequest::builder,
                            ModifyVpcEndpointServiceConfigurationResponse::builder,
                            Ec2Client::modifyVpcEndpointServiceConfiguration);
            case "ModifyVpcEndpointServicePayerResponsibility" ->
                    of(
                            ModifyVpcEndpointServicePayerResponsibilityRequest::builder,
                            ModifyVpcEndpointServicePayerResponsibilityResponse::builder,
                            Ec2Client::modifyVpcEndpointServicePayerResponsibility);
            case "ModifyVpcEndpointServicePermissions" ->
                    of(
                            ModifyVpcEndpointServicePermissionsRequest::builder,
                            ModifyVpcEndpointServicePermissionsResponse::builder,
                            Ec2Client::modifyVpcEndpointServicePermissions);
            case "ModifyVpcPeeringConnectionOptions" ->
                    of(
                            ModifyVpcPeeringConnectionOptionsRequest::builder,
                            ModifyVpcPeeringConnectionOptionsResponse::builder,
                            Ec2Client::modifyVpcPeeringConnectionOptions);
            case "ModifyVpcTenancy" ->
                    of(
                            ModifyVpcTenancyRequest::builder,
                            ModifyVpcTenancyResponse::builder,
                            Ec2Client::modifyVpcTenancy);
            case "ModifyVpnConnection" ->
                    of(
                            ModifyVpnConnectionRequest::builder,
                            ModifyVpnConnectionResponse::builder,
                            Ec2Client::modifyVpnConnection);
            case "ModifyVpnConnectionOptions" ->
                    of(
                            ModifyVpnConnectionOptionsRequest::builder,
                            ModifyVpnConnectionOptionsResponse::builder,
                            Ec2Client::modifyVpnConnectionOptions);
            case "ModifyVpnTunnelCertificate" ->
                    of(
                            ModifyVpnTunnelCertificateRequest::builder,
                            ModifyVpnTunnelCertificateResponse::builder,
                            Ec2Client::modifyVpnTunnelCertificate);
            case "ModifyVpnTunnelOptions" ->
                    of(
                            ModifyVpnTunnelOptionsRequest::builder,
                            ModifyVpnTunnelOptionsResponse::builder,
                            Ec2Client::modifyVpnTunnelOptions);
            case "MonitorInstances" ->
                    of(
                            MonitorInstancesRequest::builder,
                            MonitorInstancesResponse::builder,
                            Ec2Client::monitorInstances);
            case "MoveAddressToVpc" ->
                    of(
                            MoveAddressToVpcRequest::builder,
                            MoveAddressToVpcResponse::builder,
                            Ec2Client::moveAddressToVpc);
            case "MoveByoipCidrToIpam" ->
                    of(
                            MoveByoipCidrToIpamRequest::builder,
                            MoveByoipCidrToIpamResponse::builder,
                            Ec2Client::moveByoipCidrToIpam);
            case "MoveCapacityReservationInstances" ->
                    of(
                            MoveCapacityReservationInstancesRequest::builder,
                            MoveCapacityReservationInstancesResponse::builder,
                            Ec2Client::moveCapacityReservationInstances);
            case "ProvisionByoipCidr" ->
                    of(
                            ProvisionByoipCidrRequest::builder,
                            ProvisionByoipCidrResponse::builder,
                            Ec2Client::provisionByoipCidr);
            case "ProvisionIpamByoasn" ->
                    of(
                            ProvisionIpamByoasnRequest::builder,
                            ProvisionIpamByoasnResponse::builder,
                            Ec2Client::provisionIpamByoasn);
            case "ProvisionIpamPoolCidr" ->
                    of(
                            ProvisionIpamPoolCidrRequest::builder,
                            ProvisionIpamPoolCidrResponse::builder,
                            Ec2Client::provisionIpamPoolCidr);
            case "ProvisionPublicIpv4PoolCidr" ->
                    of(
                            ProvisionPublicIpv4PoolCidrRequest::builder,
                            ProvisionPublicIpv4PoolCidrResponse::builder,
                            Ec2Client::provisionPublicIpv4PoolCidr);
            case "PurchaseCapacityBlock" ->
                    of(
                            PurchaseCapacityBlockRequest::builder,
                            PurchaseCapacityBlockResponse::builder,
                            Ec2Client::purchaseCapacityBlock);
            case "PurchaseCapacityBlockExtension" ->
                    of(
                            PurchaseCapacityBlockExtensionRequest::builder,
                            PurchaseCapacityBlockExtensionResponse::builder,
                            Ec2Client::purchaseCapacityBlockExtension);
            case "PurchaseHostReservation" ->
                    of(
                            PurchaseHostReservationRequest::builder,
                            PurchaseHostReservationResponse::builder,
                            Ec2Client::purchaseHostReservation);
            case "PurchaseReservedInstancesOffering" ->
                    of(
                            PurchaseReservedInstancesOfferingRequest::builder,
                            PurchaseReservedInstancesOfferingResponse::builder,
                            Ec2Client::purchaseReservedInstancesOffering);
            case "PurchaseScheduledInstances" ->
                    of(
                            PurchaseScheduledInstancesRequest::builder,
                            PurchaseScheduledInstancesResponse::builder,
                            Ec2Client::purchaseScheduledInstances);
            case "RebootInstances" ->
                    of(
                            RebootInstancesRequest::builder,
                            RebootInstancesResponse::builder,
                            Ec2Client::rebootInstances);
            case "RegisterImage" ->
                    of(
                            RegisterImageRequest::builder,
                            RegisterImageResponse::builder,
                            Ec2Client::registerImage);
            case "RegisterInstanceEventNotificationAttributes" ->
                    of(
                            RegisterInstanceEventNotificationAttributesRequest::builder,
                            RegisterInstanceEventNotificationAttributesResponse::builder,
                            Ec2Client::registerInstanceEventNotificationAttributes);
            case "RegisterTransitGatewayMulticastGroupMembers" ->
                    of(
                            RegisterTransitGatewayMulticastGroupMembersRequest::builder,
                            RegisterTransitGatewayMulticastGroupMembersResponse::builder,
                            Ec2Client::registerTransitGatewayMulticastGroupMembers);
            case "RegisterTransitGatewayMulticastGroupSources" ->
                    of(
                            RegisterTransitGatewayMulticastGroupSourcesRequest::builder,
                            RegisterTransitGatewayMulticastGroupSourcesResponse::builder,
                            Ec2Client::registerTransitGatewayMulticastGroupSources);
            case "RejectCapacityReservationBillingOwnership" ->
                    of(
                            RejectCapacityReservationBillingOwnershipRequest::builder,
                            RejectCapacityReservationBillingOwnershipResponse::builder,
                            Ec2Client::rejectCapacityReservationBillingOwnership);
            case "RejectTransitGatewayMulticastDomainAssociations" ->
                    of(
                            RejectTransitGatewayMulticastDomainAssociationsRequest::builder,
                            RejectTransitGatewayMulticastDomainAssociationsResponse::builder,
                            Ec2Client::rejectTransitGatewayMulticastDomainAssociations);
            case "RejectTransitGatewayPeeringAttachment" ->
                    of(
                            RejectTransitGatewayPeeringAttachmentRequest::builder,
                            RejectTransitGatewayPeeringAttachmentResponse::builder,
                            Ec2Client::rejectTransitGatewayPeeringAttachment);
            case "RejectTransitGatewayVpcAttachment" ->
                    of(
                            RejectTransitGatewayVpcAttachmentRequest::builder,
                            RejectTransitGatewayVpcAttachmentResponse::builder,
                            Ec2Client::rejectTransitGatewayVpcAttachment);
            case "RejectVpcEndpointConnections" ->
                    of(
                            RejectVpcEndpointConnectionsRequest::builder,
                            RejectVpcEndpointConnectionsResponse::builder,
                            Ec2Client::rejectVpcEndpointConnections);
            case "RejectVpcPeeringConnection" ->
                    of(
                            RejectVpcPeeringConnectionRequest::builder,
                            RejectVpcPeeringConnectionResponse::builder,
                            Ec2Client::rejectVpcPeeringConnection);
            case "ReleaseAddress" ->
                    of(
                            ReleaseAddressRequest::builder,
                            ReleaseAddressResponse::builder,
                            Ec2Client::releaseAddress);
            case "ReleaseHosts" ->
                    of(
                            ReleaseHostsRequest::builder,
                            ReleaseHostsResponse::builder,
                            Ec2Client::releaseHosts);
            case "ReleaseIpamPoolAllocation" ->
                    of(
                            ReleaseIpamPoolAllocationRequest::builder,
                            ReleaseIpamPoolAllocationResponse::builder,
                            Ec2Client::releaseIpamPoolAllocation);
            case "ReplaceIamInstanceProfileAssociation" ->
                    of(
                            ReplaceIamInstanceProfileAssociationRequest::builder,
                            ReplaceIamInstanceProfileAssociationResponse::builder,
                            Ec2Client::replaceIamInstanceProfileAssociation);
            case "ReplaceImageCriteriaInAllowedImagesSettings" ->
                    of(
                            ReplaceImageCriteriaInAllowedImagesSettingsRequest::builder,
                            ReplaceImageCriteriaInAllowedImagesSettingsResponse::builder,
                            Ec2Client::replaceImageCriteriaInAllowedImagesSettings);
            case "ReplaceNetworkAclAssociation" ->
                    of(
                            ReplaceNetworkAclAssociationRequest::builder,
                            ReplaceNetworkAclAssociationResponse::builder,
                            Ec2Client::replaceNetworkAclAssociation);
            case "ReplaceNetworkAclEntry" ->
                    of(
                            ReplaceNetworkAclEntryRequest::builder,
                            ReplaceNetworkAclEntryResponse::builder,
                            Ec2Client::replaceNetworkAclEntry);
            case "ReplaceRoute" ->
                    of(
                            ReplaceRouteRequest::builder,
                            ReplaceRouteResponse::builder,
                            Ec2Client::replaceRoute);
            case "ReplaceRouteTableAssociation" ->
                    of(
                            ReplaceRouteTableAssociationRequest::builder,
                            ReplaceRouteTableAssociationResponse::builder,
                            Ec2Client::replaceRouteTableAssociation);
            case "ReplaceTransitGatewayRoute" ->
                    of(
                            ReplaceTransitGatewayRouteRequest::builder,
                            ReplaceTransitGatewayRouteResponse::builder,
                            Ec2Client::replaceTransitGatewayRoute);
            case "ReplaceVpnTunnel" ->
                    of(
                            ReplaceVpnTunnelRequest::builder,
                            ReplaceVpnTunnelResponse::builder,
                            Ec2Client::replaceVpnTunnel);
            case "ReportInstanceStatus" ->
                    of(
                            ReportInstanceStatusRequest::builder,
                            ReportInstanceStatusResponse::builder,
                            Ec2Client::reportInstanceStatus);
            case "RequestSpotFleet" ->
                    of(
                            RequestSpotFleetRequest::builder,
                            RequestSpotFleetResponse::builder,
                            Ec2Client::requestSpotFleet);
            case "RequestSpotInstances" ->
                    of(
                            RequestSpotInstancesRequest::builder,
                            RequestSpotInstancesResponse::builder,
                            Ec2Client::requestSpotInstances);
            case "ResetAddressAttribute" ->
                    of(
                            ResetAddressAttributeRequest::builder,
                            ResetAddressAttributeResponse::builder,
                            Ec2Client::resetAddressAttribute);
            case "ResetEbsDefaultKmsKeyId" ->
                    of(
                            ResetEbsDefaultKmsKeyIdRequest::builder,
                            ResetEbsDefaultKmsKeyIdResponse::builder,
                            Ec2Client::resetEbsDefaultKmsKeyId);
            case "ResetFpgaImageAttribute" ->
                    of(
                            ResetFpgaImageAttributeRequest::builder,
                            ResetFpgaImageAttributeResponse::builder,
                            Ec2Client::resetFpgaImageAttribute);
            case "ResetImageAttribute" ->
                    of(
                            ResetImageAttributeRequest::builder,
                            ResetImageAttributeResponse::builder,
                            Ec2Client::resetImageAttribute);
            case "ResetInstanceAttribute" ->
                    of(
                            ResetInstanceAttributeRequest::builder,
                            ResetInstanceAttributeResponse::builder,
                            Ec2Client::resetInstanceAttribute);
            case "ResetNetworkInterfaceAttribute" ->
                    of(
                            ResetNetworkInterfaceAttributeRequest::builder,
                            ResetNetworkInterfaceAttributeResponse::builder,
                            Ec2Client::resetNetworkInterfaceAttribute);
            case "ResetSnapshotAttribute" ->
                    of(
                            ResetSnapshotAttributeRequest::builder,
                            ResetSnapshotAttributeResponse::builder,
                            Ec2Client::resetSnapshotAttribute);
            case "RestoreAddressToClassic" ->
                    of(
                            RestoreAddressToClassicRequest::builder,
                            RestoreAddressToClassicResponse::builder,
                            Ec2Client::restoreAddressToClassic);
            case "RestoreImageFromRecycleBin" ->
                    of(
                            RestoreImageFromRecycleBinRequest::builder,
                            RestoreImageFromRecycleBinResponse::builder,
                            Ec2Client::restoreImageFromRecycleBin);
            case "RestoreManagedPrefixListVersion" ->
                    of(
                            RestoreManagedPrefixListVersionRequest::builder,
                            RestoreManagedPrefixListVersionResponse::builder,
                            Ec2Client::restoreManagedPrefixListVersion);
            case "RestoreSnapshotFromRecycleBin" ->
                    of(
                            RestoreSnapshotFromRecycleBinRequest::builder,
                            RestoreSnapshotFromRecycleBinResponse::builder,
                            Ec2Client::restoreSnapshotFromRecycleBin);
            case "RestoreSnapshotTier" ->
                    of(
                            RestoreSnapshotTierRequest::builder,
                            RestoreSnapshotTierResponse::builder,
                            Ec2Client::restoreSnapshotTier);
            case "RestoreVolumeFromRecycleBin" ->
                    of(
                            RestoreVolumeFromRecycleBinRequest::builder,
                            RestoreVolumeFromRecycleBinResponse::builder,
                            Ec2Client::restoreVolumeFromRecycleBin);
            case "RevokeClientVpnIngress" ->
                    of(
                            RevokeClientVpnIngressRequest::builder,
                            RevokeClientVpnIngressResponse::builder,
                            Ec2Client::revokeClientVpnIngress);
            case "RevokeSecurityGroupEgress" ->
                    of(
                            RevokeSecurityGroupEgressRequest::builder,
                            RevokeSecurityGroupEgressResponse::builder,
                            Ec2Client::revokeSecurityGroupEgress);
            case "RevokeSecurityGroupIngress" ->
                    of(
                            RevokeSecurityGroupIngressRequest::builder,
                            RevokeSecurityGroupIngressResponse::builder,
                            Ec2Client::revokeSecurityGroupIngress);
            case "RunInstances" ->
                    of(
                            RunInstancesRequest::builder,
                            RunInstancesResponse::builder,
                            Ec2Client::runInstances);
            case "RunScheduledInstances" ->
                    of(
                            RunScheduledInstancesRequest::builder,
                            RunScheduledInstancesResponse::builder,
                            Ec2Client::runScheduledInstances);
            case "SearchLocalGatewayRoutes" ->
                    of(
                            SearchLocalGatewayRoutesRequest::builder,
                            SearchLocalGatewayRoutesResponse::builder,
                            Ec2Client::searchLocalGatewayRoutes);
            case "SearchTransitGatewayMulticastGroups" ->
                    of(
                            SearchTransitGatewayMulticastGroupsRequest::builder,
                            SearchTransitGatewayMulticastGroupsResponse::builder,
                            Ec2Client::searchTransitGatewayMulticastGroups);
            case "SearchTransitGatewayRoutes" ->
                    of(
                            SearchTransitGatewayRoutesRequest::builder,
                            SearchTransitGatewayRoutesResponse::builder,
                            Ec2Client::searchTransitGatewayRoutes);
            case "SendDiagnosticInterrupt" ->
                    of(
                            SendDiagnosticInterruptRequest::builder,
                            SendDiagnosticInterruptResponse::builder,
                            Ec2Client::sendDiagnosticInterrupt);
            case "StartDeclarativePoliciesReport" ->
                    of(
                            StartDeclarativePoliciesReportRequest::builder,
                            StartDeclarativePoliciesReportResponse::builder,
                            Ec2Client::startDeclarativePoliciesReport);
            case "StartInstances" ->
                    of(
                            StartInstancesRequest::builder,
                            StartInstancesResponse::builder,
                            Ec2Client::startInstances);
            case "StartNetworkInsightsAccessScopeAnalysis" ->
                    of(
                            StartNetworkInsightsAccessScopeAnalysisRequest::builder,
                            StartNetworkInsightsAccessScopeAnalysisResponse::builder,
                            Ec2Client::startNetworkInsightsAccessScopeAnalysis);
            case "StartNetworkInsightsAnalysis" ->
                    of(
                            StartNetworkInsightsAnalysisRequest::builder,
                            StartNetworkInsightsAnalysisResponse::builder,
                            Ec2Client::startNetworkInsightsAnalysis);
            case "StartVpcEndpointServicePrivateDnsVerification" ->
                    of(
                            StartVpcEndpointServicePrivateDnsVerificationRequest::builder,
                            StartVpcEndpointServicePrivateDnsVerificationResponse::builder,
                            Ec2Client::startVpcEndpointServicePrivateDnsVerification);
            case "StopInstances" ->
                    of(
                            StopInstancesRequest::builder,
                            StopInstancesResponse::builder,
                            Ec2Client::stopInstances);
            case "TerminateClientVpnConnections" ->
                    of(
                            TerminateClientVpnConnectionsRequest::builder,
                            TerminateClientVpnConnectionsResponse::builder,
                            Ec2Client::terminateClientVpnConnections);
            case "TerminateInstances" ->
                    of(
                            TerminateInstancesRequest::builder,
                            TerminateInstancesResponse::builder,
                            Ec2Client::terminateInstances);
            case "UnassignIpv6Addresses" ->
                    of(
                            UnassignIpv6AddressesRequest::builder,
                            UnassignIpv6AddressesResponse::builder,
                            Ec2Client::unassignIpv6Addresses);
            case "UnassignPrivateIpAddresses" ->
                    of(
                            UnassignPrivateIpAddressesRequest::builder,
                            UnassignPrivateIpAddressesResponse::builder,
                            Ec2Client::unassignPrivateIpAddresses);
            case "UnassignPrivateNatGatewayAddress" ->
                    of(
                            UnassignPrivateNatGatewayAddressRequest::builder,
                            UnassignPrivateNatGatewayAddressResponse::builder,
                            Ec2Client::unassignPrivateNatGatewayAddress);
            case "UnlockSnapshot" ->
                    of(
                            UnlockSnapshotRequest::builder,
                            UnlockSnapshotResponse::builder,
                            Ec2Client::unlockSnapshot);
            case "UnmonitorInstances" ->
                    of(
                            UnmonitorInstancesRequest::builder,
                            UnmonitorInstancesResponse::builder,
                            Ec2Client::unmonitorInstances);
            case "UpdateCapacityManagerOrganizationsAccess" ->
                    of(
                            UpdateCapacityManagerOrganizationsAccessRequest::builder,
                            UpdateCapacityManagerOrganizationsAccessResponse::builder,
                            Ec2Client::updateCapacityManagerOrganizationsAccess);
            case "UpdateInterruptibleCapacityReservationAllocation" ->
                    of(
                            UpdateInterruptibleCapacityReservationAllocationRequest::builder,
                            UpdateInterruptibleCapacityReservationAllocationResponse::builder,
                            Ec2Client::updateInterruptibleCapacityReservationAllocation);
            case "UpdateSecurityGroupRuleDescriptionsEgress" ->
                    of(
                            UpdateSecurityGroupRuleDescriptionsEgressRequest::builder,
                            UpdateSecurityGroupRuleDescriptionsEgressResponse::builder,
                            Ec2Client::updateSecurityGroupRuleDescriptionsEgress);
            case "UpdateSecurityGroupRuleDescriptionsIngress" ->
                    of(
                            UpdateSecurityGroupRuleDescriptionsIngressRequest::builder,
                            UpdateSecurityGroupRuleDescriptionsIngressResponse::builder,
                            Ec2Client::updateSecurityGroupRuleDescriptionsIngress);
            case "WithdrawByoipCidr" ->
                    of(
                            WithdrawByoipCidrRequest::builder,
                            WithdrawByoipCidrResponse::builder,
                            Ec2Client::withdrawByoipCidr);
            default -> null;
        };
    }
}
