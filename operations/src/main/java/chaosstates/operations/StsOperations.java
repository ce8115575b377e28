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
            case "AssumeRole" -> of(AssumeRoleRequest::builder, StsClient::assumeRole);
            case "AssumeRoleWithSAML" ->
                    of(AssumeRoleWithSamlRequest::builder, StsClient::assumeRoleWithSAML);
            case "AssumeRoleWithWebIdentity" ->
                    of(
                            AssumeRoleWithWebIdentityRequest::builder,
                            StsClient::assumeRoleWithWebIdentity);
            case "AssumeRoot" -> of(AssumeRootRequest::builder, StsClient::assumeRoot);
            case "DecodeAuthorizationMessage" ->
                    of(
                            DecodeAuthorizationMessageRequest::builder,
                            StsClient::decodeAuthorizationMessage);
            case "GetAccessKeyInfo" ->
                    of(GetAccessKeyInfoRequest::builder, StsClient::getAccessKeyInfo);
            case "GetCallerIdentity" ->
                    of(GetCallerIdentityRequest::builder, StsClient::getCallerIdentity);
            case "GetDelegatedAccessToken" ->
                    of(GetDelegatedAccessTokenRequest::builder, StsClient::getDelegatedAccessToken);
            case "GetFederationToken" ->
                    of(GetFederationTokenRequest::builder, StsClient::getFederationToken);
            case "GetSessionToken" ->
                    of(GetSessionTokenRequest::builder, StsClient::getSessionToken);
            case "GetWebIdentityToken" ->
                    of(GetWebIdentityTokenRequest::builder, StsClient::getWebIdentityToken);
            default -> null;
        };
    }
}
