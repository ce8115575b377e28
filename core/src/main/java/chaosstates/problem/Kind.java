package chaosstates.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of problem, with its entry in {@code docs/problems.md}. Each room of kinds is an enum, so
 * none can be reported that is not described.
 */
public sealed interface Kind
        permits FileKind, ShapeKind, CheckKind, VariableKind, MachineKind, PlaceKind {

    /** The name of the constant, e.g. {@code UNKNOWN_KEY}. */
    String name();

    /** The entry of the kind in the reference. */
    Words words();

    /**
     * Says what a kind of problem is, each part in sentences.
     *
     * @param what what was found
     * @param why why that matters
     * @param mend what would do
     */
    record Words(String what, String why, String mend) {}

    /** The name in messages, stable and greppable, e.g. {@code UnknownKey}. */
    default String id() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase())
                .collect(Collectors.joining());
    }

    /** Tells whether the line of a problem may be shown: it may hold a secret. */
    default boolean isShown() {
        return true;
    }

    /** Lists all kinds there are. */
    static List<Kind> all() {
        return Stream.<Kind[]>of(
                        FileKind.values(),
                        ShapeKind.values(),
                        CheckKind.values(),
                        VariableKind.values(),
                        MachineKind.values(),
                        PlaceKind.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
