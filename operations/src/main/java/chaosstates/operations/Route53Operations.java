package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.route53.Route53Client;
import software.amazon.awssdk.services.route53.model.*;

/** The operations of Route53, generated from the SDK's client. */
public final class Route53Operations {

    private Route53Operations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<Route53Client> find(String name) {
        return switch (name) {
            case "ActivateKeySigningKey" ->
                    of(
                            ActivateKeySigningKeyRequest::builder,
                            ActivateKeySigningKeyResponse::builder,
                            Route53Client::activateKeySigningKey);
            case "AssociateVPCWithHostedZone" ->
                    of(
                            AssociateVpcWithHostedZoneRequest::builder,
                            AssociateVpcWithHostedZoneResponse::builder,
                            Route53Client::associateVPCWithHostedZone);
            case "ChangeCidrCollection" ->
                    of(
                            ChangeCidrCollectionRequest::builder,
                            ChangeCidrCollectionResponse::builder,
                            Route53Client::changeCidrCollection);
            case "ChangeResourceRecordSets" ->
                    of(
                            ChangeResourceRecordSetsRequest::builder,
                            ChangeResourceRecordSetsResponse::builder,
                            Route53Client::changeResourceRecordSets);
            case "ChangeTagsForResource" ->
                    of(
                            ChangeTagsForResourceRequest::builder,
                            ChangeTagsForResourceResponse::builder,
                            Route53Client::changeTagsForResource);
            case "CreateCidrCollection" ->
                    of(
                            CreateCidrCollectionRequest::builder,
                            CreateCidrCollectionResponse::builder,
                            Route53Client::createCidrCollection);
            case "CreateHealthCheck" ->
                    of(
                            CreateHealthCheckRequest::builder,
                            CreateHealthCheckResponse::builder,
                            Route53Client::createHealthCheck);
            case "CreateHostedZone" ->
                    of(
                            CreateHostedZoneRequest::builder,
                            CreateHostedZoneResponse::builder,
                            Route53Client::createHostedZone);
            case "CreateKeySigningKey" ->
                    of(
                            CreateKeySigningKeyRequest::builder,
                            CreateKeySigningKeyResponse::builder,
                            Route53Client::createKeySigningKey);
            case "CreateQueryLoggingConfig" ->
                    of(
                            CreateQueryLoggingConfigRequest::builder,
                            CreateQueryLoggingConfigResponse::builder,
                            Route53Client::createQueryLoggingConfig);
            case "CreateReusableDelegationSet" ->
                    of(
                            CreateReusableDelegationSetRequest::builder,
                            CreateReusableDelegationSetResponse::builder,
                            Route53Client::createReusableDelegationSet);
            case "CreateTrafficPolicy" ->
                    of(
                            CreateTrafficPolicyRequest::builder,
                            CreateTrafficPolicyResponse::builder,
                            Route53Client::createTrafficPolicy);
            case "CreateTrafficPolicyInstance" ->
                    of(
                            CreateTrafficPolicyInstanceRequest::builder,
                            CreateTrafficPolicyInstanceResponse::builder,
                            Route53Client::createTrafficPolicyInstance);
            case "CreateTrafficPolicyVersion" ->
                    of(
                            CreateTrafficPolicyVersionRequest::builder,
                            CreateTrafficPolicyVersionResponse::builder,
                            Route53Client::createTrafficPolicyVersion);
            case "CreateVPCAssociationAuthorization" ->
                    of(
                            CreateVpcAssociationAuthorizationRequest::builder,
                            CreateVpcAssociationAuthorizationResponse::builder,
                            Route53Client::createVPCAssociationAuthorization);
            case "DeactivateKeySigningKey" ->
                    of(
                            DeactivateKeySigningKeyRequest::builder,
                            DeactivateKeySigningKeyResponse::builder,
                            Route53Client::deactivateKeySigningKey);
            case "DeleteCidrCollection" ->
                    of(
                            DeleteCidrCollectionRequest::builder,
                            DeleteCidrCollectionResponse::builder,
                            Route53Client::deleteCidrCollection);
            case "DeleteHealthCheck" ->
                    of(
                            DeleteHealthCheckRequest::builder,
                            DeleteHealthCheckResponse::builder,
                            Route53Client::deleteHealthCheck);
            case "DeleteHostedZone" ->
                    of(
                            DeleteHostedZoneRequest::builder,
                            DeleteHostedZoneResponse::builder,
                            Route53Client::deleteHostedZone);
            case "DeleteKeySigningKey" ->
                    of(
                            DeleteKeySigningKeyRequest::builder,
                            DeleteKeySigningKeyResponse::builder,
                            Route53Client::deleteKeySigningKey);
            case "DeleteQueryLoggingConfig" ->
                    of(
                            DeleteQueryLoggingConfigRequest::builder,
                            DeleteQueryLoggingConfigResponse::builder,
                            Route53Client::deleteQueryLoggingConfig);
            case "DeleteReusableDelegationSet" ->
                    of(
                            DeleteReusableDelegationSetRequest::builder,
                            DeleteReusableDelegationSetResponse::builder,
                            Route53Client::deleteReusableDelegationSet);
            case "DeleteTrafficPolicy" ->
                    of(
                            DeleteTrafficPolicyRequest::builder,
                            DeleteTrafficPolicyResponse::builder,
                            Route53Client::deleteTrafficPolicy);
            case "DeleteTrafficPolicyInstance" ->
                    of(
                            DeleteTrafficPolicyInstanceRequest::builder,
                            DeleteTrafficPolicyInstanceResponse::builder,
                            Route53Client::deleteTrafficPolicyInstance);
            case "DeleteVPCAssociationAuthorization" ->
                    of(
                            DeleteVpcAssociationAuthorizationRequest::builder,
                            DeleteVpcAssociationAuthorizationResponse::builder,
                            Route53Client::deleteVPCAssociationAuthorization);
            case "DisableHostedZoneDNSSEC" ->
                    of(
                            DisableHostedZoneDnssecRequest::builder,
                            DisableHostedZoneDnssecResponse::builder,
                            Route53Client::disableHostedZoneDNSSEC);
            case "DisassociateVPCFromHostedZone" ->
                    of(
                            DisassociateVpcFromHostedZoneRequest::builder,
                            DisassociateVpcFromHostedZoneResponse::builder,
                            Route53Client::disassociateVPCFromHostedZone);
            case "EnableHostedZoneDNSSEC" ->
                    of(
                            EnableHostedZoneDnssecRequest::builder,
                            EnableHostedZoneDnssecResponse::builder,
                            Route53Client::enableHostedZoneDNSSEC);
            case "GetAccountLimit" ->
                    of(
                            GetAccountLimitRequest::builder,
                            GetAccountLimitResponse::builder,
                            Route53Client::getAccountLimit);
            case "GetChange" ->
                    of(
                            GetChangeRequest::builder,
                            GetChangeResponse::builder,
                            Route53Client::getChange);
            case "GetCheckerIpRanges" ->
                    of(
                            GetCheckerIpRangesRequest::builder,
                            GetCheckerIpRangesResponse::builder,
                            Route53Client::getCheckerIpRanges);
            case "GetDNSSEC" ->
                    of(
                            GetDnssecRequest::builder,
                            GetDnssecResponse::builder,
                            Route53Client::getDNSSEC);
            case "GetGeoLocation" ->
                    of(
                            GetGeoLocationRequest::builder,
                            GetGeoLocationResponse::builder,
                            Route53Client::getGeoLocation);
            case "GetHealthCheck" ->
                    of(
                            GetHealthCheckRequest::builder,
                            GetHealthCheckResponse::builder,
                            Route53Client::getHealthCheck);
            case "GetHealthCheckCount" ->
                    of(
                            GetHealthCheckCountRequest::builder,
                            GetHealthCheckCountResponse::builder,
                            Route53Client::getHealthCheckCount);
            case "GetHealthCheckLastFailureReason" ->
                    of(
                            GetHealthCheckLastFailureReasonRequest::builder,
                            GetHealthCheckLastFailureReasonResponse::builder,
                            Route53Client::getHealthCheckLastFailureReason);
            case "GetHealthCheckStatus" ->
                    of(
                            GetHealthCheckStatusRequest::builder,
                            GetHealthCheckStatusResponse::builder,
                            Route53Client::getHealthCheckStatus);
            case "GetHostedZone" ->
                    of(
                            GetHostedZoneRequest::builder,
                            GetHostedZoneResponse::builder,
                            Route53Client::getHostedZone);
            case "GetHostedZoneCount" ->
                    of(
                            GetHostedZoneCountRequest::builder,
                            GetHostedZoneCountResponse::builder,
                            Route53Client::getHostedZoneCount);
            case "GetHostedZoneLimit" ->
                    of(
                            GetHostedZoneLimitRequest::builder,
                            GetHostedZoneLimitResponse::builder,
                            Route53Client::getHostedZoneLimit);
            case "GetQueryLoggingConfig" ->
                    of(
                            GetQueryLoggingConfigRequest::builder,
                            GetQueryLoggingConfigResponse::builder,
                            Route53Client::getQueryLoggingConfig);
            case "GetReusableDelegationSet" ->
                    of(
                            GetReusableDelegationSetRequest::builder,
                            GetReusableDelegationSetResponse::builder,
                            Route53Client::getReusableDelegationSet);
            case "GetReusableDelegationSetLimit" ->
                    of(
                            GetReusableDelegationSetLimitRequest::builder,
                            GetReusableDelegationSetLimitResponse::builder,
                            Route53Client::getReusableDelegationSetLimit);
            case "GetTrafficPolicy" ->
                    of(
                            GetTrafficPolicyRequest::builder,
                            GetTrafficPolicyResponse::builder,
                            Route53Client::getTrafficPolicy);
            case "GetTrafficPolicyInstance" ->
                    of(
                            GetTrafficPolicyInstanceRequest::builder,
                            GetTrafficPolicyInstanceResponse::builder,
                            Route53Client::getTrafficPolicyInstance);
            case "GetTrafficPolicyInstanceCount" ->
                    of(
                            GetTrafficPolicyInstanceCountRequest::builder,
                            GetTrafficPolicyInstanceCountResponse::builder,
                            Route53Client::getTrafficPolicyInstanceCount);
            case "ListCidrBlocks" ->
                    of(
                            ListCidrBlocksRequest::builder,
                            ListCidrBlocksResponse::builder,
                            Route53Client::listCidrBlocks);
            case "ListCidrCollections" ->
                    of(
                            ListCidrCollectionsRequest::builder,
                            ListCidrCollectionsResponse::builder,
                            Route53Client::listCidrCollections);
            case "ListCidrLocations" ->
                    of(
                            ListCidrLocationsRequest::builder,
                            ListCidrLocationsResponse::builder,
                            Route53Client::listCidrLocations);
            case "ListGeoLocations" ->
                    of(
                            ListGeoLocationsRequest::builder,
                            ListGeoLocationsResponse::builder,
                            Route53Client::listGeoLocations);
            case "ListHealthChecks" ->
                    of(
                            ListHealthChecksRequest::builder,
                            ListHealthChecksResponse::builder,
                            Route53Client::listHealthChecks);
            case "ListHostedZones" ->
                    of(
                            ListHostedZonesRequest::builder,
                            ListHostedZonesResponse::builder,
                            Route53Client::listHostedZones);
            case "ListHostedZonesByName" ->
                    of(
                            ListHostedZonesByNameRequest::builder,
                            ListHostedZonesByNameResponse::builder,
                            Route53Client::listHostedZonesByName);
            case "ListHostedZonesByVPC" ->
                    of(
                            ListHostedZonesByVpcRequest::builder,
                            ListHostedZonesByVpcResponse::builder,
                            Route53Client::listHostedZonesByVPC);
            case "ListQueryLoggingConfigs" ->
                    of(
                            ListQueryLoggingConfigsRequest::builder,
                            ListQueryLoggingConfigsResponse::builder,
                            Route53Client::listQueryLoggingConfigs);
            case "ListResourceRecordSets" ->
                    of(
                            ListResourceRecordSetsRequest::builder,
                            ListResourceRecordSetsResponse::builder,
                            Route53Client::listResourceRecordSets);
            case "ListReusableDelegationSets" ->
                    of(
                            ListReusableDelegationSetsRequest::builder,
                            ListReusableDelegationSetsResponse::builder,
                            Route53Client::listReusableDelegationSets);
            case "ListTagsForResource" ->
                    of(
                            ListTagsForResourceRequest::builder,
                            ListTagsForResourceResponse::builder,
                            Route53Client::listTagsForResource);
            case "ListTagsForResources" ->
                    of(
                            ListTagsForResourcesRequest::builder,
                            ListTagsForResourcesResponse::builder,
                            Route53Client::listTagsForResources);
            case "ListTrafficPolicies" ->
                    of(
                            ListTrafficPoliciesRequest::builder,
                            ListTrafficPoliciesResponse::builder,
                            Route53Client::listTrafficPolicies);
            case "ListTrafficPolicyInstances" ->
                    of(
                            ListTrafficPolicyInstancesRequest::builder,
                            ListTrafficPolicyInstancesResponse::builder,
                            Route53Client::listTrafficPolicyInstances);
            case "ListTrafficPolicyInstancesByHostedZone" ->
                    of(
                            ListTrafficPolicyInstancesByHostedZoneRequest::builder,
                            ListTrafficPolicyInstancesByHostedZoneResponse::builder,
                            Route53Client::listTrafficPolicyInstancesByHostedZone);
            case "ListTrafficPolicyInstancesByPolicy" ->
                    of(
                            ListTrafficPolicyInstancesByPolicyRequest::builder,
                            ListTrafficPolicyInstancesByPolicyResponse::builder,
                            Route53Client::listTrafficPolicyInstancesByPolicy);
            case "ListTrafficPolicyVersions" ->
                    of(
                            ListTrafficPolicyVersionsRequest::builder,
                            ListTrafficPolicyVersionsResponse::builder,
                            Route53Client::listTrafficPolicyVersions);
            case "ListVPCAssociationAuthorizations" ->
                    of(
                            ListVpcAssociationAuthorizationsRequest::builder,
                            ListVpcAssociationAuthorizationsResponse::builder,
                            Route53Client::listVPCAssociationAuthorizations);
            case "TestDNSAnswer" ->
                    of(
                            TestDnsAnswerRequest::builder,
                            TestDnsAnswerResponse::builder,
                            Route53Client::testDNSAnswer);
            case "UpdateHealthCheck" ->
                    of(
                            UpdateHealthCheckRequest::builder,
                            UpdateHealthCheckResponse::builder,
                            Route53Client::updateHealthCheck);
            case "UpdateHostedZoneComment" ->
                    of(
                            UpdateHostedZoneCommentRequest::builder,
                            UpdateHostedZoneCommentResponse::builder,
                            Route53Client::updateHostedZoneComment);
            case "UpdateHostedZoneFeatures" ->
                    of(
                            UpdateHostedZoneFeaturesRequest::builder,
                            UpdateHostedZoneFeaturesResponse::builder,
                            Route53Client::updateHostedZoneFeatures);
            case "UpdateTrafficPolicyComment" ->
                    of(
                            UpdateTrafficPolicyCommentRequest::builder,
                            UpdateTrafficPolicyCommentResponse::builder,
                            Route53Client::updateTrafficPolicyComment);
            case "UpdateTrafficPolicyInstance" ->
                    of(
                            UpdateTrafficPolicyInstanceRequest::builder,
                            UpdateTrafficPolicyInstanceResponse::builder,
                            Route53Client::updateTrafficPolicyInstance);
            default -> null;
        };
    }
}
