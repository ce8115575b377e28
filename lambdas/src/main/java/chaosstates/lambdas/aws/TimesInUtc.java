package chaosstates.lambdas.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Writes times of an answer in UTC: botocore reads any offset, the Java SDK the letter Z alone. */
final class TimesInUtc implements ExecutionInterceptor {

    private static final Pattern TIME =
            Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,18})([+-]\\d\\d:\\d\\d)?\"");

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        return context.responseBody().map(TimesInUtc::inUtc);
    }

    private static InputStream inUtc(InputStream body) {
        try {
            String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            String utc = TIME.matcher(text).replaceAll(TimesInUtc::inUtc);
            return new ByteArrayInputStream(utc.getBytes(StandardCharsets.UTF_8));
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    /** A time without an offset is in UTC. */
    private static String inUtc(MatchResult time) {
        String offset = Optional.ofNullable(time.group(2)).orElse("Z");
        try {
            return "\"" + OffsetDateTime.parse(time.group(1) + offset).toInstant() + "\"";
        } catch (DateTimeException other) {
            return time.group();
        }
    }
}
