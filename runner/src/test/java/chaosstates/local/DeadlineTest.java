package chaosstates.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Test of work that ends, fails, or does not end. */
class DeadlineTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void givesTheResult() throws IOException {
        assertThat(Deadline.within(LONG, () -> 5)).isEqualTo(5);
    }

    @Test
    void givesUpWhatDoesNotEnd() {
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> Deadline.within(Duration.ZERO, () -> wait(never)))
                .isInstanceOf(IOException.class)
                .hasMessage("it takes more than 0 s");
    }

    private static boolean wait(CountDownLatch latch) throws InterruptedException {
        latch.await();
        return true;
    }

    @Test
    void throwsWhatTheWorkThrows() {
        IOException lost = new IOException("lost");
        assertThatThrownBy(
                        () ->
                                Deadline.within(
                                        LONG,
                                        () -> {
                                            throw lost;
                                        }))
                .isSameAs(lost);
    }
}
