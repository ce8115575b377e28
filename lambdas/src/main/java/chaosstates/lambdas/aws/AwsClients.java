package chaosstates.lambdas.aws;

import chaosstates.lambdas.api.Aws;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.HttpSender;
import chaosstates.lambdas.aws.sdk.Facts;
import chaosstates.lambdas.net.Proxies;
import chaosstates.operations.Service;
import chaosstates.operations.Services;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.fis.FisClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.LambdaClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

/**
 * The AWS clients: each is made once for each service, region and identity, and kept. Safe to use
 * from several threads.
 */
public final class AwsClients implements Aws {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private static final Duration READ = Duration.ofSeconds(30);

    private final Environment environment;
    private final Proxies proxies;
    private final Map<Key, SdkClient> clients = new ConcurrentHashMap<>();
    private final Map<Key, Client> named = new ConcurrentHashMap<>();

    private record Key(String service, AwsAccess access) {}

    public AwsClients(Environment environment) {
        this.environment = environment;
        this.proxies = new Proxies(environment);
    }

    @Override
    public Client client(String service, Call call) {
        return named.computeIfAbsent(new Key(service, access(call)), this::named);
    }

    @Override
    public String region(Call call) {
        return access(call).region();
    }

    private Client named(Key key) {
        return Services.find(key.service())
                .map(service -> named(service, key.access()))
                .orElseThrow(() -> new IllegalArgumentException("no service " + key.service()));
    }

    private <C extends SdkClient> Client named(Service<C> service, AwsAccess access) {
        Optional<URI> endpoint = AwsAccess.endpoint(service.variable(), environment);
        Facts facts = Facts.of(service.name());
        AwsClientBuilder<?, C> builder = service.builder().apply(endpoint.isPresent());
        endpoint.ifPresent(builder::endpointOverride);
        builder.region(Region.of(access.region()))
                .credentialsProvider(credentials(access))
                .overrideConfiguration(settings -> intercept(settings, service, facts));
        ((SdkSyncClientBuilder<?, ?>) builder).httpClient(http());
        return new ServiceClient<>(builder.build(), service, facts);
    }

    /** Kafka is the one service whose JSON has times as text. */
    private static void intercept(
            ClientOverrideConfiguration.Builder settings, Service<?> service, Facts facts) {
        settings.addExecutionInterceptor(new Attempts())
                .addExecutionInterceptor(new AsBotocore(facts))
                .addExecutionInterceptor(new AnswerCheck());
        if (service.name().equals("kafka")) {
            settings.addExecutionInterceptor(new TimesInUtc());
        }
    }

    @Override
    public SecretsManagerClient secretsManager(Call call) {
        return client(
                "SECRETS_MANAGER",
                access(call),
                SecretsManagerClient::builder,
                SecretsManagerClient.class);
    }

    @Override
    public SsmClient ssm(Call call) {
        return client("SSM", access(call), SsmClient::builder, SsmClient.class);
    }

    /** Returns a client for the function's own use, with its own role. */
    public SfnClient sfn() {
        return client("SFN", access(Call.OF_NOTHING), SfnClient::builder, SfnClient.class);
    }

