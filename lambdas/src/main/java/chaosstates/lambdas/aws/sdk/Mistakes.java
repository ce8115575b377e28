package chaosstates.lambdas.aws.sdk;

import chaosstates.json.Json;
import chaosstates.python.PythonText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Mistakes in the parameters of a call, in the words of botocore's validation. */
final class Mistakes {

    static final String TEXT = "<class 'str'>";
    static final String WHOLE = "<class 'int'>";
    static final String TRUTH = "<class 'bool'>";
    static final String REAL = "<class 'float'>, <class 'decimal.Decimal'>, <class 'int'>";
    static final String LIST = "<class 'list'>, <class 'tuple'>";
    static final String OBJECT = "<class 'dict'>";
    static final String BYTES = "<class 'bytes'>, <class 'bytearray'>, file-like object";
    static final String TIME = "<class 'datetime.datetime'>, timestamp-string";

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    void missing(String path, String member) {
        say("Missing required parameter in %s: \"%s\"", name(path), member);
    }

    void unknown(String path, String member, Collection<String> known) {
        say(
                "Unknown parameter in %s: \"%s\", must be one of: %s",
                name(path), member, String.join(", ", known));
    }

    /** Says that a value has the wrong type; null, for who has nothing to set then. */
    <T> T type(String path, Json value, String wanted) {
        say(
                "Invalid type for parameter %s, value: %s, type: <class '%s'>, valid types: %s",
                name(path), PythonText.str(value), PythonText.type(value), wanted);
        return null;
    }

    void shortest(String path, int length, long least) {
        say(
                "Invalid length for parameter %s, value: %s, valid min length: %s",
                name(path), length, least);
    }

    void smallest(String path, Number number, long least) {
        say(
                "Invalid value for parameter %s, value: %s, valid min value: %s",
                name(path), number, least);
    }

    /** Checks a structure that has to have exactly one member. */
    void union(String path, int given, Collection<String> known) {
        if (given == 0) {
            say(
                    "Must set one of the following keys for tagged unionstructure %s: %s.",
                    name(path), String.join(", ", known));
        } else if (given > 1) {
            say(
                    "Invalid number of parameters set for tagged union structure %s. Can only set"
                            + " one of the following keys: %s.",
                    name(path), String.join(", ", known));
        }
    }

    private void say(String words, Object... about) {
        lines.add(words.formatted(about));
    }

    private static String name(String path) {
        return path.isEmpty() ? "input" : path.substring(1);
    }
}
