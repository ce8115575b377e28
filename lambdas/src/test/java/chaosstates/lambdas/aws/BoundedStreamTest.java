package chaosstates.lambdas.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Test that a stream ends in bytes and in time. */
class BoundedStreamTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

    private BoundedStream stream(int bytes) {
        return new BoundedStream(
                new ByteArrayInputStream(new byte[bytes]), 10, Duration.ofNanos(10), nanos::get);
    }

    @Test
    void whatFitsIsRead() throws IOException {
        assertThat(stream(10).readAllBytes()).hasSize(10);
        nanos.addAndGet(10);
        assertThat(stream(3).read()).isZero();
    }

    @Test
    void moreIsAnError() {
        assertThatThrownBy(() -> stream(11).readAllBytes())
                .isInstanceOf(IOException.class)
                .hasMessage("the answer is larger than 10 bytes");
    }

    @Test
    void longerIsAnError() throws IOException {
        BoundedStream slow = stream(3);
        assertThat(slow.read()).isZero();
        nanos.addAndGet(11);
        assertThatThrownBy(slow::read)
                .isInstanceOf(IOException.class)
                .hasMessage("the answer takes too long to come");
    }
}
