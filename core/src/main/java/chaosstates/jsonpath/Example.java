package chaosstates.jsonpath;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes small documents in which a path finds certain values. Not every path has an example here:
 * who needs certainty evaluates the path.
 */
final class Example {

    private static final int LONGEST_LIST = 1000;

    private Example() {}

    /** Makes a node from which the steps lead to the values, in their order. */
    static Json of(List<Step> steps, List<Json> values) {
        if (steps.isEmpty()) {
            return values.size() == 1 ? values.getFirst() : Json.of(values);
        }
        Step step = steps.getFirst();
        List<Step> rest = steps.subList(1, steps.size());
        if (step.everywhere() && values.size() > 1) {
            Step here = new Step(false, step.selectors());
            List<Step> again = new ArrayList<>(List.of(here));
            again.addAll(rest);
            return each(again, values);
        }
        return step.selectors().size() == 1
                ? of(step.selectors().getFirst(), rest, values)
                : several(step.selectors(), rest, values);
    }

    /** A list with one item for each value. */
    private static Json each(List<Step> steps, List<Json> values) {
        return Json.of(values.stream().map(value -> of(steps, List.of(value))).toList());
    }

    /** An object with one field for each selector that is a name. */
    private static Json several(List<Selector> selectors, List<Step> rest, List<Json> values) {
        JsonObject object = JsonObject.EMPTY;
        for (int i = 0; i < selectors.size() && i < values.size(); i++) {
            if (of(selectors.get(i), rest, List.of(values.get(i))) instanceof JsonObject field) {
                object = object.with(field);
            }
        }
        return object;
    }

    private static Json of(Selector selector, List<Step> rest, List<Json> values) {
        return switch (selector) {
            case Selector.Key(JsonString name) ->
                    JsonObject.EMPTY.with(name.value(), of(rest, values));
            case Selector.Key(JsonNumber place) -> at(place.asDouble(), of(rest, values));
            case Selector.All _ -> each(rest, values);
            case Selector.Slice slice ->
                    Json.of(padded(slice.start().orElse(0L), each(rest, values)));
            case Selector.Filter filter -> satisfying(filter.condition(), of(rest, values));
            case Selector.Call call when call.function() == Function.LENGTH ->
                    Json.of(padded(length(values), Json.of(List.of())));
            case Selector.Key _, Selector.Call _, Selector.Computed _ -> JsonObject.EMPTY;
        };
    }

    private static Json at(double place, Json item) {
        return place >= 0
                ? Json.of(padded((long) place, Json.of(List.of(item))))
                : Json.of(nulls(item, (long) -place - 1));
    }

    private static List<Json> padded(long count, Json list) {
        List<Json> items = new ArrayList<>(nulls(count));
        items.addAll(((JsonArray) list).items());
        return items;
    }

    private static List<Json> nulls(Json first, long count) {
        List<Json> items = new ArrayList<>(List.of(first));
        items.addAll(nulls(count));
        return items;
    }

    private static List<Json> nulls(long count) {
        int some = Math.clamp(count, 0, LONGEST_LIST);
        return IntStream.range(0, some).mapToObj(place -> (Json) Json.ofNull()).toList();
    }

    private static long length(List<Json> values) {
        return values.size() == 1 && values.getFirst() instanceof JsonNumber number
                ? (long) number.asDouble()
                : 0;
    }

    /** Adds to a node what the condition asks for. */
    private static Json satisfying(Condition condition, Json node) {
        return switch (condition) {
            case Condition.Every every -> {
                Json all = node;
                for (Condition one : every.conditions()) {
                    all = satisfying(one, all);
                }
                yield all;
            }
            case Condition.Any any -> satisfying(any.conditions().getFirst(), node);
            case Condition.Exists(Operand.Path path) -> with(path, Json.of(true), node);
            case Condition.Comparison(
                            Operand.Path path,
                            Relation relation,
                            Operand.Literal literal) ->
                    with(path, relation.example(literal.value()), node);
            case Condition.Comparison _, Condition.Exists _, Condition.Not _ -> node;
        };
    }

    private static Json with(Operand.Path path, Json value, Json node) {
        if (path.fromRoot()) {
            return node;
        }
        Json field = of(path.steps(), List.of(value));
        Optional<JsonObject> both =
                field instanceof JsonObject added && node instanceof JsonObject object
                        ? Optional.of(object.with(added))
                        : Optional.empty();
        return both.<Json>map(object -> object).orElse(field);
    }
}
