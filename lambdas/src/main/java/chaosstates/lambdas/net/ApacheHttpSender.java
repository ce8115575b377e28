package chaosstates.lambdas.net;

import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.HttpHeader;
import chaosstates.lambdas.api.http.HttpSender;
import chaosstates.lambdas.api.http.Trust;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.ssl.SSLContextBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends with Apache's HttpClient, which tries every address of a host, times connecting and reading
 * apart, and allows any verb and header; {@code docs/decisions} has what the JDK's client lacks.
 */
public final class ApacheHttpSender implements HttpSender {

    /** Headers that the client computes itself, and refuses to be given. */
    private static final Set<String> COMPUTED = caseless("Content-Length", "Transfer-Encoding");

    private static final int UNLIMITED = 10_000;

    /** Limits of Python's client; Apache's has none of its own. */
    private static final Http1Config HEADS =
            Http1Config.custom().setMaxLineLength(65_536).setMaxHeaderCount(100).build();

    /**
     * Sockets that send a packet now and then: a NAT gateway forgets a connection that has been
     * silent for 350 seconds, and an answer may take longer.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html">Troubleshoot
     *     NAT gateways</a>
     */
    private static final SocketConfig SOCKETS =
            SocketConfig.custom()
                    .setSoKeepAlive(true)
                    .setTcpKeepIdle(60)
                    .setTcpKeepInterval(60)
                    .build();

    private static final TlsSocketStrategy VERIFYING =
            (socket, host, port, attachment, context) ->
                    Tls.VERIFYING.upgrade(socket, host, port, attachment, context);

    private static final TlsSocketStrategy TRUSTING =
            (socket, host, port, attachment, context) ->
                    Tls.TRUSTING.upgrade(socket, host, port, attachment, context);

    private final Proxies proxies;
    private final Map<Way, Kept> clients = new ConcurrentHashMap<>();

    /** Settings of a client, which is too dear to be made for every call. */
    private record Way(Optional<Duration> connectTimeout, Trust trust, Optional<URI> proxy) {}

    /**
     * A client with its connections. They are closed after each answer, so that the next probe
     * finds its way anew, and in good order: a client that does not reuse them would reset them
     * instead.
     */
    private record Kept(
            CloseableHttpClient client, PoolingHttpClientConnectionManager connections) {

        HttpAnswer send(HttpUriRequestBase request) throws IOException {
            try {
                return client.execute(request, response -> answer(response, request));
            } finally {
                connections.closeIdle(TimeValue.ZERO_MILLISECONDS);
            }
        }
    }

    public ApacheHttpSender(Environment environment) {
        this.proxies = new Proxies(environment);
    }

    @Override
    public HttpAnswer send(HttpCall call) throws IOException {
        Way way = new Way(call.timeouts().connect(), call.trust(), proxies.of(call.url()));
        try {
            return clients.computeIfAbsent(way, ApacheHttpSender::client).send(request(call));
        } catch (ConnectTimeoutException slow) {
            throw (IOException) new ConnectException(slow.getMessage()).initCause(slow);
        }
    }

    private static Kept client(Way way) {
        PoolingHttpClientConnectionManager connections = connections(way);
        HttpClientBuilder client =
                HttpClients.custom()
                        .disableAutomaticRetries()
                        .disableRedirectHandling()
                        .disableCookieManagement()
                        .disableContentCompression()
                        .disableAuthCaching()
                        .disableDefaultUserAgent()
                        .setConnectionManager(connections);
        way.proxy().ifPresent(proxy -> use(proxy, client));
        return new Kept(client.build(), connections);
    }

