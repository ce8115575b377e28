package chaosstates.lambdas.aws;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Stream that ends with an error when too much comes of it, or for too long. */
final class BoundedStream extends FilterInputStream {

    private final long mostBytes;
    private final LongSupplier nanos;
    private final long end;
    private long bytes;

    /**
     * Bounds a stream.
     *
     * @param nanos a clock: {@link System#nanoTime}
     */
    BoundedStream(InputStream in, long mostBytes, Duration longest, LongSupplier nanos) {
        super(in);
        this.mostBytes = mostBytes;
        this.nanos = nanos;
        this.end = nanos.getAsLong() + longest.toNanos();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        bytes += read;
        if (bytes > mostBytes) {
            throw new IOException("the answer is larger than " + mostBytes + " bytes");
        }
        if (nanos.getAsLong() - end > 0) {
            throw new IOException("the answer takes too long to come");
        }
    }
}
