package chaosstates.lambdas.service.process;

import chaosstates.activity.ActivityFailed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text that a program wrote: UTF-8, or UTF-16 when a byte order mark says so. */
final class Texts {

    private static final int MARK = 0xFEFF;

    private Texts() {}

    /**
     * @throws ActivityFailed when the bytes are no text; the original guesses by statistics first
     */
    static String of(byte[] written) {
        Charset charset = isUtf16(written) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(written)).toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException noText) {
            throw new ActivityFailed(
                    "Failed to decode bytes using encoding '" + name(charset) + "'");
        }
    }

    private static boolean isUtf16(byte[] written) {
        if (written.length < 2) {
            return false;
        }
        int first = (written[0] & 0xFF) << 8 | written[1] & 0xFF;
        return first == MARK || first == Character.reverseBytes((char) MARK);
    }

    private static String name(Charset charset) {
        return charset.name().toLowerCase(java.util.Locale.ROOT);
    }
}
