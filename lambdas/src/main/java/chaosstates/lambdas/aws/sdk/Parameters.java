package chaosstates.lambdas.aws.sdk;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.utils.builder.Buildable;

/**
 * Fills a request of the SDK with JSON, by the names of the service's model, as boto3 makes one of
 * keyword arguments. What can't be right is told all at once, in botocore's words.
 */
public final class Parameters {

    /** Members that the SDK has renamed, with the names of the service's model. */
    private static final Map<String, String> RENAMED =
            Map.of("DestinationBucket", "Bucket", "DestinationKey", "Key");

    private final Facts facts;
    private final Mistakes mistakes = new Mistakes();

    /** True where placeholders stand in the values, which may become anything. */
    private final boolean isBeforeTheRun;

    private Parameters(Facts facts, boolean isBeforeTheRun) {
        this.facts = facts;
        this.isBeforeTheRun = isBeforeTheRun;
    }

    /**
     * Fills a request.
     *
     * @return what is wrong with the arguments, each a line; the request is of no use then
     */
    public static List<String> fill(SdkPojo request, JsonObject arguments, Facts facts) {
        Parameters parameters = new Parameters(facts, false);
        parameters.structure(request, arguments, "");
        return parameters.mistakes.all().stream().map(Mistake::line).toList();
    }

    /**
     * Lists the mistakes of arguments in which placeholders may stand, each at its place.
     *
     * @param request any of the operation, of no use afterwards
     */
    public static List<Mistake> check(SdkPojo request, JsonObject arguments, Facts facts) {
        Parameters parameters = new Parameters(facts, true);
        parameters.structure(request, arguments, "");
        return parameters.mistakes.all();
    }

    /**
     * Place of a value.
     *
     * @param structure by the name of its class in the SDK
     * @param member as {@link Facts#least} has it
     * @param path as botocore writes it: {@code .Filters[0].Name}
     */
    private record Place(String structure, String member, String path) {

        Place item(int index) {
            return new Place(structure, member + "[]", path + "[" + index + "]");
        }

        Place entry(String key) {
            return new Place(structure, member + "<>", path + "." + key);
        }
    }

    private void structure(SdkPojo builder, JsonObject given, String path) {
        String name = nameOf(builder);
        Map<String, SdkField<?>> members = members(builder);
        if (facts.isUnion(name)) {
            mistakes.union(path, given, members.keySet());
        }
        facts.required(name).stream()
                .filter(member -> !given.has(member))
                .forEach(member -> mistakes.missing(path, member, given));
        given.fields().keySet().stream()
                .filter(member -> !members.containsKey(member))
                .forEach(member -> mistakes.unknown(path, member, given, members.keySet()));
        given.fields().entrySet().stream()
                .filter(argument -> members.containsKey(argument.getKey()))
                .forEach(argument -> set(builder, members.get(argument.getKey()), argument, path));
    }

    /** The fields of a structure, by the names of the service's model and in its order. */
    static Map<String, SdkField<?>> members(SdkPojo structure) {
        Map<String, SdkField<?>> members = new LinkedHashMap<>();
        for (SdkField<?> field : structure.sdkFields()) {
            String name = field.memberName();
            members.putIfAbsent(RENAMED.getOrDefault(name, name), field);
        }
        return members;
    }

    private void set(
            SdkPojo builder, SdkField<?> field, Map.Entry<String, Json> argument, String path) {
        String member = argument.getKey();
        Place place = new Place(nameOf(builder), member, path + "." + member);
        field.set(builder, value(field, argument.getValue(), place));
    }

    /** A structure's name: {@code Filter} of {@code ….model.Filter$BuilderImpl}. */
    static String nameOf(SdkPojo builder) {
        String type = builder.getClass().getName();
        return type.substring(type.lastIndexOf('.') + 1, type.indexOf('$'));
    }

    /** Null when it can't be made; why not is among the mistakes then. */
    private Object value(SdkField<?> field, Json value, Place place) {
        return isBeforeTheRun && value instanceof JsonString text && text.value().contains("${")
                ? null
                : known(field, value, place);
    }

