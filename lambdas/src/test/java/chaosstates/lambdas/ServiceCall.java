package chaosstates.lambdas;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Call of a service, made by a function of ours and by one of Python; {@code service-calls.json}
 * has one for each service. It takes no parameters.
 *
 * @param service as boto3 names it
 * @param reply to the SDK for Java
 * @param replyToBoto3 differs where boto3 speaks another protocol
 */
record ServiceCall(String service, String operation, Json reply, Json replyToBoto3) {

    static final String ACTIVITY = "chaosstates.aws.probes.read";

    static List<ServiceCall> all() throws IOException {
        Path file = Path.of("src/test/resources/service-calls.json");
        return ((JsonArray) JsonReader.parse(Files.readString(file)))
                .items().stream().map(JsonObject.class::cast).map(ServiceCall::of).toList();
    }

    private static ServiceCall of(JsonObject declared) {
        Json reply = reply(declared.get("answer").orElseThrow());
        return new ServiceCall(
                declared.string("service").orElseThrow(),
                declared.string("operation").orElseThrow(),
                reply,
                declared.get("boto3").orElse(reply));
    }

    /** A text is XML; anything else is JSON. */
    private static Json reply(Json answer) {
        String type = answer instanceof JsonString ? "text/xml" : "application/json";
        return JsonObject.EMPTY
                .with("headers", JsonObject.EMPTY.with("Content-Type", type))
                .with("body", answer);
    }

    JsonObject arguments() {
        return JsonObject.EMPTY.with("service", service).with("operation", operation);
    }

    /** Returns the call as a case of the probe that reads anything. */
    ActivityCase probe() {
        JsonObject declared = JsonObject.EMPTY.with("arguments", arguments());
        return new ActivityCase(ACTIVITY, service, declared.toString());
    }
}
