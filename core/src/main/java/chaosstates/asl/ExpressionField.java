package chaosstates.asl;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * JSONata expression of a state.
 *
 * @param name of the field that holds it, for messages
 * @param text without the braces
 * @param result whether {@code $states.result} has a value here
 * @param errorOutput whether {@code $states.errorOutput} has a value here
 */
record ExpressionField(String name, String text, boolean result, boolean errorOutput) {

    static List<ExpressionField> of(State state) {
        List<ExpressionField> found = new ArrayList<>();
        switch (state) {
            case Task task -> {
                collect("Arguments", task.arguments(), false, false, found);
                results(task.assign(), task.output(), true, found);
                catchers(task.catchers(), found);
            }
            case Parallel parallel -> {
                results(parallel.assign(), parallel.output(), true, found);
                catchers(parallel.catchers(), found);
            }
            case Wait wait -> collect("Seconds", wait.seconds(), false, false, found);
            case Choice choice -> {
                choice.rules()
                        .forEach(
                                rule ->
                                        collect(
                                                "Condition",
                                                Json.of(rule.condition()),
                                                false,
                                                false,
                                                found));
                results(choice.assign(), Optional.empty(), false, found);
            }
            case Pass pass -> results(pass.assign(), pass.output(), false, found);
            case Fail fail -> {
                collect("Error", Json.of(fail.error()), false, false, found);
                collect("Cause", Json.of(fail.cause()), false, false, found);
            }
            case Succeed succeed -> {}
        }
        return found;
    }

    private static void results(
            Optional<JsonObject> assign,
            Optional<Json> output,
            boolean result,
            List<ExpressionField> found) {
        assign.ifPresent(template -> collect("Assign", template, result, false, found));
        output.ifPresent(template -> collect("Output", template, result, false, found));
    }

    private static void catchers(List<Catcher> catchers, List<ExpressionField> found) {
        for (Catcher catcher : catchers) {
            catcher.assign()
                    .ifPresent(template -> collect("Catch.Assign", template, false, true, found));
            catcher.output()
                    .ifPresent(template -> collect("Catch.Output", template, false, true, found));
        }
    }

    private static void collect(
            String name,
            Json template,
            boolean result,
            boolean error,
            List<ExpressionField> found) {
        switch (template) {
            case JsonObject object ->
                    object.fields()
                            .values()
                            .forEach(value -> collect(name, value, result, error, found));
            case JsonArray array ->
                    array.items().forEach(item -> collect(name, item, result, error, found));
            case JsonString string -> {
                if (isExpression(string.value())) {
                    String text = string.value();
                    found.add(
                            new ExpressionField(
                                    name,
                                    text.substring(2, text.length() - 2).strip(),
                                    result,
                                    error));
                }
            }
            default -> {}
        }
    }

    /** Tells whether the whole string stands in these braces; others are not evaluated. */
    static boolean isExpression(String text) {
        return text.startsWith("{%") && text.endsWith("%}") && text.length() >= 4;
    }
}
