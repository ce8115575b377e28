package chaosstates.lambdas.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.ActivityFailed;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.ActivityFunction;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.ActivityCall;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test of certificates, with a server whose certificate nobody has signed. */
class TlsTest {

    private static final String PASSWORD = "changeit";
    private static final World WORLD =
            RealWorld.of(InstantSource.system(), Environment.of(Map.of()));

    private static HttpsServer server;
    private static Path authorities;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        authorities = folder.resolve("authorities.pem");
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(selfSigned(folder))));
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static Path selfSigned(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("keys");
        keytool(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "server",
                "-dname",
                "CN=other.example.com",
                "-ext",
                "san=ip:127.0.0.1",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "server",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-file",
                authorities.toString());
        return store;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/keytool");
        command.addAll(List.of(arguments));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertThat(keytool.waitFor()).as(said).isZero();
    }

    private static SSLContext context(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void refusesACertificateThatNobodySigned() {
        assertThatThrownBy(
                        () ->
                                ActivityFunction.run(
                                        ActivityCall.read(payload(JsonObject.EMPTY)),
                                        WORLD,
                                        Registered.ALL))
                .isInstanceOf(ActivityFailed.class)
                .hasMessageStartingWith("failed to connect to " + url())
                .hasMessageContaining("certificat");
    }

    @Test
    void takesAnyWhenToldTo() {
        JsonObject trusting = JsonObject.EMPTY.with("verify_tls", false);
        JsonObject record =
                ActivityFunction.run(ActivityCall.read(payload(trusting)), WORLD, Registered.ALL);
        assertThat(record.object("output").get("status")).contains(Json.of(204));
    }

    @Test
    void takesWhatTheGivenAuthoritiesSigned() {
        JsonObject given = JsonObject.EMPTY.with("verify_tls", authorities.toString());
        JsonObject record =
                ActivityFunction.run(ActivityCall.read(payload(given)), WORLD, Registered.ALL);
        assertThat(record.object("output").get("status")).contains(Json.of(204));
    }

    @Test
    void takesWhatTheAuthoritiesOfTheEnvironmentSigned() {
        World world =
                RealWorld.of(
                        InstantSource.system(),
                        Environment.of(Map.of("REQUESTS_CA_BUNDLE", authorities.toString())));
        JsonObject record =
                ActivityFunction.run(
                        ActivityCall.read(payload(JsonObject.EMPTY)), world, Registered.ALL);
        assertThat(record.object("output").get("status")).contains(Json.of(204));
    }

    private static String url() {
        return "https://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private static JsonObject payload(JsonObject provider) {
        JsonObject http = provider.with("type", "http").with("url", url());
        return JsonObject.EMPTY.with("activity", JsonObject.EMPTY.with("provider", http));
    }
}
