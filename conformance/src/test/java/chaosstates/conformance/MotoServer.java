package chaosstates.conformance;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code peers/moto_server.py} as a process of its own. */
public final class MotoServer implements AutoCloseable {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    /** Moto reads the service and the region from it, and checks nothing. */
    private static final String AUTHORIZATION =
            "AWS4-HMAC-SHA256 Credential=moto/20260102/us-east-1/%s/aws4_request,"
                    + " SignedHeaders=host, Signature=none";

    private final Process process;
    private final URI endpoint;
    private final HttpClient http = HttpClient.newHttpClient();

    private MotoServer(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /** Starts a server without AWS Lambda. */
    public static MotoServer start() throws IOException, InterruptedException {
        return start(Map.of());
    }

    /**
     * @param functions where it finds AWS Lambda
     */
    public static MotoServer start(URI functions) throws IOException, InterruptedException {
        return start(Map.of("AWS_ENDPOINT_URL_LAMBDA", functions.toString()));
    }

    private static MotoServer start(Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Peers.python("python").toString(),
                        Peers.script("moto_server.py").toString());
        builder.environment().putAll(environment);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String port = firstLine(process);
        return new MotoServer(process, URI.create("http://127.0.0.1:" + port));
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        if (line == null) {
            process.destroy();
            throw new IOException("the moto server did not start");
        }
        return line;
    }

    public URI endpoint() {
        return endpoint;
    }

    /** Forgets everything that was made there. What is made from now on has the same ids again. */
    public void reset() throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(endpoint.resolve("/moto-api/reset")), "");
        send(HttpRequest.newBuilder(endpoint.resolve("/moto-api/seed?a=0")), "");
    }

    /** Calls an operation of Step Functions. */
    public JsonObject stepFunctions(String operation, Map<String, Json> arguments)
            throws IOException, InterruptedException {
        return call("states", "AWSStepFunctions." + operation, arguments);
    }

    /**
     * Calls an operation of a service with a JSON protocol.
     *
     * @param service as it signs its calls
     * @param target as the header {@code X-Amz-Target} has it
     */
    public JsonObject call(String service, String target, Map<String, Json> arguments)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-amz-json-1.0")
                        .header("X-Amz-Target", target)
                        .header("Authorization", AUTHORIZATION.formatted(service));
        String answer = send(request, JsonWriter.compact(Json.of(arguments)));
        return answer.isEmpty() ? JsonObject.EMPTY : (JsonObject) JsonReader.parse(answer);
    }

    /** Calls an operation of a service with a REST protocol that reads something. */
    public String get(String service, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint.resolve(path))
                        .header("Authorization", AUTHORIZATION.formatted(service))
                        .GET();
        return sent(request);
    }

    private String send(HttpRequest.Builder request, String body)
            throws IOException, InterruptedException {
        return sent(request.POST(BodyPublishers.ofString(body)));
    }

    private String sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(request.timeout(LONGEST_ANSWER).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    /** Closes the server's standard input, which ends it. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        http.close();
    }
}
