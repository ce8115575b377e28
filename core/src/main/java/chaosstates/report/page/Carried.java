package chaosstates.report.page;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * Journal as a page carries it: as it is, or packed. It is written piece by piece and never held as
 * a whole, since it may be long.
 *
 * @param plain the text as far as there was room
 * @param packed the packed text as far as there was room
 * @param size bytes of the text
 * @param isPacked whether all of it found room
 */
record Carried(byte[] plain, byte[] packed, long size, boolean isPacked) {

    static Carried of(JsonObject journal, int mostPlain, int mostPacked) {
        Bounded plain = new Bounded(mostPlain);
        Bounded packed = new Bounded(mostPacked);
        try (OutputStream zip = new GZIPOutputStream(packed)) {
            JsonWriter.pretty(journal, new Both(plain, zip));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Carried(
                plain.kept.toByteArray(), packed.kept.toByteArray(), plain.size, packed.isWhole());
    }

    /** Tells whether the text itself found room. */
    boolean isWhole() {
        return size == plain.length;
    }

    /** Stream that counts all bytes and keeps the first ones. */
    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int most;
        private long size;

        private Bounded(int most) {
            this.most = most;
        }

        private boolean isWhole() {
            return size == kept.size();
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            size += length;
            kept.write(bytes, from, Math.min(length, most - kept.size()));
        }
    }

    /** Stream that writes everything twice. */
    private static final class Both extends OutputStream {

        private final OutputStream one;
        private final OutputStream other;

        private Both(OutputStream one, OutputStream other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            one.write(bytes, from, length);
            other.write(bytes, from, length);
        }
    }
}
