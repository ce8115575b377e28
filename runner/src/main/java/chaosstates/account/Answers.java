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

    private Answers() {}

    /** Asks; without an answer the finding is that it is not known, and why. */
    static Stream<Finding> asked(String about, Supplier<Stream<Finding>> question) {
        try {
            return question.get();
        } catch (Refused refused) {
            return Stream.of(
                    Finding.unknown(about, refused.getMessage(), hint(refused)));
        } catch (Raised | NotAsked | IllegalArgumentException unasked) {
            return Stream.of(Finding.unknown(about, unasked.getMessage(), ""));
        }
    }

    static boolean isMissing(Refused refused) {
        return MISSING.matcher(refused.code()).matches();
    }

    static boolean isDenied(Refused refused) {
        return DENIED.matcher(refused.code()).matches();
    }

    private static String hint(Refused refused) {
        return isDenied(refused) ? "ask with an identity that may read this" : "";
    }
}