    private Object known(SdkField<?> field, Json value, Place place) {
        MarshallingType<?> type = field.marshallingType();
        if (type == MarshallingType.LIST) {
            return list(field.getTrait(ListTrait.class).memberFieldInfo(), value, place);
        } else if (type == MarshallingType.MAP) {
            return map(field.getTrait(MapTrait.class).valueFieldInfo(), value, place);
        } else if (type == MarshallingType.SDK_POJO) {
            return structure(field, value, place);
        } else if (type == MarshallingType.STRING) {
            return text(value, place);
        } else if (type == MarshallingType.BOOLEAN) {
            return value instanceof JsonBoolean bool
                    ? bool.value()
                    : mistakes.type(place.path(), value, Kind.TRUTH);
        } else if (type == MarshallingType.INTEGER) {
            return whole(value, place).map(Number::intValue).orElse(null);
        } else if (type == MarshallingType.LONG) {
            return whole(value, place).map(Number::longValue).orElse(null);
        } else if (type == MarshallingType.SHORT) {
            return whole(value, place).map(Number::shortValue).orElse(null);
        } else if (type == MarshallingType.DOUBLE) {
            return real(value, place).map(Number::doubleValue).orElse(null);
        } else if (type == MarshallingType.FLOAT) {
            return real(value, place).map(Number::floatValue).orElse(null);
        } else if (type == MarshallingType.SDK_BYTES) {
            return value instanceof JsonString text
                    ? SdkBytes.fromUtf8String(text.value())
                    : mistakes.type(place.path(), value, Kind.BYTES);
        } else if (type == MarshallingType.INSTANT) {
            return time(value, place);
        } else if (type == MarshallingType.DOCUMENT) {
            return Documents.of(value);
        }
        throw new IllegalStateException("there is no way to send " + type.getTargetClass());
    }

    private List<Object> list(SdkField<?> item, Json value, Place place) {
        if (!(value instanceof JsonArray array)) {
            return mistakes.type(place.path(), value, Kind.LIST);
        }
        checkLength(array, array.items().size(), place);
        List<Object> items = new ArrayList<>();
        for (Json one : array.items()) {
            items.add(value(item, one, place.item(items.size())));
        }
        return items;
    }

    private Map<String, Object> map(SdkField<?> entry, Json value, Place place) {
        if (!(value instanceof JsonObject object)) {
            return mistakes.type(place.path(), value, Kind.OBJECT);
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        object.fields()
                .forEach((key, one) -> entries.put(key, value(entry, one, place.entry(key))));
        return entries;
    }

    private Object structure(SdkField<?> field, Json value, Place place) {
        if (!(value instanceof JsonObject object)) {
            return mistakes.type(place.path(), value, Kind.OBJECT);
        }
        SdkPojo builder = field.constructor().get();
        structure(builder, object, place.path());
        return ((Buildable) builder).build();
    }

    private String text(Json value, Place place) {
        if (!(value instanceof JsonString text)) {
            return mistakes.type(place.path(), value, Kind.TEXT);
        }
        checkLength(text, text.value().codePointCount(0, text.value().length()), place);
        return text.value();
    }

    /** A boolean of Python is a number. */
    private Optional<Number> whole(Json value, Place place) {
        return switch (value) {
            case JsonBoolean bool -> Optional.of(checkSize(bool, bool.value() ? 1L : 0L, place));
            case JsonNumber number when number.isWhole() ->
                    Optional.of(checkSize(number, number.value(), place));
            default -> Optional.ofNullable(mistakes.type(place.path(), value, Kind.WHOLE));
        };
    }

    private Optional<Number> real(Json value, Place place) {
        return switch (value) {
            case JsonBoolean bool -> Optional.of(checkSize(bool, bool.value() ? 1L : 0L, place));
            case JsonNumber number -> Optional.of(checkSize(number, number.value(), place));
            default -> Optional.ofNullable(mistakes.type(place.path(), value, Kind.REAL));
        };
    }

    private Instant time(Json value, Place place) {
        return Times.read(value).orElseGet(() -> mistakes.type(place.path(), value, Kind.TIME));
    }

    private void checkLength(Json value, int length, Place place) {
        facts.least(place.structure(), place.member())
                .filter(least -> length < least)
                .ifPresent(least -> mistakes.shortest(place.path(), value, length, least));
    }

    private Number checkSize(Json value, Number number, Place place) {
        facts.least(place.structure(), place.member())
                .filter(least -> number.doubleValue() < least)
                .ifPresent(least -> mistakes.smallest(place.path(), value, number, least));
        return number;
    }
}
