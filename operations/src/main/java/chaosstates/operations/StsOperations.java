package chaosstates.operations;

import static chaosstates.operations.Operation.of;

import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.*;

/** The operations of Sts, generated from the SDK's client. */
public final class StsOperations {

    private StsOperations() {}

    /** Finds an operation by its name; null where there is none. */
    public static Operation<StsClient> find(String name) {
        return switch (name) {
            case "AssumeRole" ->
                    of(
                            AssumeRoleRequest::builder,
                            AssumeRoleResponse::builder,
                            StsClient::assumeRole);
            case "AssumeRoleWithSAML" ->
                    of(
                            AssumeRoleWithSamlRequest::builder,
                            AssumeRoleWithSamlResponse::builder,
                            StsClient::assumeRoleWithSAML);
            case "AssumeRoleWithWebIdentity" ->
                    of(
                            AssumeRoleWithWebIdentityRequest::builder,
                            AssumeRoleWithWebIdentityResponse::builder,
                            StsClient::assumeRoleWithWebIdentity);
            case "AssumeRoot" ->
                    of(
                            AssumeRootRequest::builder,
                            AssumeRootResponse::builder,
                            StsClient::assumeRoot);
            case "DecodeAuthorizationMessage" ->
                    of(
                            DecodeAuthorizationMessageRequest::builder,
                            DecodeAuthorizationMessageResponse::builder,
                            StsClient::decodeAuthorizationMessage);
            case "GetAccessKeyInfo" ->
                    of(
                            GetAccessKeyInfoRequest::builder,
                            GetAccessKeyInfoResponse::builder,
                            StsClient::getAccessKeyInfo);
            case "GetCallerIdentity" ->
                    of(
                            GetCallerIdentityRequest::builder,
                            GetCallerIdentityResponse::builder,
                            StsClient::getCallerIdentity);
            case "GetDelegatedAccessToken" ->
                    of(
                            GetDelegatedAccessTokenRequest::builder,
                            GetDelegatedAccessTokenResponse::builder,
                            StsClient::getDelegatedAccessToken);
            case "GetFederationToken" ->
                    of(
                            GetFederationTokenRequest::builder,
                            GetFederationTokenResponse::builder,
                            StsClient::getFederationToken);
            case "GetSessionToken" ->
                    of(
                            GetSessionTokenRequest::builder,
                            GetSessionTokenResponse::builder,
                            StsClient::getSessionToken);
            case "GetWebIdentityToken" ->
                    of(
                            GetWebIdentityTokenRequest::builder,
                            GetWebIdentityTokenResponse::builder,
                            StsClient::getWebIdentityToken);
            default -> null;
        };
    }
}
