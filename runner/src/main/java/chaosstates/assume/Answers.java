package chaosstates.assume;

import chaosstates.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers of activities, as a file of {@code --assume} has them.
 *
 * @param byName in the order of their times
 */
public record Answers(Map<String, List<Answer>> byName) {

    /** Leaves everything to the tolerances. */
    public static final Answers NONE = new Answers(Map.of());

    /**
     * Answer from a certain time on, until the next one.
     *
     * @param after the time since the beginning of the run
     * @param said of the activity: its output, or how it fails
     */
    record Answer(Duration after, Said said) {}

    /** Behaviour of an activity. */
    sealed interface Said {

        /** Gives an output. */
        record Output(Json value) implements Said {}

        /** Fails. */
        record Raises(String message) implements Said {}
    }

    public Answers {
        byName = Map.copyOf(byName);
    }

    /** Returns what an activity does at that time; empty where the file does not say. */
    Optional<Said> find(String name, Duration elapsed) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(answer -> answer.after().compareTo(elapsed) <= 0)
                .reduce((earlier, later) -> later)
                .map(Answer::said);
    }
}
