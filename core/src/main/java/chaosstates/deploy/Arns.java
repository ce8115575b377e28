package chaosstates.deploy;

import chaosstates.iam.Arn;
import chaosstates.iam.IamNeed;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Templates of ARNs, filled in with what is known of arguments and configuration. */
final class Arns {

    private static final Pattern NAME_IN_TEMPLATE = Pattern.compile("(\\$?)\\{(\\w+)}");

    /** Placeholders as in Python's {@code string.Template}. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$(?:(\\$)|([_A-Za-z]\\w*)|\\{([_A-Za-z]\\w*)})");

    /** Names that only the deployment can fill in. */
    private static final Set<String> OF_DEPLOYMENT = Set.of("partition", "region", "account");

    /** RDS keeps names in small letters, and IAM tells them from capitals. */
    private static final String RDS = "arn:{partition}:rds:";

    /** The name of a parameter may begin with a slash, of which its ARN has one only. */
    private static final String PARAMETER = "arn:{partition}:ssm:{region}:{account}:parameter/";

    private static final String REGION = "aws_region";

    private final JsonObject configuration;

    Arns(JsonObject configuration) {
        this.configuration = configuration;
    }

    /** Lists the ARNs that the configuration has under a name. */
    List<Arn> configured(String name) {
        return values(configuration, name, Optional.empty());
    }

    /** The chaosaws functions take a null argument for one that was left out. */
    static boolean isGiven(JsonObject object, String name) {
        return object.get(name).filter(value -> !(value instanceof JsonNull)).isPresent();
    }

    /** The need's ARN for one use: several when an argument is a list. */
    List<Arn> of(IamNeed need, JsonObject arguments) {
        String template = need.resource();
        Optional<String> reason = template.contains("*") ? need.widened() : Optional.empty();
        List<Arn> arns = List.of(new Arn("", reason.stream().toList(), isOpen(need)));
        int done = 0;
        for (MatchResult name : NAME_IN_TEMPLATE.matcher(template).results().toList()) {
            Arn literal = Arn.known(template.substring(done, name.start()));
            List<Arn> values = piece(name, arguments, need);
            arns =
                    arns.stream()
                            .map(head -> head.then(literal))
                            .flatMap(head -> values.stream().map(head::withValue))
                            .toList();
            done = name.end();
        }
        Arn rest = Arn.known(template.substring(done));
        return arns.stream()
                .map(head -> head.then(rest))
                .map(arn -> template.startsWith(PARAMETER) ? arn.withoutDoubleSlash() : arn)
                .flatMap(arn -> template.startsWith(RDS) ? arn.inBothCases() : Stream.of(arn))
                .toList();
    }

    /** Tells whether the resource is left open, though the service would take a narrower one. */
    private static boolean isOpen(IamNeed need) {
        String template = need.resource();
        return template.contains("*") && !template.equals("*") && !need.isWritten();
    }

    private List<Arn> piece(MatchResult named, JsonObject arguments, IamNeed need) {
        String name = named.group(2);
        Optional<String> reason = need.isWritten() ? Optional.empty() : need.widened();
        if (!named.group(1).isEmpty()) {
            return values(configuration, name, reason);
        }
        if (name.equals("region") && isGiven(configuration, REGION)) {
            return values(configuration, REGION, reason).stream().map(Arn::ofRegion).toList();
        }
        return OF_DEPLOYMENT.contains(name)
                ? List.of(Arn.known("{" + name + "}"))
                : values(arguments, name, reason);
    }

    private List<Arn> values(JsonObject object, String name, Optional<String> reason) {
        String unknown = reason.orElse("`" + name + "` is not known before the run");
        return isGiven(object, name)
                ? values(object.get(name).get(), unknown)
                : List.of(Arn.any(unknown));
    }

    private List<Arn> values(Json value, String unknown) {
        return switch (value) {
            case JsonString text -> List.of(substituted(text.value(), unknown));
            case JsonArray list ->
                    list.items().stream().flatMap(item -> values(item, unknown).stream()).toList();
            case JsonNumber number -> List.of(Arn.literal(number.toString()));
            case JsonBoolean bool -> List.of(Arn.literal(bool.toString()));
            case JsonObject object -> List.of(Arn.any(unknown));
            case JsonNull nothing -> List.of(Arn.any(unknown));
        };
    }

    /** Known text stays; each placeholder becomes its value, or {@code *}. */
    private Arn substituted(String text, String unknown) {
        Arn arn = Arn.known("");
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int done = 0;
        while (placeholder.find()) {
            arn = arn.then(Arn.literal(text.substring(done, placeholder.start())));
            arn = arn.then(valueOf(placeholder, unknown));
            done = placeholder.end();
        }
        return arn.then(Arn.literal(text.substring(done)));
    }

    private Arn valueOf(MatchResult placeholder, String unknown) {
        if (placeholder.group(1) != null) {
            return Arn.literal("$");
        }
        String name = placeholder.group(2) != null ? placeholder.group(2) : placeholder.group(3);
        return switch (configuration.get(name).orElse(Json.ofNull())) {
            case JsonString text -> Arn.literal(text.value());
            case JsonNumber number -> Arn.literal(number.toString());
            case JsonBoolean bool -> Arn.literal(bool.toString());
            case JsonObject object -> Arn.any(unknown);
            case JsonArray list -> Arn.any(unknown);
            case JsonNull nothing -> Arn.any(unknown);
        };
    }
}
