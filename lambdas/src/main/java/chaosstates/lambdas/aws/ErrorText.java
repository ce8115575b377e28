package chaosstates.lambdas.aws;

import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Code and text of an error as botocore has them. Where the answer has no code, that is the HTTP
 * status; where an answer of XML lacks one of the two, it is {@code Unknown}.
 */
record ErrorText(String code, String text) {

    private static final String UNKNOWN = "Unknown";

    /** XML that the SDK puts where there is none. */
    private static final String NOTHING = "<eof/>";

    /** Letters that are shown of an answer that is no error of AWS. */
    private static final int SHOWN = 500;

    static ErrorText of(AwsServiceException refused) {
        Optional<AwsErrorDetails> details = Optional.ofNullable(refused.awsErrorDetails());
        String body =
                details.map(AwsErrorDetails::rawResponse)
                        .map(ErrorText::text)
                        .filter(text -> !text.equals(NOTHING))
                        .orElse("");
        boolean isXml = body.startsWith("<") && !isHtml(body);
        return new ErrorText(
                details.map(AwsErrorDetails::errorCode)
                        .orElse(isXml ? UNKNOWN : String.valueOf(refused.statusCode())),
                details.map(AwsErrorDetails::errorMessage)
                        .orElseGet(() -> isXml ? UNKNOWN : untold(details, body)));
    }

    private static String text(SdkBytes body) {
        return body.asUtf8String().strip();
    }

    private static boolean isHtml(String body) {
        String begun = body.substring(0, Math.min(15, body.length())).toLowerCase(Locale.ROOT);
        return begun.startsWith("<html") || begun.startsWith("<!doctype html");
    }

    /** Gives the body where it is plain text, else the words of the status. */
    private static String untold(Optional<AwsErrorDetails> details, String body) {
        if (body.startsWith("{")) {
            return "";
        }
        return body.isEmpty() || isHtml(body)
                ? details.map(AwsErrorDetails::sdkHttpResponse)
                        .flatMap(answer -> answer.statusText())
                        .orElse("")
                : body.substring(0, Math.min(SHOWN, body.length()));
    }
}
