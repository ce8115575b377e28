package chaosstates.jsonpath;

import chaosstates.json.Json;
import chaosstates.python.PythonRaised;
import java.util.List;
import java.util.Optional;

/**
 * A path into a document, in the dialect of the Chaos Toolkit.
 *
 * <pre>
 * $.name  $["any key"]  $.*  $[*]  $[0]  $[-1]  $[0,2]  $["a","b"]  $[1:5:2]  $..name  $..[0]
 * $.list[*][?(@.kind = "a" and not @.size &gt; 3)].name
 * $.list.length()  keys()  values()  entries()  charAt(i)  substring(i,j)  $.map[$.key]
 * </pre>
 *
 * A filter tests the node it follows, not that node's children. Comparisons are {@code = != < <= >
 * >=}; they hold when any values of both sides compare so, so nothing compares with what is not
 * there (with a path on the right, only the first value of the left is looked at). {@code or} binds
 * tighter than {@code and}. Texts stand in double quotes and their escapes are not decoded.
 */
public record JsonPath(List<Step> steps) {

    public JsonPath {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a path.
     *
     * @throws PythonRaised when it is not one
     */
    public static JsonPath parse(String path) {
        try {
            return new JsonPath(Parser.steps(path));
        } catch (StackOverflowError deep) {
            throw new PythonRaised("RecursionError: the path nests too many parentheses");
        }
    }

    /** Finds the mistake of a path and its place; empty for a readable path. */
    public static Optional<String> mistake(String path) {
        try {
            parse(path);
            return Optional.empty();
        } catch (PythonRaised raised) {
            return Optional.of(raised.detail());
        }
    }

    /**
     * The values that the path finds, in the order of the document.
     *
     * @throws PythonRaised when a slice of a list has a step of zero, or the path has too many
     *     steps
     */
    public List<Json> find(Json document) {
        try {
            return new Evaluation(document).find(steps, document).toList();
        } catch (StackOverflowError deep) {
            throw new PythonRaised("RecursionError: the path has too many steps");
        }
    }

    /**
     * Makes a document in which the path finds these values, as far as that is easy: what it really
     * finds there may be something else.
     */
    public Json example(List<Json> values) {
        return Example.of(steps, values);
    }

    static PythonRaised mistake(String message, int position) {
        return new PythonRaised(
                "ValueError: at character %d of the path: %s".formatted(position + 1, message));
    }
}
