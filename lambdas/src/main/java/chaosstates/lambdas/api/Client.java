package chaosstates.lambdas.api;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;

/**
 * A client of one service of AWS, as boto3 has it: an operation's name and its arguments give the
 * answer that boto3 would give, and what boto3 would raise is {@link Raised}.
 */
public interface Client {

    /**
     * Calls an operation once.
     *
     * @param operation as AWS names it: {@code StopDBCluster}
     * @return the answer with its {@code ResponseMetadata}
     * @throws Refused when AWS refuses
     * @throws Raised when arguments can't be right, or AWS can't be reached
     */
    JsonObject call(String operation, JsonObject arguments);

    /**
     * Calls an operation for each of its pages.
     *
     * @return the first page's answer; its lists hold the items of all pages
     */
    JsonObject all(String operation, JsonObject arguments);

    /** Begins the arguments of a call. */
    static JsonObject with(String name, Json value) {
        return JsonObject.EMPTY.with(name, value);
    }
}
