package chaosstates.lambdas.aws;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Arguments;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.sdk.Facts;
import chaosstates.lambdas.aws.sdk.Parameters;
import chaosstates.operations.Answer;
import chaosstates.operations.Operation;
import chaosstates.operations.Service;
import chaosstates.python.PythonText;
import chaosstates.python.PythonValues;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;

/** A client of the SDK, called by the names of operations. */
record ServiceClient<C extends SdkClient>(C sdk, Service<C> service, Facts facts)
        implements Client {

    @Override
    public JsonObject call(String name, JsonObject arguments) {
        Operation<C> operation = operation(name);
        String streamed = operation.streamed().orElse("");
        RequestBody body = body(arguments.get(streamed));
        JsonObject members = Handlers.asked(service.name(), name, arguments.without(streamed));
        Answer answer = answer(operation, members, body);
        JsonObject said = Handlers.answered(service.name(), name, Boto.dict(answer.response()));
        return answer.body()
                .map(bytes -> said.with("Body", Json.of(bytes.asUtf8String())))
                .orElse(said);
    }

    /**
     * Returns the answer of a call, also where it fails before a request is made, which no
     * interceptor sees.
     */
    private Answer answer(Operation<C> operation, JsonObject arguments, RequestBody body) {
        try {
            return operation.call(sdk, request -> fill(request, arguments), body);
        } catch (Raised told) {
            throw told;
        } catch (SdkException | UncheckedIOException unsent) {
            throw AwsErrors.unsent(unsent, "");
        }
    }

    private Operation<C> operation(String name) {
        Operation<C> found = service.operations().apply(name);
        if (found == null) {
            throw new IllegalArgumentException(service.name() + " has no operation " + name);
        }
        return found;
    }

    private void fill(SdkPojo request, JsonObject arguments) {
        List<String> mistakes = Parameters.fill(request, arguments, facts);
        if (!mistakes.isEmpty()) {
            throw Arguments.invalid(String.join("\n", mistakes));
        }
    }

    private static RequestBody body(Optional<Json> given) {
        return given.filter(JsonString.class::isInstance)
                .map(text -> RequestBody.fromString(((JsonString) text).value()))
                .orElseGet(RequestBody::empty);
    }

    @Override
    public JsonObject all(String name, JsonObject arguments) {
        JsonObject first = call(name, arguments);
        return facts.pages(name).map(pages -> all(name, arguments, first, pages)).orElse(first);
    }

    private JsonObject all(String name, JsonObject arguments, JsonObject first, Facts.Pages pages) {
        JsonObject all = first;
        JsonObject page = first;
        JsonObject asked = arguments;
        while (isFollowed(page, pages)) {
            JsonObject next = next(arguments, page, pages);
            leadsOn(asked, next, pages);
            asked = next;
            page = call(name, asked);
            all = joined(all, page, pages.items());
        }
        return all;
    }

    /**
     * Checks that the next page is another one.
     *
     * @throws Raised when AWS names the same page again, as botocore does
     */
    private static void leadsOn(JsonObject asked, JsonObject next, Facts.Pages pages) {
        if (next.equals(asked)) {
            Map<String, Json> token = new LinkedHashMap<>();
            pages.from().forEach(name -> next.get(name).ifPresent(it -> token.put(name, it)));
            throw new Raised(
                    "botocore.exceptions.PaginationError",
                    "Error during pagination: The same next token was received twice: "
                            + PythonText.str(Json.of(token)));
        }
    }

    private static boolean isFollowed(JsonObject page, Facts.Pages pages) {
        boolean isMore = pages.more().map(key -> at(page, key).equals(Json.of(true))).orElse(true);
        return isMore
                && pages.next().stream().anyMatch(path -> PythonValues.isTrue(at(page, path)));
    }

    private static JsonObject next(JsonObject arguments, JsonObject page, Facts.Pages pages) {
        JsonObject next = arguments;
        for (int i = 0; i < pages.from().size(); i++) {
            Json token = at(page, pages.next().get(i));
            next = token instanceof JsonNull ? next : next.with(pages.from().get(i), token);
        }
        return next;
    }

    private static JsonObject joined(JsonObject all, JsonObject page, List<String> paths) {
        JsonObject joined = all;
        for (String path : paths) {
            joined = joined(joined, page, path.split("\\.", 2));
        }
        return joined;
    }

    private static JsonObject joined(JsonObject all, JsonObject page, String[] path) {
        if (path.length == 2) {
            JsonObject inner =
                    joined(all.object(path[0]), page.object(path[0]), path[1].split("\\.", 2));
            return all.with(path[0], inner);
        }
        List<Json> items = new ArrayList<>(items(all, path[0]));
        items.addAll(items(page, path[0]));
        return items.isEmpty() ? all : all.with(path[0], Json.of(items));
    }

    private static List<Json> items(JsonObject object, String key) {
        return object.get(key).orElse(Json.ofNull()) instanceof JsonArray list
                ? list.items()
                : List.of();
    }

    /** The value at a path of names with dots between; null where there is none. */
    private static Json at(JsonObject object, String path) {
        String[] parts = path.split("\\.", 2);
        return parts.length == 2
                ? at(object.object(parts[0]), parts[1])
                : object.get(path).orElse(Json.ofNull());
    }
}
