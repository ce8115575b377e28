package chaosstates.cli.wizard;

import chaosstates.cli.discovery.Offer;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Readings of typed text as a value of an experiment. */
final class Values {

    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\$\\{([A-Za-z_]\\w*)}");

    private Values() {}

    /**
     * Reads a value of a type; text with a placeholder passes as any, since its value comes later.
     *
     * @param type the name of a type, as a discovery has it
     */
    static Answer<Json> ofType(String type, String answer) {
        Json value = Offer.jsonOrText(answer);
        if (type.equals("string")) {
            return Answer.of(Json.of(answer));
        }
        return fits(type, value) || value instanceof JsonString && names(value).count() > 0
                ? Answer.of(value)
                : Answer.wrong(
                        "`%s` is %s, and not %s".formatted(answer, value.kind(), wanted(type)));
    }

    private static boolean fits(String type, Json value) {
        return switch (type) {
            case "integer" -> value instanceof JsonNumber number && number.isWhole();
            case "number" -> value instanceof JsonNumber;
            case "boolean" -> value.kind().equals("a boolean");
            case "list" -> value instanceof JsonArray;
            case "mapping" -> value instanceof JsonObject;
            default -> true;
        };
    }

    private static String wanted(String type) {
        return switch (type) {
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "list" -> "a list in JSON, such as [\"a\", \"b\"]";
            default -> "an object in JSON, such as {\"key\": \"value\"}";
        };
    }

    /** Reads a list in JSON, or values with commas between them. */
    static List<Json> list(String answer) {
        return Offer.jsonOrText(answer) instanceof JsonArray list
                ? list.items()
                : Arrays.stream(answer.split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .map(Offer::jsonOrText)
                        .toList();
    }

    /** Lists the names in the placeholders of a value. */
    static Stream<String> names(Json value) {
        return switch (value) {
            case JsonString text ->
                    PLACEHOLDER
                            .matcher(text.value())
                            .results()
                            .map((MatchResult placeholder) -> placeholder.group(1));
            case JsonArray list -> list.items().stream().flatMap(Values::names);
            case JsonObject object -> object.fields().values().stream().flatMap(Values::names);
            default -> Stream.empty();
        };
    }
}
