package chaosstates.lambdas.service.ecs;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonNumbers;
import chaosstates.python.PythonRaised;
import chaosstates.python.PythonText;
import java.util.List;

/** Number of tasks, or percentage of them, that chance chooses. */
final class Share {

    private Share() {}

    static List<Json> of(Given given, List<Json> tasks) {
        int count = given.has("task_percent") ? percent(given, tasks.size()) : count(given);
        if (tasks.size() < count) {
            throw Raised.activityFailed(
                    "Not enough running tasks in %s to satisfy stop count %d (%d)"
                            .formatted(given.str("cluster"), count, tasks.size()));
        }
        return given.chance().some(tasks, count);
    }

    private static int percent(Given given, int all) {
        try {
            double percent = PythonNumbers.real(given.get("task_percent")).asDouble();
            return (int) (all * percent / 100);
        } catch (PythonRaised mistake) {
            throw Raised.of(mistake);
        }
    }

    private static int count(Given given) {
        if (given.get("task_count") instanceof JsonNumber count && count.isWhole()) {
            return count.value().intValue();
        }
        throw new Raised(
                "TypeError",
                "'<' not supported between instances of 'int' and '%s'"
                        .formatted(PythonText.type(given.get("task_count"))));
    }
}
