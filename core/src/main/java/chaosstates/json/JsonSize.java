package chaosstates.json;

import java.util.Map;
import java.util.stream.IntStream;

/** Measures values in bytes of UTF-8, as {@link JsonWriter#compact(Json)} writes them. */
public final class JsonSize {

    private static final int ESCAPED_UNIT = 6;

    /** Bytes of each character of ASCII. */
    private static final int[] ASCII = IntStream.range(0, 128).map(JsonSize::ofAscii).toArray();

    private JsonSize() {}

    /** Counts the bytes of a value; no text is made for that. */
    public static int of(Json value) {
        return switch (value) {
            case JsonObject object -> ofObject(object);
            case JsonArray array -> ofArray(array);
            case JsonString string -> of(string.value());
            default -> JsonWriter.compact(value).length();
        };
    }

    private static int ofObject(JsonObject object) {
        int bytes = "{}".length() + Math.max(0, object.fields().size() - 1);
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
            bytes += of(field.getKey()) + ":".length() + of(field.getValue());
        }
        return bytes;
    }

    private static int ofArray(JsonArray array) {
        int bytes = "[]".length() + Math.max(0, array.items().size() - 1);
        for (Json item : array.items()) {
            bytes += of(item);
        }
        return bytes;
    }

    /** Counts the bytes of a text in quotes. */
    static int of(String text) {
        int bytes = 2;
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (unit < ASCII.length) {
                bytes += ASCII[unit];
            } else {
                int character = text.codePointAt(index);
                bytes += ofCharacter(character);
                index += Character.charCount(character) - 1;
            }
        }
        return bytes;
    }

    private static int ofAscii(int character) {
        if (character < ' ') {
            return "\b\t\n\f\r".indexOf(character) >= 0 ? 2 : ESCAPED_UNIT;
        }
        return character == '"' || character == '\\' ? 2 : 1;
    }

    /** Counts the bytes of a character beyond ASCII. */
    private static int ofCharacter(int character) {
        if (character < 0x800) {
            return 2;
        }
        if (character >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            return 4;
        }
        return Character.isSurrogate((char) character) ? ESCAPED_UNIT : 3;
    }
}
