package chaosstates.lambdas.aws;

import chaosstates.lambdas.api.Raised;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Refuses answers that can't be AWS's, though the status says that all is well: the Java SDK would
 * take a page of HTML for an empty list. And no answer is read without an end.
 */
final class AnswerCheck implements ExecutionInterceptor {

    private static final long MOST_BYTES = 32 << 20;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Bytes in which the beginning of an answer is looked for. */
    private static final int BEGINNING = 2048;

    private static final Pattern ROOT =
            Pattern.compile(
                    "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--[^>]*-->\\s*)*<(!DOCTYPE|(?:\\w+:)?[\\w.-]+).*",
                    Pattern.DOTALL);

    private static final Pattern ERROR =
            Pattern.compile("\\s*\\{\\s*\"__type\"\\s*:\\s*\"([^\"]*)\".*", Pattern.DOTALL);

    private static final List<String> NO_ANSWERS =
            List.of("html", "HTML", "!DOCTYPE", "Error", "ErrorResponse");

    /** Operations whose answer is what somebody has put there: it may be a page of HTML. */
    private static final Set<String> CONTENTS = Set.of("GetObject", "GetObjectTorrent");

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        Optional<InputStream> body =
                context.responseBody()
                        .map(it -> new BoundedStream(it, MOST_BYTES, LONGEST, System::nanoTime));
        String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        if (!context.httpResponse().isSuccessful() || CONTENTS.contains(operation)) {
            return body;
        }
        if (body.isEmpty()) {
            check("", isForm(context));
        }
        return body.map(it -> checked(it, isForm(context)));
    }

    /** Tells whether the call is of a protocol whose answers are XML by the operation's name. */
    private static boolean isForm(Context.ModifyHttpResponse context) {
        return context.httpRequest()
                .firstMatchingHeader("Content-Type")
                .filter(type -> type.startsWith("application/x-www-form-urlencoded"))
                .isPresent();
    }

    private static InputStream checked(InputStream body, boolean isForm) {
        try {
            byte[] begun = body.readNBytes(BEGINNING);
            check(new String(begun, StandardCharsets.UTF_8), isForm);
            return new SequenceInputStream(new ByteArrayInputStream(begun), body);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    private static void check(String begun, boolean isForm) {
        Matcher root = ROOT.matcher(begun);
        Matcher error = ERROR.matcher(begun);
        if (root.matches() && NO_ANSWERS.contains(root.group(1))) {
            throw noAnswer("it begins with <" + root.group(1) + ">");
        } else if (isForm && !(root.matches() && root.group(1).endsWith("Response"))) {
            throw noAnswer("it is not the XML of an answer");
        } else if (error.matches()) {
            throw noAnswer("it tells of an error: " + error.group(1));
        }
    }

    private static Raised noAnswer(String why) {
        return new Raised(
                "botocore.parsers.ResponseParserError", "Unable to parse response (" + why + ")");
    }
}