    private static PoolingHttpClientConnectionManager connections(Way way) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(UNLIMITED)
                .setMaxConnTotal(UNLIMITED)
                .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(HEADS).build())
                .setTlsSocketStrategy(strategy(way.trust()))
                .setDefaultSocketConfig(SOCKETS)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(timeout(way.connectTimeout()))
                                .build())
                .build();
    }

    private static TlsSocketStrategy strategy(Trust trust) {
        return switch (trust) {
            case Trust.Usual usual -> VERIFYING;
            case Trust.Anyone anyone -> TRUSTING;
            case Trust.Authorities authorities ->
                    (socket, host, port, attachment, context) ->
                            Tls.trusting(authorities.file())
                                    .upgrade(socket, host, port, attachment, context);
        };
    }

    private static void use(URI proxy, HttpClientBuilder client) {
        HttpHost host = new HttpHost(proxy.getScheme(), proxy.getHost(), proxy.getPort());
        client.setProxy(host);
        Optional.ofNullable(proxy.getUserInfo())
                .map(user -> user.split(":", 2))
                .ifPresent(
                        user -> {
                            BasicCredentialsProvider credentials = new BasicCredentialsProvider();
                            char[] password = (user.length > 1 ? user[1] : "").toCharArray();
                            credentials.setCredentials(
                                    new AuthScope(host),
                                    new UsernamePasswordCredentials(user[0], password));
                            client.setDefaultCredentialsProvider(credentials);
                        });
    }

    private static Timeout timeout(Optional<Duration> wait) {
        return wait.map(Timeout::of).orElse(Timeout.DISABLED);
    }

    private static HttpUriRequestBase request(HttpCall call) {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), call.url());
        request.setConfig(
                RequestConfig.custom()
                        .setProtocolUpgradeEnabled(false)
                        .setResponseTimeout(timeout(call.timeouts().read()))
                        .build());
        call.headers().stream()
                .filter(header -> !COMPUTED.contains(header.name()))
                .forEach(header -> request.addHeader(header.name(), header.value()));
        call.body()
                .ifPresent(
                        body -> request.setEntity(new ByteArrayEntity(body, (ContentType) null)));
        return request;
    }

    private static HttpAnswer answer(ClassicHttpResponse response, HttpUriRequestBase request)
            throws IOException {
        List<HttpHeader> headers =
                Stream.of(response.getHeaders())
                        .map(header -> new HttpHeader(header.getName(), header.getValue()))
                        .toList();
        return new HttpAnswer(response.getCode(), headers, body(response.getEntity(), request));
    }

    private static byte[] body(HttpEntity entity, HttpUriRequestBase request) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        byte[] body = read(entity);
        if (body.length > HttpAnswer.MAX_BYTES) {
            // Else the client would read the rest before it closes the connection.
            request.abort();
            throw new AnswerTooLarge();
        }
        return body;
    }

    /** Reads the body. Timeouts and excesses are no violation of HTTP. */
    private static byte[] read(HttpEntity entity) throws IOException {
        try {
            return entity.getContent().readNBytes(HttpAnswer.MAX_BYTES + 1);
        } catch (SocketTimeoutException | MessageConstraintException limit) {
            throw limit;
        } catch (IOException broken) {
            throw new AnswerBroken(broken);
        }
    }

    private static Set<String> caseless(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }

    /** Reads all of the JDK's certificates, so it is first looked at when a URL asks for TLS. */
    private static final class Tls {

        static final TlsSocketStrategy VERIFYING = DefaultClientTlsStrategy.createDefault();
        static final TlsSocketStrategy TRUSTING = trusting();

        /**
         * @throws IOException when there are no certificates in the file
         */
        static TlsSocketStrategy trusting(Path authorities) throws IOException {
            try (InputStream in = Files.newInputStream(authorities)) {
                KeyStore keys = KeyStore.getInstance(KeyStore.getDefaultType());
                keys.load(null, null);
                for (Certificate certificate :
                        CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    keys.setCertificateEntry("authority-" + keys.size(), certificate);
                }
                return new DefaultClientTlsStrategy(
                        SSLContextBuilder.create().loadTrustMaterial(keys, null).build());
            } catch (GeneralSecurityException noCertificates) {
                throw new IOException(
                        authorities + " holds no certificates: " + noCertificates.getMessage());
            }
        }

        private static TlsSocketStrategy trusting() {
            try {
                return new DefaultClientTlsStrategy(
                        SSLContextBuilder.create()
                                .loadTrustMaterial(null, (chain, authType) -> true)
                                .build(),
                        HostnameVerificationPolicy.CLIENT,
                        NoopHostnameVerifier.INSTANCE);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
