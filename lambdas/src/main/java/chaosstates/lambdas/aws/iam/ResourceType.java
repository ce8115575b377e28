package chaosstates.lambdas.aws.iam;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Type of a resource that an action can be narrowed to.
 *
 * @param name {@code cluster}
 * @param arn its shape: {@code arn:${Partition}:rds:${Region}:${Account}:cluster:${Name}}
 * @param isRequired whether IAM looks at such a resource in every call
 */
public record ResourceType(String name, String arn, boolean isRequired) {

    private static final int PARTS = 6;
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+}");
    private static final Pattern WILDCARD = Pattern.compile("[*?]");

    /**
     * Completes what an experiment says of a resource.
     *
     * @param written an ARN, or the end of one: {@code cluster:main}; wildcards may stand in it
     * @return the ARN, in which {@code {partition}}, {@code {region}} and {@code {account}} stand
     *     for the deployment's; empty when it is of another type
     */
    public Optional<String> complete(String written) {
        return written.startsWith("arn:")
                ? Optional.of(written).filter(whole -> fits(anyAccount(arn), whole))
                : Optional.of(written).filter(end -> fits(end(), end)).map(beginning()::concat);
    }

    /** Returns the ARN of all resources of the type. */
    public String any() {
        return beginning() + VARIABLE.matcher(end()).replaceAll("*");
    }

    /** Shows how the end of an ARN looks: {@code cluster:DbClusterInstanceName}. */
    public String example() {
        return end().replace("${", "").replace("}", "");
    }

    private String end() {
        return arn.split(":", PARTS)[PARTS - 1];
    }

    private String beginning() {
        return arn.substring(0, arn.length() - end().length())
                .replace("${Partition}", "{partition}")
                .replace("${Region}", "{region}")
                .replace("${Account}", "{account}");
    }

    /** An account may be empty: what AWS owns, such as a document of its own, has none. */
    private static String anyAccount(String shape) {
        return shape.replace(":${Account}:", ":${Account}");
    }

    /** Tells whether one covers the other; either may be the wider one, if it has wildcards. */
    private static boolean fits(String shape, String written) {
        return Pattern.matches(pattern(shape, VARIABLE, ".+"), written)
                || Pattern.matches(
                        pattern(written, WILDCARD, ".*"), VARIABLE.matcher(shape).replaceAll("x"));
    }

    private static String pattern(String text, Pattern open, String anything) {
        return Stream.of(open.split(text, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(anything));
    }
}
