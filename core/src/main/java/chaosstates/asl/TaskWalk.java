package chaosstates.asl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The Tasks of a machine, wherever they are. */
public final class TaskWalk {

    private TaskWalk() {}

    /** Lists the Tasks in the order of the states, those in branches where the branches are. */
    public static Stream<Task> tasks(States body) {
        return body.states().values().stream()
                .flatMap(
                        state ->
                                switch (state) {
                                    case Task task -> Stream.of(task);
                                    case Parallel parallel ->
                                            parallel.branches().stream().flatMap(TaskWalk::tasks);
                                    case Wait wait -> Stream.empty();
                                    case Choice choice -> Stream.empty();
                                    case Pass pass -> Stream.empty();
                                    case Succeed succeed -> Stream.empty();
                                    case Fail fail -> Stream.empty();
                                });
    }

    /** Returns the states with each Task changed. */
    public static States each(States body, UnaryOperator<Task> change) {
        Map<String, State> states = new LinkedHashMap<>();
        body.states().forEach((name, state) -> states.put(name, each(state, change)));
        return new States(body.startAt(), states);
    }

    private static State each(State state, UnaryOperator<Task> change) {
        return switch (state) {
            case Task task -> change.apply(task);
            case Parallel parallel ->
                    new Parallel(
                            parallel.comment(),
                            parallel.branches().stream()
                                    .map(branch -> each(branch, change))
                                    .toList(),
                            parallel.retry(),
                            parallel.catchers(),
                            parallel.assign(),
                            parallel.output(),
                            parallel.transition());
            case Wait wait -> wait;
            case Choice choice -> choice;
            case Pass pass -> pass;
            case Succeed succeed -> succeed;
            case Fail fail -> fail;
        };
    }
}
