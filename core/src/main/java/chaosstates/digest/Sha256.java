package chaosstates.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 digests of texts and bytes, in the forms in which others read them. */
public final class Sha256 {

    private Sha256() {}

    /** Begins a digest of contents that come in parts. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** Digests a text in UTF-8 to 64 hexadecimal digits. */
    public static String hex(String text) {
        return hex(utf8(text));
    }

    /** Digests bytes to 64 hexadecimal digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(begin().digest(bytes));
    }

    /** Digests a text in UTF-8 to base 64, as a content security policy wants it. */
    public static String base64(String text) {
        return base64(utf8(text));
    }

    /** Digests bytes to base 64, as Lambda and S3 tell it. */
    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(begin().digest(bytes));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
