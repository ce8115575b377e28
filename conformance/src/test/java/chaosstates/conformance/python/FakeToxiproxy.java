package chaosstates.conformance.python;

import chaosstates.conformance.python.FakeServer.Answer;
import chaosstates.conformance.python.FakeServer.Request;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** API of a Toxiproxy: it keeps proxies, and takes any toxic. */
final class FakeToxiproxy implements FakeServer.Service {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;

    private final Map<String, JsonObject> proxies = new ConcurrentHashMap<>();

    @Override
    public Answer answer(Request request) {
        String[] path = request.uri().getPath().substring(1).split("/");
        JsonObject given =
                request.body().isEmpty()
                        ? JsonObject.EMPTY
                        : (JsonObject) JsonReader.parse(request.body());
        return switch (path.length) {
            case 1 -> path[0].equals("reset") ? reset() : created(given);
            case 2 -> ofProxy(request.method(), path[1], given);
            default -> ofToxics(path[1], given);
        };
    }

    private Answer reset() {
        proxies.replaceAll((name, proxy) -> proxy.with("enabled", true));
        return new Answer(OK, JsonObject.EMPTY);
    }

    /** A proxy that asks for any port gets one. */
    private Answer created(JsonObject given) {
        String listen = given.string("listen").orElseThrow().replaceAll(":0$", ":20001");
        JsonObject proxy = given.with("listen", listen);
        proxies.put(given.string("name").orElseThrow(), proxy);
        return new Answer(CREATED, proxy);
    }

    private Answer ofProxy(String method, String name, JsonObject given) {
        if (!proxies.containsKey(name)) {
            return missing();
        }
        JsonObject proxy = proxies.computeIfPresent(name, (any, before) -> before.with(given));
        if (method.equals("DELETE")) {
            proxies.remove(name);
        }
        return new Answer(OK, proxy);
    }

    private Answer ofToxics(String proxy, JsonObject toxic) {
        return proxies.containsKey(proxy) ? new Answer(OK, toxic) : missing();
    }

    private static Answer missing() {
        return new Answer(NOT_FOUND, JsonObject.EMPTY.with("error", "proxy not found"));
    }
}
