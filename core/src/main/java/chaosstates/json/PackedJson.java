package chaosstates.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Value that is kept as text, compressed where that pays. Two are equal when their texts are. */
public final class PackedJson {

    /** Size of the texts that stay as they are: a compressor takes longer to make than to run. */
    private static final int SMALL_BYTES = 1024;

    private final byte[] bytes;
    private final boolean isCompressed;

    private PackedJson(byte[] bytes, boolean isCompressed) {
        this.bytes = bytes;
        this.isCompressed = isCompressed;
    }

    public static PackedJson of(Json value) {
        byte[] text = JsonWriter.compact(value).getBytes(StandardCharsets.UTF_8);
        return text.length <= SMALL_BYTES
                ? new PackedJson(text, false)
                : new PackedJson(compressed(text), true);
    }

    private static byte[] compressed(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
            out.write(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    /** The value, without its place. */
    public Json unpack() {
        byte[] text = isCompressed ? expanded() : bytes;
        return JsonReader.parse(new String(text, StandardCharsets.UTF_8));
    }

    private byte[] expanded() {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedJson that
                && isCompressed == that.isCompressed
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return unpack().toString();
    }
}
