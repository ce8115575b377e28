package chaosstates.lambdas.service.http;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpSender.AnswerBroken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Bodies of answers. */
final class Bodies {

    private static final String JSON = "application/json";
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\"';\\s]+)", Pattern.CASE_INSENSITIVE);

    private Bodies() {}

    static Json of(HttpAnswer answer) throws IOException {
        String text = text(answer);
        return type(answer).equals(JSON) ? json(text) : Json.of(text);
    }

    static String text(HttpAnswer answer) throws IOException {
        return text(unpacked(answer), type(answer));
    }

    private static String type(HttpAnswer answer) {
        return answer.header("Content-Type").orElse("");
    }

    private static Json json(String text) {
        try {
            return JsonReader.parse(text);
        } catch (IllegalArgumentException notJson) {
            throw new InvalidActivity(
                    "the answer is declared application/json, but is not: " + notJson.getMessage());
        }
    }

    private static byte[] unpacked(HttpAnswer answer) throws IOException {
        String encoding = answer.header("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        InputStream packed = new ByteArrayInputStream(answer.body());
        return switch (answer.body().length == 0 ? "" : encoding) {
            case "gzip", "x-gzip" -> bounded(gunzipping(packed));
            case "deflate" -> bounded(new InflaterInputStream(packed));
            default -> answer.body();
        };
    }

    /** Unpacks gzip, which its first bytes reveal. */
    private static InputStream gunzipping(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed);
        } catch (ZipException none) {
            throw new AnswerBroken(none);
        }
    }

    private static byte[] bounded(InputStream unpacking) throws IOException {
        byte[] bytes = read(unpacking);
        if (bytes.length > HttpAnswer.MAX_BYTES) {
            throw new IOException(
                    "the body unpacks to more than " + HttpAnswer.MAX_BYTES + " bytes");
        }
        return bytes;
    }

    private static byte[] read(InputStream unpacking) throws IOException {
        try {
            return unpacking.readNBytes(HttpAnswer.MAX_BYTES + 1);
        } catch (ZipException broken) {
            throw new AnswerBroken(broken);
        }
    }

    private static String text(byte[] bytes, String type) {
        return charset(type)
                .map(charset -> new String(bytes, charset))
                .orElseGet(() -> guessed(bytes));
    }

    /**
     * Finds the charset: as declared; otherwise Latin-1 for text, as the old RFC 2616 has it, and
     * UTF-8 for JSON.
     */
    private static Optional<Charset> charset(String type) {
        Matcher declared = CHARSET.matcher(type);
        if (declared.find()) {
            return Optional.of(named(declared.group(1)));
        }
        if (type.contains("text")) {
            return Optional.of(StandardCharsets.ISO_8859_1);
        }
        return type.contains(JSON) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** UTF-8 when it can be that, else Latin-1; the original guesses by statistics. */
    private static String guessed(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
