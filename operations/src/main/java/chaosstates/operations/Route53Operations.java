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
                    of(ActivateKeySigningKeyRequest::builder, Route53Client::activateKeySigningKey);
            case "AssociateVPCWithHostedZone" ->
                    of(
                            AssociateVpcWithHostedZoneRequest::builder,
                            Route53Client::associateVPCWithHostedZone);
            case "ChangeCidrCollection" ->
                    of(ChangeCidrCollectionRequest::builder, Route53Client::changeCidrCollection);
            case "ChangeResourceRecordSets" ->
                    of(
                            ChangeResourceRecordSetsRequest::builder,
                            Route53Client::changeResourceRecordSets);
            case "ChangeTagsForResource" ->
                    of(ChangeTagsForResourceRequest::builder, Route53Client::changeTagsForResource);
            case "CreateCidrCollection" ->
                    of(CreateCidrCollectionRequest::builder, Route53Client::createCidrCollection);
            case "CreateHealthCheck" ->
                    of(CreateHealthCheckRequest::builder, Route53Client::createHealthCheck);
            case "CreateHostedZone" ->
                    of(CreateHostedZoneRequest::builder, Route53Client::createHostedZone);
            case "CreateKeySigningKey" ->
                    of(CreateKeySigningKeyRequest::builder, Route53Client::createKeySigningKey);
            case "CreateQueryLoggingConfig" ->
                    of(
                            CreateQueryLoggingConfigRequest::builder,
                            Route53Client::createQueryLoggingConfig);
            case "CreateReusableDelegationSet" ->
                    of(
                            CreateReusableDelegationSetRequest::builder,
                            Route53Client::createReusableDelegationSet);
            case "CreateTrafficPolicy" ->
                    of(CreateTrafficPolicyRequest::builder, Route53Client::createTrafficPolicy);
            case "CreateTrafficPolicyInstance" ->
                    of(
                            CreateTrafficPolicyInstanceRequest::builder,
                            Route53Client::createTrafficPolicyInstance);
            case "CreateTrafficPolicyVersion" ->
                    of(
                            CreateTrafficPolicyVersionRequest::builder,
                            Route53Client::createTrafficPolicyVersion);
            case "CreateVPCAssociationAuthorization" ->
                    of(
                            CreateVpcAssociationAuthorizationRequest::builder,
                            Route53Client::createVPCAssociationAuthorization);
            case "DeactivateKeySigningKey" ->
                    of(
                            DeactivateKeySigningKeyRequest::builder,
                            Route53Client::deactivateKeySigningKey);
            case "DeleteCidrCollection" ->
                    of(DeleteCidrCollectionRequest::builder, Route53Client::deleteCidrCollection);
            case "DeleteHealthCheck" ->
                    of(DeleteHealthCheckRequest::builder, Route53Client::deleteHealthCheck);
            case "DeleteHostedZone" ->
                    of(DeleteHostedZoneRequest::builder, Route53Client::deleteHostedZone);
            case "DeleteKeySigningKey" ->
                    of(DeleteKeySigningKeyRequest::builder, Route53Client::deleteKeySigningKey);
            case "DeleteQueryLoggingConfig" ->
                    of(
                            DeleteQueryLoggingConfigRequest::builder,
                            Route53Client::deleteQueryLoggingConfig);
            case "DeleteReusableDelegationSet" ->
                    of(
                            DeleteReusableDelegationSetRequest::builder,
                            Route53Client::deleteReusableDelegationSet);
            case "DeleteTrafficPolicy" ->
                    of(DeleteTrafficPolicyRequest::builder, Route53Client::deleteTrafficPolicy);
            case "DeleteTrafficPolicyInstance" ->
                    of(
                            DeleteTrafficPolicyInstanceRequest::builder,
                            Route53Client::deleteTrafficPolicyInstance);
            case "DeleteVPCAssociationAuthorization" ->
                    of(
                            DeleteVpcAssociationAuthorizationRequest::builder,
                            Route53Client::deleteVPCAssociationAuthorization);
            case "DisableHostedZoneDNSSEC" ->
                    of(
                            DisableHostedZoneDnssecRequest::builder,
                            Route53Client::disableHostedZoneDNSSEC);
            case "DisassociateVPCFromHostedZone" ->
                    of(
                            DisassociateVpcFromHostedZoneRequest::builder,
                            Route53Client::disassociateVPCFromHostedZone);
            case "EnableHostedZoneDNSSEC" ->
                    of(
                            EnableHostedZoneDnssecRequest::builder,
                            Route53Client::enableHostedZoneDNSSEC);
            case "GetAccountLimit" ->
                    of(GetAccountLimitRequest::builder, Route53Client::getAccountLimit);
            case "GetChange" -> of(GetChangeRequest::builder, Route53Client::getChange);
            case "GetCheckerIpRanges" ->
                    of(GetCheckerIpRangesRequest::builder, Route53Client::getCheckerIpRanges);
            case "GetDNSSEC" -> of(GetDnssecRequest::builder, Route53Client::getDNSSEC);
            case "GetGeoLocation" ->
                    of(GetGeoLocationRequest::builder, Route53Client::getGeoLocation);
            case "GetHealthCheck" ->
                    of(GetHealthCheckRequest::builder, Route53Client::getHealthCheck);
            case "GetHealthCheckCount" ->
                    of(GetHealthCheckCountRequest::builder, Route53Client::getHealthCheckCount);
            case "GetHealthCheckLastFailureReason" ->
                    of(
                            GetHealthCheckLastFailureReasonRequest::builder,
                            Route53Client::getHealthCheckLastFailureReason);
            case "GetHealthCheckStatus" ->
                    of(GetHealthCheckStatusRequest::builder, Route53Client::getHealthCheckStatus);
            case "GetHostedZone" -> of(GetHostedZoneRequest::builder, Route53Client::getHostedZone);
            case "GetHostedZoneCount" ->
                    of(GetHostedZoneCountRequest::builder, Route53Client::getHostedZoneCount);
            case "GetHostedZoneLimit" ->
                    of(GetHostedZoneLimitRequest::builder, Route53Client::getHostedZoneLimit);
            case "GetQueryLoggingConfig" ->
                    of(GetQueryLoggingConfigRequest::builder, Route53Client::getQueryLoggingConfig);
            case "GetReusableDelegationSet" ->
                    of(
                            GetReusableDelegationSetRequest::builder,
                            Route53Client::getReusableDelegationSet);
            case "GetReusableDelegationSetLimit" ->
                    of(
                            GetReusableDelegationSetLimitRequest::builder,
                            Route53Client::getReusableDelegationSetLimit);
            case "GetTrafficPolicy" ->
                    of(GetTrafficPolicyRequest::builder, Route53Client::getTrafficPolicy);
            case "GetTrafficPolicyInstance" ->
                    of(
                            GetTrafficPolicyInstanceRequest::builder,
                            Route53Client::getTrafficPolicyInstance);
            case "GetTrafficPolicyInstanceCount" ->
                    of(
                            GetTrafficPolicyInstanceCountRequest::builder,
                            Route53Client::getTrafficPolicyInstanceCount);
            case "ListCidrBlocks" ->
                    of(ListCidrBlocksRequest::builder, Route53Client::listCidrBlocks);
            case "ListCidrCollections" ->
                    of(ListCidrCollectionsRequest::builder, Route53Client::listCidrCollections);
            case "ListCidrLocations" ->
                    of(ListCidrLocationsRequest::builder, Route53Client::listCidrLocations);
            case "ListGeoLocations" ->
                    of(ListGeoLocationsRequest::builder, Route53Client::listGeoLocations);
            case "ListHealthChecks" ->
                    of(ListHealthChecksRequest::builder, Route53Client::listHealthChecks);
            case "ListHostedZones" ->
                    of(ListHostedZonesRequest::builder, Route53Client::listHostedZones);
            case "ListHostedZonesByName" ->
                    of(ListHostedZonesByNameRequest::builder, Route53Client::listHostedZonesByName);
            case "ListHostedZonesByVPC" ->
                    of(ListHostedZonesByVpcRequest::builder, Route53Client::listHostedZonesByVPC);
            case "ListQueryLoggingConfigs" ->
                    of(
                            ListQueryLoggingConfigsRequest::builder,
                            Route53Client::listQueryLoggingConfigs);
            case "ListResourceRecordSets" ->
                    of(
                            ListResourceRecordSetsRequest::builder,
                            Route53Client::listResourceRecordSets);
            case "ListReusableDelegationSets" ->
                    of(
                            ListReusableDelegationSetsRequest::builder,
                            Route53Client::listReusableDelegationSets);
            case "ListTagsForResource" ->
                    of(ListTagsForResourceRequest::builder, Route53Client::listTagsForResource);
            case "ListTagsForResources" ->
                    of(ListTagsForResourcesRequest::builder, Route53Client::listTagsForResources);
            case "ListTrafficPolicies" ->
                    of(ListTrafficPoliciesRequest::builder, Route53Client::listTrafficPolicies);
            case "ListTrafficPolicyInstances" ->
                    of(
                            ListTrafficPolicyInstancesRequest::builder,
                            Route53Client::listTrafficPolicyInstances);
            case "ListTrafficPolicyInstancesByHostedZone" ->
                    of(
                            ListTrafficPolicyInstancesByHostedZoneRequest::builder,
                            Route53Client::listTrafficPolicyInstancesByHostedZone);
            case "ListTrafficPolicyInstancesByPolicy" ->
                    of(
                            ListTrafficPolicyInstancesByPolicyRequest::builder,
                            Route53Client::listTrafficPolicyInstancesByPolicy);
            case "ListTrafficPolicyVersions" ->
                    of(
                            ListTrafficPolicyVersionsRequest::builder,
                            Route53Client::listTrafficPolicyVersions);
            case "ListVPCAssociationAuthorizations" ->
                    of(
                            ListVpcAssociationAuthorizationsRequest::builder,
                            Route53Client::listVPCAssociationAuthorizations);
            case "TestDNSAnswer" -> of(TestDnsAnswerRequest::builder, Route53Client::testDNSAnswer);
            case "UpdateHealthCheck" ->
                    of(UpdateHealthCheckRequest::builder, Route53Client::updateHealthCheck);
            case "UpdateHostedZoneComment" ->
                    of(
                            UpdateHostedZoneCommentRequest::builder,
                            Route53Client::updateHostedZoneComment);
            case "UpdateHostedZoneFeatures" ->
                    of(
                            UpdateHostedZoneFeaturesRequest::builder,
                            Route53Client::updateHostedZoneFeatures);
            case "UpdateTrafficPolicyComment" ->
                    of(
                            UpdateTrafficPolicyCommentRequest::builder,
                            Route53Client::updateTrafficPolicyComment);
            case "UpdateTrafficPolicyInstance" ->
                    of(
                            UpdateTrafficPolicyInstanceRequest::builder,
                            Route53Client::updateTrafficPolicyInstance);
            default -> null;
        };
    }
}
