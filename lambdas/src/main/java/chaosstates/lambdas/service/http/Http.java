package chaosstates.lambdas.service.http;

import chaosstates.activity.ActivityFailed;
import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.BreaksOffTheOriginal;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.HttpSender;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one HTTP call, by the rules of the library that the Chaos Toolkit uses (requests): how
 * arguments are encoded, when a body is JSON, which redirects change the verb. No status is a
 * failure.
 */
public final class Http implements Activity {

    private static final List<Parameter> PARAMETERS =
            List.of(
                    Parameter.required(
                            "url", ParameterType.STRING, "The address, `http` or `https`."),
                    Parameter.optional("method", ParameterType.STRING, "The verb; any is allowed.")
                            .otherwise("GET"),
                    Parameter.optional(
                            "headers",
                            ParameterType.MAPPING,
                            "Texts by name; null removes a header that is usually sent."),
                    Parameter.optional(
                            "arguments",
                            ParameterType.MAPPING,
                            "The query of a GET, or the body of any other verb: JSON when the"
                                    + " header `Content-Type` is exactly `application/json`,"
                                    + " otherwise a form. A text is sent as it is."),
                    Parameter.optional(
                                    "timeout",
                                    ParameterType.NUMBER,
                                    "The time to connect to each address of the host, and again for"
                                            + " each read; or a list of both. Without it the function's"
                                            + " own limit applies.")
                            .in("seconds"),
                    Parameter.optional(
                                    "verify_tls",
                                    ParameterType.BOOLEAN,
                                    "True checks certificate and host name; a text is the path of a"
                                            + " file with the certificates of authorities.")
                            .otherwise("true"),
                    Parameter.optional(
                                    "max_retries",
                                    ParameterType.INTEGER,
                                    "The number of further tries without a connection. Verbs that"
                                            + " may be repeated are also tried again after a lost"
                                            + " connection, and after an answer 413, 429 or 503 with"
                                            + " `Retry-After`.")
                            .otherwise("0"));

    private static final ActivitySpec SPEC =
            ActivitySpec.of("http")
                    .does("Makes one HTTP call. No status of the answer is a failure.")
                    .takes(PARAMETERS)
                    .gives(
                            "`{\"status\": …, \"headers\": {…}, \"body\": …}`. The body is the JSON"
                                    + " value when the answer's `Content-Type` is exactly"
                                    + " `application/json`, otherwise text.")
                    .fails(
                            "No connection comes about: refused, unknown host, TLS, proxy,"
                                    + " `timeout`.",
                            "Nothing is read for longer than `timeout`.",
                            "The body is larger than 8 MiB.",
                            "The declaration can't work, which breaks off the run as in the Chaos"
                                    + " Toolkit: a URL without a scheme, a header that is not text,"
                                    + " more than 30 redirects, an `application/json` answer that is"
                                    + " not JSON.")
                    .timeout(120)
                    .undo("A rollback of the experiment that calls the opposite.")
                    .see("https://chaostoolkit.org/reference/api/experiment/#http-provider")
                    .example(
                            """
                            {
                              "type": "http",
                              "url": "https://shop.example.com/health",
                              "method": "GET",
                              "headers": {
                                "Accept": "application/json"
                              },
                              "timeout": [3, 10],
                              "max_retries": 1
                            }\
                            """)
                    .build();

    @Override
    public ActivitySpec spec() {
        return SPEC;
    }

    @Override
    public Json run(Call call, World world) {
        JsonObject provider = call.provider();
        HttpCall request = Requests.of(provider, world.environment());
        Session session = new Session(world, Requests.maxRetries(provider));
        try {
            return output(session.send(request));
        } catch (SocketTimeoutException slow) {
            throw session.repeats(request.method())
                    ? unconnected(provider, slow)
                    : new ActivityFailed("activity took too long to complete");
        } catch (HttpSender.AnswerBroken broken) {
            throw new BreaksOffTheOriginal(unconnected(provider, broken).getMessage());
        } catch (IOException lost) {
            throw unconnected(provider, lost);
        }
    }

    private static ActivityFailed unconnected(JsonObject provider, IOException lost) {
        String url = provider.string("url").orElse("");
        String why =
                lost.getMessage() == null ? lost.getClass().getSimpleName() : lost.getMessage();
        return new ActivityFailed("failed to connect to " + url + ": " + why);
    }

    private static Json output(HttpAnswer answer) throws IOException {
        Map<String, Json> headers = new LinkedHashMap<>();
        answer.joinedHeaders().forEach((name, value) -> headers.put(name, Json.of(value)));
        return JsonObject.EMPTY
                .with("status", answer.status())
                .with("headers", headers)
                .with("body", Bodies.of(answer));
    }
}
