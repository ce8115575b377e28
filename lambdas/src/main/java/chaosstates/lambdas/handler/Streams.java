package chaosstates.lambdas.handler;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Payloads as Lambda hands them over. */
final class Streams {

    private Streams() {}

    /**
     * @throws InvalidActivity when it is not a JSON object: then no machine of ours called
     */
    static JsonObject read(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (JsonReader.parse(text) instanceof JsonObject payload) {
                return payload;
            }
        } catch (IllegalArgumentException notJson) {
            throw new InvalidActivity("the payload is not JSON: " + notJson.getMessage());
        }
        throw new InvalidActivity("the payload is not a JSON object");
    }

    static void write(Json result, OutputStream out) throws IOException {
        out.write(JsonWriter.compact(result).getBytes(StandardCharsets.UTF_8));
    }
}
