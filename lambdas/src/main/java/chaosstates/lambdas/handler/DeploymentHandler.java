package chaosstates.lambdas.handler;

import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.clearance.Holders;
import chaosstates.lambdas.clearance.S3Deployments;
import chaosstates.lambdas.clearance.S3Leases;
import chaosstates.lambdas.deployment.DeploymentFunction;
import chaosstates.lambdas.deployment.LiveRuns;
import chaosstates.lambdas.deployment.RunsGoOn;
import chaosstates.wire.platform.DeploymentCall;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;

/**
 * The handler of the function that keeps deployments and runs apart, which CloudFormation calls for
 * custom resources. Marks and leases are in the bucket named by JOURNAL_BUCKET; a deployment waits
 * for DEPLOYMENT_PATIENCE seconds, 600 by default. What can't be found out refuses the deployment.
 */
public final class DeploymentHandler implements RequestStreamHandler {

    private static final String PATIENCE = "600";
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final DeploymentFunction function;
    private final CallLog log;

    /** Made once in a container, by the Lambda runtime. */
    public DeploymentHandler() {
        this(Environment.of(System.getenv()), InstantSource.system());
    }

    DeploymentHandler(Environment environment, InstantSource clock) {
        AwsClients aws = new AwsClients(environment);
        String bucket = environment.required("JOURNAL_BUCKET");
        Executions executions = new Executions(aws.sfn());
        Holders holders = new Holders(executions);
        S3Leases leases = new S3Leases(aws.s3(), bucket, holders);
        this.function =
                new DeploymentFunction(
                        new S3Deployments(aws.s3(), bucket),
                        new LiveRuns(executions, leases::holders, holders),
                        Duration.ofSeconds(
                                Long.parseLong(
                                        environment.get("DEPLOYMENT_PATIENCE").orElse(PATIENCE))),
                        clock,
                        Thread::sleep);
        this.log = CallLog.of("deployment", clock);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        log.answer(in, out, request -> answered(DeploymentCall.read(request)));
    }

    private JsonObject answered(DeploymentCall call) {
        JsonObject answer = answer(call);
        send(call.url(), answer);
        return answer;
    }

    private JsonObject answer(DeploymentCall call) {
        try {
            function.run(call);
            return call.allowed();
        } catch (RunsGoOn refusal) {
            return call.refused(refusal.getMessage());
        } catch (RuntimeException failed) {
            return call.refused(
                    "it could not be found out whether a run goes on: " + failed.getMessage());
        }
    }

    /** The address is signed for a request without a content type. */
    private static void send(String url, JsonObject answer) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url))
                        .timeout(LONGEST_ANSWER)
                        .PUT(HttpRequest.BodyPublishers.ofString(answer.toString()))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 300) {
                throw new IllegalStateException("CloudFormation took no answer: " + status);
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the function is being ended", ended);
        }
    }
}