    /** Returns a client that calls once, for a function that has no time to wait. */
    public SfnClient sfnOnce() {
        AwsAccess access = access(Call.OF_NOTHING);
        return build("SFN", access.region(), SfnClient.builder())
                .overrideConfiguration(
                        settings -> settings.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .credentialsProvider(credentials(access))
                .build();
    }

    /** Returns a client for the function's own use, with its own role. */
    public S3Client s3() {
        boolean isEmulated = AwsAccess.endpoint("S3", environment).isPresent();
        return client(
                "S3",
                access(Call.OF_NOTHING),
                () ->
                        S3Client.builder()
                                .forcePathStyle(isEmulated)
                                .serviceConfiguration(put -> put.chunkedEncodingEnabled(false)),
                S3Client.class);
    }

    /** Returns a client for the function's own use, with its own role. */
    public CloudWatchClient cloudWatch() {
        return client(
                "CLOUDWATCH",
                access(Call.OF_NOTHING),
                CloudWatchClient::builder,
                CloudWatchClient.class);
    }

    /** Returns a client for the function's own use, with its own role. */
    public EventBridgeClient eventBridge() {
        return client(
                "EVENTBRIDGE",
                access(Call.OF_NOTHING),
                EventBridgeClient::builder,
                EventBridgeClient.class);
    }

    /** Returns a client for the function's own use, with its own role. */
    public FisClient fis() {
        return client("FIS", access(Call.OF_NOTHING), FisClient::builder, FisClient.class);
    }

    /**
     * Returns a client that calls functions of ours, with the own role of whoever calls. A call is
     * made once, whatever becomes of it.
     *
     * @param patience the longest time without an answer
     */
    public LambdaClient lambda(HttpSender sender, Duration patience) {
        AwsAccess access = access(Call.OF_NOTHING);
        LambdaClientBuilder builder = LambdaClient.builder();
        AwsAccess.endpoint("LAMBDA", environment).ifPresent(builder::endpointOverride);
        return builder.region(Region.of(access.region()))
                .credentialsProvider(credentials(access))
                .httpClient(
                        new SentHttp(
                                sender,
                                new HttpCall.Timeouts(Optional.of(CONNECT), Optional.of(patience))))
                .overrideConfiguration(
                        settings -> settings.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }

    private AwsAccess access(Call call) {
        return AwsAccess.of(call, environment);
    }

    private <C extends SdkClient, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>>
            C client(String service, AwsAccess access, Supplier<B> builder, Class<C> type) {
        return type.cast(
                clients.computeIfAbsent(
                        new Key(service, access),
                        key ->
                                build(service, access.region(), builder.get())
                                        .credentialsProvider(credentials(access))
                                        .build()));
    }

    private <C extends SdkClient, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>>
            B build(String service, String region, B builder) {
        AwsAccess.endpoint(service, environment).ifPresent(builder::endpointOverride);
        return builder.region(Region.of(region))
                .httpClient(http())
                .overrideConfiguration(
                        settings -> settings.addExecutionInterceptor(new Attempts()));
    }

    /**
     * Makes an HTTP client with connections of our own. The builder's come with a TLS context,
     * which reads all of the JDK's certificates before the first byte is sent, over plain HTTP too.
     */
    private SdkHttpClient http() {
        return UrlConnectionHttpClient.create(this::connection);
    }

    private HttpURLConnection connection(URI url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) url.toURL().openConnection(proxies.proxyOf(url));
            connection.setConnectTimeout((int) CONNECT.toMillis());
            connection.setReadTimeout((int) READ.toMillis());
            connection.setInstanceFollowRedirects(false);
            return connection;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private AwsCredentialsProvider credentials(AwsAccess access) {
        AwsCredentialsProvider own = own(access);
        return access.role().map(role -> assumed(role, access, own)).orElse(own);
    }

    /**
     * Finds the credentials as boto3 does: a profile that is missing fails, whatever else there is.
     */
    private AwsCredentialsProvider own(AwsAccess access) {
        Optional<String> profile = access.profile().or(() -> AwsAccess.profile(environment));
        profile.ifPresent(AwsClients::requireProfile);
        Optional<AwsAccess.Keys> given =
                access.keys()
                        .or(
                                () ->
                                        access.profile().isPresent()
                                                ? Optional.empty()
                                                : AwsAccess.keys(environment));
        if (given.isPresent()) {
            return StaticCredentialsProvider.create(credentials(given.get()));
        }
        return access.profile()
                .<AwsCredentialsProvider>map(ProfileCredentialsProvider::create)
                .orElseGet(() -> found(profile));
    }

    private static AwsCredentialsProvider found(Optional<String> profile) {
        DefaultCredentialsProvider.Builder builder = DefaultCredentialsProvider.builder();
        profile.ifPresent(builder::profileName);
        return builder.build();
    }

    private static AwsCredentials credentials(AwsAccess.Keys keys) {
        return keys.token()
                .<AwsCredentials>map(
                        token -> AwsSessionCredentials.create(keys.id(), keys.secret(), token))
                .orElseGet(() -> AwsBasicCredentials.create(keys.id(), keys.secret()));
    }

    private static void requireProfile(String name) {
        if (ProfileFile.defaultProfileFile().profile(name).isEmpty()) {
            throw new Raised(
                    "botocore.exceptions.ProfileNotFound",
                    "The config profile (" + name + ") could not be found");
        }
    }

    /** Unlike the original's, these are renewed before they end. */
    private AwsCredentialsProvider assumed(
            String role, AwsAccess access, AwsCredentialsProvider own) {
        StsClient sts =
                build("STS", access.region(), StsClient.builder()).credentialsProvider(own).build();
        return StsAssumeRoleCredentialsProvider.builder()
                .stsClient(sts)
                .refreshRequest(
                        request -> request.roleArn(role).roleSessionName(access.roleSession()))
                .build();
    }
}
