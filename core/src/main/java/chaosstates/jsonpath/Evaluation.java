package chaosstates.jsonpath;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.python.PythonRaised;
import chaosstates.python.PythonValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A path at work on a document.
 *
 * @param root of the document
 */
record Evaluation(Json root) {

    /** Finds the nodes that the steps choose from a node, in the order of the document. */
    Stream<Json> find(List<Step> steps, Json from) {
        Stream<Json> found = Stream.of(from);
        for (Step step : steps) {
            found = found.flatMap(node -> take(step, node));
        }
        return found;
    }

    private Stream<Json> take(Step step, Json node) {
        Stream<Json> nodes = step.everywhere() ? andBelow(node) : Stream.of(node);
        return nodes.flatMap(
                each -> step.selectors().stream().flatMap(selector -> select(selector, each)));
    }

    private static Stream<Json> andBelow(Json node) {
        return Stream.concat(Stream.of(node), children(node).flatMap(Evaluation::andBelow));
    }

    private static Stream<Json> children(Json node) {
        return switch (node) {
            case JsonObject object -> object.fields().values().stream();
            case JsonArray array -> array.items().stream();
            case JsonString _, JsonNumber _, JsonBoolean _, JsonNull _ -> Stream.empty();
        };
    }

    private Stream<Json> select(Selector selector, Json node) {
        return switch (selector) {
            case Selector.Key key -> member(node, key.key());
            case Selector.All all -> children(node);
            case Selector.Slice slice -> slice(slice, node);
            case Selector.Filter filter ->
                    holds(filter.condition(), node) ? Stream.of(node) : Stream.empty();
            case Selector.Call call ->
                    arguments(call.arguments(), node)
                            .flatMap(values -> call.function().apply(node, values).stream());
            case Selector.Computed computed ->
                    values(computed.path(), node).flatMap(key -> member(node, key));
        };
    }

    private static Stream<Json> member(Json node, Json key) {
        if (node instanceof JsonObject object && key instanceof JsonString name) {
            return object.get(name.value()).stream();
        }
        if (node instanceof JsonArray array) {
            return index(key).stream().flatMap(index -> item(array.items(), index));
        }
        return Stream.empty();
    }

    private static Optional<Long> index(Json key) {
        return switch (key) {
            case JsonBoolean bool -> Optional.of(bool.value() ? 1L : 0L);
            case JsonNumber number ->
                    number.value() instanceof Long whole ? Optional.of(whole) : Optional.empty();
            case JsonObject _, JsonArray _, JsonString _, JsonNull _ -> Optional.empty();
        };
    }

    private static Stream<Json> item(List<Json> items, long index) {
        long place = index < 0 ? index + items.size() : index;
        return place < 0 || place >= items.size()
                ? Stream.empty()
                : Stream.of(items.get((int) place));
    }

    /**
     * A negative start is counted from the end, but never before the beginning; a negative end may
     * be, and places before the beginning then count from the end again. So it was observed.
     */
    private static Stream<Json> slice(Selector.Slice slice, Json node) {
        if (!(node instanceof JsonArray array)) {
            return Stream.empty();
        }
        if (slice.step() == 0) {
            throw new PythonRaised("ValueError: range() arg 3 must not be zero");
        }
        int size = array.items().size();
        long start = slice.start().map(i -> i < 0 ? Math.max(0, i + size) : i).orElse(0L);
        long end = slice.end().map(i -> i < 0 ? i + size : i).orElse((long) size);
        return places(start, end, slice.step(), size).boxed().flatMap(i -> item(array.items(), i));
    }

    /** The places of the slice that can hold an item, so that huge bounds cost nothing. */
    private static LongStream places(long start, long end, long step, int size) {
        if (step > 0) {
            return LongStream.iterate(start, i -> i < Math.min(end, size), i -> i + step);
        }
        long beyond = Math.max(0, Math.ceilDiv(start - size + 1, -step));
        long last = Math.max(end, -size - 1L);
        return LongStream.iterate(start + beyond * step, i -> i > last, i -> i + step);
    }

    /** Lists every combination of the arguments' values, the first argument's changing last. */
    private Stream<List<Json>> arguments(List<Operand> operands, Json node) {
        Stream<List<Json>> lists = Stream.of(List.of());
        for (Operand operand : operands) {
            lists = lists.flatMap(list -> values(operand, node).map(value -> plus(list, value)));
        }
        return lists;
    }

    private static List<Json> plus(List<Json> list, Json value) {
        List<Json> more = new ArrayList<>(list);
        more.add(value);
        return more;
    }

    private Stream<Json> values(Operand operand, Json node) {
        return switch (operand) {
            case Operand.Literal literal -> Stream.of(literal.value());
            case Operand.Path path -> find(path.steps(), path.fromRoot() ? root : node);
        };
    }

    private boolean holds(Condition condition, Json node) {
        return switch (condition) {
            case Condition.Every every -> every.conditions().stream().allMatch(c -> holds(c, node));
            case Condition.Any any -> any.conditions().stream().anyMatch(c -> holds(c, node));
            case Condition.Not not -> !holds(not.condition(), node);
            case Condition.Comparison comparison -> compares(comparison, node);
            case Condition.Exists exists -> exists(exists.operand(), node);
        };
    }

    /**
     * Compares the sides. A path on the right meets only the first of several values on the left:
     * so observed.
     */
    private boolean compares(Condition.Comparison comparison, Json node) {
        boolean first = comparison.right() instanceof Operand.Path;
        Stream<Json> lefts = values(comparison.left(), node);
        return (first ? lefts.limit(1) : lefts).anyMatch(left -> compares(left, comparison, node));
    }

    private boolean compares(Json left, Condition.Comparison comparison, Json node) {
        return values(comparison.right(), node)
                .anyMatch(right -> comparison.relation().holds(left, right));
    }

    private boolean exists(Operand operand, Json node) {
        return switch (operand) {
            case Operand.Literal literal -> PythonValues.isTrue(literal.value());
            case Operand.Path path -> values(path, node).findAny().isPresent();
        };
    }
}
