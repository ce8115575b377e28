package chaosstates.lambdas.aws.sdk;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.problem.Location;
import chaosstates.python.PythonText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Mistakes in the parameters of a call: in the words of botocore's validation, and in ours. */
final class Mistakes {

    private final List<Mistake> all = new ArrayList<>();

    List<Mistake> all() {
        return all;
    }

    void missing(String path, String member, JsonObject given) {
        say(
                given.at(),
                "Missing required parameter in %s: \"%s\"".formatted(name(path), member),
                "the parameter `%s` is missing".formatted(within(path, member)),
                "add it, since AWS needs it");
    }

    void unknown(String path, String member, JsonObject given, Collection<String> known) {
        say(
                given.keyAt(member),
                "Unknown parameter in %s: \"%s\", must be one of: %s"
                        .formatted(name(path), member, String.join(", ", known)),
                "there is no parameter `%s`".formatted(within(path, member)),
                Names.hint(member, known, choice(known)));
    }

    private static String choice(Collection<String> known) {
        return known.isEmpty()
                ? "there are none here"
                : "there are `" + String.join("`, `", known) + "`";
    }

    /** Says that a value has the wrong type; null, for who has nothing to set then. */
    <T> T type(String path, Json value, Kind wanted) {
        say(
                value.at(),
                "Invalid type for parameter %s, value: %s, type: <class '%s'>, valid types: %s"
                        .formatted(
                                name(path),
                                PythonText.str(value),
                                PythonText.type(value),
                                wanted.types),
                "the parameter `%s` is %s".formatted(name(path), value.kind()),
                "it has to be " + wanted.words);
        return null;
    }

    void shortest(String path, Json value, int length, long least) {
        say(
                value.at(),
                "Invalid length for parameter %s, value: %s, valid min length: %s"
                        .formatted(name(path), length, least),
                "the parameter `%s` has a length of %s".formatted(name(path), length),
                "it has to be at least " + least);
    }

    void smallest(String path, Json value, Number number, long least) {
        say(
                value.at(),
                "Invalid value for parameter %s, value: %s, valid min value: %s"
                        .formatted(name(path), number, least),
                "the parameter `%s` is %s".formatted(name(path), number),
                "it has to be at least " + least);
    }

    /** Checks a structure that has to have exactly one member. */
    void union(String path, JsonObject given, Collection<String> known) {
        int count = given.fields().size();
        String names = String.join(", ", known);
        if (count == 1) {
            return;
        }
        say(
                given.at(),
                count == 0
                        ? "Must set one of the following keys for tagged unionstructure %s: %s."
                                .formatted(name(path), names)
                        : ("Invalid number of parameters set for tagged union structure %s. Can"
                                        + " only set one of the following keys: %s.")
                                .formatted(name(path), names),
                "`%s` has %s members".formatted(name(path), count == 0 ? "no" : count),
                "it has exactly one of " + names);
    }

    private void say(Location at, String line, String message, String hint) {
        all.add(new Mistake(at, line, message, hint));
    }

    private static String name(String path) {
        return path.isEmpty() ? "input" : path.substring(1);
    }

    private static String within(String path, String member) {
        return path.isEmpty() ? member : name(path) + "." + member;
    }
}
