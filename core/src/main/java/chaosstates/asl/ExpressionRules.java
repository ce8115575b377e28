package chaosstates.asl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules for JSONata expressions in Step Functions.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">What
 *     Step Functions adds to and takes from JSONata</a>
 */
final class ExpressionRules {

    /** Repeated possessively: otherwise a literal of some thousand characters fills the stack. */
    private static final Pattern TEXT_LITERAL =
            Pattern.compile("'(?:\\\\.|[^'\\\\])*+'|\"(?:\\\\.|[^\"\\\\])*+\"");

    private static final Pattern OWN = Pattern.compile("\\$(\\w+)\\s*:=");
    private static final Pattern FUNCTION = Pattern.compile("function\\s*\\(([^)]*)\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)(?!\\w)(?!\\s*\\()");
    private static final Pattern CONTEXT = Pattern.compile("\\$\\$|\\$(?!\\w)");
    private static final Pattern EVAL = Pattern.compile("\\$eval\\s*\\(");
    private static final Pattern BARE_NAME = Pattern.compile("^[A-Za-z_]\\w*(\\.|$)");

    private ExpressionRules() {}

    /** Lists the broken rules, each as a clause; empty when there are none. */
    static List<String> broken(ExpressionField field, Set<String> variables) {
        String text = TEXT_LITERAL.matcher(field.text()).replaceAll("''");
        List<String> broken = new ArrayList<>();
        if (CONTEXT.matcher(text).find()) {
            broken.add("`$` and `$$` mean nothing in Step Functions");
        }
        if (EVAL.matcher(text).find()) {
            broken.add("Step Functions has no `$eval`");
        }
        if (BARE_NAME.matcher(text).find() && !Set.of("true", "false", "null").contains(text)) {
            broken.add("a name without `$` refers to nothing");
        }
        if (!field.result() && text.contains("$states.result")) {
            broken.add("`$states.result` has no value here");
        }
        if (!field.errorOutput() && text.contains("$states.errorOutput")) {
            broken.add("`$states.errorOutput` has no value here");
        }
        broken.addAll(unknown(text, variables));
        return broken;
    }

    private static List<String> unknown(String text, Set<String> variables) {
        Set<String> known = new HashSet<>(variables);
        known.add("states");
        OWN.matcher(text).results().forEach(match -> known.add(match.group(1)));
        FUNCTION.matcher(text)
                .results()
                .forEach(match -> known.addAll(VariableNames.parameters(match.group(1))));
        List<String> unknown = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(text);
        while (variable.find()) {
            if (!known.contains(variable.group(1))) {
                unknown.add("nothing assigns `$" + variable.group(1) + "`");
            }
        }
        return unknown;
    }
}
