package chaosstates.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.cli.shell.Refused;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.lambdas.api.Environment;
import chaosstates.local.Settings;
import chaosstates.problem.Problem;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers that answer with what no experiment is: a sentence says so, nothing hangs or breaks. */
class LoaderTest {

    private static final int LARGE = 9 * 1024 * 1024;
    private static final Duration LONG = Duration.ofMinutes(1);

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void refusesWhatIsTooLarge() {
        serve("application/json", new byte[LARGE], Map.of());
        assertThatThrownBy(this::load)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("can't be fetched: the body is larger than 8388608 bytes");
    }

    /** Asserts that the answer is refused as a file of that size would be. */
    @Test
    void fetchesWhatIsJustNotTooLarge() {
        byte[] text = new byte[8 * 1024 * 1024];
        Arrays.fill(text, (byte) ' ');
        text[0] = '{';
        text[1] = '}';
        serve("application/json", text, Map.of());
        assertThat(load().document().problems())
                .extracting(Problem::id)
                .containsExactly("TooLarge");
    }

    /** Asserts the documented limits; shorter ones show their effect. */
    @Test
    void hasItsLimits() {
        assertThat(Loader.Limits.USUAL)
                .isEqualTo(new Loader.Limits(10, 30, Duration.ofSeconds(120)));
    }

    @Test
    void givesUpWhatSaysNothing() {
        CountDownLatch over = new CountDownLatch(1);
        server.createContext("/", exchange -> wait(over));
        assertThatThrownBy(() -> load(new Loader.Limits(10, 0.05, LONG)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("can't be fetched: Read timed out");
        over.countDown();
    }

    @Test
    void givesUpWhatDoesNotEnd() {
        CountDownLatch over = new CountDownLatch(1);
        server.createContext("/", exchange -> wait(over));
        assertThatThrownBy(() -> load(new Loader.Limits(10, 30, Duration.ofMillis(50))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("can't be fetched: it takes more than");
        over.countDown();
    }

    /** A listener whose queue is full answers no one. */
    @Test
    void givesUpWhatDoesNotConnect() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SocketChannel first = knocking(full);
                SocketChannel second = knocking(full);
                SocketChannel third = knocking(full)) {
            assertThat(List.of(first, second, third)).isNotEmpty();
            String url = "http://127.0.0.1:" + full.getLocalPort() + "/x.json";
            assertThatThrownBy(() -> loader(new Loader.Limits(0.05, 30, LONG)).load(url))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Connect timed out");
        }
    }

    private static SocketChannel knocking(ServerSocket server) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(server.getLocalSocketAddress());
        return channel;
    }

    private static void wait(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void refusesWhatUnpacksToMore() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[LARGE]);
        }
        serve("application/json", packed.toByteArray(), Map.of("Content-Encoding", "gzip"));
        assertThatThrownBy(this::load)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the body unpacks to more than 8388608 bytes");
    }

    @Test
    void refusesRedirectsWithoutEnd() {
        server.createContext(
                "/",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/again");
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
        assertThatThrownBy(this::load)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("can't be fetched: Exceeded 30 redirects.");
    }

    @Test
    void refusesAnAnswerThatBreaksOff() {
        server.createContext(
                "/",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write('{');
                    exchange.close();
                });
        assertThatThrownBy(this::load)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("can't be fetched: ");
    }

    @Test
    void locatesTheMistakesOfWhatIsNoText() {
        serve("application/json", new byte[] {(byte) 0xff, (byte) 0xfe, 0, '{'}, Map.of());
        assertThat(load().document().problems()).isNotEmpty();
    }

    @Test
    void takesTheDeclaredCharset() {
        byte[] text = "title: Café\n".getBytes(StandardCharsets.ISO_8859_1);
        serve("text/yaml; charset=iso-8859-1", text, Map.of());
        assertThat(load().title()).hasToString("\"Café\"");
    }

    private void serve(String type, byte[] body, Map<String, String> headers) {
        server.createContext("/", exchange -> answer(exchange, type, body, headers));
    }

    private static void answer(
            HttpExchange exchange, String type, byte[] body, Map<String, String> headers)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private ExperimentFile load() {
        return load(Loader.Limits.USUAL);
    }

    private ExperimentFile load(Loader.Limits limits) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.json";
        return loader(limits).load(url);
    }

    private static Loader loader(Loader.Limits limits) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        Shell shell =
                Shell.of(
                        new Terminal(
                                new BufferedReader(Reader.nullReader()), nowhere, nowhere, false),
                        Environment.of(Map.of("HOME", "/nowhere")),
                        Clock.systemUTC());
        return new Loader(shell, Settings.NONE, true, limits);
    }
}
