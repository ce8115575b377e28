package chaosstates.catalogue;

import chaosstates.iam.IamNeed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a spec that have a grammar: what is taken, and what has to be permitted. */
final class SpecLines {

    static final String PARAMETER =
            "`string: What it is.`; `string?:` may be left out, `boolean = true:` is `true` then,"
                    + " `number in seconds?:` has a unit; or integer, list, mapping, any";

    static final String NEED =
            "`rds:StopDBCluster on cluster:{argument}`; then ` with other_argument` when it is needed"
                    + " only then, and `, since why` when there is a `*`";

    private static final Pattern PARAMETER_LINE =
            Pattern.compile(
                    "(string|integer|number|boolean|list|mapping|any)(?: in (\\w+))?"
                            + "(\\?)?(?: = (.+?))?: (.+)");

    private static final Pattern NEED_LINE =
            Pattern.compile("([\\w-]+):(\\w+) on (\\S+?)(?: with (\\w+))?(?:, since (.+))?");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    private static final String USUAL = "arn:{partition}:%s:{region}:{account}:";

    /** Services whose ARNs name no region, or neither region nor account. */
    private static final Map<String, String> UNUSUAL =
            Map.of(
                    "s3", "arn:{partition}:s3:::",
                    "route53", "arn:{partition}:route53:::",
                    "iam", "arn:{partition}:iam::{account}:",
                    "ssm-incidents", "arn:{partition}:ssm-incidents::{account}:");

    private static final List<String> OF_DEPLOYMENT = List.of("partition", "region", "account");

    private SpecLines() {}

    /** Reads a parameter; empty when the line is not one. */
    static Optional<Parameter> parameter(String name, String line) {
        Matcher parts = PARAMETER_LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<String> fallback = Optional.ofNullable(parts.group(4));
        return Optional.of(
                new Parameter(
                        name,
                        ParameterType.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                        parts.group(3) == null && fallback.isEmpty(),
                        Optional.ofNullable(parts.group(2)),
                        fallback,
                        parts.group(5)));
    }

    /**
     * Reads a permission. One on an argument that may be left out is needed only when it is given.
     *
     * @throws IllegalArgumentException when it can't be
     */
    static IamNeed need(String line, List<Parameter> parameters) {
        Matcher parts = NEED_LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("`" + line + "` is no permission");
        }
        String resource = resource(parts.group(1), parts.group(3));
        List<String> named = named(resource);
        Optional<String> with = Optional.ofNullable(parts.group(4));
        named.forEach(name -> parameter(name, parameters));
        with.ifPresent(name -> parameter(name, parameters));
        return new IamNeed(
                List.of(parts.group(1) + ":" + parts.group(2)),
                resource,
                with.or(() -> named.stream().filter(it -> !isThere(it, parameters)).findFirst()),
                Optional.ofNullable(parts.group(5)));
    }

    /** Tells whether the argument is there in any use, or has a value when it is left out. */
    private static boolean isThere(String name, List<Parameter> parameters) {
        Parameter parameter = parameter(name, parameters);
        return parameter.required() || parameter.fallback().isPresent();
    }

    private static String resource(String service, String written) {
        boolean isWhole = written.equals("*") || written.startsWith("arn:");
        Matcher argument = ARGUMENT.matcher(written);
        if (argument.matches() && !argument.group(1).endsWith("arn")) {
            throw new IllegalArgumentException(
                    "`%s` is a whole resource, and its name says that it is no ARN"
                            .formatted(written));
        }
        return isWhole || argument.matches()
                ? written
                : UNUSUAL.getOrDefault(service, USUAL.formatted(service)) + written;
    }

    private static List<String> named(String resource) {
        return ARGUMENT.matcher(resource)
                .results()
                .map((MatchResult name) -> name.group(1))
                .filter(name -> !OF_DEPLOYMENT.contains(name))
                .toList();
    }

    private static Parameter parameter(String name, List<Parameter> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "the permission names `" + name + "`, which is not taken"));
    }
}
