package chaosstates.conformance.python;

import chaosstates.conformance.python.FakeServer.Answer;
import chaosstates.conformance.python.FakeServer.Request;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;

/** Prometheus with one series, which has the values 1, 2 and 4.5; it can't read {@code sum(}. */
final class FakePrometheus implements FakeServer.Service {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    @Override
    public Answer answer(Request request) {
        if (request.uri().getQuery().contains("query=sum(")) {
            return new Answer(BAD_REQUEST, unreadable());
        }
        boolean isRange = request.uri().getPath().endsWith("/query_range");
        return new Answer(OK, isRange ? found("matrix", values()) : found("vector", value()));
    }

    private static JsonObject unreadable() {
        return JsonObject.EMPTY
                .with("status", "error")
                .with("errorType", "bad_data")
                .with("error", "parse error: unexpected end of input");
    }

    private static JsonObject found(String type, JsonObject series) {
        JsonObject data =
                JsonObject.EMPTY.with("resultType", type).with("result", List.of((Json) series));
        return JsonObject.EMPTY.with("status", "success").with("data", data);
    }

    private static JsonObject value() {
        return named().with("value", sample("4.5"));
    }

    private static JsonObject values() {
        return named().with("values", List.of(sample("1"), sample("2"), sample("4.5")));
    }

    private static JsonObject named() {
        return JsonObject.EMPTY.with("metric", JsonObject.EMPTY.with("job", "shop"));
    }

    private static Json sample(String value) {
        return Json.of(List.of(Json.of(1_767_323_045), Json.of(value)));
    }
}
