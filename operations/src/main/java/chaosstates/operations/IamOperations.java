package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.*;

/** The operations of Iam, generated from the SDK's client. */
public final class IamOperations {

    private IamOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<IamClient> find(String name) {
        return switch (name) {
            case "AcceptDelegationRequest" ->
                    of(
                            AcceptDelegationRequestRequest::builder,
                            AcceptDelegationRequestResponse::builder,
                            IamClient::acceptDelegationRequest);
            case "AddClientIDToOpenIDConnectProvider" ->
                    of(
                            AddClientIdToOpenIdConnectProviderRequest::builder,
                            AddClientIdToOpenIdConnectProviderResponse::builder,
                            IamClient::addClientIDToOpenIDConnectProvider);
            case "AddRoleToInstanceProfile" ->
                    of(
                            AddRoleToInstanceProfileRequest::builder,
                            AddRoleToInstanceProfileResponse::builder,
                            IamClient::addRoleToInstanceProfile);
            case "AddUserToGroup" ->
                    of(
                            AddUserToGroupRequest::builder,
                            AddUserToGroupResponse::builder,
                            IamClient::addUserToGroup);
            case "AssociateDelegationRequest" ->
                    of(
                            AssociateDelegationRequestRequest::builder,
                            AssociateDelegationRequestResponse::builder,
                            IamClient::associateDelegationRequest);
            case "AttachGroupPolicy" ->
                    of(
                            AttachGroupPolicyRequest::builder,
                            AttachGroupPolicyResponse::builder,
                            IamClient::attachGroupPolicy);
            case "AttachRolePolicy" ->
                    of(
                            AttachRolePolicyRequest::builder,
                            AttachRolePolicyResponse::builder,
                            IamClient::attachRolePolicy);
            case "AttachUserPolicy" ->
                    of(
                            AttachUserPolicyRequest::builder,
                            AttachUserPolicyResponse::builder,
                            IamClient::attachUserPolicy);
            case "ChangePassword" ->
                    of(
                            ChangePasswordRequest::builder,
                            ChangePasswordResponse::builder,
                            IamClient::changePassword);
            case "CreateAccessKey" ->
                    of(
                            CreateAccessKeyRequest::builder,
                            CreateAccessKeyResponse::builder,
                            IamClient::createAccessKey);
            case "CreateAccountAlias" ->
                    of(
                            CreateAccountAliasRequest::builder,
                            CreateAccountAliasResponse::builder,
                            IamClient::createAccountAlias);
            case "CreateDelegationRequest" ->
                    of(
                            CreateDelegationRequestRequest::builder,
                            CreateDelegationRequestResponse::builder,
                            IamClient::createDelegationRequest);
            case "CreateGroup" ->
                    of(
                            CreateGroupRequest::builder,
                            CreateGroupResponse::builder,
                            IamClient::createGroup);
            case "CreateInstanceProfile" ->
                    of(
                            CreateInstanceProfileRequest::builder,
                            CreateInstanceProfileResponse::builder,
                            IamClient::createInstanceProfile);
            case "CreateLoginProfile" ->
                    of(
                            CreateLoginProfileRequest::builder,
                            CreateLoginProfileResponse::builder,
                            IamClient::createLoginProfile);
            case "CreateOpenIDConnectProvider" ->
                    of(
                            CreateOpenIdConnectProviderRequest::builder,
                            CreateOpenIdConnectProviderResponse::builder,
                            IamClient::createOpenIDConnectProvider);
            case "CreatePolicy" ->
                    of(
                            CreatePolicyRequest::builder,
                            CreatePolicyResponse::builder,
                            IamClient::createPolicy);
            case "CreatePolicyVersion" ->
                    of(
                            CreatePolicyVersionRequest::builder,
                            CreatePolicyVersionResponse::builder,
                            IamClient::createPolicyVersion);
            case "CreateRole" ->
                    of(
                            CreateRoleRequest::builder,
                            CreateRoleResponse::builder,
                            IamClient::createRole);
            case "CreateSAMLProvider" ->
                    of(
                            CreateSamlProviderRequest::builder,
                            CreateSamlProviderResponse::builder,
                            IamClient::createSAMLProvider);
            case "CreateServiceLinkedRole" ->
                    of(
                            CreateServiceLinkedRoleRequest::builder,
                            CreateServiceLinkedRoleResponse::builder,
                            IamClient::createServiceLinkedRole);
            case "CreateServiceSpecificCredential" ->
                    of(
                            CreateServiceSpecificCredentialRequest::builder,
                            CreateServiceSpecificCredentialResponse::builder,
                            IamClient::createServiceSpecificCredential);
            case "CreateUser" ->
                    of(
                            CreateUserRequest::builder,
                            CreateUserResponse::builder,
                            IamClient::createUser);
            case "CreateVirtualMFADevice" ->
                    of(
                            CreateVirtualMfaDeviceRequest::builder,
                            CreateVirtualMfaDeviceResponse::builder,
                            IamClient::createVirtualMFADevice);
            case "DeactivateMFADevice" ->
                    of(
                            DeactivateMfaDeviceRequest::builder,
                            DeactivateMfaDeviceResponse::builder,
                            IamClient::deactivateMFADevice);
            case "DeleteAccessKey" ->
                    of(
                            DeleteAccessKeyRequest::builder,
                            DeleteAccessKeyResponse::builder,
                            IamClient::deleteAccessKey);
            case "DeleteAccountAlias" ->
                    of(
                            DeleteAccountAliasRequest::builder,
                            DeleteAccountAliasResponse::builder,
                            IamClient::deleteAccountAlias);
            case "DeleteAccountPasswordPolicy" ->
                    of(
                            DeleteAccountPasswordPolicyRequest::builder,
                            DeleteAccountPasswordPolicyResponse::builder,
                            IamClient::deleteAccountPasswordPolicy);
            case "DeleteGroup" ->
                    of(
                            DeleteGroupRequest::builder,
                            DeleteGroupResponse::builder,
                            IamClient::deleteGroup);
            case "DeleteGroupPolicy" ->
                    of(
                            DeleteGroupPolicyRequest::builder,
                            DeleteGroupPolicyResponse::builder,
                            IamClient::deleteGroupPolicy);
            case "DeleteInstanceProfile" ->
                    of(
                            DeleteInstanceProfileRequest::builder,
                            DeleteInstanceProfileResponse::builder,
                            IamClient::deleteInstanceProfile);
            case "DeleteLoginProfile" ->
                    of(
                            DeleteLoginProfileRequest::builder,
                            DeleteLoginProfileResponse::builder,
                            IamClient::deleteLoginProfile);
            case "DeleteOpenIDConnectProvider" ->
                    of(
                            DeleteOpenIdConnectProviderRequest::builder,
                            DeleteOpenIdConnectProviderResponse::builder,
                            IamClient::deleteOpenIDConnectProvider);
            case "DeletePolicy" ->
                    of(
                            DeletePolicyRequest::builder,
                            DeletePolicyResponse::builder,
                            IamClient::deletePolicy);
            case "DeletePolicyVersion" ->
                    of(
                            DeletePolicyVersionRequest::builder,
                            DeletePolicyVersionResponse::builder,
                            IamClient::deletePolicyVersion);
            case "DeleteRole" ->
                    of(
                            DeleteRoleRequest::builder,
                            DeleteRoleResponse::builder,
                            IamClient::deleteRole);
            case "DeleteRolePermissionsBoundary" ->
                    of(
                            DeleteRolePermissionsBoundaryRequest::builder,
                            DeleteRolePermissionsBoundaryResponse::builder,
                            IamClient::deleteRolePermissionsBoundary);
            case "DeleteRolePolicy" ->
                    of(
                            DeleteRolePolicyRequest::builder,
                            DeleteRolePolicyResponse::builder,
                            IamClient::deleteRolePolicy);
            case "DeleteSAMLProvider" ->
                    of(
                            DeleteSamlProviderRequest::builder,
                            DeleteSamlProviderResponse::builder,
                            IamClient::deleteSAMLProvider);
            case "DeleteSSHPublicKey" ->
                    of(
                            DeleteSshPublicKeyRequest::builder,
                            DeleteSshPublicKeyResponse::builder,
                            IamClient::deleteSSHPublicKey);
            case "DeleteServerCertificate" ->
                    of(
                            DeleteServerCertificateRequest::builder,
                            DeleteServerCertificateResponse::builder,
                            IamClient::deleteServerCertificate);
            case "DeleteServiceLinkedRole" ->
                    of(
                            DeleteServiceLinkedRoleRequest::builder,
                            DeleteServiceLinkedRoleResponse::builder,
                            IamClient::deleteServiceLinkedRole);
            case "DeleteServiceSpecificCredential" ->
                    of(
                            DeleteServiceSpecificCredentialRequest::builder,
                            DeleteServiceSpecificCredentialResponse::builder,
                            IamClient::deleteServiceSpecificCredential);
            case "DeleteSigningCertificate" ->
                    of(
                            DeleteSigningCertificateRequest::builder,
                            DeleteSigningCertificateResponse::builder,
                            IamClient::deleteSigningCertificate);
            case "DeleteUser" ->
                    of(
                            DeleteUserRequest::builder,
                            DeleteUserResponse::builder,
                            IamClient::deleteUser);
            case "DeleteUserPermissionsBoundary" ->
                    of(
                            DeleteUserPermissionsBoundaryRequest::builder,
                            DeleteUserPermissionsBoundaryResponse::builder,
                            IamClient::deleteUserPermissionsBoundary);
            case "DeleteUserPolicy" ->
                    of(
                            DeleteUserPolicyRequest::builder,
                            DeleteUserPolicyResponse::builder,
                            IamClient::deleteUserPolicy);
            case "DeleteVirtualMFADevice" ->
                    of(
                            DeleteVirtualMfaDeviceRequest::builder,
                            DeleteVirtualMfaDeviceResponse::builder,
                            IamClient::deleteVirtualMFADevice);
            case "DetachGroupPolicy" ->
                    of(
                            DetachGroupPolicyRequest::builder,
                            DetachGroupPolicyResponse::builder,
                            IamClient::detachGroupPolicy);
            case "DetachRolePolicy" ->
                    of(
                            DetachRolePolicyRequest::builder,
                            DetachRolePolicyResponse::builder,
                            IamClient::detachRolePolicy);
            case "DetachUserPolicy" ->
                    of(
                            DetachUserPolicyRequest::builder,
                            DetachUserPolicyResponse::builder,
                            IamClient::detachUserPolicy);
            case "DisableOrganizationsRootCredentialsManagement" ->
                    of(
                            DisableOrganizationsRootCredentialsManagementRequest::builder,
                            DisableOrganizationsRootCredentialsManagementResponse::builder,
                            IamClient::disableOrganizationsRootCredentialsManagement);
            case "DisableOrganizationsRootSessions" ->
                    of(
                            DisableOrganizationsRootSessionsRequest::builder,
                            DisableOrganizationsRootSessionsResponse::builder,
                            IamClient::disableOrganizationsRootSessions);
            case "DisableOutboundWebIdentityFederation" ->
                    of(
                            DisableOutboundWebIdentityFederationRequest::builder,
                            DisableOutboundWebIdentityFederationResponse::builder,
                            IamClient::disableOutboundWebIdentityFederation);
            case "EnableMFADevice" ->
                    of(
                            EnableMfaDeviceRequest::builder,
                            EnableMfaDeviceResponse::builder,
                            IamClient::enableMFADevice);
            case "EnableOrganizationsRootCredentialsManagement" ->
                    of(
                            EnableOrganizationsRootCredentialsManagementRequest::builder,
                            EnableOrganizationsRootCredentialsManagementResponse::builder,
                            IamClient::enableOrganizationsRootCredentialsManagement);
            case "EnableOrganizationsRootSessions" ->
                    of(
                            EnableOrganizationsRootSessionsRequest::builder,
                            EnableOrganizationsRootSessionsResponse::builder,
                            IamClient::enableOrganizationsRootSessions);
            case "EnableOutboundWebIdentityFederation" ->
                    of(
                            EnableOutboundWebIdentityFederationRequest::builder,
                            EnableOutboundWebIdentityFederationResponse::builder,
                            IamClient::enableOutboundWebIdentityFederation);
            case "GenerateCredentialReport" ->
                    of(
                            GenerateCredentialReportRequest::builder,
                            GenerateCredentialReportResponse::builder,
                            IamClient::generateCredentialReport);
            case "GenerateOrganizationsAccessReport" ->
                    of(
                            GenerateOrganizationsAccessReportRequest::builder,
                            GenerateOrganizationsAccessReportResponse::builder,
                            IamClient::generateOrganizationsAccessReport);
            case "GenerateServiceLastAccessedDetails" ->
                    of(
                            GenerateServiceLastAccessedDetailsRequest::builder,
                            GenerateServiceLastAccessedDetailsResponse::builder,
                            IamClient::generateServiceLastAccessedDetails);
            case "GetAccessKeyLastUsed" ->
                    of(
                            GetAccessKeyLastUsedRequest::builder,
                            GetAccessKeyLastUsedResponse::builder,
                            IamClient::getAccessKeyLastUsed);
            case "GetAccountAuthorizationDetails" ->
                    of(
                            GetAccountAuthorizationDetailsRequest::builder,
                            GetAccountAuthorizationDetailsResponse::builder,
                            IamClient::getAccountAuthorizationDetails);
            case "GetAccountPasswordPolicy" ->
                    of(
                            GetAccountPasswordPolicyRequest::builder,
                            GetAccountPasswordPolicyResponse::builder,
                            IamClient::getAccountPasswordPolicy);
            case "GetAccountSummary" ->
                    of(
                            GetAccountSummaryRequest::builder,
                            GetAccountSummaryResponse::builder,
                            IamClient::getAccountSummary);
            case "GetContextKeysForCustomPolicy" ->
                    of(
                            GetContextKeysForCustomPolicyRequest::builder,
                            GetContextKeysForCustomPolicyResponse::builder,
                            IamClient::getContextKeysForCustomPolicy);
            case "GetContextKeysForPrincipalPolicy" ->
                    of(
                            GetContextKeysForPrincipalPolicyRequest::builder,
                            GetContextKeysForPrincipalPolicyResponse::builder,
                            IamClient::getContextKeysForPrincipalPolicy);
            case "GetCredentialReport" ->
                    of(
                            GetCredentialReportRequest::builder,
                            GetCredentialReportResponse::builder,
                            IamClient::getCredentialReport);
            case "GetDelegationRequest" ->
                    of(
                            GetDelegationRequestRequest::builder,
                            GetDelegationRequestResponse::builder,
                            IamClient::getDelegationRequest);
            case "GetGroup" ->
                    of(GetGroupRequest::builder, GetGroupResponse::builder, IamClient::getGroup);
            case "GetGroupPolicy" ->
                    of(
                            GetGroupPolicyRequest::builder,
                            GetGroupPolicyResponse::builder,
                            IamClient::getGroupPolicy);
            case "GetHumanReadableSummary" ->
                    of(
                            GetHumanReadableSummaryRequest::builder,
                            GetHumanReadableSummaryResponse::builder,
                            IamClient::getHumanReadableSummary);
            case "GetInstanceProfile" ->
                    of(
                            GetInstanceProfileRequest::builder,
                            GetInstanceProfileResponse::builder,
                            IamClient::getInstanceProfile);
            case "GetLoginProfile" ->
                    of(
                            GetLoginProfileRequest::builder,
                            GetLoginProfileResponse::builder,
                            IamClient::getLoginProfile);
            case "GetMFADevice" ->
                    of(
                            GetMfaDeviceRequest::builder,
                            GetMfaDeviceResponse::builder,
                            IamClient::getMFADevice);
            case "GetOpenIDConnectProvider" ->
                    of(
                            GetOpenIdConnectProviderRequest::builder,
                            GetOpenIdConnectProviderResponse::builder,
                            IamClient::getOpenIDConnectProvider);
            case "GetOrganizationsAccessReport" ->
                    of(
                            GetOrganizationsAccessReportRequest::builder,
                            GetOrganizationsAccessReportResponse::builder,
                            IamClient::getOrganizationsAccessReport);
            case "GetOutboundWebIdentityFederationInfo" ->
                    of(
                            GetOutboundWebIdentityFederationInfoRequest::builder,
                            GetOutboundWebIdentityFederationInfoResponse::builder,
                            IamClient::getOutboundWebIdentityFederationInfo);
            case "GetPolicy" ->
                    of(GetPolicyRequest::builder, GetPolicyResponse::builder, IamClient::getPolicy);
            case "GetPolicyVersion" ->
                    of(
                            GetPolicyVersionRequest::builder,
                            GetPolicyVersionResponse::builder,
                            IamClient::getPolicyVersion);
            case "GetRole" ->
                    of(GetRoleRequest::builder, GetRoleResponse::builder, IamClient::getRole);
            case "GetRolePolicy" ->
                    of(
                            GetRolePolicyRequest::builder,
                            GetRolePolicyResponse::builder,
                            IamClient::getRolePolicy);
            case "GetSAMLProvider" ->
                    of(
                            GetSamlProviderRequest::builder,
                            GetSamlProviderResponse::builder,
                            IamClient::getSAMLProvider);
            case "GetSSHPublicKey" ->
                    of(
                            GetSshPublicKeyRequest::builder,
                            GetSshPublicKeyResponse::builder,
                            IamClient::getSSHPublicKey);
            case "GetServerCertificate" ->
                    of(
                            GetServerCertificateRequest::builder,
                            GetServerCertificateResponse::builder,
                            IamClient::getServerCertificate);
            case "GetServiceLastAccessedDetails" ->
                    of(
                            GetServiceLastAccessedDetailsRequest::builder,
                            GetServiceLastAccessedDetailsResponse::builder,
                            IamClient::getServiceLastAccessedDetails);
            case "GetServiceLastAccessedDetailsWithEntities" ->
                    of(
                            GetServiceLastAccessedDetailsWithEntitiesRequest::builder,
                            GetServiceLastAccessedDetailsWithEntitiesResponse::builder,
                            IamClient::getServiceLastAccessedDetailsWithEntities);
            case "GetServiceLinkedRoleDeletionStatus" ->
                    of(
                            GetServiceLinkedRoleDeletionStatusRequest::builder,
                            GetServiceLinkedRoleDeletionStatusResponse::builder,
                            IamClient::getServiceLinkedRoleDeletionStatus);
            case "GetUser" ->
                    of(GetUserRequest::builder, GetUserResponse::builder, IamClient::getUser);
            case "GetUserPolicy" ->
                    of(
                            GetUserPolicyRequest::builder,
                            GetUserPolicyResponse::builder,
                            IamClient::getUserPolicy);
            case "ListAccessKeys" ->
                    of(
                            ListAccessKeysRequest::builder,
                            ListAccessKeysResponse::builder,
                            IamClient::listAccessKeys);
            case "ListAccountAliases" ->
                    of(
                            ListAccountAliasesRequest::builder,
                            ListAccountAliasesResponse::builder,
                            IamClient::listAccountAliases);
            case "ListAttachedGroupPolicies" ->
                    of(
                            ListAttachedGroupPoliciesRequest::builder,
                            ListAttachedGroupPoliciesResponse::builder,
                            IamClient::listAttachedGroupPolicies);
            case "ListAttachedRolePolicies" ->
                    of(
                            ListAttachedRolePoliciesRequest::builder,
                            ListAttachedRolePoliciesResponse::builder,
                            IamClient::listAttachedRolePolicies);
            case "ListAttachedUserPolicies" ->
                    of(
                            ListAttachedUserPoliciesRequest::builder,
                            ListAttachedUserPoliciesResponse::builder,
                            IamClient::listAttachedUserPolicies);
            case "ListDelegationRequests" ->
                    of(
                            ListDelegationRequestsRequest::builder,
                            ListDelegationRequestsResponse::builder,
                            IamClient::listDelegationRequests);
            case "ListEntitiesForPolicy" ->
                    of(
                            ListEntitiesForPolicyRequest::builder,
                            ListEntitiesForPolicyResponse::builder,
                            IamClient::listEntitiesForPolicy);
            case "ListGroupPolicies" ->
                    of(
                            ListGroupPoliciesRequest::builder,
                            ListGroupPoliciesResponse::builder,
                            IamClient::listGroupPolicies);
            case "ListGroups" ->
                    of(
                            ListGroupsRequest::builder,
                            ListGroupsResponse::builder,
                            IamClient::listGroups);
            case "ListGroupsForUser" ->
                    of(
                            ListGroupsForUserRequest::builder,
                            ListGroupsForUserResponse::builder,
                            IamClient::listGroupsForUser);
            case "ListInstanceProfileTags" ->
                    of(
                            ListInstanceProfileTagsRequest::builder,
                            ListInstanceProfileTagsResponse::builder,
                            IamClient::listInstanceProfileTags);
            case "ListInstanceProfiles" ->
                    of(
                            ListInstanceProfilesRequest::builder,
                            ListInstanceProfilesResponse::builder,
                            IamClient::listInstanceProfiles);
            case "ListInstanceProfilesForRole" ->
                    of(
                            ListInstanceProfilesForRoleRequest::builder,
                            ListInstanceProfilesForRoleResponse::builder,
                            IamClient::listInstanceProfilesForRole);
            case "ListMFADeviceTags" ->
                    of(
                            ListMfaDeviceTagsRequest::builder,
                            ListMfaDeviceTagsResponse::builder,
                            IamClient::listMFADeviceTags);
            case "ListMFADevices" ->
                    of(
                            ListMfaDevicesRequest::builder,
                            ListMfaDevicesResponse::builder,
                            IamClient::listMFADevices);
            case "ListOpenIDConnectProviderTags" ->
                    of(
                            ListOpenIdConnectProviderTagsRequest::builder,
                            ListOpenIdConnectProviderTagsResponse::builder,
                            IamClient::listOpenIDConnectProviderTags);
            case "ListOpenIDConnectProviders" ->
                    of(
                            ListOpenIdConnectProvidersRequest::builder,
                            ListOpenIdConnectProvidersResponse::builder,
                            IamClient::listOpenIDConnectProviders);
            case "ListOrganizationsFeatures" ->
                    of(
                            ListOrganizationsFeaturesRequest::builder,
                            ListOrganizationsFeaturesResponse::builder,
                            IamClient::listOrganizationsFeatures);
            case "ListPolicies" ->
                    of(
                            ListPoliciesRequest::builder,
                            ListPoliciesResponse::builder,
                            IamClient::listPolicies);
            case "ListPoliciesGrantingServiceAccess" ->
                    of(
                            ListPoliciesGrantingServiceAccessRequest::builder,
                            ListPoliciesGrantingServiceAccessResponse::builder,
                            IamClient::listPoliciesGrantingServiceAccess);
            case "ListPolicyTags" ->
                    of(
                            ListPolicyTagsRequest::builder,
                            ListPolicyTagsResponse::builder,
                            IamClient::listPolicyTags);
            case "ListPolicyVersions" ->
                    of(
                            ListPolicyVersionsRequest::builder,
                            ListPolicyVersionsResponse::builder,
                            IamClient::listPolicyVersions);
            case "ListRolePolicies" ->
                    of(
                            ListRolePoliciesRequest::builder,
                            ListRolePoliciesResponse::builder,
                            IamClient::listRolePolicies);
            case "ListRoleTags" ->
                    of(
                            ListRoleTagsRequest::builder,
                            ListRoleTagsResponse::builder,
                            IamClient::listRoleTags);
            case "ListRoles" ->
                    of(ListRolesRequest::builder, ListRolesResponse::builder, IamClient::listRoles);
            case "ListSAMLProviderTags" ->
                    of(
                            ListSamlProviderTagsRequest::builder,
                            ListSamlProviderTagsResponse::builder,
                            IamClient::listSAMLProviderTags);
            case "ListSAMLProviders" ->
                    of(
                            ListSamlProvidersRequest::builder,
                            ListSamlProvidersResponse::builder,
                            IamClient::listSAMLProviders);
            case "ListSSHPublicKeys" ->
                    of(
                            ListSshPublicKeysRequest::builder,
                            ListSshPublicKeysResponse::builder,
                            IamClient::listSSHPublicKeys);
            case "ListServerCertificateTags" ->
                    of(
                            ListServerCertificateTagsRequest::builder,
                            ListServerCertificateTagsResponse::builder,
                            IamClient::listServerCertificateTags);
            case "ListServerCertificates" ->
                    of(
                            ListServerCertificatesRequest::builder,
                            ListServerCertificatesResponse::builder,
                            IamClient::listServerCertificates);
            case "ListServiceSpecificCredentials" ->
                    of(
                            ListServiceSpecificCredentialsRequest::builder,
                            ListServiceSpecificCredentialsResponse::builder,
                            IamClient::listServiceSpecificCredentials);
            case "ListSigningCertificates" ->
                    of(
                            ListSigningCertificatesRequest::builder,
                            ListSigningCertificatesResponse::builder,
                            IamClient::listSigningCertificates);
            case "ListUserPolicies" ->
                    of(
                            ListUserPoliciesRequest::builder,
                            ListUserPoliciesResponse::builder,
                            IamClient::listUserPolicies);
            case "ListUserTags" ->
                    of(
                            ListUserTagsRequest::builder,
                            ListUserTagsResponse::builder,
                            IamClient::listUserTags);
            case "ListUsers" ->
                    of(ListUsersRequest::builder, ListUsersResponse::builder, IamClient::listUsers);
            case "ListVirtualMFADevices" ->
                    of(
                            ListVirtualMfaDevicesRequest::builder,
                            ListVirtualMfaDevicesResponse::builder,
                            IamClient::listVirtualMFADevices);
            case "PutGroupPolicy" ->
                    of(
                            PutGroupPolicyRequest::builder,
                            PutGroupPolicyResponse::builder,
                            IamClient::putGroupPolicy);
            case "PutRolePermissionsBoundary" ->
                    of(
                            PutRolePermissionsBoundaryRequest::builder,
                            PutRolePermissionsBoundaryResponse::builder,
                            IamClient::putRolePermissionsBoundary);
            case "PutRolePolicy" ->
                    of(
                            PutRolePolicyRequest::builder,
                            PutRolePolicyResponse::builder,
                            IamClient::putRolePolicy);
            case "PutUserPermissionsBoundary" ->
                    of(
                            PutUserPermissionsBoundaryRequest::builder,
                            PutUserPermissionsBoundaryResponse::builder,
                            IamClient::putUserPermissionsBoundary);
            case "PutUserPolicy" ->
                    of(
                            PutUserPolicyRequest::builder,
                            PutUserPolicyResponse::builder,
                            IamClient::putUserPolicy);
            case "RejectDelegationRequest" ->
                    of(
                            RejectDelegationRequestRequest::builder,
                            RejectDelegationRequestResponse::builder,
                            IamClient::rejectDelegationRequest);
            case "RemoveClientIDFromOpenIDConnectProvider" ->
                    of(
                            RemoveClientIdFromOpenIdConnectProviderRequest::builder,
                            RemoveClientIdFromOpenIdConnectProviderResponse::builder,
                            IamClient::removeClientIDFromOpenIDConnectProvider);
            case "RemoveRoleFromInstanceProfile" ->
                    of(
                            RemoveRoleFromInstanceProfileRequest::builder,
                            RemoveRoleFromInstanceProfileResponse::builder,
                            IamClient::removeRoleFromInstanceProfile);
            case "RemoveUserFromGroup" ->
                    of(
                            RemoveUserFromGroupRequest::builder,
                            RemoveUserFromGroupResponse::builder,
                            IamClient::removeUserFromGroup);
            case "ResetServiceSpecificCredential" ->
                    of(
                            ResetServiceSpecificCredentialRequest::builder,
                            ResetServiceSpecificCredentialResponse::builder,
                            IamClient::resetServiceSpecificCredential);
            case "ResyncMFADevice" ->
                    of(
                            ResyncMfaDeviceRequest::builder,
                            ResyncMfaDeviceResponse::builder,
                            IamClient::resyncMFADevice);
            case "SendDelegationToken" ->
                    of(
                            SendDelegationTokenRequest::builder,
                            SendDelegationTokenResponse::builder,
                            IamClient::sendDelegationToken);
            case "SetDefaultPolicyVersion" ->
                    of(
                            SetDefaultPolicyVersionRequest::builder,
                            SetDefaultPolicyVersionResponse::builder,
                            IamClient::setDefaultPolicyVersion);
            case "SetSecurityTokenServicePreferences" ->
                    of(
                            SetSecurityTokenServicePreferencesRequest::builder,
                            SetSecurityTokenServicePreferencesResponse::builder,
                            IamClient::setSecurityTokenServicePreferences);
            case "SimulateCustomPolicy" ->
                    of(
                            SimulateCustomPolicyRequest::builder,
                            SimulateCustomPolicyResponse::builder,
                            IamClient::simulateCustomPolicy);
            case "SimulatePrincipalPolicy" ->
                    of(
                            SimulatePrincipalPolicyRequest::builder,
                            SimulatePrincipalPolicyResponse::builder,
                            IamClient::simulatePrincipalPolicy);
            case "TagInstanceProfile" ->
                    of(
                            TagInstanceProfileRequest::builder,
                            TagInstanceProfileResponse::builder,
                            IamClient::tagInstanceProfile);
            case "TagMFADevice" ->
                    of(
                            TagMfaDeviceRequest::builder,
                            TagMfaDeviceResponse::builder,
                            IamClient::tagMFADevice);
            case "TagOpenIDConnectProvider" ->
                    of(
                            TagOpenIdConnectProviderRequest::builder,
                            TagOpenIdConnectProviderResponse::builder,
                            IamClient::tagOpenIDConnectProvider);
            case "TagPolicy" ->
                    of(TagPolicyRequest::builder, TagPolicyResponse::builder, IamClient::tagPolicy);
            case "TagRole" ->
                    of(TagRoleRequest::builder, TagRoleResponse::builder, IamClient::tagRole);
            case "TagSAMLProvider" ->
                    of(
                            TagSamlProviderRequest::builder,
                            TagSamlProviderResponse::builder,
                            IamClient::tagSAMLProvider);
            case "TagServerCertificate" ->
                    of(
                            TagServerCertificateRequest::builder,
                            TagServerCertificateResponse::builder,
                            IamClient::tagServerCertificate);
            case "TagUser" ->
                    of(TagUserRequest::builder, TagUserResponse::builder, IamClient::tagUser);
            case "UntagInstanceProfile" ->
                    of(
                            UntagInstanceProfileRequest::builder,
                            UntagInstanceProfileResponse::builder,
                            IamClient::untagInstanceProfile);
            case "UntagMFADevice" ->
                    of(
                            UntagMfaDeviceRequest::builder,
                            UntagMfaDeviceResponse::builder,
                            IamClient::untagMFADevice);
            case "UntagOpenIDConnectProvider" ->
                    of(
                            UntagOpenIdConnectProviderRequest::builder,
                            UntagOpenIdConnectProviderResponse::builder,
                            IamClient::untagOpenIDConnectProvider);
            case "UntagPolicy" ->
                    of(
                            UntagPolicyRequest::builder,
                            UntagPolicyResponse::builder,
                            IamClient::untagPolicy);
            case "UntagRole" ->
                    of(UntagRoleRequest::builder, UntagRoleResponse::builder, IamClient::untagRole);
            case "UntagSAMLProvider" ->
                    of(
                            UntagSamlProviderRequest::builder,
                            UntagSamlProviderResponse::builder,
                            IamClient::untagSAMLProvider);
            case "UntagServerCertificate" ->
                    of(
                            UntagServerCertificateRequest::builder,
                            UntagServerCertificateResponse::builder,
                            IamClient::untagServerCertificate);
            case "UntagUser" ->
                    of(UntagUserRequest::builder, UntagUserResponse::builder, IamClient::untagUser);
            case "UpdateAccessKey" ->
                    of(
                            UpdateAccessKeyRequest::builder,
                            UpdateAccessKeyResponse::builder,
                            IamClient::updateAccessKey);
            case "UpdateAccountPasswordPolicy" ->
                    of(
                            UpdateAccountPasswordPolicyRequest::builder,
                            UpdateAccountPasswordPolicyResponse::builder,
                            IamClient::updateAccountPasswordPolicy);
            case "UpdateAssumeRolePolicy" ->
                    of(
                            UpdateAssumeRolePolicyRequest::builder,
                            UpdateAssumeRolePolicyResponse::builder,
                            IamClient::updateAssumeRolePolicy);
            case "UpdateDelegationRequest" ->
                    of(
                            UpdateDelegationRequestRequest::builder,
                            UpdateDelegationRequestResponse::builder,
                            IamClient::updateDelegationRequest);
            case "UpdateGroup" ->
                    of(
                            UpdateGroupRequest::builder,
                            UpdateGroupResponse::builder,
                            IamClient::updateGroup);
            case "UpdateLoginProfile" ->
                    of(
                            UpdateLoginProfileRequest::builder,
                            UpdateLoginProfileResponse::builder,
                            IamClient::updateLoginProfile);
            case "UpdateOpenIDConnectProviderThumbprint" ->
                    of(
                            UpdateOpenIdConnectProviderThumbprintRequest::builder,
                            UpdateOpenIdConnectProviderThumbprintResponse::builder,
                            IamClient::updateOpenIDConnectProviderThumbprint);
            case "UpdateRole" ->
                    of(
                            UpdateRoleRequest::builder,
                            UpdateRoleResponse::builder,
                            IamClient::updateRole);
            case "UpdateRoleDescription" ->
                    of(
                            UpdateRoleDescriptionRequest::builder,
                            UpdateRoleDescriptionResponse::builder,
                            IamClient::updateRoleDescription);
            case "UpdateSAMLProvider" ->
                    of(
                            UpdateSamlProviderRequest::builder,
                            UpdateSamlProviderResponse::builder,
                            IamClient::updateSAMLProvider);
            case "UpdateSSHPublicKey" ->
                    of(
                            UpdateSshPublicKeyRequest::builder,
                            UpdateSshPublicKeyResponse::builder,
                            IamClient::updateSSHPublicKey);
            case "UpdateServerCertificate" ->
                    of(
                            UpdateServerCertificateRequest::builder,
                            UpdateServerCertificateResponse::builder,
                            IamClient::updateServerCertificate);
            case "UpdateServiceSpecificCredential" ->
                    of(
                            UpdateServiceSpecificCredentialRequest::builder,
                            UpdateServiceSpecificCredentialResponse::builder,
                            IamClient::updateServiceSpecificCredential);
            case "UpdateSigningCertificate" ->
                    of(
                            UpdateSigningCertificateRequest::builder,
                            UpdateSigningCertificateResponse::builder,
                            IamClient::updateSigningCertificate);
            case "UpdateUser" ->
                    of(
                            UpdateUserRequest::builder,
                            UpdateUserResponse::builder,
                            IamClient::updateUser);
            case "UploadSSHPublicKey" ->
                    of(
                            UploadSshPublicKeyRequest::builder,
                            UploadSshPublicKeyResponse::builder,
                            IamClient::uploadSSHPublicKey);
            case "UploadServerCertificate" ->
                    of(
                            UploadServerCertificateRequest::builder,
                            UploadServerCertificateResponse::builder,
                            IamClient::uploadServerCertificate);
            case "UploadSigningCertificate" ->
                    of(
                            UploadSigningCertificateRequest::builder,
                            UploadSigningCertificateResponse::builder,
                            IamClient::uploadSigningCertificate);
            default -> null;
        };
    }
}
