package chaosstates.model;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.Optional;

/**
 * An HTTP call.
 *
 * @param arguments query parameters for GET, else the body
 * @param timeout seconds, or a list of connect and read seconds; none when absent
 * @param maxRetries of the connection, never of a status
 */
public record HttpProvider(
        String url,
        String method,
        JsonObject headers,
        Optional<Json> arguments,
        Optional<Json> timeout,
        boolean verifyTls,
        int maxRetries)
        implements Provider {

    @Override
    public String activityId() {
        return "http";
    }
}
