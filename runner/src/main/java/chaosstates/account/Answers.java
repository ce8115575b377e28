package chaosstates.account;

import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers of AWS, and what their absence means. */
final class Answers {

    private static final Pattern MISSING =
            Pattern.compile(
                    ".*(NotFound|NoSuch|NotExist|DoesNotExist|InvalidInstanceID|InvalidDocument"
                            + "|InvalidClusterId|404).*");

    private static final Pattern DENIED =
            Pattern.compile(
                    ".*(AccessDenied|Unauthorized|NotAuthorized|Forbidden|403|AuthFailure).*");

    /** Help for whoever may not ask. */
    static final String DENIED_HINT = "ask with an identity that may read this";

    private Answers() {}

    /** Asks at once; without an answer the finding is that it is not known, and why. */
    static Stream<Finding> asked(String about, Supplier<Stream<Finding>> question) {
        try {
            return question.get().toList().stream();
        } catch (Raised | NotAsked | IllegalArgumentException unasked) {
            String why = String.valueOf(unasked.getMessage());
            return Stream.of(Finding.unknown(about, why, isDenial(why) ? DENIED_HINT : ""));
        }
    }

    /** Tells whether nobody was there to answer, whoever asks. */
    static boolean isUnreached(Raised raised) {
        return raised.getMessage().contains("Could not connect to the endpoint");
    }

    static boolean isMissing(Refused refused) {
        return MISSING.matcher(refused.code()).matches();
    }

    /** Tells whether an error, by its code or in a text, is a denial. */
    static boolean isDenial(String error) {
        return DENIED.matcher(error).matches();
    }

    static boolean isDenied(Refused refused) {
        return isDenial(refused.code());
    }
}
