package chaosstates.lambdas.aws;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.run.Timestamps;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.http.SdkHttpResponse;

/** AWS's answers as boto3 gives them, which is how they stand in a Chaos Toolkit journal. */
public final class Boto {

    private Boto() {}

    /** The whole answer, with its {@code ResponseMetadata}. */
    public static JsonObject dict(AwsResponse response) {
        return members(response).with("ResponseMetadata", metadata(response));
    }

    private static JsonObject metadata(AwsResponse response) {
        SdkHttpResponse http = response.sdkHttpResponse();
        Map<String, String> headers = new LinkedHashMap<>();
        Attempts.without(http)
                .forEachHeader(
                        (name, values) ->
                                headers.merge(
                                        name.toLowerCase(Locale.ROOT),
                                        String.join(", ", values),
                                        (one, two) -> one + ", " + two));
        return JsonObject.EMPTY
                .with("RequestId", response.responseMetadata().requestId())
                .with("HTTPStatusCode", http.statusCode())
                .with("HTTPHeaders", texts(headers))
                .with("RetryAttempts", Attempts.retriesBefore(http));
    }

    private static JsonObject texts(Map<String, String> texts) {
        Map<String, Json> fields = new LinkedHashMap<>();
        texts.forEach((key, text) -> fields.put(key, Json.of(text)));
        return Json.of(fields);
    }

    /** The members that the answer holds, by the names of the service's model. */
    public static JsonObject members(SdkPojo pojo) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (SdkField<?> field : pojo.sdkFields()) {
            Object value = field.getValueOrDefault(pojo);
            if (!isAbsent(value)) {
                members.put(field.memberName(), json(value));
            }
        }
        return Json.of(members);
    }

    private static boolean isAbsent(Object value) {
        return value == null
                || value instanceof SdkAutoConstructList<?>
                || value instanceof SdkAutoConstructMap<?, ?>;
    }

    private static Json json(Object value) {
        return switch (value) {
            case SdkPojo pojo -> members(pojo);
            case List<?> list -> Json.of(list.stream().map(Boto::json).toList());
            case Map<?, ?> map -> map(map);
            case String text -> Json.of(text);
            case Boolean bool -> Json.of(bool);
            case Instant time -> Json.of(Timestamps.text(time));
            case Double number -> Json.of(number);
            case Float number -> Json.of(number);
            case Number number -> Json.of(number.longValue());
            case SdkBytes bytes ->
                    Json.of(Base64.getEncoder().encodeToString(bytes.asByteArrayUnsafe()));
            default -> Json.of(value.toString());
        };
    }

    private static JsonObject map(Map<?, ?> map) {
        Map<String, Json> fields = new LinkedHashMap<>();
        map.forEach((key, value) -> fields.put(key.toString(), json(value)));
        return Json.of(fields);
    }
}
