package chaosstates.account;

import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identity that asks.
 *
 * @param arn as STS tells it
 */
record Identity(String arn, String account, String region) {

    private static final Pattern ASSUMED =
            Pattern.compile("arn:([^:]+):sts::(\\d+):assumed-role/([^/]+)/.*");

    /**
     * Asks STS.
     *
     * @throws chaosstates.lambdas.api.Raised when nobody answers
     */
    static Identity of(Client sts, String region) {
        JsonObject caller = sts.call("GetCallerIdentity", JsonObject.EMPTY);
        return new Identity(
                caller.string("Arn").orElse(""), caller.string("Account").orElse(""), region);
    }

    private String partition() {
        return arn.split(":", 3)[1];
    }

    /** Puts the place into an ARN. */
    String placed(String resource) {
        return resource.replace("{partition}", partition())
                .replace("{region}", region)
                .replace("{account}", account);
    }

    /**
     * Returns the ARN of the user or role whose policies hold. A role's path is not in the ARN of
     * its session, so that it may be another's name for one with a path.
     */
    String principal() {
        Matcher assumed = ASSUMED.matcher(arn);
        return assumed.matches()
                ? "arn:%s:iam::%s:role/%s"
                        .formatted(assumed.group(1), assumed.group(2), assumed.group(3))
                : arn;
    }
}
