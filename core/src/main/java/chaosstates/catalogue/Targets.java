package chaosstates.catalogue;

import chaosstates.iam.IamNeed;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.ActivityType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Targets of actions, each by a name: an ARN without partition, region and account, such as {@code
 * rds:cluster:main}. Two runs that share a target don't go on at once.
 */
public final class Targets {

    private static final Pattern ARN = Pattern.compile(".*\\barn:[^:]*:([^:]*):[^:]*:[^:]*:(.*)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    private Targets() {}

    /**
     * The name of what an action acts on, with {@code {argument}} where one stands: the first thing
     * that it needs a permission for and that an argument names. Empty for what only looks, and
     * where it can't be told.
     */
    public static Optional<String> of(ActivitySpec spec) {
        return spec.iam().stream()
                .filter(need -> spec.type().equals(Optional.of(ActivityType.ACTION)))
                .filter(need -> need.argument().isEmpty() && !need.resource().contains("*"))
                .map(need -> name(need.resource()))
                .filter(name -> ARGUMENT.matcher(name).find())
                .findFirst();
    }

    /**
     * Lists the targets of one use of an action; several where an argument is a list. What the
     * experiment itself names as the resource is one.
     *
     * @param arguments placeholders unresolved
     */
    public static List<String> of(ActivitySpec spec, JsonObject arguments) {
        Stream<String> written =
                spec.isProbe()
                        ? Stream.empty()
                        : spec.rules().needs(arguments).stream()
                                .filter(IamNeed::isWritten)
                                .map(need -> name(need.resource()));
        return Stream.concat(of(spec).stream().flatMap(name -> filled(name, arguments)), written)
                .distinct()
                .toList();
    }

    /** The name of a target that may be given as an ARN, or hold one. */
    public static String name(String target) {
        Matcher arn = ARN.matcher(target);
        return arn.matches() ? arn.group(1) + ":" + arn.group(2) : target;
    }

    private static Stream<String> filled(String name, JsonObject arguments) {
        Matcher argument = ARGUMENT.matcher(name);
        if (!argument.find()) {
            return Stream.of(name);
        }
        String before = name.substring(0, argument.start());
        List<String> rest = filled(name.substring(argument.end()), arguments).toList();
        return values(arguments.get(argument.group(1)).orElse(Json.ofNull()))
                .flatMap(value -> rest.stream().map(after -> before + value + after));
    }

    private static Stream<String> values(Json value) {
        return switch (value) {
            case JsonString text -> Stream.of(text.value());
            case JsonNumber number -> Stream.of(number.toString());
            case JsonArray list -> list.items().stream().flatMap(Targets::values);
            default -> Stream.empty();
        };
    }
}
