package chaosstates.problem;

import java.util.List;
import java.util.Optional;

/**
 * A value with what is wrong with it. The value is there unless it could not be made at all;
 * whether it may be used is for {@link #isUsable} to say.
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    public Checked {
        problems = problems.stream().sorted((a, b) -> a.at().compareTo(b.at())).toList();
    }

    public static <T> Checked<T> of(T value, List<Problem> problems) {
        return new Checked<>(Optional.of(value), problems);
    }

    public static <T> Checked<T> failed(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems);
    }

    /** Tells whether there is a value without an error (warnings may stand). */
    public boolean isUsable() {
        return value.isPresent() && problems.stream().noneMatch(Problem::isError);
    }

    /**
     * The value, for programs that can't go on without it.
     *
     * @throws Unusable that says everything that is wrong
     */
    public T orThrow() {
        if (!isUsable()) {
            throw new Unusable(problems);
        }
        return get();
    }

    /** The value, for callers that asked {@link #isUsable} first. */
    public T get() {
        return value.orElseThrow();
    }
}
