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
                    of(AcceptDelegationRequestRequest::builder, IamClient::acceptDelegationRequest);
            case "AddClientIDToOpenIDConnectProvider" ->
                    of(
                            AddClientIdToOpenIdConnectProviderRequest::builder,
                            IamClient::addClientIDToOpenIDConnectProvider);
            case "AddRoleToInstanceProfile" ->
                    of(
                            AddRoleToInstanceProfileRequest::builder,
                            IamClient::addRoleToInstanceProfile);
            case "AddUserToGroup" -> of(AddUserToGroupRequest::builder, IamClient::addUserToGroup);
            case "AssociateDelegationRequest" ->
                    of(
                            AssociateDelegationRequestRequest::builder,
                            IamClient::associateDelegationRequest);
            case "AttachGroupPolicy" ->
                    of(AttachGroupPolicyRequest::builder, IamClient::attachGroupPolicy);
            case "AttachRolePolicy" ->
                    of(AttachRolePolicyRequest::builder, IamClient::attachRolePolicy);
            case "AttachUserPolicy" ->
                    of(AttachUserPolicyRequest::builder, IamClient::attachUserPolicy);
            case "ChangePassword" -> of(ChangePasswordRequest::builder, IamClient::changePassword);
            case "CreateAccessKey" ->
                    of(CreateAccessKeyRequest::builder, IamClient::createAccessKey);
            case "CreateAccountAlias" ->
                    of(CreateAccountAliasRequest::builder, IamClient::createAccountAlias);
            case "CreateDelegationRequest" ->
                    of(CreateDelegationRequestRequest::builder, IamClient::createDelegationRequest);
            case "CreateGroup" -> of(CreateGroupRequest::builder, IamClient::createGroup);
            case "CreateInstanceProfile" ->
                    of(CreateInstanceProfileRequest::builder, IamClient::createInstanceProfile);
            case "CreateLoginProfile" ->
                    of(CreateLoginProfileRequest::builder, IamClient::createLoginProfile);
            case "CreateOpenIDConnectProvider" ->
                    of(
                            CreateOpenIdConnectProviderRequest::builder,
                            IamClient::createOpenIDConnectProvider);
            case "CreatePolicy" -> of(CreatePolicyRequest::builder, IamClient::createPolicy);
            case "CreatePolicyVersion" ->
                    of(CreatePolicyVersionRequest::builder, IamClient::createPolicyVersion);
            case "CreateRole" -> of(CreateRoleRequest::builder, IamClient::createRole);
            case "CreateSAMLProvider" ->
                    of(CreateSamlProviderRequest::builder, IamClient::createSAMLProvider);
            case "CreateServiceLinkedRole" ->
                    of(CreateServiceLinkedRoleRequest::builder, IamClient::createServiceLinkedRole);
            case "CreateServiceSpecificCredential" ->
                    of(
                            CreateServiceSpecificCredentialRequest::builder,
                            IamClient::createServiceSpecificCredential);
            case "CreateUser" -> of(CreateUserRequest::builder, IamClient::createUser);
            case "CreateVirtualMFADevice" ->
                    of(CreateVirtualMfaDeviceRequest::builder, IamClient::createVirtualMFADevice);
            case "DeactivateMFADevice" ->
                    of(DeactivateMfaDeviceRequest::builder, IamClient::deactivateMFADevice);
            case "DeleteAccessKey" ->
                    of(DeleteAccessKeyRequest::builder, IamClient::deleteAccessKey);
            case "DeleteAccountAlias" ->
                    of(DeleteAccountAliasRequest::builder, IamClient::deleteAccountAlias);
            case "DeleteAccountPasswordPolicy" ->
                    of(
                            DeleteAccountPasswordPolicyRequest::builder,
                            IamClient::deleteAccountPasswordPolicy);
            case "DeleteGroup" -> of(DeleteGroupRequest::builder, IamClient::deleteGroup);
            case "DeleteGroupPolicy" ->
                    of(DeleteGroupPolicyRequest::builder, IamClient::deleteGroupPolicy);
            case "DeleteInstanceProfile" ->
                    of(DeleteInstanceProfileRequest::builder, IamClient::deleteInstanceProfile);
            case "DeleteLoginProfile" ->
                    of(DeleteLoginProfileRequest::builder, IamClient::deleteLoginProfile);
            case "DeleteOpenIDConnectProvider" ->
                    of(
                            DeleteOpenIdConnectProviderRequest::builder,
                            IamClient::deleteOpenIDConnectProvider);
            case "DeletePolicy" -> of(DeletePolicyRequest::builder, IamClient::deletePolicy);
            case "DeletePolicyVersion" ->
                    of(DeletePolicyVersionRequest::builder, IamClient::deletePolicyVersion);
            case "DeleteRole" -> of(DeleteRoleRequest::builder, IamClient::deleteRole);
            case "DeleteRolePermissionsBoundary" ->
                    of(
                            DeleteRolePermissionsBoundaryRequest::builder,
                            IamClient::deleteRolePermissionsBoundary);
            case "DeleteRolePolicy" ->
                    of(DeleteRolePolicyRequest::builder, IamClient::deleteRolePolicy);
            case "DeleteSAMLProvider" ->
                    of(DeleteSamlProviderRequest::builder, IamClient::deleteSAMLProvider);
            case "DeleteSSHPublicKey" ->
                    of(DeleteSshPublicKeyRequest::builder, IamClient::deleteSSHPublicKey);
            case "DeleteServerCertificate" ->
                    of(DeleteServerCertificateRequest::builder, IamClient::deleteServerCertificate);
            case "DeleteServiceLinkedRole" ->
                    of(DeleteServiceLinkedRoleRequest::builder, IamClient::deleteServiceLinkedRole);
            case "DeleteServiceSpecificCredential" ->
                    of(
                            DeleteServiceSpecificCredentialRequest::builder,
                            IamClient::deleteServiceSpecificCredential);
            case "DeleteSigningCertificate" ->
                    of(
                            DeleteSigningCertificateRequest::builder,
                            IamClient::deleteSigningCertificate);
            case "DeleteUser" -> of(DeleteUserRequest::builder, IamClient::deleteUser);
            case "DeleteUserPermissionsBoundary" ->
                    of(
                            DeleteUserPermissionsBoundaryRequest::builder,
                            IamClient::deleteUserPermissionsBoundary);
            case "DeleteUserPolicy" ->
                    of(DeleteUserPolicyRequest::builder, IamClient::deleteUserPolicy);
            case "DeleteVirtualMFADevice" ->
                    of(DeleteVirtualMfaDeviceRequest::builder, IamClient::deleteVirtualMFADevice);
            case "DetachGroupPolicy" ->
                    of(DetachGroupPolicyRequest::builder, IamClient::detachGroupPolicy);
            case "DetachRolePolicy" ->
                    of(DetachRolePolicyRequest::builder, IamClient::detachRolePolicy);
            case "DetachUserPolicy" ->
                    of(DetachUserPolicyRequest::builder, IamClient::detachUserPolicy);
            case "DisableOrganizationsRootCredentialsManagement" ->
                    of(
                            DisableOrganizationsRootCredentialsManagementRequest::builder,
                            IamClient::disableOrganizationsRootCredentialsManagement);
            case "DisableOrganizationsRootSessions" ->
                    of(
                            DisableOrganizationsRootSessionsRequest::builder,
                            IamClient::disableOrganizationsRootSessions);
            case "DisableOutboundWebIdentityFederation" ->
                    of(
                            DisableOutboundWebIdentityFederationRequest::builder,
                            IamClient::disableOutboundWebIdentityFederation);
            case "EnableMFADevice" ->
                    of(EnableMfaDeviceRequest::builder, IamClient::enableMFADevice);
            case "EnableOrganizationsRootCredentialsManagement" ->
                    of(
                            EnableOrganizationsRootCredentialsManagementRequest::builder,
                            IamClient::enableOrganizationsRootCredentialsManagement);
            case "EnableOrganizationsRootSessions" ->
                    of(
                            EnableOrganizationsRootSessionsRequest::builder,
                            IamClient::enableOrganizationsRootSessions);
            case "EnableOutboundWebIdentityFederation" ->
                    of(
                            EnableOutboundWebIdentityFederationRequest::builder,
                            IamClient::enableOutboundWebIdentityFederation);
            case "GenerateCredentialReport" ->
                    of(
                            GenerateCredentialReportRequest::builder,
                            IamClient::generateCredentialReport);
            case "GenerateOrganizationsAccessReport" ->
                    of(
                            GenerateOrganizationsAccessReportRequest::builder,
                            IamClient::generateOrganizationsAccessReport);
            case "GenerateServiceLastAccessedDetails" ->
                    of(
                            GenerateServiceLastAccessedDetailsRequest::builder,
                            IamClient::generateServiceLastAccessedDetails);
            case "GetAccessKeyLastUsed" ->
                    of(GetAccessKeyLastUsedRequest::builder, IamClient::getAccessKeyLastUsed);
            case "GetAccountAuthorizationDetails" ->
                    of(
                            GetAccountAuthorizationDetailsRequest::builder,
                            IamClient::getAccountAuthorizationDetails);
            case "GetAccountPasswordPolicy" ->
                    of(
                            GetAccountPasswordPolicyRequest::builder,
                            IamClient::getAccountPasswordPolicy);
            case "GetAccountSummary" ->
                    of(GetAccountSummaryRequest::builder, IamClient::getAccountSummary);
            case "GetContextKeysForCustomPolicy" ->
                    of(
                            GetContextKeysForCustomPolicyRequest::builder,
                            IamClient::getContextKeysForCustomPolicy);
            case "GetContextKeysForPrincipalPolicy" ->
                    of(
                            GetContextKeysForPrincipalPolicyRequest::builder,
                            IamClient::getContextKeysForPrincipalPolicy);
            case "GetCredentialReport" ->
                    of(GetCredentialReportRequest::builder, IamClient::getCredentialReport);
            case "GetDelegationRequest" ->
                    of(GetDelegationRequestRequest::builder, IamClient::getDelegationRequest);
            case "GetGroup" -> of(GetGroupRequest::builder, IamClient::getGroup);
            case "GetGroupPolicy" -> of(GetGroupPolicyRequest::builder, IamClient::getGroupPolicy);
            case "GetHumanReadableSummary" ->
                    of(GetHumanReadableSummaryRequest::builder, IamClient::getHumanReadableSummary);
            case "GetInstanceProfile" ->
                    of(GetInstanceProfileRequest::builder, IamClient::getInstanceProfile);
            case "GetLoginProfile" ->
                    of(GetLoginProfileRequest::builder, IamClient::getLoginProfile);
            case "GetMFADevice" -> of(GetMfaDeviceRequest::builder, IamClient::getMFADevice);
            case "GetOpenIDConnectProvider" ->
                    of(
                            GetOpenIdConnectProviderRequest::builder,
                            IamClient::getOpenIDConnectProvider);
            case "GetOrganizationsAccessReport" ->
                    of(
                            GetOrganizationsAccessReportRequest::builder,
                            IamClient::getOrganizationsAccessReport);
            case "GetOutboundWebIdentityFederationInfo" ->
                    of(
                            GetOutboundWebIdentityFederationInfoRequest::builder,
                            IamClient::getOutboundWebIdentityFederationInfo);
            case "GetPolicy" -> of(GetPolicyRequest::builder, IamClient::getPolicy);
            case "GetPolicyVersion" ->
                    of(GetPolicyVersionRequest::builder, IamClient::getPolicyVersion);
            case "GetRole" -> of(GetRoleRequest::builder, IamClient::getRole);
            case "GetRolePolicy" -> of(GetRolePolicyRequest::builder, IamClient::getRolePolicy);
            case "GetSAMLProvider" ->
                    of(GetSamlProviderRequest::builder, IamClient::getSAMLProvider);
            case "GetSSHPublicKey" ->
                    of(GetSshPublicKeyRequest::builder, IamClient::getSSHPublicKey);
            case "GetServerCertificate" ->
                    of(GetServerCertificateRequest::builder, IamClient::getServerCertificate);
            case "GetServiceLastAccessedDetails" ->
                    of(
                            GetServiceLastAccessedDetailsRequest::builder,
                            IamClient::getServiceLastAccessedDetails);
            case "GetServiceLastAccessedDetailsWithEntities" ->
                    of(
                            GetServiceLastAccessedDetailsWithEntitiesRequest::builder,
                            IamClient::getServiceLastAccessedDetailsWithEntities);
            case "GetServiceLinkedRoleDeletionStatus" ->
                    of(
                            GetServiceLinkedRoleDeletionStatusRequest::builder,
                            IamClient::getServiceLinkedRoleDeletionStatus);
            case "GetUser" -> of(GetUserRequest::builder, IamClient::getUser);
            case "GetUserPolicy" -> of(GetUserPolicyRequest::builder, IamClient::getUserPolicy);
            case "ListAccessKeys" -> of(ListAccessKeysRequest::builder, IamClient::listAccessKeys);
            case "ListAccountAliases" ->
                    of(ListAccountAliasesRequest::builder, IamClient::listAccountAliases);
            case "ListAttachedGroupPolicies" ->
                    of(
                            ListAttachedGroupPoliciesRequest::builder,
                            IamClient::listAttachedGroupPolicies);
            case "ListAttachedRolePolicies" ->
                    of(
                            ListAttachedRolePoliciesRequest::builder,
                            IamClient::listAttachedRolePolicies);
            case "ListAttachedUserPolicies" ->
                    of(
                            ListAttachedUserPoliciesRequest::builder,
                            IamClient::listAttachedUserPolicies);
            case "ListDelegationRequests" ->
                    of(ListDelegationRequestsRequest::builder, IamClient::listDelegationRequests);
            case "ListEntitiesForPolicy" ->
                    of(ListEntitiesForPolicyRequest::builder, IamClient::listEntitiesForPolicy);
            case "ListGroupPolicies" ->
                    of(ListGroupPoliciesRequest::builder, IamClient::listGroupPolicies);
            case "ListGroups" -> of(ListGroupsRequest::builder, IamClient::listGroups);
            case "ListGroupsForUser" ->
                    of(ListGroupsForUserRequest::builder, IamClient::listGroupsForUser);
            case "ListInstanceProfileTags" ->
                    of(ListInstanceProfileTagsRequest::builder, IamClient::listInstanceProfileTags);
            case "ListInstanceProfiles" ->
                    of(ListInstanceProfilesRequest::builder, IamClient::listInstanceProfiles);
            case "ListInstanceProfilesForRole" ->
                    of(
                            ListInstanceProfilesForRoleRequest::builder,
                            IamClient::listInstanceProfilesForRole);
            case "ListMFADeviceTags" ->
                    of(ListMfaDeviceTagsRequest::builder, IamClient::listMFADeviceTags);
            case "ListMFADevices" -> of(ListMfaDevicesRequest::builder, IamClient::listMFADevices);
            case "ListOpenIDConnectProviderTags" ->
                    of(
                            ListOpenIdConnectProviderTagsRequest::builder,
                            IamClient::listOpenIDConnectProviderTags);
            case "ListOpenIDConnectProviders" ->
                    of(
                            ListOpenIdConnectProvidersRequest::builder,
                            IamClient::listOpenIDConnectProviders);
            case "ListOrganizationsFeatures" ->
                    of(
                            ListOrganizationsFeaturesRequest::builder,
                            IamClient::listOrganizationsFeatures);
            case "ListPolicies" -> of(ListPoliciesRequest::builder, IamClient::listPolicies);
            case "ListPoliciesGrantingServiceAccess" ->
                    of(
                            ListPoliciesGrantingServiceAccessRequest::builder,
                            IamClient::listPoliciesGrantingServiceAccess);
            case "ListPolicyTags" -> of(ListPolicyTagsRequest::builder, IamClient::listPolicyTags);
            case "ListPolicyVersions" ->
                    of(ListPolicyVersionsRequest::builder, IamClient::listPolicyVersions);
            case "ListRolePolicies" ->
                    of(ListRolePoliciesRequest::builder, IamClient::listRolePolicies);
            case "ListRoleTags" -> of(ListRoleTagsRequest::builder, IamClient::listRoleTags);
            case "ListRoles" -> of(ListRolesRequest::builder, IamClient::listRoles);
            case "ListSAMLProviderTags" ->
                    of(ListSamlProviderTagsRequest::builder, IamClient::listSAMLProviderTags);
            case "ListSAMLProviders" ->
                    of(ListSamlProvidersRequest::builder, IamClient::listSAMLProviders);
            case "ListSSHPublicKeys" ->
                    of(ListSshPublicKeysRequest::builder, IamClient::listSSHPublicKeys);
            case "ListServerCertificateTags" ->
                    of(
                            ListServerCertificateTagsRequest::builder,
                            IamClient::listServerCertificateTags);
            case "ListServerCertificates" ->
                    of(ListServerCertificatesRequest::builder, IamClient::listServerCertificates);
            case "ListServiceSpecificCredentials" ->
                    of(
                            ListServiceSpecificCredentialsRequest::builder,
                            IamClient::listServiceSpecificCredentials);
            case "ListSigningCertificates" ->
                    of(ListSigningCertificatesRequest::builder, IamClient::listSigningCertificates);
            case "ListUserPolicies" ->
                    of(ListUserPoliciesRequest::builder, IamClient::listUserPolicies);
            case "ListUserTags" -> of(ListUserTagsRequest::builder, IamClient::listUserTags);
            case "ListUsers" -> of(ListUsersRequest::builder, IamClient::listUsers);
            case "ListVirtualMFADevices" ->
                    of(ListVirtualMfaDevicesRequest::builder, IamClient::listVirtualMFADevices);
            case "PutGroupPolicy" -> of(PutGroupPolicyRequest::builder, IamClient::putGroupPolicy);
            case "PutRolePermissionsBoundary" ->
                    of(
                            PutRolePermissionsBoundaryRequest::builder,
                            IamClient::putRolePermissionsBoundary);
            case "PutRolePolicy" -> of(PutRolePolicyRequest::builder, IamClient::putRolePolicy);
            case "PutUserPermissionsBoundary" ->
                    of(
                            PutUserPermissionsBoundaryRequest::builder,
                            IamClient::putUserPermissionsBoundary);
            case "PutUserPolicy" -> of(PutUserPolicyRequest::builder, IamClient::putUserPolicy);
            case "RejectDelegationRequest" ->
                    of(RejectDelegationRequestRequest::builder, IamClient::rejectDelegationRequest);
            case "RemoveClientIDFromOpenIDConnectProvider" ->
                    of(
                            RemoveClientIdFromOpenIdConnectProviderRequest::builder,
                            IamClient::removeClientIDFromOpenIDConnectProvider);
            case "RemoveRoleFromInstanceProfile" ->
                    of(
                            RemoveRoleFromInstanceProfileRequest::builder,
                            IamClient::removeRoleFromInstanceProfile);
            case "RemoveUserFromGroup" ->
                    of(RemoveUserFromGroupRequest::builder, IamClient::removeUserFromGroup);
            case "ResetServiceSpecificCredential" ->
                    of(
                            ResetServiceSpecificCredentialRequest::builder,
                            IamClient::resetServiceSpecificCredential);
            case "ResyncMFADevice" ->
                    of(ResyncMfaDeviceRequest::builder, IamClient::resyncMFADevice);
            case "SendDelegationToken" ->
                    of(SendDelegationTokenRequest::builder, IamClient::sendDelegationToken);
            case "SetDefaultPolicyVersion" ->
                    of(SetDefaultPolicyVersionRequest::builder, IamClient::setDefaultPolicyVersion);
            case "SetSecurityTokenServicePreferences" ->
                    of(
                            SetSecurityTokenServicePreferencesRequest::builder,
                            IamClient::setSecurityTokenServicePreferences);
            case "SimulateCustomPolicy" ->
                    of(SimulateCustomPolicyRequest::builder, IamClient::simulateCustomPolicy);
            case "SimulatePrincipalPolicy" ->
                    of(SimulatePrincipalPolicyRequest::builder, IamClient::simulatePrincipalPolicy);
            case "TagInstanceProfile" ->
                    of(TagInstanceProfileRequest::builder, IamClient::tagInstanceProfile);
            case "TagMFADevice" -> of(TagMfaDeviceRequest::builder, IamClient::tagMFADevice);
            case "TagOpenIDConnectProvider" ->
                    of(
                            TagOpenIdConnectProviderRequest::builder,
                            IamClient::tagOpenIDConnectProvider);
            case "TagPolicy" -> of(TagPolicyRequest::builder, IamClient::tagPolicy);
            case "TagRole" -> of(TagRoleRequest::builder, IamClient::tagRole);
            case "TagSAMLProvider" ->
                    of(TagSamlProviderRequest::builder, IamClient::tagSAMLProvider);
            case "TagServerCertificate" ->
                    of(TagServerCertificateRequest::builder, IamClient::tagServerCertificate);
            case "TagUser" -> of(TagUserRequest::builder, IamClient::tagUser);
            case "UntagInstanceProfile" ->
                    of(UntagInstanceProfileRequest::builder, IamClient::untagInstanceProfile);
            case "UntagMFADevice" -> of(UntagMfaDeviceRequest::builder, IamClient::untagMFADevice);
            case "UntagOpenIDConnectProvider" ->
                    of(
                            UntagOpenIdConnectProviderRequest::builder,
                            IamClient::untagOpenIDConnectProvider);
            case "UntagPolicy" -> of(UntagPolicyRequest::builder, IamClient::untagPolicy);
            case "UntagRole" -> of(UntagRoleRequest::builder, IamClient::untagRole);
            case "UntagSAMLProvider" ->
                    of(UntagSamlProviderRequest::builder, IamClient::untagSAMLProvider);
            case "UntagServerCertificate" ->
                    of(UntagServerCertificateRequest::builder, IamClient::untagServerCertificate);
            case "UntagUser" -> of(UntagUserRequest::builder, IamClient::untagUser);
            case "UpdateAccessKey" ->
                    of(UpdateAccessKeyRequest::builder, IamClient::updateAccessKey);
            case "UpdateAccountPasswordPolicy" ->
                    of(
                            UpdateAccountPasswordPolicyRequest::builder,
                            IamClient::updateAccountPasswordPolicy);
            case "UpdateAssumeRolePolicy" ->
                    of(UpdateAssumeRolePolicyRequest::builder, IamClient::updateAssumeRolePolicy);
            case "UpdateDelegationRequest" ->
                    of(UpdateDelegationRequestRequest::builder, IamClient::updateDelegationRequest);
            case "UpdateGroup" -> of(UpdateGroupRequest::builder, IamClient::updateGroup);
            case "UpdateLoginProfile" ->
                    of(UpdateLoginProfileRequest::builder, IamClient::updateLoginProfile);
            case "UpdateOpenIDConnectProviderThumbprint" ->
                    of(
                            UpdateOpenIdConnectProviderThumbprintRequest::builder,
                            IamClient::updateOpenIDConnectProviderThumbprint);
            case "UpdateRole" -> of(UpdateRoleRequest::builder, IamClient::updateRole);
            case "UpdateRoleDescription" ->
                    of(UpdateRoleDescriptionRequest::builder, IamClient::updateRoleDescription);
            case "UpdateSAMLProvider" ->
                    of(UpdateSamlProviderRequest::builder, IamClient::updateSAMLProvider);
            case "UpdateSSHPublicKey" ->
                    of(UpdateSshPublicKeyRequest::builder, IamClient::updateSSHPublicKey);
            case "UpdateServerCertificate" ->
                    of(UpdateServerCertificateRequest::builder, IamClient::updateServerCertificate);
            case "UpdateServiceSpecificCredential" ->
                    of(
                            UpdateServiceSpecificCredentialRequest::builder,
                            IamClient::updateServiceSpecificCredential);
            case "UpdateSigningCertificate" ->
                    of(
                            UpdateSigningCertificateRequest::builder,
                            IamClient::updateSigningCertificate);
            case "UpdateUser" -> of(UpdateUserRequest::builder, IamClient::updateUser);
            case "UploadSSHPublicKey" ->
                    of(UploadSshPublicKeyRequest::builder, IamClient::uploadSSHPublicKey);
            case "UploadServerCertificate" ->
                    of(UploadServerCertificateRequest::builder, IamClient::uploadServerCertificate);
            case "UploadSigningCertificate" ->
                    of(
                            UploadSigningCertificateRequest::builder,
                            IamClient::uploadSigningCertificate);
            default -> null;
        };
    }
}
