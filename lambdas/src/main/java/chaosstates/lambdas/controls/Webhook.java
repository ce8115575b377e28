package chaosstates.lambdas.controls;

import chaosstates.activity.ActivityFailed;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.HookCall;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.HttpHeader;
import chaosstates.lambdas.api.http.Trust;
import chaosstates.model.Moment;
import chaosstates.python.PythonText;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a web service that an experiment begins, and how it ended. */
public final class Webhook implements Control {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FIRST_ERROR = 400;

    private static final ControlSpec SPEC =
            ControlSpec.of(
                            "chaosstates.controls.webhook",
                            Set.of(Hook.before(Level.EXPERIMENT), Hook.after(Level.EXPERIMENT)))
                    .does("Tells a web service that an experiment begins, and how it ended.")
                    .takes(
                            Parameter.required(
                                    "url", ParameterType.STRING, "The URL that receives a POST."),
                            Parameter.optional(
                                    "headers",
                                    ParameterType.MAPPING,
                                    "Headers beside `Content-Type`; tokens belong in the"
                                            + " secrets."))
                    .effect(
                            "The service receives `{\"event\": \"experiment-started\", \"title\":"
                                    + " …}`, then `{\"event\": \"experiment-ended\", \"title\": …,"
                                    + " \"status\": …, \"deviated\": …, \"verdict\": …}`. The journal's"
                                    + " `webhook` holds the status of its last answer. When the service"
                                    + " can't be reached, or answers with a status of 400 or more, the"
                                    + " run goes on; log and journal tell.")
                    .example(
                            """
                            {
                              "name": "annotate",
                              "provider": {
                                "type": "python",
                                "module": "chaosstates.controls.webhook",
                                "arguments": {
                                  "url": "https://events.example.com/chaos",
                                  "headers": {
                                    "Authorization": "Bearer ${token}"
                                  }
                                }
                              }
                            }\
                            """)
                    .checkedBy(WebhookUrl::problems)
                    .build();

    @Override
    public ControlSpec spec() {
        return SPEC;
    }

    @Override
    public JsonObject play(HookCall call, World world) {
        try {
            HttpAnswer answer = world.http().send(request(call));
            if (answer.status() >= FIRST_ERROR) {
                throw failed("the web service answered with status " + answer.status());
            }
            return JsonObject.EMPTY.with("webhook", answer.status());
        } catch (IOException unreachable) {
            throw failed("the web service can't be reached: " + unreachable.getMessage());
        }
    }

    private static ActivityFailed failed(String message) {
        return new ActivityFailed(message);
    }

    private static HttpCall request(HookCall call) {
        List<HttpHeader> headers = new ArrayList<>();
        headers.add(new HttpHeader("Content-Type", "application/json"));
        call.arguments()
                .given()
                .object("headers")
                .fields()
                .forEach((name, value) -> headers.add(new HttpHeader(name, PythonText.str(value))));
        return new HttpCall(
                "POST",
                url(call.arguments().str("url")),
                headers,
                Optional.of(JsonWriter.compact(message(call)).getBytes(StandardCharsets.UTF_8)),
                new HttpCall.Timeouts(Optional.of(PATIENCE), Optional.of(PATIENCE)),
                Trust.USUAL);
    }

    private static URI url(String text) {
        return WebhookUrl.read(text)
                .orElseThrow(() -> failed("not a URL of a web service: " + text));
    }

    private static JsonObject message(HookCall call) {
        boolean ended = call.hook().moment() == Moment.AFTER;
        JsonObject message =
                JsonObject.EMPTY
                        .with("event", ended ? "experiment-ended" : "experiment-started")
                        .with("title", call.experiment().get("title").orElse(Json.ofNull()));
        return call.state() instanceof JsonObject journal ? withEnd(message, journal) : message;
    }

    private static JsonObject withEnd(JsonObject message, JsonObject journal) {
        return message.with("status", journal.get("status").orElse(Json.ofNull()))
                .with("deviated", journal.get("deviated").orElse(Json.ofNull()))
                .with("verdict", journal.object("verdict").get("verdict").orElse(Json.ofNull()));
    }
}
